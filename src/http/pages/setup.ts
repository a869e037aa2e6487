// The page behind the one-time link of an empty real database: the first organisation and its administrator.
// Works without scripts; keeps what was typed, except the password.
import { html } from 'hono/html'
import { z } from '@hono/zod-openapi'
import { counties } from '../../domain/county.ts'
import { homeTypes } from '../../domain/home-type.ts'
import { authorityBodies, organisationKinds, type RunningForm } from '../../domain/organisation.ts'
import { Refusal, type Fault } from '../../domain/refusal.ts'
import { completeSetup } from '../../register/common/setup.ts'
import { faultWords } from '../../words/faults.ts'
import type { Language } from '../../words/language.ts'
import { setUpWords as words } from '../../words/pages.ts'
import { organisationKindWords } from '../../words/terms.ts'
import { organisationBody } from '../api/organisations.ts'
import { personName, signInName } from '../api/people.ts'
import { refuseForeignOrigin } from '../authenticate.ts'
import type { App, RequestContext } from '../context.ts'
import { faultsOf } from '../input.ts'
import { languageOf, page } from './layout.ts'

const person = z.strictObject({ name: personName, signInName, password: z.string().max(1000) })
const setup = z.strictObject({ organisation: organisationBody, person })
const runningWords = {
  public: words.publicHome,
  commissioned: words.commissionedHome,
  other: words.otherHome,
} satisfies Record<RunningForm, unknown>

type Typed = { get(name: string): string; all(name: string): string[] }
const nothing: Typed = { get: () => '', all: () => [] }

export function setupPage(app: App): void {
  app.get('/setup', (c) => form(c, c.req.query('token') ?? '', nothing, []))

  app.post('/setup', async (c) => {
    refuseForeignOrigin(c)
    const body = new URLSearchParams((await c.req.text()).slice(0, 20_000))
    const typed: Typed = { get: (name) => body.get(name) ?? '', all: (name) => body.getAll(name) }
    const token = typed.get('token')
    const parsed = setup.safeParse(commandOf(typed))
    if (!parsed.success) return form(c, token, typed, faultsOf(parsed.error))
    try {
      await completeSetup(c.var.services.ports, token, parsed.data, c.var.now)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'invalid') return form(c, token, typed, error.faults)
      throw error
    }
    const language = languageOf(c)
    return page(
      c,
      words.title[language],
      html`<h1>${words.title[language]}</h1>
        <p>${words.done[language]}</p>`,
    )
  })
}

/** Only the fields of the chosen kind; the others are shown all the same, because nothing is hidden without scripts. */
function commandOf(typed: Typed): unknown {
  const kind = typed.get('kind')
  const home = {
    county: typed.get('county'),
    types: typed.all('types'),
    places: Number(typed.get('places')),
    running: typed.get('running'),
  }
  return {
    organisation: {
      kind,
      name: typed.get('organisationName'),
      ...(kind === 'home' && home),
      ...(kind === 'authority' && { body: typed.get('body') }),
    },
    person: { name: typed.get('name'), signInName: typed.get('signInName'), password: typed.get('password') },
  }
}

type Words = Record<Language, string>
type Choice = readonly [value: string, label: string]

function form(c: RequestContext, token: string, typed: Typed, faults: readonly Fault[]): Response | Promise<Response> {
  const language = languageOf(c)
  const faultAt = (pointer: string) =>
    faults.find((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`))
  const notice = (pointer: string, id: string) => {
    const found = faultAt(pointer)
    return found ? html`<span class="fault" id="${id}-fault">${faultWords[found.code][language]}</span>` : ''
  }
  const described = (pointer: string, id: string) =>
    faultAt(pointer) ? html` aria-invalid="true" aria-describedby="${id}-fault"` : ''
  const input = (id: string, label: Words, pointer: string, type = 'text', autocomplete = 'off') =>
    html`<label for="${id}">${label[language]}</label>${notice(pointer, id)}
      <input
        id="${id}"
        name="${id}"
        type="${type}"
        autocomplete="${autocomplete}"
        value="${type === 'password' ? '' : typed.get(id)}"
        ${described(pointer, id)}
      />`
  const select = (id: string, label: Words, pointer: string, choices: readonly Choice[]) =>
    html`<label for="${id}">${label[language]}</label>${notice(pointer, id)}
      <select id="${id}" name="${id}" ${described(pointer, id)}>
        ${choices.map(([value, text]) => html`<option value="${value}" ${typed.get(id) === value ? ' selected' : ''}>${text}</option>`)}
      </select>`
  const kinds = organisationKinds.map((kind): Choice => [kind, organisationKindWords[kind][language]])
  const runnings = Object.entries(runningWords).map(([form, label]): Choice => [form, label[language]])

  c.status(faults.length > 0 ? 422 : 200)
  return page(
    c,
    words.title[language],
    html`<h1>${words.title[language]}</h1>
      <p>${words.what[language]}</p>
      ${faults.length > 0 ? html`<p class="fault" role="alert">${words.faults[language]}</p>` : ''}
      <form method="post" action="/setup" novalidate>
        <input type="hidden" name="token" value="${token}" />
        ${select('kind', words.organisationKind, '/organisation/kind', kinds)}
        ${input('organisationName', words.organisationName, '/organisation/name')}
        <fieldset>
          <legend>${words.onlyHome[language]}</legend>
          ${select(
            'county',
            words.county,
            '/organisation/county',
            Object.entries(counties).map(([code, { name }]): Choice => [code, name]),
          )}
          <fieldset>
            <legend>${words.types[language]}</legend>
            ${notice('/organisation/types', 'types')}
            ${Object.entries(homeTypes).map(
              ([code, label]) =>
                html`<label
                  ><input
                    type="checkbox"
                    name="types"
                    value="${code}"
                    ${typed.all('types').includes(code) ? ' checked' : ''}
                  />
                  ${label}</label
                >`,
            )}
          </fieldset>
          ${input('places', words.places, '/organisation/places', 'number')}
          ${select('running', words.running, '/organisation/running', runnings)}
        </fieldset>
        <fieldset>
          <legend>${words.onlyAuthority[language]}</legend>
          ${select(
            'body',
            words.body,
            '/organisation/body',
            authorityBodies.map((body): Choice => [body, body]),
          )}
        </fieldset>
        ${input('name', words.ownName, '/person/name', 'text', 'name')}
        ${input('signInName', words.signInName, '/person/signInName', 'text', 'username')}
        <p id="hint">${words.passwordHint[language]}</p>
        ${input('password', words.password, '/person/password', 'password', 'new-password')}
        <p><button type="submit">${words.submit[language]}</button></p>
      </form>`,
  )
}
