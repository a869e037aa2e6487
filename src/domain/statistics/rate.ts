// A rate per 1,000 resident-days with its 95 % interval, in hundredths. Only + − × ÷ and √, which every machine rounds alike.

/** Under these a rate says nothing and is not shown (domain.md §9.1). */
export const fewestDays = 1000
export const fewestEvents = 5

export type Rate = { rate: number; low: number; high: number }

/** The normal quantile of 97.5 %. */
const z = 1.959964

/**
 * Events per 1,000 resident-days and the ends of the 95 % interval of a Poisson count, by Byar's approximation (Breslow, Day,
 * Statistical Methods in Cancer Research II, 1987, eq. 2.13): under 1 % from the exact interval from 5 events on.
 *
 * @returns hundredths, rounded half up; `undefined` where it would say nothing
 */
export function rateOf(events: number, residentDays: number): Rate | undefined {
  if (events < fewestEvents || residentDays < fewestDays) return undefined
  const perThousand = (count: number) => Math.floor((count * 100000) / residentDays + 0.5)
  return { rate: perThousand(events), low: perThousand(lower(events)), high: perThousand(upper(events)) }
}

function lower(events: number): number {
  const root = 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))
  return events * root * root * root
}

function upper(events: number): number {
  const next = events + 1
  const root = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))
  return next * root * root * root
}
