// On whose side of the door something is kept: a home's own register or an authority's own cases. Knows neither.

export const keepingSides = ['home', 'authority'] as const
export type KeepingSide = (typeof keepingSides)[number]

/** Whose something is: of a home, or of an authority; never of both. */
export type KeptBy = { home?: string; authority?: string }
export type Keeper = { side: KeepingSide; organisation: string }

export function keeperOf({ home, authority = '' }: KeptBy): Keeper {
  return home === undefined ? { side: 'authority', organisation: authority } : { side: 'home', organisation: home }
}

/** The side on which an organisation of this kind keeps anything; `undefined` when it keeps nothing. */
export const sideOf = (kind: string | undefined): KeepingSide | undefined => keepingSides.find((side) => side === kind)
