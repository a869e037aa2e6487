// Which type of care an event concerns in a home of several types (domain.md §6.1), and when saying so would point at few residents.
// A home's types are those of its record and of its census of the event's month; in a home of one type nothing is asked.
import { homeTypeCodes, type HomeType } from './home-type.ts'
import type { Fault } from './refusal.ts'
import { travelling } from './person-band.ts'

/** `several`: residents of several types, or the home as a whole. */
export const eventTypeCodes = [...homeTypeCodes, 'several'] as const
export type EventType = (typeof eventTypeCodes)[number]

/** Among what the type of an event is chosen; nothing in a home of one type. */
export const typesToChoose = (types: readonly HomeType[]): EventType[] =>
  types.length > 1 ? [...types, 'several'] : []

/**
 * The type of an event once it stands in the register: in a home of one type that one, said or not. Adds to `faults`: `required`
 * in a home of several types, `not-of-home`.
 *
 * @param types of the home on the day of the event; none: nothing is known and nothing is asked
 */
export function registeredType(
  types: readonly HomeType[],
  said: EventType | undefined,
  faults: Fault[],
): EventType | undefined {
  const [only, ...more] = types
  if (more.length > 0 && said === undefined) faults.push({ pointer: '/careType', code: 'required' })
  else faults.push(...faultsOfType(types, said, '/careType'))
  return more.length > 0 ? said : only
}

/** What was said is a type of the home, or several of them. */
export function faultsOfType(types: readonly HomeType[], said: EventType | undefined, pointer: string): Fault[] {
  if (said === undefined || types.length === 0) return []
  const known: readonly EventType[] = types.length > 1 ? typesToChoose(types) : types
  return known.includes(said) ? [] : [{ pointer, code: 'not-of-home' }]
}

/** Residents of a home by type at the end of a month, from its census; nothing where none is recorded. */
export type ResidentsByType = ReadonlyMap<HomeType, number>

/** Why a type that was said does not leave: no census says how many residents are of it, or too few are. */
export const typeWithholdings = ['no-census', 'few-residents'] as const
export type TypeWithholding = (typeof typeWithholdings)[number]

/**
 * Whether the type of an event may leave the home, and among whom its residents hide then.
 *
 * A type travels when at least five residents are of it; those that do not hide among five as well (`travelling`). „Several”
 * says that somebody of each was there, so it travels where every type does. What else is told of a resident must then be shared by
 * five of the residents among whom the entry hides: of its type where that is told, of the types that are not told otherwise.
 *
 * @param residents by the newest census of the event's month or before
 */
export function typeThatTravels(residents: ResidentsByType, type: EventType | undefined): TypeTravel {
  const here = new Map([...residents].filter(([, count]) => count > 0))
  if (here.size === 0) return { among: 'all', ...(type !== undefined && { withheld: 'no-census' }) }
  const told = travelling(here)
  const rest = [...here.keys()].filter((one) => !told.has(one))
  const untold = rest.length > 0 ? new Set(rest) : 'all'
  if (type === undefined) return { among: untold }
  if (type === 'several' ? rest.length > 0 : !told.has(type)) return { among: untold, withheld: 'few-residents' }
  if (type === 'several') return { type, among: new Set() }
  return { type, among: here.size > 1 ? new Set([type]) : 'all' }
}

/** `type`: absent where it does not leave; `withheld`: why, where it was said; `among`: the residents of these types. */
export type TypeTravel = { type?: EventType; withheld?: TypeWithholding; among: 'all' | ReadonlySet<HomeType> }
