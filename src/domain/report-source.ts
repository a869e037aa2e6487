// How a report reached the home (domain.md 6.1). Says nothing about who made it, and never leaves the home.

export const reportSources = { system: 'w systemie', phone: 'telefon', paper: 'papier', 'e-mail': 'e-mail' } as const

export type ReportSource = keyof typeof reportSources
export const reportSourceCodes = Object.keys(reportSources) as ReportSource[]
