// The forms in which Polish grammar puts a given name or a surname: cases, plural, wives and daughters, usual diminutives.
// Rather one form too many than one too few: what is found is looked at by a person. Knows no text.

import { plainTextOf } from './plain-text.ts'

/** Whether a word, in plain signs, is a form of one of the names. */
export type NameForms = (word: string) => boolean

/** Lower case without diacritics; ł has no decomposition in Unicode. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
}

/** Endings of nouns and adjectives after a stem, and of wives and daughters (-owa, -ówna), folded. */
const endings = new Set(
  (
    'a e i o u y ia ie ii iu em im ym om ow ej ich ych iem iom ach ami ymi imi iej ego emu iego iemu iach iami iowi ' +
    'owi owa owe owo owej owie iowie owna owne owny owno ownie ownom ownami ownach ina iny inie'
  ).split(' '),
)
const longestEnding = 6

/** Words of everyday texts that are forms of some name as well: in lower case they are words. */
const everyday = new Set(
  (
    'maj maja maju majem marca marcu lipca lipcu lipiec kwiecien kwietnia wrzesien wrzesnia grudzien grudnia styczen ' +
    'stycznia sroda srody sobota soboty piatek niedziela niedzieli lato lata zima zimy nowa nowe nowy nowej nowych ' +
    'mala maly male malej dobra dobry dobrej dobre stary stara starej wolny wolna wolno gora gory gore gorna gorny ' +
    'dolna rana rany rane rano sala sali sale noga nogi noge glowa glowy glowe reka reki dom domu domem domy las lasu ' +
    'kot bak lew gil kos rak raka lis mak dab sad sady mata maty mate chleb chleba woda wody kawa kawy herbata sen snu ' +
    'marka marki mleko mleka kasza kaszy groch czas czasu kolano kolana stopa stopy stopie stope palec palca palce zab zeby krew krwi bury ' +
    'suchy sucha sucho suchej mokra cicha ciche cicho krotka krotki dluga dlugi dlugo prosta prosty wiosna wiosny'
  ).split(' '),
)

/** Diminutives no rule makes, by the name they stand for; both folded. */
const familiar: Readonly<Record<string, string>> = {
  aleksander: 'alek olek',
  aleksandra: 'ola olka olenka',
  andrzej: 'jedrek jedrus andrzejek',
  anna: 'ania anka anusia hania andzia',
  barbara: 'basia baska',
  bronislaw: 'bronek',
  bronislawa: 'bronia',
  czeslaw: 'czesiek',
  czeslawa: 'czesia',
  elzbieta: 'ela elka elzunia',
  eugeniusz: 'gienek',
  franciszek: 'franek franus',
  genowefa: 'genia gienia',
  grzegorz: 'grzes grzesiek',
  helena: 'hela helenka',
  irena: 'irka irenka',
  jadwiga: 'jadzia',
  jan: 'janek jas jasiek',
  janina: 'janka jasia',
  jozef: 'jozek ziutek',
  jozefa: 'jozia',
  katarzyna: 'kasia kaska',
  kazimierz: 'kazik kazio',
  kazimiera: 'kazia',
  krystyna: 'krysia kryska',
  krzysztof: 'krzysiek krzys krzysio',
  leokadia: 'lodzia',
  malgorzata: 'gosia goska malgosia',
  maria: 'marysia maryla mania marylka',
  mieczyslaw: 'mietek',
  ryszard: 'rysiek rysio',
  stanislaw: 'staszek stasiek stas stasio',
  stanislawa: 'stasia',
  stefania: 'stefcia',
  tadeusz: 'tadek tadzio',
  teresa: 'terenia tereska',
  waclaw: 'wacek',
  wladyslaw: 'wladek wladzio',
  wladyslawa: 'wladzia',
  wojciech: 'wojtek wojtus',
  zbigniew: 'zbyszek zbysio',
  zdzislaw: 'zdzisiek zdzich',
  zofia: 'zosia zoska',
}

/** How a stem's last consonant softens before -e (Marta – Marcie) and before -i, -y of the plural (Kowalski – Kowalscy). */
const softened: readonly [hard: string, soft: readonly string[]][] = [
  ['ch', ['sze', 'si']],
  ['t', ['cie', 'ci']],
  ['d', ['dzie', 'dzi']],
  ['r', ['rze', 'rzy']],
  ['k', ['ce', 'cy', 'cze']],
  ['g', ['dze', 'dzy', 'ze']],
  ['c', ['cze']],
]

/** `anywhere` holds in any case of letters; `capitalised` only where the word begins with a capital, as names do. */
type Forms = Record<'anywhere' | 'capitalised', { whole: Set<string>; stems: Set<string> }>

/**
 * Tells whether a word is a form of one of these names. Names of 3 letters are inflected only where the word begins with a
 * capital (Ala, but: ale), and so are diminutives; everyday words are names only with a capital. Words under 3 letters are no names.
 *
 * @param names given names and surnames, one or more words each
 */
export function nameForms(names: readonly string[]): NameForms {
  const forms: Forms = {
    anywhere: { whole: new Set(), stems: new Set() },
    capitalised: { whole: new Set(), stems: new Set() },
  }
  const parts = new Set(
    names.flatMap((name) => plainTextOf(name).text.match(/\p{L}{3,}/gu) ?? []).map((part) => part.toLowerCase()),
  )
  for (const part of parts) {
    const name = folded(part)
    forms.anywhere.whole.add(name)
    // Gołąb – Gołębia
    const nasal = /ą(?:b|dź|ź|ż)$/.test(part) ? [folded(part.replace(/ą(?=[^ą]*$)/, 'ę'))] : []
    for (const one of [name, ...nasal]) addForms(forms[name.length === 3 ? 'capitalised' : 'anywhere'], one)
    for (const diminutive of familiar[name]?.split(' ') ?? []) {
      forms.capitalised.whole.add(diminutive)
      addForms(forms.capitalised, diminutive)
    }
    // Halina – Halinka, Marta – Martusia
    const base = withoutVowel(name)
    if (base.length > 3) for (const sign of ['k', 'usi', 'uni', 'eczk']) addForms(forms.capitalised, `${base}${sign}a`)
  }
  return (word) => isForm(forms, folded(word), /^\p{Lu}/u.test(word))
}

function isForm({ anywhere, capitalised }: Forms, word: string, capital: boolean): boolean {
  if (!capital && everyday.has(word)) return false
  const sets = capital ? [anywhere, capitalised] : [anywhere]
  if (sets.some(({ whole }) => whole.has(word))) return true
  for (let length = 1; length <= longestEnding && length < word.length; length++) {
    const stem = word.slice(0, -length)
    if (endings.has(word.slice(-length)) && sets.some(({ stems }) => stems.has(stem))) return true
  }
  return false
}

const withoutVowel = (name: string) => name.replace(/[aeiouy]$/, '')

function addForms({ whole, stems }: Forms['anywhere'], name: string): void {
  const base = withoutVowel(name)
  for (const stem of [base, ...withoutFleeting(base)]) {
    stems.add(stem)
    const [hard = '', soft = []] = softened.find(([end]) => stem.endsWith(end)) ?? []
    for (const end of soft) whole.add(stem.slice(0, stem.length - hard.length) + end)
  }
  // Kasia – Kasi; Maja – Mai
  if (name.endsWith('ia')) whole.add(base)
  if (name.endsWith('ja')) whole.add(`${base.slice(0, -1)}i`)
}

/** Marek – Mark(a), Kozioł – Kozł(a), Kwiecień – Kwietn(ia), Marzec – Marc(a). */
function withoutFleeting(base: string): string[] {
  const [, head, last] = /^(.+?)(?:i?e|io)([^aeiouy])$/.exec(base) ?? []
  if (head === undefined || last === undefined) return []
  const hardened = head.replace(/dz$/, 'd').replace(/rz$/, 'r').replace(/c$/, 't')
  return [head + last, hardened + last]
}
