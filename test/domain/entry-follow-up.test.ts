// What the work on a registered entry asks for: amending, outcome, approving, closing, answering.
import { describe, expect, it } from 'vitest'
import type { EntryCommand } from '../../src/domain/entry-command.ts'
import { decideAnswer } from '../../src/domain/answer-decide.ts'
import { decide } from '../../src/domain/entry-decide.ts'
import type { HomeFacts } from '../../src/domain/entry-gaps.ts'
import type { Entry, Resident } from '../../src/domain/entry.ts'
import { after, commands, director, entryIn, facts, now, registered, report, whyNot } from '../support/domain.ts'

const deciding = (entry: Entry, command: EntryCommand, changed: Partial<HomeFacts> = {}) =>
  decide(entry, command, director, { ...facts, ...changed }, now)

describe('amending', () => {
  const amend = (changed: object) => deciding(entryIn.registered, { action: 'amend', reason: 'Pomyłka.', ...changed })

  it('must amend something, to something that can be', () => {
    expect(whyNot(() => amend({}))).toEqual(['invalid', ' required'])
    expect(whyNot(() => amend({ when: { on: '2026-03-10' } }))).toEqual(['invalid', '/when/on in-future'])
    const twice = [
      { body: 'police', answer: 'yes' },
      { body: 'police', answer: 'no' },
    ]
    expect(whyNot(() => amend({ bodies: twice }))).toEqual(['invalid', '/bodies/1/body duplicate'])
  })

  it('names only what it changes; the newer version wins, the reason stays with it', () => {
    expect(amend({ where: { place: 'corridor' } })).toMatchObject({
      detail: { state: 'registered', place: 'corridor' },
      texts: { reason: 'Pomyłka.', placeDetail: '' },
    })
    expect(Object.keys(amend({ where: { place: 'corridor' } }).detail)).toEqual(['state', 'place'])
    expect(amend({ when: { on: '2026-03-06', time: '22:10' } }).detail).toEqual({
      state: 'registered',
      eventOn: '2026-03-06',
      partOfDay: '22-24',
    })
    expect(Object.keys(amend({ bodies: [] }).detail)).toEqual(['state', 'bodies'])
  })

  it('takes back the confirmation of the text that leaves when the description changes, and only then', () => {
    const described = after(entryIn.registered, commands.describe)
    expect(described.described).toBe(true)
    expect(after(described, { ...commands.amend, description: 'Upadła w korytarzu.' }).described).toBe(false)
    expect(after(described, commands.amend).described).toBe(true)
  })
})

describe('updating the outcome', () => {
  const [a, b] = [
    { role: 'hurt', sex: 'F', ageBand: '75-84' },
    { role: 'other', sex: 'M', ageBand: '40-59' },
  ] as const
  const three = registered('O01', { who: { residents: [a, b, a] } })
  const worse = { physical: 3, psychological: 1, hospital: true } as const
  const better = { physical: 0, psychological: 0, hospital: false } as const

  it('names every hurt resident, in order, and nobody else', () => {
    expect(whyNot(() => deciding(three, { action: 'update-outcome', residents: [worse] }))).toEqual([
      'invalid',
      '/residents not-valid-here',
    ])
    const { residents } = deciding(three, { action: 'update-outcome', residents: [worse, better] }).detail
    expect(residents).toEqual<Resident[]>([
      { ...a, ...worse },
      { ...b, ...better },
      { ...a, ...better },
    ])
  })

  it('computes the priority anew', () => {
    expect(registered('W99').priority).toBe('P3')
    const updated = (physical: 2 | 3 | 4) =>
      deciding(registered('W99'), { action: 'update-outcome', residents: [{ ...worse, physical }] }).detail.priority
    expect([updated(2), updated(3), updated(4)]).toEqual(['P2', 'P1', 'P0'])
  })
})

describe('approving', () => {
  const approve = (entry: Entry) => whyNot(() => deciding(entry, commands.approve))
  const follow = (entry: Entry, ...bodies: object[]) =>
    after(entry, { ...commands['follow-up'], bodies } as EntryCommand)

  it('asks for the three-part follow-up and each mandatory body, and names what is missing', () => {
    expect(approve(registered('S04'))).toEqual([
      'follow-up-incomplete',
      '/follow-up unanswered',
      '/bodies/112 unanswered',
      '/bodies/psychiatrist unanswered',
      '/bodies/family-or-guardian unanswered',
    ])
    expect(approve(registered('W99'))).toEqual(['follow-up-incomplete', '/follow-up unanswered'])
    expect(approve(follow(registered('W99')))).toBeUndefined()
  })

  it('takes a body as answered when it was told, or when somebody said why not', () => {
    const entry = registered('W03')
    expect(approve(follow(entry, { body: '112', answer: 'yes' }))).toBeUndefined()
    expect(approve(follow(entry, { body: '112', answer: 'no', detail: 'Lekarz był na miejscu.' }))).toBeUndefined()
    expect(approve(follow(entry, { body: 'police', answer: 'yes' }))).toEqual([
      'follow-up-incomplete',
      '/bodies/112 unanswered',
    ])
  })

  it('is content with either body of an “or”', () => {
    const entry = registered('N01')
    const physician = { body: 'physician', answer: 'yes' }
    expect(approve(follow(entry, physician))).toEqual(['follow-up-incomplete', '/bodies/police unanswered'])
    expect(approve(follow(entry, physician, { body: 'police', answer: 'yes' }))).toBeUndefined()
    expect(approve(follow(entry, physician, { body: 'prosecutor', answer: 'yes' }))).toBeUndefined()
    expect(approve(follow(entry, physician, { body: 'prosecutor', answer: 'no' }))).toEqual([
      'follow-up-incomplete',
      '/bodies/police unanswered',
    ])
  })

  it('asks anew when the outcome turned worse: a “no” that needed no reason then needs one now', () => {
    const family = { body: 'family-or-guardian', answer: 'yes' }
    const entry = follow(registered('O01'), family, { body: 'police', answer: 'no', detail: '' })
    expect(approve(entry)).toBeUndefined()
    const grave = after(entry, {
      action: 'update-outcome',
      residents: [{ physical: 3, psychological: 0, hospital: true }],
    })
    expect(approve(grave)).toEqual(['follow-up-incomplete', '/bodies/police unanswered'])
  })

  it('asks for the police or the prosecutor wherever a crime is alleged (art. 304 § 2 k.p.k.)', () => {
    const entry = registered('W99', { what: { ...report.what, alleges: ['crime'] } })
    expect(approve(follow(entry))).toEqual(['follow-up-incomplete', '/bodies/police unanswered'])
    expect(approve(follow(entry, { body: 'prosecutor', answer: 'yes' }))).toBeUndefined()
  })

  it('needs the follow-up to answer for mandatory bodies as registering does', () => {
    const command = { ...commands['follow-up'], bodies: [{ body: '112', answer: 'no' }] } as const
    expect(whyNot(() => deciding(registered('W03'), command as unknown as EntryCommand))).toEqual([
      'invalid',
      '/bodies/0/detail required',
    ])
  })
})

describe('closing', () => {
  const ready = entryIn.approved
  const close = (entry: Entry, more: Partial<HomeFacts> = {}, noCaseReason?: string) =>
    deciding(entry, { action: 'close', noCaseReason }, more)

  it('asks for known harm, feedback to the reporter, and a closed case or a reason, and names what is missing', () => {
    const unknown = {
      action: 'update-outcome',
      residents: [{ physical: 9, psychological: 0, hospital: false }],
    } as const
    const bare = after(
      registered('W99'),
      { ...unknown, residents: [...unknown.residents] },
      commands['follow-up'],
      commands.approve,
    )
    expect(whyNot(() => close(bare))).toEqual([
      'closing-incomplete',
      '/harm unknown-harm',
      '/feedback unanswered',
      '/noCaseReason unanswered',
    ])
    expect(whyNot(() => close(ready))).toEqual(['closing-incomplete', '/noCaseReason unanswered'])
    expect(whyNot(() => close(ready, {}, ''))).toEqual(['closing-incomplete', '/noCaseReason unanswered'])
    expect(whyNot(() => close(ready, { caseClosed: true }))).toBeUndefined()
  })

  it('says whether there was a case; a reason is kept only where there was none', () => {
    const reason = 'Dom nie ma organu prowadzącego.'
    expect(close(ready, {}, reason)).toMatchObject({ detail: { state: 'closed', noCase: true }, texts: { reason } })
    const withCase = close(ready, { caseClosed: true }, reason)
    expect(withCase.detail).toEqual({ state: 'closed', noCase: false })
    expect(withCase.texts).toBeUndefined()
  })

  it.each(['in-system', 'orally', 'impossible', 'reporter-unknown'] as const)('counts feedback given %s', (how) => {
    const entry = after(
      registered('W99'),
      commands['follow-up'],
      { action: 'feedback', how, text: 'Dziękujemy.' },
      commands.approve,
    )
    expect(whyNot(() => close(entry, { caseClosed: true }))).toBeUndefined()
  })
})

describe('feedback given in the program', () => {
  it('needs a text: without one there is nothing to read', () => {
    const entry = after(registered('W99'), commands['follow-up'])
    const give = (how: 'in-system' | 'orally') => decide(entry, { action: 'feedback', how }, director, facts, now)
    expect(whyNot(() => give('in-system'))).toEqual(['invalid', '/text required'])
    expect(whyNot(() => give('orally'))).toBeUndefined()
  })
})

describe('answering the authority', () => {
  const answer = (entry: Entry, question: string | undefined, standing: string[] = []) =>
    decideAnswer(entry, question, standing, 'Maty kupiono 6 marca.', director)

  it('needs a question, and answers it once', () => {
    expect(whyNot(() => answer(entryIn.approved, undefined))).toEqual(['no-open-question'])
    const { detail, texts, question } = answer(entryIn.approved, 'question-1')
    expect([detail, texts, question]).toEqual([
      { state: 'approved', answered: ['question-1'] },
      { answer: 'Maty kupiono 6 marca.', confirmed: { text: [] } },
      'question-1',
    ])
    const answered = { ...entryIn.approved, answered: ['question-1'] }
    expect(whyNot(() => answer(answered, 'question-1', ['question-1']))).toEqual(['no-open-question'])
    // Its transfer was returned: it may be given anew.
    expect(answer(answered, 'question-1').detail.answered).toEqual(['question-1', 'question-1'])
    expect(answer(answered, 'question-2').detail.answered).toEqual(['question-1', 'question-2'])
  })
})
