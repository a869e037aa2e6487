// What filing, registering and declining ask for beside permission and state, and what they write.
import { describe, expect, it } from 'vitest'
import { category } from '../../src/domain/catalogue.ts'
import type { EntryCommand, Report } from '../../src/domain/entry-command.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import { file } from '../../src/domain/entry-filing.ts'
import type { HomeFacts } from '../../src/domain/entry-gaps.ts'
import { numberOf, type Entry } from '../../src/domain/entry.ts'
import { scopes } from '../../src/domain/role.ts'
import {
  commands,
  director,
  entryIn,
  facts,
  filed,
  home,
  minted,
  nobody,
  now,
  person,
  registered,
  report,
  reporter,
  whyNot,
} from '../support/domain.ts'

const officer = person('officer', home, ...scopes)
const deciding = (entry: Entry, command: EntryCommand, changed: Partial<HomeFacts> = {}, at = now) =>
  decide(entry, command, director, { ...facts, ...changed }, at)

describe('filing', () => {
  const filing = (changed: Partial<Report>, at = now) => file({ ...report, ...changed }, home, minted, reporter, at)

  it('keeps codes in the clear and everything in words as texts', () => {
    const resident = { pseudonym: 'M-0147', name: 'Zmyślona Anna', role: 'hurt', sex: 'F', ageBand: '75-84' } as const
    const other = { role: 'other', sex: 'M', ageBand: 'unknown' } as const
    const { detail, texts } = filing({ who: { residents: [resident, other] } })
    expect(detail).toEqual({
      home,
      state: 'reported',
      reference: 'Z-7K4Q',
      alias: 'alias-1',
      reportedAt: '2026-03-09T10:00:00.000Z',
      eventOn: '2026-03-07',
      partOfDay: '00-06',
      place: 'bathroom',
      immediateActions: ['first-aid'],
      alleges: [],
      residents: [
        { role: 'hurt', sex: 'F', ageBand: '75-84', physical: 1, psychological: 0, hospital: false },
        { role: 'other', sex: 'M', ageBand: 'unknown', physical: 0, psychological: 0, hospital: false },
      ],
    })
    expect(texts).toEqual({
      description: 'Mieszkanka przewróciła się przy umywalce.',
      eventTime: '05:40',
      learnedOn: '2026-03-09',
      learnedTime: null,
      placeDetail: 'pierwsze piętro',
      immediateText: 'Zimny okład.',
      conditionText: 'Przytomna.',
      people: [
        { pseudonym: 'M-0147', name: 'Zmyślona Anna' },
        { pseudonym: '', name: '' },
      ],
    })
  })

  it('refuses what cannot have happened, and learning of it before it did', () => {
    const on = '2026-03-07'
    expect(whyNot(() => filing({ when: { on: '2026-03-10' } }))).toEqual(['invalid', '/when/on in-future'])
    expect(whyNot(() => filing({ when: { on: '2025-03-08' } }))).toEqual(['invalid', '/when/on too-old'])
    expect(whyNot(() => filing({ when: { on, learned: { on: '2026-03-06' } } }))).toEqual([
      'invalid',
      '/when/learned before-event',
    ])
    const minuteBefore = { on, time: '05:40', learned: { on, time: '05:39' } }
    expect(whyNot(() => filing({ when: minuteBefore }))).toEqual(['invalid', '/when/learned before-event'])
    expect(whyNot(() => filing({ when: { on, learned: { on: '2026-03-10' } } }))).toEqual([
      'invalid',
      '/when/learned/on in-future',
    ])
    expect(whyNot(() => filing({ when: { on: '2026-02-30', learned: { on: '2026-03-40' } } }))).toEqual([
      'invalid',
      '/when/on impossible-date',
      '/when/learned/on impossible-date',
    ])
  })

  it('is learned of on the Warsaw day of filing when nothing else is said', () => {
    expect(filing({}, '2026-03-31T22:30:00.000Z').texts?.learnedOn).toBe('2026-04-01')
    expect(filing({ when: { on: '2026-03-07', learned: { on: '2026-03-08', time: '07:00' } } }).texts).toMatchObject({
      learnedOn: '2026-03-08',
      learnedTime: '07:00',
    })
  })
})

describe('registering', () => {
  const register = (changed: Partial<typeof commands.register>, entry = filed(), more = {}, at = now) =>
    deciding(entry, { ...commands.register, ...changed } as EntryCommand, more, at)
  const openFrom = (fromOn: string, untilOn: string) => ({ bases: [{ covers: 'book-N', fromOn, untilOn }] as const })

  it('numbers in the Warsaw year, which begins an hour before the UTC one', () => {
    expect(register({}, filed(), {}, '2026-12-31T22:59:00.000Z').detail.year).toBe(2026)
    expect(register({}, filed(), {}, '2026-12-31T23:00:00.000Z').detail.year).toBe(2027)
    expect(numberOf(registered('W99'))).toBe('17/2026')
    expect(numberOf(registered('N04'))).toBe('N-17/2026')
    expect(numberOf(filed())).toBeUndefined()
  })

  it('takes only codes of the list', () => {
    expect(whyNot(() => register({ category: 'W77' }))).toEqual(['invalid', '/category unknown-code'])
    expect(whyNot(() => register({ secondary: ['S99', 'X99'] }))).toEqual(['invalid', '/secondary/1 unknown-code'])
  })

  it('takes a secondary code once, and never the main one', () => {
    expect(whyNot(() => register({ secondary: ['W99'] }))).toEqual(['invalid', '/secondary/0 duplicate'])
    expect(whyNot(() => register({ secondary: ['S99', 'S99'] }))).toEqual(['invalid', '/secondary/1 duplicate'])
    expect(register({ secondary: ['S99', 'O99'] }).detail.secondary).toEqual(['S99', 'O99'])
  })

  it('in book U asks for a threat to life or health (art. 55c ust. 2 u.p.s.)', () => {
    expect(whyNot(() => register({ threat: false }))).toEqual(['invalid', '/threat not-valid-here'])
    expect(
      whyNot(() => register({ category: 'N13', threat: false }, filed(), openFrom('2026-03-09', '2026-03-09'))),
    ).toBeUndefined()
  })

  it('in book N asks for a basis that covers this very day', () => {
    const inN = (more: Partial<HomeFacts>, at = now) => whyNot(() => register({ category: 'N13' }, filed(), more, at))
    expect(inN({})).toEqual(['book-not-open'])
    expect(inN(openFrom('2026-03-10', '2026-12-31'))).toEqual(['book-not-open'])
    expect(inN(openFrom('2026-01-01', '2026-03-08'))).toEqual(['book-not-open'])
    expect(inN({ bases: [{ covers: 'supplement', fromOn: '2026-01-01', untilOn: '2026-12-31' }] })).toEqual([
      'book-not-open',
    ])
    expect(inN(openFrom('2026-03-09', '2026-03-09'))).toBeUndefined()
    expect(inN(openFrom('2026-04-01', '2026-04-01'), '2026-03-31T22:30:00.000Z')).toBeUndefined()
  })

  it('needs a word on every body that must be told and was not', () => {
    const bodies = (...notices: (typeof commands.register.bodies)[number][]) =>
      whyNot(() => register({ category: 'W03', bodies: notices }))
    expect(bodies({ body: '112', answer: 'no' })).toEqual(['invalid', '/bodies/0/detail required'])
    expect(bodies({ body: '112', answer: 'not-applicable', detail: '' })).toEqual([
      'invalid',
      '/bodies/0/detail required',
    ])
    expect(bodies({ body: '112', answer: 'no', detail: 'Lekarz był na miejscu.' })).toBeUndefined()
    expect(bodies({ body: 'court', answer: 'no' })).toBeUndefined()
    expect(bodies({ body: '112', answer: 'yes' }, { body: '112', answer: 'yes' })).toEqual([
      'invalid',
      '/bodies/1/body duplicate',
    ])
  })

  it('keeps the reasons as texts and of the answers only codes', () => {
    const notice = { body: '112', answer: 'no', detail: 'Lekarz był na miejscu.' } as const
    const { detail, texts } = register({
      category: 'W03',
      bodies: [notice, { body: 'physician', answer: 'yes', on: '2026-03-07' }],
    })
    expect(detail.bodies).toEqual([
      { body: '112', answer: 'no', on: null, reasoned: true },
      { body: 'physician', answer: 'yes', on: '2026-03-07', reasoned: false },
    ])
    expect(texts).toEqual({ bodyDetails: { '112': 'Lekarz był na miejscu.' } })
  })

  it('gives the priority that the category and the facts ask for', () => {
    expect(register({}).detail.priority).toBe('P3')
    expect(register({ category: 'W03' }).detail.priority).toBe('P1')
    const accused = filed({ what: { description: report.what.description, alleges: ['staff'] } })
    expect(register({}, accused).detail.priority).toBe('P0')
    const child = { role: 'hurt', sex: 'M', ageBand: '<18' } as const
    expect(register({}, filed({ who: { residents: [child] } })).detail.priority).toBe('P1')
  })
})

describe('declining a report', () => {
  const hurtBy = (condition: Partial<Report['condition']>) =>
    filed({ condition: { ...report.condition, ...condition } })
  const alleging = (...alleges: Report['what']['alleges']) => filed({ what: { ...report.what, alleges } })
  const grave: [string, Entry][] = [
    ['alleges staff', alleging('staff')],
    ['alleges a crime', alleging('crime')],
    ['tells of moderate harm', hurtBy({ harm: 2 })],
    ['tells of severe harm', hurtBy({ harm: 3 })],
    ['tells of death', hurtBy({ harm: 4 })],
    ['tells of moderate psychological harm', hurtBy({ harm: 0, psychological: 2 })],
    ['tells of severe harm while the psychological one is not known yet', hurtBy({ harm: 3, psychological: 9 })],
  ]

  it.each(grave)('that %s is the director’s alone', (_, entry) => {
    expect(whyNot(() => decide(entry, commands.decline, officer, facts, now))).toEqual(['decline-needs-director'])
    expect(whyNot(() => decide(entry, commands.decline, director, facts, now))).toBeUndefined()
  })

  it('of slight harm is an officer’s too, with the reason as a text; not while the physical harm is unknown', () => {
    expect(whyNot(() => decide(hurtBy({ harm: 9, psychological: 0 }), commands.decline, officer, facts, now))).toEqual([
      'decline-needs-director',
    ])
    expect(
      whyNot(() => decide(hurtBy({ harm: 0, psychological: 9 }), commands.decline, officer, facts, now)),
    ).toBeUndefined()
    const { detail, texts } = decide(hurtBy({ harm: 1, psychological: 1 }), commands.decline, officer, facts, now)
    expect(detail).toEqual({ state: 'declined' })
    expect(texts).toEqual({ reason: 'Zdarzenie nie dotyczyło mieszkańca domu.' })
  })

  it('is reconsidered by whoever files in the home, and by nobody else; whose report it is, the register asks', () => {
    const reconsider = (actor = reporter) =>
      whyNot(() => decide(entryIn.declined, commands.reconsider, actor, facts, now))
    for (const actor of [person('dpo', home), person('admin', home), nobody]) {
      expect(reconsider(actor)).toEqual(['not-permitted'])
    }
    for (const actor of [reporter, officer, director]) expect(reconsider(actor)).toBeUndefined()
  })
})

describe('every decision', () => {
  it('is made under the role and authorisation it was permitted by, and never tells a text in its detail', () => {
    const amended = decide(entryIn.registered, { ...commands.amend, description: 'Tajemnica' }, officer, facts, now)
    expect(amended.acting).toEqual({
      organisation: home,
      role: 'officer',
      scope: 'verify',
      authorisation: 'authorisation-verify',
    })
    expect(JSON.stringify(amended.detail)).not.toContain('Tajemnica')
  })

  it('by the list in force on the day: the code W01 is known only through the facts', () => {
    const older = { category: (code: string) => (code === 'W01' ? undefined : category(code, '2026-03-09')) }
    expect(whyNot(() => deciding(filed(), { ...commands.register, category: 'W01' }, older))).toEqual([
      'invalid',
      '/category unknown-code',
    ])
    expect(deciding(filed(), commands.register, { catalogue: '2027-1' }).detail.catalogue).toBe('2027-1')
  })
})
