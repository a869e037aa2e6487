// Recording a person's request, prolonging its term, and recording the answer or the refusal. Each says what the law asks for.
import { keeperOf } from '../../../domain/keeper.ts'
import { move } from '../../../domain/lifecycle.ts'
import {
  prolongReasons,
  refusalGrounds,
  requesters,
  requestLifecycle,
  requestWays,
  rightCodes,
  type RequestAction,
  type RequestCommand,
} from '../../../domain/rights-request.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listPeople } from '../../../register/common/people.ts'
import { changeRequest, readRequest, recordRequest, type RequestView } from '../../../register/common/requests.ts'
import {
  prolongReasonWords,
  refusalGroundWords,
  requestActionWords,
  requesterWords,
  requestWayWords,
  rightWords,
} from '../../../words/codes-request.ts'
import { frameWords } from '../../../words/frame.ts'
import type { Words } from '../../../words/language.ts'
import { requestWords as words } from '../../../words/pages-requests.ts'
import { looking } from '../../api/entries.ts'
import { newRequest, requestBodies } from '../../api/requests.ts'
import type { App, RequestContext } from '../../context.ts'
import { choicesOf } from '../administration/organisation-fields.tsx'
import { Input, Radios, Select, TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import type { Form } from '../form.ts'
import { Notice } from '../parts.tsx'
import { actorOf, signedIn, type Reader } from '../reader.ts'
import { About, keeperIn, toRequests } from './requests.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

export function requestForms(app: App): void {
  formPage(app, '/requests/new', {
    load: async (c) => {
      const organisation = keeperIn(c, await signedIn(c))
      const people = await listPeople(c.var.services.ports, organisation, looking(c))
      const choices = people.map(({ id, name }) => ({ value: id, label: name ?? id }))
      return { organisation, people: choices.toSorted((a, b) => a.label.localeCompare(b.label, 'pl')) }
    },
    schema: newRequest,
    show: ({ view: { organisation, people }, form, reader, c }) => {
      const { say } = reader
      const field = { form, reader }
      return {
        title: say(words.record),
        back: toRequests(c, reader),
        fields: (
          <>
            <input type="hidden" name="/organisation" value={organisation} />
            <Radios
              {...field}
              name="/right"
              label={say(words.right)}
              choices={choicesOf(rightCodes, rightWords, reader)}
            />
            <Radios
              {...field}
              name="/requester"
              label={say(words.requester)}
              choices={choicesOf(requesters, requesterWords, reader)}
            />
            <Select
              {...field}
              name="/person"
              label={say(words.person)}
              hint={say(words.personHint)}
              none={say(frameWords.choose)}
              choices={people}
            />
            <Input {...field} name="/who" label={say(words.who)} hint={say(words.whoHint)} />
            <TextArea {...field} name="/what" label={say(words.what)} />
            <Select
              {...field}
              name="/way"
              label={say(words.way)}
              none={say(frameWords.choose)}
              choices={choicesOf(requestWays, requestWayWords, reader)}
            />
            <Input
              {...field}
              name="/receivedOn"
              label={say(words.receivedOn)}
              type="date"
              value={warsawDate(c.var.now)}
              max={warsawDate(c.var.now)}
            />
          </>
        ),
        submit: say(words.record),
      }
    },
    act: (c, { organisation = '', ...given }, asked) => recordRequest(c.var.services.ports, organisation, given, asked),
    next: ({ id }) => `/requests/${id}?done=record`,
  })

  const because = (props: { form: Form; reader: Reader }, action: 'prolong' | 'refuse') => (
    <Radios
      {...props}
      name="/because"
      label={props.reader.say(words.because)}
      choices={
        action === 'prolong'
          ? choicesOf(prolongReasons, prolongReasonWords, props.reader)
          : choicesOf(refusalGrounds, refusalGroundWords, props.reader)
      }
    />
  )
  const text = (props: { form: Form; reader: Reader }, label: Words) => (
    <TextArea {...props} name="/text" label={props.reader.say(label)} />
  )
  const on = (props: { form: Form; reader: Reader }, c: RequestContext) => {
    const today = warsawDate(c.var.now)
    return <Input {...props} name="/on" label={props.reader.say(words.on)} type="date" value={today} max={today} />
  }

  changing(app, 'prolong', words.prolongText, (props) => (
    <>
      {because(props, 'prolong')}
      {text(props, words.reasonText)}
    </>
  ))
  changing(app, 'answer', words.answerHelp, (props, c) => (
    <>
      {on(props, c)}
      {text(props, words.answerText)}
    </>
  ))
  changing(app, 'hold', words.holdText, (props) => text(props, words.reasonText))
  changing(app, 'release', words.releaseText, (props) => text(props, words.reasonText))
  changing(app, 'refuse', words.refuseText, (props, c) => (
    <>
      {on(props, c)}
      {because(props, 'refuse')}
      {text(props, words.reasonText)}
    </>
  ))
}

type Fields = (props: { form: Form; reader: Reader }, c: RequestContext) => ReturnType<typeof TextArea>

/** One form for each action on a request that is still open. */
function changing(app: App, action: RequestAction, help: Words, fields: Fields): void {
  formPage<RequestView, object>(app, `/requests/:id/${action}`, {
    load: async (c) => {
      const view = await readRequest(c.var.services.ports, idOf(c), looking(c))
      // Refused before anything is typed; that a term can no longer be prolonged is said in place of the fields.
      if (c.req.method === 'GET')
        move(requestLifecycle, action, view.state, actorOf((await signedIn(c)).self), keeperOf(view).organisation)
      return view
    },
    existing: true,
    schema: requestBodies[action],
    show: ({ view, form, reader, c }) => {
      const title = reader.say(requestActionWords[action])
      // What was sent too late keeps its text.
      const over = c.req.method === 'GET' && action === 'prolong' && !view.allowed.includes(action)
      return {
        title,
        back: { href: `/requests/${view.id}`, text: reader.say(words.one) },
        above: (
          <>
            <h1>{title}</h1>
            <About reader={reader} view={view} todayOn={warsawDate(c.var.now)} />
            {over ? <Notice tone="wait" title={reader.say(words.prolongOver)} /> : null}
            <p>{reader.say(help)}</p>
          </>
        ),
        fields: over ? null : fields({ form, reader }, c),
        submit: over ? undefined : title,
      }
    },
    act: (c, command, asked) =>
      changeRequest(c.var.services.ports, idOf(c), { ...command, action } as RequestCommand, asked),
    next: ({ id }) => `/requests/${id}?done=changed`,
  })
}
