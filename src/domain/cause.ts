// Causes the home established in its follow-up (domain.md 6.2). Never names who is to blame.

export const causes = {
  health: { label: 'stan zdrowia mieszkańca', needsReason: false },
  medication: { label: 'leki', needsReason: false },
  surroundings: { label: 'otoczenie (podłoga, oświetlenie)', needsReason: false },
  equipment: { label: 'sprzęt', needsReason: false },
  staffing: { label: 'obsada lub nadzór', needsReason: false },
  communication: { label: 'komunikacja, przekazanie dyżuru', needsReason: false },
  'other-people': { label: 'zachowanie innych osób', needsReason: false },
  procedure: { label: 'brak procedury lub jej nieprzestrzeganie', needsReason: false },
  external: { label: 'czynnik zewnętrzny', needsReason: false },
  'outside-home': { label: 'poza domem – wystąpiono do właściwej jednostki', needsReason: true },
  'not-established': { label: 'nie ustalono', needsReason: true },
} as const satisfies Record<string, { label: string; needsReason: boolean }>

export type Cause = keyof typeof causes
export const causeCodes = Object.keys(causes) as Cause[]

/** Whether one of the causes may stand only with a reason: whom the home asked, or why nothing could be established (design.md §4). */
export function needsReason(codes: readonly Cause[]): boolean {
  return codes.some((code) => causes[code].needsReason)
}
