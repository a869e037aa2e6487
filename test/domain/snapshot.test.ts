// What leaves the home with an entry (art. 55c ust. 6 u.p.s.): the allow-list, against markers planted everywhere and a list written by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { category, catalogueOn } from '../../src/domain/catalogue.ts'
import { entryStates } from '../../src/domain/entry-lifecycle.ts'
import type { Resident } from '../../src/domain/entry.ts'
import { fields } from '../../src/domain/field.ts'
import { placeCodes, placeGroup } from '../../src/domain/place.ts'
import type { Confirmations } from '../../src/domain/outgoing-text.ts'
import type { FindingKind } from '../../src/domain/personal-data-detector.ts'
import { findings, snapshotOf, travels } from '../../src/domain/snapshot.ts'
import { warsawDate } from '../../src/domain/zone.ts'
import { after, commands, entryIn, registered } from '../support/domain.ts'
import { anyEntry, anyTexts, markersIn, someAnswers } from '../support/random-entry.ts'

const anything = fc.record({
  entry: anyEntry,
  texts: anyTexts,
  answers: someAnswers,
  supplement: fc.boolean(),
  sharing: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
})

const textNames = ['description', 'outgoingDescription', 'causesText', 'limiting', 'preventive', 'reason', 'answer']

/** Paths of the leaves of a content; rows of a list are one path. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && value.some((row) => typeof row === 'object')) {
    return [...new Set(value.flatMap((row) => pathsOf(row, path)))]
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path ? `${path}.${key}` : key))
}

describe('the snapshot of an entry', () => {
  it('tells nothing that was written about it but the texts meant to leave: no name, no reporter, no id, no hash', () => {
    fc.assert(
      fc.property(anything, fc.subarray(textNames), ({ entry, texts, answers, supplement, sharing }, missing) => {
        // A text not written yet is not replaced by another.
        const written = Object.fromEntries(Object.entries(texts).filter(([name]) => !missing.includes(name)))
        const content = snapshotOf(entry, written, supplement, answers, { pair: () => (sharing ?? 0) >= 5 })
        const leaving = ['causesText', 'limiting', 'outgoingDescription', 'preventive'].filter(
          (name) => name in written,
        )
        expect(markersIn(content)).toEqual(['given.question', 'given.text', ...leaving].sort())
      }),
    )
  })

  it('is the same whatever the home knows beside what travels', () => {
    fc.assert(
      fc.property(
        anything,
        anyEntry,
        anyTexts,
        fc.nat(),
        ({ entry, texts, answers, supplement }, other, otherTexts, pick) => {
          const groups = placeCodes.filter((place) => placeGroup(place) === placeGroup(entry.place))
          const { book, year, number, formerNumbers, catalogue, category, threat, state, causes, eventOn } = entry
          const { secondary, priority, partOfDay, immediateActions } = entry
          // Of a measure its kind alone travels.
          const measures = entry.measures.map(
            ({ kind }) => ({ no: 1, kind, by: 'other', dueOn: '2026-06-01' }) as const,
          )
          const { outgoingDescription, causesText, limiting, preventive } = texts
          const twin = {
            ...other,
            ...{ book, year, number, formerNumbers, catalogue, category, threat, state, causes, measures, eventOn },
            ...(supplement && { secondary, priority, partOfDay, immediateActions }),
            state: state === 'registered' ? state : other.state === 'registered' ? 'closed' : other.state,
            // The day travels, the hour does not; noon is on the same day in Warsaw.
            reportedAt: `${warsawDate(entry.reportedAt)}T12:00:00.000Z`,
            registeredAt: `${warsawDate(entry.registeredAt)}T12:00:00.000Z`,
            place: groups[pick % groups.length] ?? entry.place,
            bodies: supplement
              ? entry.bodies.map((body) => ({ ...body, on: null, reasoned: !body.reasoned }))
              : other.bodies,
            // Of the residents only the hurt travel; without a supplement only how many they are, and never who.
            residents: entry.residents.flatMap((one): Resident[] => {
              if (one.role === 'other') return [{ ...one, physical: 4 }, one]
              const unseen = { ...one, sex: 'unknown', ageBand: '<18' } as const
              return [supplement ? unseen : { ...unseen, physical: 4, psychological: 3, hospital: true }]
            }),
          }
          const twinTexts = { ...otherTexts, outgoingDescription, causesText, limiting, preventive }
          expect(snapshotOf(twin, twinTexts, supplement, answers)).toStrictEqual(
            snapshotOf(entry, texts, supplement, answers),
          )
        },
      ),
    )
  })

  it('has no harm, part of day, residents, secondary codes, bodies or priority without a recorded basis', () => {
    fc.assert(
      fc.property(anything, ({ entry, texts, answers, sharing }) => {
        const content = snapshotOf(entry, texts, false, answers, { pair: () => (sharing ?? 0) >= 5 })
        expect(content.supplement).toBeNull()
        const said = pathsOf(content).join(' ')
        expect(said).not.toMatch(
          /careType|harm|physical|psychological|hospital|partOfDay|residents|sex|age|secondary|bodies|priority/i,
        )
        expect(
          pathsOf(content)
            .filter((path) => path !== 'supplement')
            .sort(),
        ).toEqual(
          pathsOf(snapshotOf(entry, texts, true, answers))
            .filter((path) => !path.startsWith('supplement'))
            .sort(),
        )
      }),
    )
  })

  it('never says sex or age band where fewer than five residents share both, or nobody counted', () => {
    fc.assert(
      fc.property(anything, ({ entry, texts, answers, sharing }) => {
        const hurt = entry.residents.filter(({ role }) => role === 'hurt')
        const said = snapshotOf(entry, texts, true, answers, { pair: () => (sharing ?? 0) >= 5 }).supplement?.residents
        const shown = hurt.map(({ sex, ageBand }) =>
          sharing !== undefined && sharing >= 5 ? { sex, ageBand } : { sex: 'unknown', ageBand: 'unknown' },
        )
        expect(said?.map(({ sex, ageBand }) => ({ sex, ageBand }))).toEqual(shown)
        const uncounted = snapshotOf(entry, texts, true, answers).supplement?.residents ?? []
        for (const { sex, ageBand } of uncounted) expect([sex, ageBand]).toEqual(['unknown', 'unknown'])
      }),
    )
  })

  it('asks for each resident whether that very sex and band may travel', () => {
    const two = registered('W99', {
      who: {
        residents: [
          { role: 'hurt', sex: 'F', ageBand: '75-84' },
          { role: 'hurt', sex: 'M', ageBand: '18-39' },
        ],
      },
    })
    const counted = { 'F 75-84': 5, 'M 18-39': 4 } as Record<string, number>
    const content = snapshotOf(two, {}, true, [], {
      pair: (sex, ageBand) => (counted[`${sex} ${ageBand}`] ?? 0) >= 5,
    })
    expect(content.supplement?.residents.map(({ sex, ageBand }) => [sex, ageBand])).toEqual([
      ['F', '75-84'],
      ['unknown', 'unknown'],
    ])
  })
})

describe('the fields that travel', () => {
  /** Name of the declared field → where it stands in the content. */
  const always: Record<string, string[]> = {
    number: ['number'],
    formerNumbers: ['formerNumbers'],
    book: ['book'],
    category: ['category'],
    threat: ['threat'],
    reportedOn: ['reportedOn'],
    eventOn: ['eventOn'],
    place: ['place'],
    outgoingDescription: ['description'],
    causes: ['followUp.causes'],
    causesText: ['followUp.causesText'],
    limiting: ['followUp.limiting'],
    preventive: ['followUp.preventive'],
    measureKinds: ['followUp.measures'],
  }
  const coded: Record<string, string[]> = {
    secondary: ['supplement.secondary'],
    priority: ['supplement.priority'],
    partOfDay: ['supplement.partOfDay'],
    immediateActions: ['supplement.immediateActions'],
    harm: ['supplement.harm'],
    bodies: ['supplement.bodies.body', 'supplement.bodies.answer'],
    careType: ['supplement.careType'],
    sex: ['supplement.residents.sex'],
    ageBand: ['supplement.residents.ageBand'],
    physicalHarm: ['supplement.residents.physical'],
    psychologicalHarm: ['supplement.residents.psychological'],
    hospital: ['supplement.residents.hospital'],
  }
  /** Of the register rather than of the entry: the code list, the day of registering, how many were hurt, how far follow-up is, answers. */
  const beside = ['catalogue', 'registeredOn', 'hurt', 'followUp.state', 'answers.question', 'answers.text']

  const declared = (...how: string[]) =>
    fields.filter((field) => how.includes(field.travels)).map(({ name }) => name as string)

  it('are those of the table of fields, no more and no fewer', () => {
    expect(Object.keys(always).sort()).toEqual(declared('always', 'own-text').sort())
    expect(Object.keys(coded).sort()).toEqual(declared('coded').sort())
    const full = after(entryIn.approved, { ...commands['update-outcome'] })
    const body = { body: 'police', answer: 'yes', on: null, reasoned: false } as const
    const content = snapshotOf(
      { ...full, bodies: [body], formerNumbers: ['N-4/2026'] },
      {},
      true,
      [{ question: 'question-1', text: 'Maty kupiono.' }],
      { pair: () => false, type: 'PW' },
    )
    expect(pathsOf(content).sort()).toEqual([...Object.values(always), ...Object.values(coded), beside].flat().sort())
  })

  it('tell what is in the register', () => {
    const entry = after(registered('W01'), {
      ...commands['follow-up'],
      bodies: [{ body: 'family-or-guardian', answer: 'yes' }],
    })
    const texts = { outgoingDescription: 'Osoba upadła.', causesText: 'Mokro.', limiting: 'Mata.', preventive: 'Maty.' }
    expect(snapshotOf(entry, texts, true, [])).toEqual({
      book: 'U',
      number: '17/2026',
      catalogue: '2026-1',
      category: 'W01',
      threat: true,
      reportedOn: '2026-03-09',
      registeredOn: '2026-03-09',
      eventOn: '2026-03-07',
      place: 'private',
      hurt: 1,
      description: 'Osoba upadła.',
      followUp: {
        state: 'in-progress',
        causes: ['surroundings'],
        causesText: 'Mokro.',
        limiting: 'Mata.',
        preventive: 'Maty.',
        measures: ['surroundings'],
      },
      supplement: {
        secondary: [],
        priority: 'P3',
        bodies: [{ body: 'family-or-guardian', answer: 'yes' }],
        partOfDay: '00-06',
        immediateActions: ['first-aid'],
        harm: 1,
        residents: [{ sex: 'unknown', ageBand: 'unknown', physical: 1, psychological: 0, hospital: false }],
      },
      answers: [],
    })
  })

  it('say that follow-up goes on until the director approved it, and again after a return or reopening', () => {
    const said = (entry: typeof entryIn.approved) => snapshotOf(entry, {}, false, []).followUp.state
    expect([entryIn.registered, entryIn.approved, entryIn.closed].map(said)).toEqual([
      'in-progress',
      'approved',
      'approved',
    ])
    expect(said(after(entryIn.approved, commands.return))).toBe('in-progress')
    expect(said(after(entryIn.closed, commands.reopen))).toBe('in-progress')
  })

  it('are dated by Warsaw, where the day begins before the UTC one', () => {
    const entry = {
      ...entryIn.registered,
      reportedAt: '2026-03-31T22:30:00.000Z',
      registeredAt: '2026-12-31T23:30:00.000Z',
    }
    expect(snapshotOf(entry, {}, false, [])).toMatchObject({ reportedOn: '2026-04-01', registeredOn: '2027-01-01' })
  })
})

describe('an entry', () => {
  const known = (code: string) => category(code, '2026-03-09')?.travels ?? false

  it('travels once registered, never as a report, declined or cancelled, and a near miss never', () => {
    for (const { code } of catalogueOn('2026-03-09').categories) {
      const going = entryStates.filter((state) => travels({ ...entryIn[state], category: code }, known))
      expect(going, code).toEqual(code === 'N15' ? [] : ['registered', 'approved', 'closed'])
    }
  })

  it('without a category, or with one nobody knows, stays', () => {
    const { category: _, ...without } = entryIn.registered
    expect(travels(without, known)).toBe(false)
    expect(travels({ ...entryIn.registered, category: 'X99' }, known)).toBe(false)
  })
})

describe('the detector at the door', () => {
  const clean = snapshotOf(entryIn.approved, { outgoingDescription: 'Osoba upadła.' }, false, [
    { question: 'question-1', text: 'Maty kupiono.' },
    { question: 'question-2', text: 'Przeszkolono.' },
  ])
  const found = (content: typeof clean, confirmed: Confirmations = {}) =>
    findings(content, ['Zmyślona Anna'], confirmed).map(({ pointer, code }) => `${pointer} ${code}`)

  it('reads every text that leaves and points at the place', () => {
    const who = 'Anna, tel. 600 700 800'
    expect(found(clean)).toEqual([])
    expect(found({ ...clean, description: who })).toEqual(['/description/0-4 name', '/description/11-22 phone'])
    for (const part of ['causesText', 'limiting', 'preventive'] as const) {
      expect(found({ ...clean, followUp: { ...clean.followUp, [part]: who } })).toEqual([
        `/${part}/0-4 name`,
        `/${part}/11-22 phone`,
      ])
    }
    const [first, second] = clean.answers
    expect(found({ ...clean, answers: [first!, { ...second!, text: who }] })).toEqual([
      '/answers/1/0-4 name',
      '/answers/1/11-22 phone',
    ])
  })

  const kept = (finding: string, kind: FindingKind) => ({ finding, kind, reason: 'To nazwa rośliny.' })

  it('lets stay what a person confirmed, at that place and of that kind only', () => {
    const content = { ...clean, description: 'Anna i Anna' }
    expect(found(content, { description: [kept('/description/0-4', 'name')] })).toEqual(['/description/7-11 name'])
    expect(found(content, { description: [kept('/description/0-4', 'room')] })).toHaveLength(2)
    expect(found(content, { causesText: [kept('/description/0-4', 'name')] })).toHaveLength(2)
    expect(found({ ...content, description: 'O, Anna' }, { description: [kept('/description/0-4', 'name')] })).toEqual([
      '/description/3-7 name',
    ])
  })

  it('never lets a number or an address of somebody’s own stay, whatever the reason', () => {
    const description = 'PESEL 44051401359, tel. 600 700 800, anna@example.pl, 61 1090 1014 0000 0712 1981 2874'
    const content = { ...clean, description }
    const all = findings(content, [])
    expect(all.map(({ code }) => code)).toEqual(['pesel', 'phone', 'e-mail', 'account-number'])
    const confirmed = all.map(({ pointer, code }) => kept(pointer, code as FindingKind))
    expect(findings(content, [], { description: confirmed })).toEqual(all)
  })

  it('judges an answer with what was confirmed of it, and one that stands with the authority not again', () => {
    const answers = [
      { question: 'question-1', text: 'Anna' },
      { question: 'question-2', text: 'Anna' },
    ]
    const judged = (...answered: Parameters<typeof findings>[3] & object) =>
      findings({ ...clean, answers }, ['Anna'], {}, answered).map(({ pointer }) => pointer)
    expect(judged([], [])).toEqual(['/answers/0/0-4', '/answers/1/0-4'])
    expect(judged([kept('/text/0-4', 'name')], undefined)).toEqual([])
  })
})
