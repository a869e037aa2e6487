// In what function somebody reported (domain.md 6.1). It may point at one person of a small home, so it never leaves it.

export const reporterFunctions = {
  carer: 'opiekun',
  nurse: 'pielęgniarka / pielęgniarz',
  housekeeping: 'pokojowa',
  therapist: 'terapeuta',
  'social-worker': 'pracownik socjalny',
  physiotherapist: 'rehabilitant',
  administration: 'administracja',
  resident: 'mieszkaniec',
  family: 'rodzina',
  physician: 'lekarz',
  other: 'inna osoba',
} as const

export type ReporterFunction = keyof typeof reporterFunctions
export const reporterFunctionCodes = Object.keys(reporterFunctions) as ReporterFunction[]
