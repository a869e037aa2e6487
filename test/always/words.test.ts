// Facts about every text people read: complete, in the right language, without words that claim a force we do not have.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseActions, caseStates, outcomes } from '../../src/domain/case.ts'
import { entryActions, entryStates } from '../../src/domain/entry-lifecycle.ts'
import { books } from '../../src/domain/entry.ts'
import { harmLevels, physicalHarm } from '../../src/domain/harm.ts'
import { organisationKinds } from '../../src/domain/organisation.ts'
import { faults, refusals } from '../../src/domain/refusal.ts'
import { roleNames, scopes } from '../../src/domain/role.ts'
import { transferActions, transferStates } from '../../src/domain/transfer.ts'
import { faultWords } from '../../src/words/faults.ts'
import { chooseLanguage, languages, type Language } from '../../src/words/language.ts'
import * as pages from '../../src/words/pages.ts'
import { accessRefusals } from '../../src/words/refusals-access.ts'
import { entryRefusals } from '../../src/words/refusals-entry.ts'
import { requestRefusals } from '../../src/words/refusals-request.ts'
import { transferRefusals } from '../../src/words/refusals-transfer.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import * as terms from '../../src/words/terms.ts'

type Text = { path: string } & Record<Language, string>

/** Every text with the path that leads to it; whatever is not an object of exactly the three languages is walked into. */
function textsOf(tree: object, path: string): Text[] {
  const keys = Object.keys(tree)
  if (!languages.some((language) => keys.includes(language)))
    return Object.entries(tree).flatMap(([key, child]) => textsOf(child, `${path}.${key}`))
  expect(keys.toSorted(), path).toEqual(languages.toSorted())
  const words = tree as Record<Language, string | Record<string, string>>
  if (typeof words.pl === 'string') return [{ path, ...(words as Record<Language, string>) }]
  return Object.keys(words.pl).map((part) => {
    const [pl, en, uk] = languages.map((language) => (words[language] as Record<string, string>)[part] ?? '')
    return { path: `${path}.${part}`, pl: pl ?? '', en: en ?? '', uk: uk ?? '' }
  })
}

const texts = textsOf({ faultWords, refusalWords, ...pages, ...terms }, 'words')
const offending = (language: Language, pattern: RegExp) =>
  texts.filter((text) => pattern.test(text[language])).map(({ path, [language]: words }) => `${path}: ${words}`)

describe('the texts people read', () => {
  it('exist in Polish, English and Ukrainian, trimmed and without placeholders', () => {
    expect(texts.length).toBeGreaterThan(150)
    for (const language of languages) {
      expect(offending(language, /^\s*$|^\s|\s$|\s{2}|[{}$<>]|undefined|TODO/)).toEqual([])
    }
  })

  it('differ from language to language', () => {
    expect(texts.filter(({ pl, en, uk }) => pl === en || en === uk || pl === uk)).toEqual([])
  })

  it('are written in the letters of their language', () => {
    expect(offending('pl', /[^\P{L}a-ząćęłńóśźż]/iu)).toEqual([])
    expect(offending('en', /[^\P{L}a-z]/iu)).toEqual([])
    expect(offending('uk', /[ыэёъ]/i)).toEqual([])
    expect(offending('uk', /^\P{Script=Cyrillic}*$/u)).toEqual([])
    // A Latin i inside a Ukrainian word looks right and is read aloud wrongly.
    expect(offending('uk', /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu)).toEqual([])
  })

  it('keep the Polish letters of frequent words', () => {
    const bare =
      /zgloszen|upowazn|nastepcz|wyslij|odswiez|sprobuj|uzupeln|uzytk|haslo|mozna|jesli|(?<!\p{L})(sie|ktor\p{L}*|zadn\p{L}*|blad|moze|byc)(?!\p{L})/iu
    expect(offending('pl', bare)).toEqual([])
  })

  it('claim no legal force and call nobody a patient or an inmate', () => {
    const polish = texts.map(({ path, pl }) => ({ path, pl: pl.replaceAll(/nie jest decyzją/gi, '') }))
    const forbidden = /wezwa|wezwij|decyzj|podpis|\bUPO\b|urzędowe poświadczenie|pacjent|pensjonariusz/
    expect(polish.filter(({ pl }) => forbidden.test(pl) || forbidden.test(pl.toLowerCase()))).toEqual([])
    expect(offending('en', /summons|\bdecision|signature|\bpatient|inmate/i)).toEqual([])
    expect(offending('uk', /повістк|рішенн|підпис|пацієнт/i)).toEqual([])
  })

  it('say in a refusal in short sentences what happened and what to do', () => {
    const sentences = texts.filter(({ path }) => /^words\.(refusal|fault)Words/.test(path))
    for (const language of languages) {
      expect(sentences.filter((text) => !/^\p{Lu}.*\.$/u.test(text[language]) || text[language].length > 140)).toEqual(
        [],
      )
    }
  })
})

describe('the codes of the register', () => {
  const lists: [string, object, readonly (string | number)[]][] = [
    ['refusals', refusalWords, Object.keys(refusals)],
    ['faults', faultWords, faults],
    ['roles', terms.roleWords, roleNames],
    ['kinds of organisation', terms.organisationKindWords, organisationKinds],
    ['scopes', terms.scopeWords, scopes],
    ['books', terms.bookWords, books],
    ['harm', terms.harmWords, harmLevels],
    ['states of an entry', terms.entryStateWords, entryStates],
    ['actions on an entry', terms.entryActionWords, ['file', ...entryActions]],
    ['states of a transfer', terms.transferStateWords, transferStates],
    ['actions on a transfer', terms.transferActionWords, ['prepare', ...transferActions]],
    ['states of a case', terms.caseStateWords, caseStates],
    ['actions on a case', terms.caseActionWords, caseActions],
    ['outcomes', terms.outcomeWords, outcomes],
  ]

  it.each(lists)('each have words, and there are no words without a code: %s', (_name, words, codes) => {
    expect(Object.keys(words).toSorted()).toEqual(codes.map(String).toSorted())
  })

  it('are all checked here', () => {
    const checked = lists.map(([, words]) => words)
    expect(Object.entries(terms).filter(([, words]) => !checked.includes(words))).toEqual([])
  })

  it('have no refusal told twice in different words', () => {
    const groups = [accessRefusals, requestRefusals, entryRefusals, transferRefusals].flatMap(Object.keys)
    expect(groups).toHaveLength(new Set(groups).size)
  })

  it('call harm by the same Polish word as the scale that staff choose from', () => {
    for (const level of harmLevels) expect(terms.harmWords[level].pl).toBe(physicalHarm[level].label)
  })
})

describe('the language of an answer', () => {
  it.each([
    [undefined, 'pl'],
    ['', 'pl'],
    ['uk', 'uk'],
    ['uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7', 'uk'],
    ['EN-gb', 'en'],
    ['de-DE, de;q=0.9, en;q=0.5', 'en'],
    ['en;q=0.5, uk;q=0.8', 'uk'],
    ['en, uk', 'en'],
    ['pl;q=0, en;q=0.1', 'en'],
    ['de', 'pl'],
    ['*', 'pl'],
    ['*;q=0.1, uk;q=0.2', 'uk'],
    ['ukrainian, english', 'pl'],
    ['en;q=2, uk;q=0.1', 'uk'],
    ['en;q=high,;;;,=,uk', 'uk'],
    ['en ; q=0.3 , uk ; q=0.4', 'uk'],
  ])('is for "%s" %s', (header, language) => {
    expect(chooseLanguage(header)).toBe(language)
  })

  it('is one of ours whatever a client sends', () => {
    const piece = fc.constantFrom('en', 'uk', 'pl', '*', '-', ',', ';', 'q=', '0.5', '1', ' ', '\u0000', 'ą')
    const header = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(fc.property(header, (garbage) => languages.includes(chooseLanguage(garbage))))
  })
})
