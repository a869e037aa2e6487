// Facts about every text people read: complete, in the right language, without words that claim a force we do not have.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personStates } from '../../src/domain/account.ts'
import { appointmentActions, appointmentBases, appointmentStates } from '../../src/domain/appointment.ts'
import { authorisationActions, authorisationStates, revocationReasons } from '../../src/domain/authorisation.ts'
import { bodies } from '../../src/domain/body.ts'
import { caseActions, caseStates, outcomes } from '../../src/domain/case.ts'
import { eventTypeCodes, typeWithholdings } from '../../src/domain/care-type.ts'
import { catalogues } from '../../src/domain/catalogue.ts'
import { causes } from '../../src/domain/cause.ts'
import { checklist } from '../../src/domain/entry-command.ts'
import { entryActions, entryStates } from '../../src/domain/entry-lifecycle.ts'
import { censusActions, censusReasons, censusStates } from '../../src/domain/census.ts'
import { censusChanges, censusColumnNames } from '../../src/domain/census-file.ts'
import { allegations, bodyAnswers, books, feedbackWays, residentRoles } from '../../src/domain/entry.ts'
import { harmLevels, physicalHarm, psychologicalHarm } from '../../src/domain/harm.ts'
import { homeTypes } from '../../src/domain/home-type.ts'
import { immediateActions } from '../../src/domain/immediate-action.ts'
import {
  authorityBodies,
  basisCovers,
  basisKinds,
  organisationKinds,
  runningForms,
  supervisionBases,
} from '../../src/domain/organisation.ts'
import { partsOfDay } from '../../src/domain/part-of-day.ts'
import { ageBands, sexes } from '../../src/domain/person-band.ts'
import { placeGroups, places } from '../../src/domain/place.ts'
import { measureEffects, measureOwners, preventiveKinds } from '../../src/domain/preventive-measure.ts'
import { priorityLabels } from '../../src/domain/priority.ts'
import { faults, refusals } from '../../src/domain/refusal.ts'
import { reportSources } from '../../src/domain/report-source.ts'
import { reporterFunctions } from '../../src/domain/reporter-function.ts'
import {
  prolongReasons,
  refusalGrounds,
  requestActions,
  requesters,
  requestStates,
  requestWays,
  rightCodes,
} from '../../src/domain/rights-request.ts'
import { roleNames, scopes } from '../../src/domain/role.ts'
import { periodCodes } from '../../src/domain/statistics/months.ts'
import { signs } from '../../src/domain/statistics/figures.ts'
import { measureCodes, units } from '../../src/domain/statistics/measure.ts'
import { ageOf, openAges } from '../../src/domain/statistics/members.ts'
import { recordColumnCodes } from '../../src/domain/statistics/record.ts'
import { dimensionCodes, steps, tableCodes } from '../../src/domain/statistics/table.ts'
import { termsOn } from '../../src/domain/statistics/term.ts'
import { breachActions, breachStates, quarantineSides } from '../../src/domain/breach.ts'
import { withdrawalReasons } from '../../src/domain/withdrawal.ts'
import { returnReasons, transferActions, transferKinds, transferStates } from '../../src/domain/transfer.ts'
import {
  disclosureActions,
  disclosureStates,
  extents,
  occasions as occasionsOfDisclosure,
} from '../../src/domain/disclosure.ts'
import { occasions } from '../../src/register/common/checkpoint-ports.ts'
import { closeMismatches, periodKinds } from '../../src/domain/statistics/close.ts'
import { closingReasons, reuseTerms } from '../../src/domain/statistics/public-page.ts'
import { omissions } from '../../src/domain/statistics/release.ts'
import { changeCauses } from '../../src/domain/statistics/difference.ts'
import { fileFormats } from '../../src/exports/files.ts'
import * as ofBreach from '../../src/words/codes-breach.ts'
import * as ofCensus from '../../src/words/codes-census.ts'
import * as ofClose from '../../src/words/codes-close.ts'
import * as ofDisclosure from '../../src/words/codes-disclosure.ts'
import * as ofCategory from '../../src/words/codes-category.ts'
import * as ofEntry from '../../src/words/codes-entry.ts'
import * as ofLedger from '../../src/words/codes-ledger.ts'
import * as ofMeasure from '../../src/words/codes-measure.ts'
import * as ofOffice from '../../src/words/codes-office.ts'
import * as ofRequest from '../../src/words/codes-request.ts'
import * as ofPublicPage from '../../src/words/codes-public-page.ts'
import * as ofReport from '../../src/words/codes-report.ts'
import { faultWords } from '../../src/words/faults.ts'
import { chooseLanguage, languages, type Language, type Words } from '../../src/words/language.ts'
import { accessRefusals } from '../../src/words/refusals-access.ts'
import { entryRefusals } from '../../src/words/refusals-entry.ts'
import { requestRefusals } from '../../src/words/refusals-request.ts'
import { transferRefusals } from '../../src/words/refusals-transfer.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import * as ofDimensions from '../../src/words/statistics-dimensions.ts'
import * as ofFiles from '../../src/words/statistics-files.ts'
import * as ofMeasures from '../../src/words/statistics-measures.ts'
import * as ofRecords from '../../src/words/statistics-records.ts'
import * as ofTables from '../../src/words/statistics-tables.ts'
import * as terms from '../../src/words/terms.ts'
import { chapter } from '../support/readme.ts'
import { filesOf, nameOf, placeOf, sourcesOf, type Node } from '../support/source-tree.ts'

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

const { fileWords, ...codesOfFiles } = ofFiles
const codes = {
  ...terms,
  ...ofReport,
  ...ofEntry,
  ...ofCategory,
  ...ofOffice,
  ...ofLedger,
  ...ofRequest,
  ...ofBreach,
  ...ofCensus,
  ...ofClose,
  ...ofPublicPage,
  ...ofDisclosure,
  ...ofDimensions,
  ...ofMeasures,
  ...ofRecords,
  ...ofTables,
  ...codesOfFiles,
}
/** The tables of pages, file by file: every module of words that is neither codes nor refusals; and the words of files. */
const pageFiles = filesOf('src/words').filter(
  (path) => !/\/(codes|refusals|faults|terms|language|statistics-)/.test(path),
)
const pages: Record<string, object> = Object.assign(
  { fileWords },
  ...(await Promise.all(pageFiles.map((path) => import(`../../${path}`)))),
)
const texts = textsOf({ faultWords, refusalWords, ...pages, ...codes }, 'words')
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

const categories = catalogues.flatMap((list) => list.categories)
const labelsOf = (table: Record<string, { label: string }>) =>
  Object.fromEntries(Object.entries(table).map(([code, { label }]) => [code, label]))

/** Tables whose Polish the domain has too: words, and the domain's labels. */
const labelled: [string, Readonly<Record<string, Words>>, Readonly<Record<string, string>>][] = [
  ['places', ofReport.placeWords, labelsOf(places)],
  ['groups of places', ofReport.placeGroupWords, placeGroups],
  ['parts of the day', ofReport.partOfDayWords, partsOfDay],
  ['what was done at once', ofReport.immediateActionWords, immediateActions],
  ['sexes', ofReport.sexWords, sexes],
  ['age bands', ofReport.ageBandWords, ageBands],
  ['ways a report came', ofReport.reportSourceWords, reportSources],
  ['functions of reporters', ofReport.reporterFunctionWords, reporterFunctions],
  ['priorities', ofEntry.priorityWords, priorityLabels],
  ['kinds of measures', ofMeasure.preventiveKindWords, preventiveKinds],
  ['owners of measures', ofMeasure.measureOwnerWords, measureOwners],
  ['what becomes of measures', ofMeasure.measureEffectWords, measureEffects],
  ['causes', ofEntry.causeWords, labelsOf(causes)],
  ['bodies', ofEntry.bodyWords, labelsOf(bodies)],
  ['categories', ofCategory.categoryWords, Object.fromEntries(categories.map(({ code, label }) => [code, label]))],
  ['types of home', ofOffice.homeTypeWords, homeTypes],
]

/** What people read → what the domain says: „wezwano” is a word that pages do not use. */
const spokenOtherwise = new Map([['pogotowie ratunkowe (112 / ZRM)', 'wezwano 112 / ZRM']])

/** Every action that an event is written with: those of the lifecycles, and the literals that decide, look and sign in. */
function actionsWritten(): string[] {
  const nodes = ['src/domain', 'src/register'].flatMap(sourcesOf).flatMap((source) => source.nodes)
  const named = nodes.flatMap(({ type, key, value }) => (type === 'Property' && nameOf(key) === 'action' ? value : []))
  const passed = nodes.flatMap(({ type, arguments: given, consequent, alternate }) =>
    type === 'CallExpression' ? given : type === 'ConditionalExpression' ? [consequent, alternate] : [],
  )
  const literals = (from: unknown[]) =>
    from.map((node) => (node as Node)['value']).filter((value) => typeof value === 'string')
  const looked = literals(passed).filter((value) => /^(look-|sign-|change-password$|reveal$)/.test(value))
  return [...new Set([...entryActions, ...transferActions, ...caseActions, ...literals(named), ...looked])]
}

describe('the glossary', () => {
  /** Whatever case a word stands in: its first letters, then any others. */
  const declined = (term: string) =>
    new RegExp(
      term
        .split(' ')
        .map((word) => (word.length > 3 ? `${word.slice(0, -2)}\\p{L}*` : word))
        .join(' '),
      'iu',
    )

  it('of the README names things as the pages do', () => {
    const rows = [...(chapter('Glossary').split('### ')[1] ?? '').matchAll(/^\| (?!Word|-)[^|]+ \| ([^|]+) \|/gm)]
    const terms = rows.flatMap(([, polish = '']) =>
      polish
        .replaceAll(/ \(.*?\)|, wersja n/g, '')
        .split(/ \/ |, /)
        .filter((term) => term !== 'Wpis'),
    )
    expect(terms.length).toBeGreaterThan(30)
    expect(terms.filter((term) => offending('pl', declined(term)).length === 0)).toEqual([])
  })

  it.each([
    ['osoba zastępująca dyrektora', /pełniąc\p{L}* (obowiązki|funkcję)|(?<!\p{L})p\. ?o\./iu],
    ['nie kwalifikuj, niezakwalifikowane', /nie ?(wpis(uj|an|yw)|przyj(mij|ęt))\p{L}*( \p{L}+)? do rejestru/iu],
    ['sprostuj', /popraw\p{L}* wpis/iu],
    ['wstrzymanie usunięcia', /wstrzym\p{L}* (brakowa|niszcz|zniszcz)|brakowani\p{L}* (jest )?wstrzym/iu],
    ['mieszkaniec', /podopieczn/iu],
  ])('has one word for a thing, used everywhere: „%s”', (_word, others) => {
    expect(offending('pl', others)).toEqual([])
  })
})

describe('the pages and files', () => {
  const shown = ['src/http', 'src/exports'].flatMap(sourcesOf)

  it('say nothing that does not stand among the words', () => {
    const spoken = shown.flatMap((source) =>
      source.nodes
        .filter(({ type, value }) => type === 'JSXText' && /\p{L}/u.test(String(value)))
        .map((node) => placeOf(source, node)),
    )
    expect(spoken).toEqual([])
  })

  it('use every text that is written for them', () => {
    const used = new Set(
      shown.flatMap(({ nodes }) =>
        nodes.flatMap((node) =>
          node.type === 'MemberExpression'
            ? [nameOf(node) ?? String((node['property'] as Node)['value'])]
            : node.type === 'Literal'
              ? [String(node['value'])]
              : node.type === 'Property'
                ? [nameOf(node['key']) ?? '']
                : [],
        ),
      ),
    )
    const unused = Object.entries(pages).flatMap(([table, words]) =>
      Object.keys(words).flatMap((key) => (used.has(key) ? [] : `${table}.${key}`)),
    )
    expect(unused).toEqual([])
  })
})

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

describe('the codes of the register', () => {
  const lists: (readonly [string, object, readonly (string | number)[]])[] = [
    ['refusals', refusalWords, Object.keys(refusals)],
    ['faults', faultWords, faults],
    ['roles', terms.roleWords, roleNames],
    ['kinds of organisation', terms.organisationKindWords, organisationKinds],
    ['scopes', terms.scopeWords, scopes],
    ['rights', ofRequest.rightWords, rightCodes],
    ['types of an event', ofOffice.eventTypeWords, eventTypeCodes],
    ['why a type stays', ofOffice.typeWithheldWords, typeWithholdings],
    ['who asks', ofRequest.requesterWords, requesters],
    ['ways of asking', ofRequest.requestWayWords, requestWays],
    ['states of a request', ofRequest.requestStateWords, requestStates],
    ['actions on a request', ofRequest.requestActionWords, requestActions],
    ['states of a census', ofCensus.censusStateWords, censusStates],
    ['actions on a census', ofCensus.censusActionWords, ['record', 'import', ...censusActions]],
    ['reasons to amend a census', ofCensus.censusReasonWords, censusReasons],
    ['what a file does to a month', ofCensus.censusChangeWords, censusChanges],
    ['columns of a census', ofCensus.censusColumnWords, censusColumnNames],
    ['who discloses to whom', ofDisclosure.occasionWords, occasionsOfDisclosure],
    ['kinds of period of a close', ofClose.periodKindWords, periodKinds],
    ['why a table is not published', ofClose.omissionWords, omissions],
    ['on what terms published figures may be used again', ofPublicPage.reuseTermsWords, reuseTerms],
    ['why a public page was closed', ofPublicPage.closingReasonWords, closingReasons],
    ['causes of a change after a close', ofClose.changeCauseWords, changeCauses],
    ['what of a close does not hold', ofClose.mismatchWords, closeMismatches],
    ['extents of a disclosure', ofDisclosure.extentWords, extents],
    ['states of a disclosure', ofDisclosure.disclosureStateWords, disclosureStates],
    ['actions on a disclosure', ofDisclosure.disclosureActionWords, disclosureActions],
    ['reasons to prolong', ofRequest.prolongReasonWords, prolongReasons],
    ['grounds of refusal', ofRequest.refusalGroundWords, refusalGrounds],
    ['books', terms.bookWords, books],
    ['harm', terms.harmWords, harmLevels],
    ['states of an entry', terms.entryStateWords, entryStates],
    ['actions on an entry', terms.entryActionWords, ['file', ...entryActions]],
    ['states of a transfer', terms.transferStateWords, transferStates],
    ['actions on a transfer', terms.transferActionWords, ['prepare', ...transferActions]],
    ['states of a case', terms.caseStateWords, caseStates],
    ['actions on a case', terms.caseActionWords, caseActions],
    ['outcomes', terms.outcomeWords, outcomes],
    ['grades of physical harm', ofReport.physicalHarmWords, Object.keys(physicalHarm)],
    ['grades of psychological harm', ofReport.psychologicalHarmWords, Object.keys(psychologicalHarm)],
    ['questions about conduct', ofReport.allegationWords, allegations],
    ['what is alleged', ofReport.allegedWords, allegations],
    ['roles of residents', ofReport.residentRoleWords, residentRoles],
    ['the checklist', ofEntry.checklistWords, checklist],
    ['answers about bodies', ofEntry.bodyAnswerWords, bodyAnswers],
    ['ways of feedback', ofEntry.feedbackWayWords, feedbackWays],
    ['kinds of event', ofEntry.kindWords, [...new Set(categories.map(({ kind }) => kind))]],
    ['kinds of transfer', ofOffice.transferKindWords, transferKinds],
    ['states of a breach', ofBreach.breachStateWords, breachStates],
    ['actions on a breach', ofBreach.breachActionWords, breachActions],
    ['sides that quarantine', ofBreach.quarantineSideWords, quarantineSides],
    ['who was told of a breach', ofBreach.toldOfBreachWords, ['yes', 'no']],
    ['reasons for taking back', ofOffice.withdrawalReasonWords, withdrawalReasons],
    ['reasons for returning', ofOffice.returnReasonWords, returnReasons],
    ['states of the follow-up', ofOffice.followUpStateWords, ['in-progress', 'approved']],
    ['states of an account', ofOffice.personStateWords, personStates],
    ['states of an authorisation', ofOffice.authorisationStateWords, authorisationStates],
    ['states of an appointment', ofOffice.appointmentStateWords, appointmentStates],
    ['actions on an appointment', ofOffice.appointmentActionWords, appointmentActions],
    ['whose document an appointment is', ofOffice.appointmentBasisWords, appointmentBases],
    ['actions on an authorisation', ofOffice.authorisationActionWords, ['grant', ...authorisationActions]],
    ['reasons for revoking', ofOffice.revocationReasonWords, revocationReasons],
    ['forms of running a home', ofOffice.runningFormWords, runningForms],
    ['grounds of supervision', ofOffice.supervisionBasisWords, supervisionBases],
    ['kinds of document', ofOffice.basisKindWords, basisKinds],
    ['what a document opens', ofOffice.basisCoversWords, basisCovers],
    ['offices of an authority', ofOffice.authorityBodyWords, authorityBodies],
    ['whom the ledger names', ofLedger.actingWords, [...roleNames, 'counterpart', 'program']],
    ['occasions of a checkpoint', ofLedger.occasionWords, occasions],
    ['actions in the ledger', ofLedger.eventWords, actionsWritten()],
    ['tables of statistics', ofTables.tableWords, [...tableCodes, 'T13', 'handed-over']],
    ['tables by a sum alone', ofTables.sumsOnlyWords, ['T2']],
    ['measures', ofMeasures.measureWords, measureCodes],
    ['units', ofMeasures.unitWords, units],
    [
      'columns of records',
      ofRecords.recordColumnWords,
      recordColumnCodes.filter((code) => !(code in ofDimensions.dimensionWords)),
    ],
    ['signs', ofFiles.signWords, ['0', ...signs]],
    ['whose month counts', ofFiles.monthOfWords, ['event', 'report']],
    ['formats of a table', ofFiles.formatWords, fileFormats],
    ['rules of hiding', ofFiles.suppressionWords, ['complete', 'small-counts']],
    ['dimensions', ofDimensions.dimensionWords, dimensionCodes],
    ['members of any dimension', ofDimensions.anyMemberWords, ['total', 'open', 'several', 'unknown', 'untold']],
    ['steps', ofDimensions.stepWords, steps],
    ['ages of open cases', ofDimensions.ageOfCaseWords, openAges.map(([days]) => ageOf(days))],
    ['months', ofDimensions.monthWords, months],
    ['periods picked at once', ofDimensions.periodWords, periodCodes],
    ['parts of a year', ofDimensions.partOfYearWords, ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2']],
    ...labelled.map(([name, words, labels]) => [name, words, Object.keys(labels)] as const),
  ]

  it.each(lists)('each have words, and there are no words without a code: %s', (_name, words, codes) => {
    expect(Object.keys(words).toSorted()).toEqual(codes.map(String).toSorted())
  })

  it('are all checked here', () => {
    const checked = lists.map(([, words]) => words)
    expect(Object.entries<object>(codes).filter(([, words]) => !checked.includes(words))).toEqual([])
  })

  it.each(languages)('say the terms of the steps as the policy has them: %s', (language) => {
    const numbers = ofMeasures.measureWords.timely.meaning[language].match(/\d+/g)?.map(Number)
    expect(numbers).toEqual(steps.map((step) => termsOn('2026-11-23')[step]))
  })

  it('have no refusal told twice in different words', () => {
    const groups = [accessRefusals, requestRefusals, entryRefusals, transferRefusals].flatMap(Object.keys)
    expect(groups).toHaveLength(new Set(groups).size)
  })

  it.each(labelled)('are called in Polish as the domain calls them: %s', (_name, words, labels) => {
    const polish = Object.entries(words).map(([code, { pl }]) => [code, spokenOtherwise.get(pl) ?? pl])
    expect(Object.fromEntries(polish)).toEqual(labels)
  })

  it.each([
    ['physical', ofReport.physicalHarmWords, physicalHarm],
    ['psychological', ofReport.psychologicalHarmWords, psychologicalHarm],
  ])('grade %s harm in the Polish words of the scale', (_name, words, scale) => {
    const polish = Object.entries(words).map(([level, grade]) => [
      level,
      { label: grade.label.pl, guidance: grade.guidance.pl },
    ])
    expect(Object.fromEntries(polish)).toEqual(scale)
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
