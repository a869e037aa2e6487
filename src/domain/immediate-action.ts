// What was done at once for the resident (domain.md 6.1). A report names at least one; details go into the text.

export const immediateActions = {
  'first-aid': 'pierwsza pomoc',
  ambulance: 'wezwano 112 / ZRM',
  physician: 'lekarz POZ / nocna i świąteczna opieka',
  'emergency-department': 'SOR',
  hospitalisation: 'hospitalizacja',
  observation: 'obserwacja',
  separation: 'rozdzielenie osób',
  'scene-secured': 'zabezpieczenie miejsca lub śladów',
  other: 'inne',
} as const

export type ImmediateAction = keyof typeof immediateActions
export const immediateActionCodes = Object.keys(immediateActions) as ImmediateAction[]
