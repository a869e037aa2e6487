// What came back from the authority about an entry, opened: questions, assessments, closings. Never decides who may look.
import { openReply } from '../common/writings.ts'
import type { Ports, Reads } from '../ports.ts'

/** `case`: under which the authority knows the entry; `dueOn`: Warsaw date; `at`: instant in UTC. */
export type ReplyView = {
  id: string
  case: string
  kind: string
  outcome: string | null
  text: string | null
  dueOn: string | null
  at: string
}

/** In their order; a reply without words has no text. */
export async function openReplies(ports: Ports, replies: Reads['entryReplies']['out']): Promise<ReplyView[]> {
  return Promise.all(
    replies.map(async ({ sealedRow, ...reply }) => {
      const { id, handover, kind, outcome, due_on, at } = reply
      const text = await openReply(ports, reply, sealedRow ? [sealedRow] : [])
      return { id, case: handover, kind, outcome, text, dueOn: due_on, at }
    }),
  )
}
