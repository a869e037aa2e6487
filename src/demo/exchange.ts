// What passes between a home and its authority: transfers, receipts, answers, and the closing of what was verified.
// Only calls use cases; when, is chronicle.ts's.
import { answerQuestion, readOutgoing } from '../register/door/answers.ts'
import { receive } from '../register/door/receipts.ts'
import { prepareTransfer, readHomeTransfer, sendTransfer } from '../register/door/transfers.ts'
import { changeEntry } from '../register/home/entries.ts'
import type { Credential, Ports } from '../register/ports.ts'
import type { Office, Told } from './home-life.ts'
import { answers } from './phrases.ts'
import { choose } from './review.ts'

/** Prepared by the officer, looked at and sent by the director; a nil return when nothing is due. */
export async function transfer(
  ports: Ports,
  { officer, director }: Office,
  residents: number,
  now: string,
): Promise<string> {
  const { id } = await prepareTransfer(ports, undefined, { credential: officer, now })
  const preview = await readHomeTransfer(ports, id, { credential: director, now })
  if (!preview || !('digest' in preview)) throw new Error('a prepared transfer without a preview')
  const command = { digest: preview.digest, nil: preview.snapshots.length === 0, residents }
  await sendTransfer(ports, id, command, { credential: director, now })
  return id
}

export async function acknowledge(ports: Ports, head: Credential, ids: readonly string[], now: string): Promise<void> {
  await Promise.all(ids.map((id) => receive(ports, id, { action: 'acknowledge' }, { credential: head, now })))
}

/** The director answers every open question the script does not leave open; one after another, as each sends a transfer. */
export async function answerAll(
  ports: Ports,
  { director }: Office,
  tales: readonly Told[],
  now: string,
): Promise<string[]> {
  const sent: string[] = []
  for (const known of tales) {
    const file = known.case
    if (!file?.asked || file.answered) continue
    const { digest } = await readOutgoing(ports, known.id, { credential: director, now })
    const text = choose(answers, known)
    sent.push((await answerQuestion(ports, file.id, { text, digest }, { credential: director, now })).id)
    file.answered = true
  }
  return sent
}

/** The director closes every approved entry whose case the authority has closed. */
export async function closeVerified(
  ports: Ports,
  { director }: Office,
  tales: readonly Told[],
  now: string,
): Promise<void> {
  const ready = tales.filter((known) => known.state === 'approved' && known.case?.state === 'closed')
  await Promise.all(
    ready.map(async (known) => {
      known.state = (await changeEntry(ports, known.id, { action: 'close' }, { credential: director, now })).state
    }),
  )
}
