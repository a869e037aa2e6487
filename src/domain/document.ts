// Documents that the law asks a home to have about this register (RODO art. 13, 14, 30, 35), as versioned data: shape and filling.
// A document says what the program does and what the home recorded; what neither knows is a gap to be filled by hand.
import { processingImpact } from './document-impact.ts'
import { reporterNotice, residentNotice, staffNotice } from './document-notices.ts'
import { processingRecord } from './document-record.ts'

/** In a text, `{home}`, `{authority}` and `{running}` are facts of the home; `{?what}` is a gap for what is named. */
export type Section = {
  heading: string
  /** The article that asks for it. */
  source: string
  paragraphs?: readonly string[]
  points?: readonly string[]
  measures?: readonly Measure[]
}

/** A measure the program has: against what, what it does, where it lives and which test holds it. */
export type Measure = { against: string; measure: string; place: string; test: string }

/** `article`: the one that asks for the document. `fromOn`: valid from this Warsaw date until the next version. */
export type HomeDocument = {
  version: string
  fromOn: string
  title: string
  article: string
  opening: readonly string[]
  sections: readonly Section[]
}

/** Newest version first. */
export const homeDocuments = {
  'notice-staff': [staffNotice],
  'notice-reporter': [reporterNotice],
  'notice-resident': [residentNotice],
  'processing-record': [processingRecord],
  'impact-assessment': [processingImpact],
} as const satisfies Record<string, readonly HomeDocument[]>
export type DocumentKind = keyof typeof homeDocuments
export const documentKinds = Object.keys(homeDocuments) as DocumentKind[]

/** The version of a Warsaw date; the oldest for a date before them all. */
export function documentOn(kind: DocumentKind, dateOn: string): HomeDocument {
  const versions: readonly HomeDocument[] = homeDocuments[kind]
  return (versions.find(({ fromOn }) => fromOn <= dateOn) ?? versions.at(-1)) as HomeDocument
}

/** What the home itself recorded; `undefined` is a gap. */
export type DocumentFacts = {
  home: string
  authority: string | undefined
  running: string | undefined
}

/** A piece of a filled text: words, or what has to be written by hand. */
export type Piece = string | { gap: string }

const unknown: { [Fact in keyof DocumentFacts]: string } = {
  home: 'nazwa domu',
  authority: 'organ prowadzący lub zlecający',
  running: 'forma prowadzenia domu',
}

/** The text with its facts in place, in order. */
export function fill(text: string, facts: DocumentFacts): Piece[] {
  return text.split(/(\{[^{}]+\})/).flatMap((part): Piece[] => {
    if (!part.startsWith('{')) return part === '' ? [] : [part]
    const named = part.slice(1, -1)
    if (named.startsWith('?')) return [{ gap: named.slice(1) }]
    const fact = named as keyof DocumentFacts
    return [facts[fact] ?? { gap: unknown[fact] }]
  })
}
