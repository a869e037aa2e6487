// A person of a test world in a browser without scripts: a page session, pages opened, forms sent as they stand in the page.
// Reads HTML by pattern, not by a parser; what a real browser does is test/browser's.
import { signIn } from '../../src/register/common/sessions.ts'
import { activateHashed } from '../../src/register/common/activation.ts'
import { hashQuickly } from './accounts-world.ts'
import { people, type PersonName } from './population.ts'
import { publicUrl, type World } from './world.ts'

export const password = 'zmyślone hasło do prób'
let hashed: Promise<string> | undefined

/** `text`: without markup and with single spaces. `location`: of a 303. */
export type Shown = { status: number; html: string; text: string; location: string | null; headers: Headers }
type Fields = Record<string, string | readonly string[]>
export type Visitor = {
  open: (path: string) => Promise<Shown>
  /** Opens the form's page, fills these fields beside the hidden ones, sends it. `page`: what was opened before. */
  send: (path: string, fields?: Fields, page?: Shown) => Promise<Shown>
  cookie: string
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
export const unescape = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? '')

const attribute = (tag: string, name: string) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The hidden fields of the page's form that goes to this path. */
function hiddenIn(html: string, path: string): [string, string][] {
  const form = html
    .split(/(?=<form\b)/)
    .find(
      (part) =>
        part.startsWith('<form') && attribute(/^<form[^>]*>/.exec(part)?.[0] ?? '', 'action').split('?')[0] === path,
    )
  const inside = form?.split('</form>')[0] ?? ''
  return [...inside.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ])
}

/** The person with a session of now. */
export async function visitorOf(there: World, name: PersonName, now: string): Promise<Visitor> {
  const { ports } = there.services
  const token = there.people[name].activation
  hashed ??= hashQuickly(password)
  await activateHashed(ports, token, await hashed, '2026-01-02T07:00:00.000Z').catch(() => {})
  const { cookie } = await signIn(ports, { name, password }, now)
  return visitorWith(there, `__Host-session=${cookie}`)
}

/** Somebody whose browser keeps this cookie; an empty one is a stranger. */
export function visitorWith(there: World, cookie: string): Visitor {
  const ask = async (path: string, init: RequestInit = {}): Promise<Shown> => {
    const headers = {
      cookie,
      accept: 'text/html',
      'accept-language': 'pl',
      ...(init.headers as Record<string, string>),
    }
    const answer = await there.request(path, { ...init, headers, redirect: 'manual' })
    const html = await answer.text()
    const main = html.includes('<main') ? html.slice(html.indexOf('<main'), html.indexOf('</main>')) : html
    const text = unescape(main.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
    return { status: answer.status, html, text, location: answer.headers.get('location'), headers: answer.headers }
  }
  const send: Visitor['send'] = async (path, fields = {}, page) => {
    const { html } = page ?? (await ask(path))
    const body = new URLSearchParams(hiddenIn(html, path.split('?')[0] ?? path).filter(([name]) => !(name in fields)))
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: publicUrl,
      'sec-fetch-site': 'same-origin',
    }
    return ask(path, { method: 'POST', headers, body: body.toString() })
  }
  return { open: (path) => ask(path), send, cookie }
}

export const everybody = Object.keys(people) as PersonName[]
