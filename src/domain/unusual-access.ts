// What counts as unusual access to the register: rules as versioned data with the argument behind each number.
// A rule points a data protection officer to where a question is worth asking; it accuses nobody.
import { refuseFaults, type Fault } from './refusal.ts'
import { addDays, isDate, startOfDay, toInstant } from './zone.ts'

export const accessRuleCodes = [
  'many-in-hour',
  'many-in-day',
  'at-night',
  'no-part',
  'after-authorisation',
  'refused-often',
  'search-burst',
] as const
export type AccessRuleCode = (typeof accessRuleCodes)[number]

/** `hour`: of the clock; `day`: of Warsaw; `night`: from `nightFrom` to `nightUntil`, named after the day it begins on. */
export type AccessWindow = 'hour' | 'day' | 'night'

/** `least`: from how many within one window it is worth a look; of what, the code says. */
export type AccessRule = { code: AccessRuleCode; window: AccessWindow; least: number; source: string }

/** Valid from this Warsaw date until the next version. */
export type AccessRules = {
  version: string
  fromOn: string
  nightFrom: string
  nightUntil: string
  rules: AccessRule[]
}

/** What opens one entry or case; lists are another rule's. */
export const openingLooks = ['look-entry', 'look-case'] as const
export const searchingLooks = ['look-entries', 'look-cases', 'look-transfers', 'look-ledger'] as const
/** Who answers for everything and so has a part in everything. */
export const partInAll = ['director', 'head'] as const

/** Newest first. RODO art. 32 ust. 1 lit. d asks to test regularly whether the measures work; no act gives the numbers. */
export const accessRuleVersions: readonly AccessRules[] = [
  {
    version: '2026-1',
    fromOn: '2026-01-01',
    nightFrom: '22:00',
    nightUntil: '06:00',
    rules: [
      {
        code: 'many-in-hour',
        window: 'hour',
        least: 20,
        source:
          'Dom zapisuje zwykle od 1 do 9 wpisów na miesiąc (0,5–3 zdarzenia na 1000 osobodni): 20 różnych w godzinę to więcej niż dwa miesiące.',
      },
      {
        code: 'many-in-day',
        window: 'day',
        least: 50,
        source:
          'Pół roku wpisów przeciętnego domu jednego dnia czyta się przy kontroli albo przy wynoszeniu danych; oba warto znać.',
      },
      {
        code: 'at-night',
        window: 'night',
        least: 3,
        source:
          'Pora nocna to 8 godzin między 21.00 a 7.00 (art. 151(7) § 1 k.p.). W nocy się zgłasza; zgłoszeń ta reguła nie liczy, tylko otwieranie wpisów.',
      },
      {
        code: 'no-part',
        window: 'day',
        least: 10,
        source:
          'Upoważnienie jest do przyjmowania, weryfikacji i działań następczych (art. 55c ust. 5 u.p.s.), nie do czytania wpisów, przy których nic się nie robi.',
      },
      {
        code: 'after-authorisation',
        window: 'day',
        least: 1,
        source: 'Dostęp mają tylko osoby z pisemnym upoważnieniem (art. 55c ust. 5 u.p.s.); po jego końcu każda próba.',
      },
      {
        code: 'refused-often',
        window: 'hour',
        least: 5,
        source: 'Jedna odmowa to pomyłka, pięć w godzinę to próbowanie drzwi.',
      },
      {
        code: 'search-burst',
        window: 'hour',
        least: 60,
        source: 'Lista co minutę przez godzinę to przeglądanie rejestru, a nie praca nad wpisem.',
      },
    ],
  },
]

/** The rules of a Warsaw date; the oldest for a date before them all. */
export function accessRulesOn(dateOn: string): AccessRules {
  const found = accessRuleVersions.find(({ fromOn }) => fromOn <= dateOn) ?? accessRuleVersions.at(-1)
  return found as AccessRules
}

/** How many days may be asked for at once: what it costs grows with them. */
export const mostUnusualDays = 31

/** One window as instants (UTC, the end exclusive) under the Warsaw date it begins on; `endsOn` is the one it ends on. */
export type AccessSpan = { on: string; endsOn: string; fromAt: string; untilAt: string }

/** The days from `fromOn` to `toOn`, both inclusive. @throws Refusal `invalid` (`?from`, `?to`) */
export function daysOf(fromOn: string, toOn: string): AccessSpan[] {
  refuseFaults(faultsOfDays(fromOn, toOn))
  return datesOf(fromOn, toOn).map((on) => ({
    on,
    endsOn: on,
    fromAt: startOfDay(on),
    untilAt: startOfDay(addDays(on, 1)),
  }))
}

/** The nights that begin on these days. */
export function nightsOf(days: readonly AccessSpan[], { nightFrom, nightUntil }: AccessRules): AccessSpan[] {
  return days.map(({ on }) => {
    const endsOn = addDays(on, 1)
    return { on, endsOn, fromAt: instant(on, nightFrom), untilAt: instant(endsOn, nightUntil) }
  })
}

function faultsOfDays(fromOn: string, toOn: string): Fault[] {
  const impossible = (pointer: string, on: string): Fault[] =>
    isDate(on) && on >= '1950' ? [] : [{ pointer, code: 'impossible-date' }]
  const faults = [...impossible('?from', fromOn), ...impossible('?to', toOn)]
  if (faults.length > 0) return faults
  if (toOn < fromOn) return [{ pointer: '?to', code: 'before-start' }]
  return toOn > addDays(fromOn, mostUnusualDays - 1) ? [{ pointer: '?to', code: 'over-31-days' }] : []
}

const datesOf = (fromOn: string, toOn: string): string[] => {
  const dates: string[] = []
  for (let on = fromOn; on <= toOn; on = addDays(on, 1)) dates.push(on)
  return dates
}

/** Neither end of a night is an hour that the clocks repeat or skip. */
function instant(on: string, time: string): string {
  const found = toInstant(on, time)
  if (!found.ok) throw new RangeError(found.why)
  return found.at
}
