// The home's answer to a question of the authority: whether it may be given now, and the event it makes.
// What leaves with it is built by the door.
import type { EntryDecision } from './entry-decide.ts'
import { entryLifecycle } from './entry-lifecycle.ts'
import type { Entry } from './entry.ts'
import { move } from './lifecycle.ts'
import { confirmationsOf, type Confirmation } from './outgoing-text.ts'
import { Refusal } from './refusal.ts'
import type { Actor } from './role.ts'

/**
 * Decides an answer to the authority's question. What leaves with it is built by the door.
 *
 * @param question id of the newest question, `undefined` when there was none
 * @param standing the questions whose answers stand with the authority; a returned answer may be given anew
 * @throws Refusal `not-permitted`, `wrong-state`, `no-open-question` (none, or its answer stands)
 */
export function decideAnswer(
  entry: Entry,
  question: string | undefined,
  standing: readonly string[],
  text: string,
  actor: Actor,
  confirmed: readonly Confirmation[] = [],
): EntryDecision & { question: string } {
  const acting = move(entryLifecycle, 'answer', entry.state, actor, entry.home)
  const answered = entry.answered ?? []
  if (entry.destroyed) throw new Refusal('wrong-state')
  if (question === undefined || standing.includes(question)) throw new Refusal('no-open-question')
  return {
    action: 'answer',
    acting,
    question,
    detail: { state: entry.state, answered: [...answered, question] },
    texts: { answer: text, confirmed: confirmationsOf(confirmed, ['text']) },
  }
}
