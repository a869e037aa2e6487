// The forms of a resident's card: made, corrected, ended, taken back. Opening one of a card is a look at it.
import type { Child } from 'hono/jsx'
import type { HomeType } from '../../../domain/home-type.ts'
import { move } from '../../../domain/lifecycle.ts'
import { ageBandCodes, sexCodes } from '../../../domain/person-band.ts'
import {
  residentActions,
  residentLifecycle,
  type ResidentAction,
  type ResidentCommand,
} from '../../../domain/resident.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { typesOfHome } from '../../../register/home/care-types.ts'
import { changeResident, makeResident, readResident, type ResidentView } from '../../../register/home/residents.ts'
import { homeTypeWords } from '../../../words/codes-office.ts'
import { ageBandWords, sexWords } from '../../../words/codes-report.ts'
import { residentActionWords } from '../../../words/codes-residents.ts'
import { frameWords } from '../../../words/frame.ts'
import { residentWords as words } from '../../../words/pages-residents.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { looking } from '../../api/entries.ts'
import { newCard, residentBodies } from '../../api/residents.ts'
import type { App, RequestContext } from '../../context.ts'
import { Input, Radios, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Way } from '../form-page.tsx'
import { choicesOf } from '../administration/organisation-fields.tsx'
import { keeping } from '../places.ts'
import { actorOf, placeOf, signedIn, within, type Reader } from '../reader.ts'

/** `types`: of the home, where it has several. */
type FieldsProps = { form: Form; reader: Reader; c: RequestContext; types: readonly HomeType[]; of?: ResidentView }

const toResidents = (c: RequestContext, { say }: Reader): Way => ({
  href: within(c, '/residents'),
  text: say(words.title),
})

export function residentForms(app: App): void {
  formPage(app, '/residents/new', {
    load: async (c) => {
      const reader = await signedIn(c)
      const home = placeOf(c, reader, keeping)
      return { home, types: await typesOfHome(c.var.services.ports, home) }
    },
    schema: newCard,
    show: ({ view: { home, types }, form, reader, c }) => ({
      title: reader.say(residentActionWords.make),
      back: toResidents(c, reader),
      fields: (
        <>
          <input type="hidden" name="/home" value={home} />
          <CardFields form={form} reader={reader} c={c} types={types} />
        </>
      ),
      submit: reader.say(residentActionWords.make),
    }),
    act: (c, { home, ...card }, asked) => makeResident(c.var.services.ports, home, card, asked),
    next: (_done, c) => within(c, '/residents', { done: 'make' }),
  })

  for (const action of residentActions) {
    formPage<ResidentView & { types: HomeType[] }, object>(app, `/residents/:id/${action}`, {
      existing: true,
      schema: residentBodies[action],
      load: (c) => load(c, action),
      show: ({ view, form, reader, c }) => {
        const what = reader.say(residentActionWords[action])
        return {
          title: `${what}: ${view.label}`,
          back: toResidents(c, reader),
          fields: fields[action]({ form, reader, c, types: view.types, of: view }),
          submit: what,
        }
      },
      act: (c, command, asked) =>
        changeResident(c.var.services.ports, idIn(c), { ...command, action } as ResidentCommand, asked),
      next: (_done, c) => within(c, '/residents', { done: action }),
    })
  }
}

const idIn = (c: RequestContext) => c.req.param('id') ?? ''

async function load(c: RequestContext, action: ResidentAction) {
  const view = await readResident(c.var.services.ports, idIn(c), looking(c))
  if (c.req.method === 'GET') move(residentLifecycle, action, view.state, actorOf((await signedIn(c)).self), view.home)
  return { ...view, types: await typesOfHome(c.var.services.ports, view.home) }
}

const fields: Record<ResidentAction, (of: FieldsProps) => Child> = {
  amend: (of) => <CardFields {...of} />,
  end: ({ form, reader, c }) => (
    <>
      <p>{reader.say(words.endText)}</p>
      <Input
        form={form}
        reader={reader}
        name="/untilOn"
        type="date"
        label={reader.say(words.untilOn)}
        max={warsawDate(c.var.now)}
      />
    </>
  ),
  return: ({ reader }) => <p>{reader.say(words.returnText)}</p>,
}

function CardFields({ form, reader, c, types, of }: FieldsProps) {
  const { say } = reader
  const common = { form, reader }
  return (
    <>
      <Input {...common} name="/name" label={say(words.name)} hint={say(words.nameHint)} value={of?.name} />
      <Radios
        {...common}
        name="/sex"
        label={say(snapshotWords.sex)}
        choices={choicesOf(sexCodes, sexWords, reader)}
        value={of?.sex ?? 'unknown'}
        inline
      />
      <Input
        {...common}
        name="/bornIn:number"
        type="number"
        width={4}
        label={say(words.bornIn)}
        value={of?.bornIn ?? undefined}
      />
      <Select
        {...common}
        name="/ageBand"
        label={say(words.ageBand)}
        choices={choicesOf(ageBandCodes, ageBandWords, reader)}
        value={of?.ageBand ?? 'unknown'}
      />
      {types.length > 1 || of?.careType ? (
        <Select
          {...common}
          name="/careType"
          label={say(snapshotWords.careType)}
          hint={say(words.careTypeHint)}
          none={say(frameWords.choose)}
          choices={choicesOf(types, homeTypeWords, reader)}
          value={of?.careType}
        />
      ) : null}
      <Input
        {...common}
        name="/fromOn"
        type="date"
        label={say(words.fromOn)}
        value={of?.fromOn}
        max={warsawDate(c.var.now)}
      />
    </>
  )
}
