// Part of the day of an event (domain.md 9.1), the only trace of its time that may be stored in the clear or leave the home.
import { isTime } from './zone.ts'

/** Warsaw hours, the first inclusive, the last exclusive. */
export const partsOfDay = {
  '00-06': 'w nocy (0–6)',
  '06-14': 'rano i w południe (6–14)',
  '14-22': 'po południu i wieczorem (14–22)',
  '22-24': 'późnym wieczorem (22–24)',
  unknown: 'nie ustalono',
} as const

export type PartOfDay = keyof typeof partsOfDay
export const partOfDayCodes = Object.keys(partsOfDay) as PartOfDay[]

/** @param time Warsaw wall clock `HH:MM`; anything else (a time nobody knows) is `unknown`. */
export function partOfDay(time: string): PartOfDay {
  if (!isTime(time)) return 'unknown'
  if (time < '06:00') return '00-06'
  if (time < '14:00') return '06-14'
  if (time < '22:00') return '14-22'
  return '22-24'
}
