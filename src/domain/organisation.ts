// Organisations and what each kind is; who runs or commissions which home on which date.
// Knows nothing of people or content.

export const organisationKinds = ['home', 'authority', 'voivode', 'observer'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Offices through which an authority acts (domain.md §0.7: cities have MOPS, counties PCPR, communes OPS, the region ROPS). */
export const authorityBodies = ['PCPR', 'MOPS', 'OPS', 'ROPS'] as const
export type AuthorityBody = (typeof authorityBodies)[number]

/** How a home is run: by a public body, commissioned by one, or neither (domain.md §0.7). */
export const runningForms = ['public', 'commissioned', 'other'] as const
export type RunningForm = (typeof runningForms)[number]

/** Ground on which an authority receives a home's information (art. 55c ust. 6); `none` needs a reason. */
export const supervisionBases = ['runs', 'commissions', 'none'] as const
export type SupervisionBasis = (typeof supervisionBases)[number]

/** One period of one home; dates are Warsaw calendar dates, `untilOn` inclusive. */
export type Supervision = {
  authority: string | null
  noAuthority: string | null
  basis: SupervisionBasis
  fromOn: string
  untilOn: string
}

/** The supervision in force on a date: the one that began last. `undefined` when nothing was recorded for that date. */
export function supervisionOn(periods: readonly Supervision[], dateOn: string): Supervision | undefined {
  return periods
    .filter((period) => period.fromOn <= dateOn && dateOn <= period.untilOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0]
}

/** What a recorded document of a home opens: the supervisory book, or the coded supplement of a snapshot. */
export const basisCovers = ['book-N', 'supplement'] as const
export const basisKinds = ['order', 'contract', 'agreement'] as const
export type BasisCovers = (typeof basisCovers)[number]
export type Basis = { covers: BasisCovers; fromOn: string; untilOn: string }

/** Whether a recorded basis covers this on the date. */
export function covered(bases: readonly Basis[], covers: BasisCovers, dateOn: string): boolean {
  return bases.some((basis) => basis.covers === covers && basis.fromOn <= dateOn && dateOn <= basis.untilOn)
}
