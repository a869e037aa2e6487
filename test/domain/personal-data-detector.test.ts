// What the detector finds in a text, and what it must leave alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../src/domain/personal-data-detector.ts'

const names = ['Marta Kowalska', 'Jan Nowak-Zając', 'Paweł Wróbel', 'Ala Krawiec', 'Jadwiga Łoś', 'Robert Kasprzycki']
const found = (text: string) =>
  findPersonalData(text, names).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('a text about to leave the home', () => {
  it.each([
    ['PESEL 44051401458.', '44051401458'],
    ['pesel 440514 01458', '440514 01458'],
    ['nr 440514-01458', '440514-01458'],
    ['ur. 2005: 05221800008', '05221800008'],
    ['12 44051401458 7', '44051401458'],
    ['x44051401458y', '44051401458'],
    ['12345 440514 01458', '440514 01458'],
  ])('shows the PESEL in "%s"', (text, value) => {
    expect(found(text)).toContainEqual(['pesel', value])
  })

  it.each(['44051401459', '44131401459', '44023001455', '440514014581', '4405140145', '99999999999'])(
    'shows no PESEL in %s',
    (text) => {
      expect(found(text).map(([kind]) => kind)).not.toContain('pesel')
    },
  )

  it.each([
    '600123456',
    '600 123 456',
    '600-123-456',
    '600.123.456',
    '12 345 67 89',
    '(12) 345 67 89',
    '+48 600 123 456',
    '+48600123456',
    '0048 600123456',
    '48 600 123 456',
    '+48 (12) 345-67-89',
  ])('shows the phone number %s', (number) => {
    expect(found(`tel. ${number}, wieczorem`).map(([kind]) => kind)).toEqual(['phone'])
  })

  it.each([
    '2026-03-15 8:30',
    '15.03.2026 08:30',
    'Dz.U. 2025 poz. 1214',
    'WP-III.431.22.2015',
    'M-0147 i M-0148',
    '12 34',
    '1 2 3 4 5 6 7 8 9',
    'wpis 17/2026',
  ])('shows no phone number in "%s"', (text) => {
    expect(found(text).filter(([kind]) => kind !== 'exact-time' && kind !== 'pseudonym')).toEqual([])
  })

  it.each(['jan@dom.example', 'a.b+c@poczta.dom.example', 'zażółć@dom.example'])('shows the e-mail %s', (address) => {
    expect(found(`(${address})`)).toContainEqual(['e-mail', address])
  })

  it.each([
    'Marta',
    'MARTY',
    'marcie',
    'Martą',
    'Kowalskiej',
    'Kowalską',
    'Jan',
    'Janowi',
    'Janem',
    'nowaka',
    'Nowakowi',
    'Zająca',
    'Zajac',
    'Pawła',
    'pawel',
    'Pawłem',
    'Wróbla',
    'Wróblowi',
    'Ali',
    'Alą',
    'Krawca',
    'Jadwidze',
    'Łosia',
    'LOS',
    'Robercie',
    'Kasprzyckiego',
    'Kasprzyckim',
    'Paw\u00adeł',
    'Pawe\u0142',
    'Wro\u0301bel',
  ])('shows the name in the form %s', (name) => {
    expect(found(`Wtedy ${name} upadł`)).toEqual([['name', name]])
  })

  it.each([
    'Nowa rana na nowej sali',
    'ale nie od razu',
    'Pomarańcza, martwica, kowal, jadalnia',
    'Mieszkanka upadła na korytarzu, pomoc wezwano natychmiast.',
  ])('shows no name in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is not searched for words of one or two letters', () => {
    expect(findPersonalData('Bo i tak', ['Bo I.', ''])).toEqual([])
  })

  it('never makes the detector fail, and every finding lies within it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.uint16Array().map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom('1', '4', '8', '0', ' ', '-', '.', '@', 'a', 'ł', '(', '+'), maxLength: 80 }),
    )
    fc.assert(
      fc.property(text, fc.array(fc.string({ unit: 'binary' })), (anything, anyNames) => {
        for (const { start, end } of findPersonalData(anything, anyNames)) {
          expect(0 <= start && start < end && end <= anything.length).toBe(true)
        }
      }),
    )
  })

  it('shows a number that begins as a prefix does, whatever digits follow it', () => {
    expect(found('Dzwonić 481000000 1 1')).toContainEqual(['phone', '481000000'])
  })

  it('shows what is planted anywhere between spaces', () => {
    const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
    const pesel = fc
      .tuple(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 9999 }),
      )
      .map(([born, serial]) => {
        const [year, month, day] = born.toISOString().slice(0, 10).split('-').map(Number) as [number, number, number]
        const two = (number: number) => String(number).padStart(2, '0')
        const ten = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${String(serial).padStart(4, '0')}`
        const sum = weights.reduce((total, weight, place) => total + weight * Number(ten[place]), 0)
        return { kind: 'pesel', value: `${ten}${(10 - (sum % 10)) % 10}` }
      })
    const phone = fc
      .tuple(
        fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
        fc.constantFrom('', '+48', '+48 ', '0048 '),
        fc.constantFrom('', ' ', '-'),
      )
      .map(([digits, prefix, between]) => ({
        kind: 'phone',
        value: prefix + [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(between),
      }))
    const email = fc.emailAddress().map((value) => ({ kind: 'e-mail', value }))
    const name = fc
      .constantFrom('Marta', 'kowalska', 'NOWAK', 'Pawla', 'Wróblem', 'Jana')
      .map((value) => ({ kind: 'name', value }))
    const around = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('1', '7', ' ', '-', 'a') }),
    )
    fc.assert(
      fc.property(around, fc.oneof(pesel, phone, email, name), around, (before, { kind, value }, after) => {
        const start = before.length + 1
        const findings = findPersonalData(`${before} ${value} ${after}`, names)
        expect(findings.some((one) => one.kind === kind && one.start <= start && one.end >= start + value.length)).toBe(
          true,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('is searched quickly even when it is long and hostile', () => {
    const started = performance.now()
    for (const sign of ['a', '1', '1 ', 'a@', 'a.', '48 ', 'ł\u0301', '+48('])
      findPersonalData(sign.repeat(4000), names)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('what points at somebody without naming them', () => {
  const kindsIn = (text: string) => [...new Set(findPersonalData(text, []).map(({ kind }) => kind))]

  it.each([
    ['upadek w pokoju 12', 'room'],
    ['pok. nr 7a, przy oknie', 'room'],
    ['sala 104', 'room'],
    ['o 3:20 w nocy', 'exact-time'],
    ['około godz. 5', 'exact-time'],
    ['o godzinie 17.30', 'exact-time'],
    ['mieszka przy ul. Lipowej 4', 'address'],
    ['przy ulicy Krakowskiej', 'address'],
    ['rachunek 61 1090 1014 0000 0712 1981 2874', 'account-number'],
    ['PL61109010140000071219812874', 'account-number'],
    ['Pani W. upadła', 'name'],
    ['zawiadomiono pana Nowaka', 'name'],
  ])('%s', (text, kind) => expect(kindsIn(text)).toEqual([kind]))

  it.each([
    'Upadek w pokoju mieszkanki, w nocy, przy łóżku.',
    'Pokój sprawdza się 2 razy w tygodniu.',
    'Proporcja 12:1 nie dotyczy; temperatura 37.5.',
    'Pani dyrektor i pani Dyrektor zostały zawiadomione.',
    'Od 14 do 22, termin: 30.11.2026.',
    'Wezwano 112, wynik 3 z 5, stosunek 1:100.',
  ])('nothing is found in: %s', (text) => expect(kindsIn(text)).toEqual([]))
})
