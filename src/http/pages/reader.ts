// Who reads a page: their language, who is signed in, and how dates and words are said to them. Decides nothing.
import { getCookie } from 'hono/cookie'
import { warsawDate, warsawTime } from '../../domain/zone.ts'
import type { Actor, Role } from '../../domain/role.ts'
import { Refusal } from '../../domain/refusal.ts'
import { readSelf, type Self } from '../../register/common/self.ts'
import { chooseLanguage, languages, type Language, type Words } from '../../words/language.ts'
import { admit } from '../authenticate.ts'
import type { RequestContext } from '../context.ts'

export const languageCookie = 'language'

export type Reader = {
  language: Language
  /** `undefined` on pages open to anyone. */
  self: Self | undefined
  say: (words: Words) => string
}

export type SignedIn = Reader & { self: Self }

/** The language chosen on a page, else the browser's. */
export function languageOf(c: RequestContext): Language {
  const chosen = getCookie(c, languageCookie)
  return languages.find((language) => language === chosen) ?? chooseLanguage(c.req.header('accept-language'))
}

export function anyReader(c: RequestContext): Reader {
  const language = languageOf(c)
  return { language, self: undefined, say: (words) => words[language] }
}

const readers = new WeakMap<RequestContext, Promise<SignedIn>>()

/** Read once in a request. @throws Refusal `unauthenticated` */
export function signedIn(c: RequestContext): Promise<SignedIn> {
  const found = readers.get(c) ?? readReader(c)
  readers.set(c, found)
  return found
}

/** On pages open to anyone: whoever is signed in keeps the own frame there. */
export async function whoeverReads(c: RequestContext): Promise<Reader> {
  try {
    await admit(c)
    return await signedIn(c)
  } catch {
    return anyReader(c)
  }
}

async function readReader(c: RequestContext): Promise<SignedIn> {
  const { credential, now, services } = c.var
  return { ...anyReader(c), self: await readSelf(services.ports, { credential, now }) }
}

/** The organisations in which the reader has one of these roles, by name. */
export function placesOf({ self }: Reader, roles: readonly Role[]): { id: string; name: string }[] {
  const found = (self?.acting ?? []).filter(({ role }) => roles.includes(role))
  return [...new Map(found.map(({ organisation, name }) => [organisation, { id: organisation, name }])).values()]
}

/**
 * Which organisation a page is about: the one its address names, else the reader's first.
 *
 * @throws Refusal `not-permitted` for who has none of these roles anywhere
 */
export function placeOf(c: RequestContext, reader: Reader, roles: readonly Role[]): string {
  const places = placesOf(reader, roles)
  const named = c.req.query('organisation')
  const found = places.find(({ id }) => id === named) ?? places[0]
  if (!found) throw new Refusal('not-permitted')
  return found.id
}

/** This request's own address, with what it names: an organisation, a filter. */
export function addressOf(c: RequestContext): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** An address of this program, never of another site; else this one. */
export const ownAddress = (asked: string | null | undefined, otherwise: string): string =>
  asked && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) ? asked : otherwise

/** An address within the organisation that this request's address names, if it names one. */
export function within(c: RequestContext, path: string, also: Record<string, string> = {}): string {
  const organisation = c.req.query('organisation')
  const query = new URLSearchParams({ ...(organisation && { organisation }), ...also })
  return query.size > 0 ? `${path}?${query}` : path
}

/** The reader as the domain knows an actor: for showing what may be done, never for doing it. */
export const actorOf = ({ person, acting }: Self): Actor => ({
  person,
  acting: acting.flatMap(({ organisation, role, scopes }) =>
    (['', ...scopes] as const).map((scope) => ({ organisation, role, scope, authorisation: null })),
  ),
})

/** A calendar date as people write it: `07.03.2026`. */
export const dayOf = (dateOn: string): string => dateOn.split('-').toReversed().join('.')

/** An instant as date and time of Warsaw: `07.03.2026, 05:40`. */
export const momentOf = (at: string): string => `${dayOf(warsawDate(at))}, ${warsawTime(at)}`

/** How far a date is from another in words: „3 dni temu”, „jutro”, „za 5 dni”. */
export function distanceOf({ language }: Reader, dateOn: string, todayOn: string): string {
  const days = Math.round((Date.parse(dateOn) - Date.parse(todayOn)) / 86_400_000)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}
