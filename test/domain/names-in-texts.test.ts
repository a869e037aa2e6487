// Names as Polish grammar bends them and as people, phones and mischief write them are found; everyday sentences are left alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../src/domain/personal-data-detector.ts'
import { declensions } from '../support/declensions.ts'

const foundIn = (text: string, names: readonly string[]) =>
  findPersonalData(text, names).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('a name told to the detector', () => {
  it.each(declensions.map(([name, ...others]) => [name, [name, ...others]] as const))(
    '%s is found in every form',
    (name, forms) => {
      const missed = forms.filter((form) => foundIn(`Wtedy ${form} podeszła do drzwi.`, [name]).length !== 1)
      expect(missed).toEqual([])
    },
  )

  // What is done to a form so that a plain comparison would miss it.
  const cyrillic: Record<string, string> = {
    a: 'а',
    e: 'е',
    o: 'о',
    c: 'с',
    p: 'р',
    x: 'х',
    y: 'у',
    i: 'і',
    K: 'К',
    M: 'М',
  }
  const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const between = (sign: string) => (text: string) => [...text].join(sign)
  const noises: readonly [string, (form: string) => string][] = [
    ['as it is', (form) => form],
    ['in capitals', (form) => form.toUpperCase()],
    [
      'without diacritics',
      (form) => form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L'),
    ],
    ['decomposed', (form) => form.normalize('NFD')],
    ['in full width', fullWidth],
    ['with Cyrillic look-alikes', (form) => form.replace(/[aeocpxyiKM]/g, (sign) => cyrillic[sign] ?? sign)],
    ['with zero-width spaces', between('\u200b')],
    ['with soft hyphens', between('\u00ad')],
    ['with zero-width joiners', between('\u200d')],
    ['with variation selectors', between('\ufe0f')],
    ['struck through', between('\u0336')],
  ]
  const sentences = [
    ['Pomoc wezwała ', ', która była obok.'],
    ['Rozmawiano z: ', ''],
    ['', ' – bez obrażeń'],
    ['(', ')'],
    ['relacja\n„', '”\nkoniec'],
    ['x/', '/2'],
  ] as const

  it('is found in any form, under any noise, at its place', () => {
    const planted = fc.record({
      forms: fc.constantFrom(...declensions),
      form: fc.nat(),
      noise: fc.constantFrom(...noises),
      sentence: fc.constantFrom(...sentences),
      others: fc.array(fc.constantFrom(...declensions.map(([name]) => name)), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(planted, ({ forms, form, noise: [, changed], sentence: [before, after], others }) => {
        const value = changed(forms[form % forms.length] as string)
        const findings = findPersonalData(before + value + after, [...others, forms[0]])
        const [start, end] = [before.length, before.length + value.length]
        expect(findings.some((one) => one.kind === 'name' && one.start <= start && one.end >= end)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['JanNowakowski', 'NowakowskiJan', 'Nowakowski-Jan', 'Nowakowski_Jan', 'Nowakowski2'])(
    'is found in %s',
    (text) => expect(foundIn(text, ['Nowakowski']).map(([kind]) => kind)).toEqual(['name']),
  )
})

describe('an everyday word that is somebody’s name too', () => {
  it.each([
    ['Mają', 'Maja', 'Mieszkanki mają maty w łazience, w maju kupiono nowe.'],
    ['Zając', 'Zając', 'Wszystkie zajęcia terapeutyczne odbyły się rano.'],
    ['Góra', 'Góra', 'Szafka u góry była otwarta.'],
    ['Nowak', 'Nowak', 'Nowa poręcz, nowe maty.'],
    ['Rak', 'Rak', 'Rozpoznano raka, bez związku ze zdarzeniem.'],
    ['Kwiecień', 'Kwiecień', 'Termin: 30 kwietnia.'],
  ])('is left alone as a word, and found with its capital: %s', (capital, name, sentence) => {
    expect(foundIn(sentence, [name])).toEqual([])
    expect(foundIn(`Wtedy ${capital} wstała.`, [name])).toEqual([['name', capital]])
  })
})

describe('numbers and places', () => {
  it.each([
    ['pesel', '44051401458'.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['pesel', '440514\u200b01458'],
    ['pesel', '440514 – 01458'],
    ['pesel', '٤٤٠٥١٤٠١٤٥٨'],
    ['phone', '600\u00a0123\u2011456'],
    ['phone', '600/123/456'],
    ['phone', '412-45-67'],
    ['phone', '+380 67 123 45 67'],
    ['e-mail', 'anna＠dom.example'],
    ['e-mail', 'anna (at) dom.example'],
    ['e-mail', 'anna [małpa] dom'],
    ['account-number', 'DE89 3704 0044 0532 0130 00'],
    ['account-number', 'GB82WEST12345698765432'],
    ['room', 'pokój numer 12'],
    ['room', 'pokoju nr siedem'],
    ['room', 'w pokoju dwunastym'],
    ['exact-time', 'o trzeciej w nocy'],
    ['exact-time', 'po piątej nad ranem'],
    ['exact-time', 'o godzinie siódmej'],
    ['pseudonym', 'M-0147'],
    ['pseudonym', 'm‑0147'],
  ] as const)('%s: %s', (kind, value) => {
    expect([...new Set(foundIn(`wtedy ${value}, potem`, []).map(([found]) => found))]).toEqual([kind])
  })

  it.each([
    'W pokoju drugiej mieszkanki było ciemno.',
    'Udzielono pierwszej pomocy.',
    'Wpis N-4/2026 i 17/2026.',
    'Po pierwszej zmianie opatrunku bez zmian.',
    'Wzrost o 12 345 678 nie dotyczy.',
  ])('nothing is found in: %s', (text) => expect(foundIn(text, [])).toEqual([]))
})
