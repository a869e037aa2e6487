// Filing a report, with which every entry begins: by a person for herself, or typed in for somebody else. Pure.
import type { EntryDecision } from './entry-decide.ts'
import type { Report } from './entry-command.ts'
import { filers, typists } from './entry-lifecycle.ts'
import { before, faultsOfMoment, timeText, whenFields, whenTexts } from './moment.ts'
import { faultsOfReceived } from './received.ts'
import { refuseFaults } from './refusal.ts'
import { permit, type Actor } from './role.ts'
import { warsawDate } from './zone.ts'

/**
 * Files a report: state `reported`. Filing needs no authorisation (design.md §2).
 * Identical reports are not looked for here; exactly-once is the Idempotency-Key's work.
 *
 * @param now instant in UTC
 * @throws Refusal `not-permitted`, `no-active-authorisation` (typing in what somebody else reported); `invalid` with the fields
 *   of `when` and `received`
 */
export function file(
  report: Report,
  home: string,
  minted: { reference: string; alias: string },
  actor: Actor,
  now: string,
): EntryDecision {
  const acting = permit(actor, home, report.received ? typists : filers)
  const event = faultsOfMoment(report.when, '/when', now)
  const learned = report.when.learned
  const learning = learned ? faultsOfMoment(learned, '/when/learned', now) : []
  if (learned && event.length + learning.length === 0 && before(learned, report.when)) {
    learning.push({ pointer: '/when/learned', code: 'before-event' })
  }
  refuseFaults([...event, ...learning, ...faultsOfReceived(report.received, warsawDate(now))])
  const { harm: physical, psychological, hospital } = report.condition
  const { careType } = report.who
  return {
    action: 'file',
    acting,
    detail: {
      home,
      state: 'reported',
      ...minted,
      reportedAt: now,
      ...whenFields(report.when),
      place: report.where.place,
      immediateActions: report.done.actions,
      alleges: report.what.alleges,
      ...(report.concerns?.length && { excluded: [...new Set(report.concerns)] }),
      residents: report.who.residents.map(({ role, sex, ageBand }) =>
        role === 'hurt'
          ? { role, sex, ageBand, physical, psychological, hospital }
          : { role, sex, ageBand, physical: 0, psychological: 0, hospital: false },
      ),
      ...(careType && { careType }),
    },
    texts: {
      description: report.what.description,
      ...whenTexts(report.when),
      learnedOn: learned?.on ?? warsawDate(now),
      learnedTime: learned ? timeText(learned) : null,
      placeDetail: report.where.detail ?? '',
      immediateText: report.done.text ?? '',
      conditionText: report.condition.text ?? '',
      people: report.who.residents.map(({ pseudonym = '', name = '' }) => ({ pseudonym, name })),
    },
  }
}
