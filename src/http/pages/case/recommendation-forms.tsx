// A form for each thing an authority does with a recommendation. Whether it is allowed is decided elsewhere.
import type { z } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import { defaultPolicy } from '../../../domain/case-policy.ts'
import { caseLifecycle } from '../../../domain/case.ts'
import { move } from '../../../domain/lifecycle.ts'
import { recommendationOwners } from '../../../domain/recommendation.ts'
import {
  namedBy,
  recommendationActions,
  type RecommendationAction,
  type RecommendationCommand,
} from '../../../domain/recommendation-decide.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { addDays, warsawDate } from '../../../domain/zone.ts'
import { readCase } from '../../../register/authority/cases.ts'
import { changeRecommendation } from '../../../register/authority/recommendations.ts'
import type { RecommendationView } from '../../../register/common/recommendations.ts'
import { recommendationOwnerWords } from '../../../words/codes-recommendation.ts'
import { caseWords } from '../../../words/pages-case.ts'
import { recommendationEffectWords, recommendationPageWords as words } from '../../../words/pages-recommendations.ts'
import { caseActionWords } from '../../../words/terms.ts'
import { recommendationBodies } from '../../api/cases.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { About } from './case-forms.tsx'
import type { CaseView } from './case-content.tsx'
import { Input, Select, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage } from '../form-page.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { RecommendationCard } from '../recommendation.tsx'

/** `meant`: the recommendation it is about; nothing where a new one is issued. */
type Showing = { form: Form; reader: Reader; todayOn: string; meant: RecommendationView | undefined }

const forms: Record<RecommendationAction, (of: Showing) => Child> = {
  recommend: ({ form, reader, todayOn }) => (
    <>
      <TextArea
        form={form}
        reader={reader}
        name="/text"
        label={reader.say(words.text)}
        hint={reader.say(words.textHint)}
      />
      <Select
        form={form}
        reader={reader}
        name="/owner"
        label={reader.say(words.owner)}
        hint={reader.say(words.ownerHint)}
        none=""
        choices={recommendationOwners.map((value) => ({ value, label: reader.say(recommendationOwnerWords[value]) }))}
      />
      <DueOn form={form} reader={reader} todayOn={todayOn} label={reader.say(words.dueOn)} />
    </>
  ),
  accept: ({ form, reader, todayOn, meant }) => (
    <>
      <Input
        form={form}
        reader={reader}
        name="/doneOn"
        type="date"
        label={reader.say(words.doneOn)}
        hint={reader.say(meant?.state === 'told' ? words.doneOnTold : words.doneOnUntold)}
        value={meant?.doneOn ?? undefined}
        max={todayOn}
        width={10}
      />
      <TextArea
        form={form}
        reader={reader}
        name="/note"
        label={reader.say(words.note)}
        hint={reader.say(words.noteHint)}
      />
    </>
  ),
  waive: (of) => <Reason {...of} label={of.reader.say(words.waiveReason)} />,
  'send-back': (of) => (
    <>
      <Reason {...of} label={of.reader.say(words.backReason)} />
      <DueOn {...of} label={of.reader.say(words.newDueOn)} />
    </>
  ),
}

export function recommendationForms(app: App): void {
  for (const action of recommendationActions) {
    formPage<CaseView, object>(app, `/cases/:id/${action}`, {
      existing: true,
      load: (c) => caseFor(c, action),
      schema: recommendationBodies[action] as z.ZodType<object>,
      show: ({ view, form, reader, c }) => {
        const todayOn = warsawDate(c.var.now)
        const title = reader.say(caseActionWords[action])
        const meant = meantIn(view, action, form.typed('/recommendation')[0] ?? c.req.query('recommendation'))
        return {
          title,
          back: { href: `/cases/${view.id}`, text: `${reader.say(caseWords.case)} ${view.number}` },
          above: (
            <>
              <About reader={reader} view={view} title={title} effect={reader.say(recommendationEffectWords[action])} />
              {meant ? (
                <div class="narrow">
                  <RecommendationCard reader={reader} recommendation={meant} todayOn={todayOn} />
                </div>
              ) : null}
              <p class="quiet">{reader.say(words.notDecision)}</p>
            </>
          ),
          fields: (
            <>
              {meant ? <input type="hidden" name="/recommendation" value={meant.id} /> : null}
              {forms[action]({ form, reader, todayOn, meant })}
            </>
          ),
          submit: title,
        }
      },
      act: (c, command, asked) =>
        changeRecommendation(c.var.services.ports, idIn(c), { ...command, action } as RecommendationCommand, asked),
      next: (_done, c) => `/cases/${idIn(c)}?done=${action}`,
    })
  }
}

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

/** The one that is named, or the only one this can be done with. */
function meantIn(view: CaseView, action: RecommendationAction, named: string | undefined) {
  const ids = namedBy(action, view).map(({ id }) => id)
  const id = named ?? (ids.length === 1 ? ids[0] : undefined)
  return view.recommendations.find((one) => one.id === id)
}

/** Who opens a form that cannot be sent now learns so before typing. @throws Refusal `not-found`: none is named, or none of this case */
async function caseFor(c: RequestContext, action: RecommendationAction): Promise<CaseView> {
  const view = await readCase(c.var.services.ports, idIn(c), looking(c))
  if (c.req.method !== 'GET') return view
  move(caseLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.authority)
  if (!view.allowed.includes(action)) throw new Refusal('wrong-state')
  if (action !== 'recommend' && !meantIn(view, action, c.req.query('recommendation'))) throw new Refusal('not-found')
  return view
}

type FieldProps = { form: Form; reader: Reader; label: string }

const DueOn = ({ form, reader, label, todayOn }: FieldProps & { todayOn: string }) => (
  <Input
    form={form}
    reader={reader}
    name="/dueOn"
    type="date"
    label={label}
    value={addDays(todayOn, defaultPolicy.daysToCarryOut)}
    min={todayOn}
    width={10}
  />
)

const Reason = ({ form, reader, label }: FieldProps) => (
  <TextArea form={form} reader={reader} name="/reason" label={label} hint={reader.say(words.homeReads)} />
)
