// A form for each action on a case. What an action needs and whether it is allowed is decided elsewhere; a missing form does not compile.
import type { z } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import { needsConfirmation } from '../../../domain/case-policy.ts'
import { caseLifecycle, outcomes, type CaseAction, type CaseCommand } from '../../../domain/case.ts'
import { move } from '../../../domain/lifecycle.ts'
import { addDays, warsawDate } from '../../../domain/zone.ts'
import { changeCase, readCase } from '../../../register/authority/cases.ts'
import { frameWords } from '../../../words/frame.ts'
import { caseEffectWords, caseWords as words, outcomeMeaningWords } from '../../../words/pages-case.ts'
import { caseActionWords, outcomeWords } from '../../../words/terms.ts'
import { caseBodies } from '../../api/cases.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { FoldedContent, type CaseView } from './case-content.tsx'
import { Proposal } from './case-review.tsx'
import { Input, Radios, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { Notice } from '../parts.tsx'
import { actorOf, dayOf, placesOf, signedIn, type Reader } from '../reader.ts'
import { categoryIn } from '../waiting.tsx'

type Showing = { view: CaseView; form: Form; reader: Reader; todayOn: string }
/** `leading`: the next step rather than a way back. `shows` stands above the fields. */
type CaseForm = { leading: boolean; shows?: (of: Showing) => Child; fields?: (of: Showing) => Child }

const daysToAnswer = 7

const caseForms: { [A in CaseCommand['action']]: CaseForm } = {
  take: { leading: true },
  confirm: {
    leading: true,
    shows: ({ reader, view }) => (
      <div class="narrow">
        <Proposal reader={reader} view={view} alone />
      </div>
    ),
    fields: ({ view, form, reader }) => (
      <>
        <Outcomes
          form={form}
          reader={reader}
          view={view}
          label={reader.say(words.final)}
          value={view.outcome ?? undefined}
        />
        <TextArea
          form={form}
          reader={reader}
          name="/reasons"
          label={`${reader.say(words.ownReasons)} (${reader.say(frameWords.optional)})`}
          hint={reader.say(words.ownReasonsHint)}
        />
      </>
    ),
  },
  assess: {
    leading: true,
    fields: ({ view, form, reader }) => (
      <>
        <Outcomes
          form={form}
          reader={reader}
          view={view}
          label={reader.say(words.wasJustified)}
          hint={reader.say(words.notDecision)}
        />
        <TextArea
          form={form}
          reader={reader}
          name="/reasons"
          label={reader.say(words.reasons)}
          hint={reader.say(words.reasonsHint)}
          rows={8}
        />
      </>
    ),
  },
  close: { leading: true },
  ask: {
    leading: false,
    shows: ({ reader, view }) =>
      view.question ? (
        <Notice tone="wait">
          <p>{reader.say(words.replaces)}</p>
        </Notice>
      ) : null,
    fields: ({ form, reader, todayOn }) => (
      <>
        <TextArea
          form={form}
          reader={reader}
          name="/question"
          label={reader.say(words.question)}
          hint={reader.say(words.questionHint)}
        />
        <Input
          form={form}
          reader={reader}
          name="/dueOn"
          type="date"
          label={reader.say(words.dueOn)}
          value={addDays(todayOn, daysToAnswer)}
          min={todayOn}
          width={10}
        />
      </>
    ),
  },
  return: { leading: false, fields: (of) => <Reason {...of} label={of.reader.say(words.returnReason)} /> },
  reopen: { leading: false, fields: (of) => <Reason {...of} label={of.reader.say(words.reopenReason)} /> },
  hold: { leading: false, fields: (of) => <Reason {...of} label={of.reader.say(words.holdReason)} /> },
  release: { leading: false, fields: (of) => <Reason {...of} label={of.reader.say(words.holdReason)} /> },
}

const actions = Object.keys(caseForms) as CaseCommand['action'][]

export const leadingFirst = (allowed: readonly CaseAction[]): { action: CaseCommand['action']; leading: boolean }[] =>
  actions.filter((action) => allowed.includes(action)).map((action) => ({ action, leading: caseForms[action].leading }))

export function caseFormPages(app: App): void {
  for (const action of actions) {
    const { shows, fields } = caseForms[action]
    formPage<CaseView, object>(app, `/cases/:id/${action}`, {
      existing: true,
      load: (c) => caseFor(c, action),
      schema: caseBodies[action] as z.ZodType<object>,
      show: ({ view, form, reader, c }) => {
        const of = { view, form, reader, todayOn: warsawDate(c.var.now) }
        const title = reader.say(caseActionWords[action])
        return {
          title,
          back: { href: `/cases/${view.id}`, text: `${reader.say(words.case)} ${view.number}` },
          above: (
            <>
              <About reader={reader} view={view} title={title} effect={reader.say(caseEffectWords[action])} />
              {shows?.(of)}
            </>
          ),
          fields: fields?.(of),
          submit: title,
        }
      },
      act: (c, command, asked) =>
        changeCase(c.var.services.ports, idIn(c), { ...command, action } as CaseCommand, asked),
      next: (_done, c) => `/cases/${idIn(c)}?done=${action}`,
    })
  }
}

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

/** Who opens a form that cannot be sent now learns so before typing; a sent one is refused with what was typed. */
async function caseFor(c: RequestContext, action: CaseCommand['action']): Promise<CaseView> {
  const view = await readCase(c.var.services.ports, idIn(c), looking(c))
  if (c.req.method === 'GET') move(caseLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.authority)
  return view
}

type AboutProps = { reader: Reader; view: CaseView; title: string; effect: string }

/** What every form of a case begins with. */
export const About = ({ reader, view, title, effect }: AboutProps) => (
  <>
    <h1>{title}</h1>
    <p>
      <strong>
        {view.number}, {view.homeName}
      </strong>
      . {categoryIn(reader, view.category)}. {reader.say(words.eventOn)}: {dayOf(view.eventOn)}
    </p>
    <p>{effect}</p>
    <FoldedContent reader={reader} view={view} />
  </>
)

type FieldProps = { form: Form; reader: Reader; label: string; hint?: string }

function Outcomes({ view, value, ...field }: FieldProps & { view: CaseView; value?: string | undefined }) {
  const { say } = field.reader
  const heads = placesOf(field.reader, ['head']).some(({ id }) => id === view.authority)
  const confirmed = (outcome: (typeof outcomes)[number]) => !heads && needsConfirmation(view, outcome)
  return (
    <Radios
      {...field}
      name="/outcome"
      value={value}
      choices={outcomes.map((outcome) => ({
        value: outcome,
        label: say(outcomeWords[outcome]),
        hint: [outcomeMeaningWords[outcome], ...(confirmed(outcome) ? [words.headConfirms] : [])].map(say).join(' '),
      }))}
    />
  )
}

const Reason = ({ form, reader, label }: FieldProps) => (
  <TextArea form={form} reader={reader} name="/reason" label={label} hint={reader.say(words.staysInside)} />
)
