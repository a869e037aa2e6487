// The home answers the authority's question: the question word for word, the answer, and what leaves with it, at once.
// The address carries the case and the entry as opaque ids; that they belong together is checked with each request.
import { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/refusal.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { answerQuestion, readOutgoing } from '../../../register/door/answers.ts'
import type { ReplyView } from '../../../register/home/replies.ts'
import { readEntry } from '../../../register/home/views.ts'
import { answerWords as words, preparedWords } from '../../../words/pages-transfer.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { answer } from '../../api/cases.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { Confirming, judgedText } from '../confirming.tsx'
import { Agreement, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Shown } from '../form-page.tsx'
import { Facts, Notice, Written } from '../parts.tsx'
import { momentOf, type Reader } from '../reader.ts'
import { SnapshotContentView } from '../snapshot.tsx'
import { Hindrances } from './transfer-parts.tsx'
import { Withheld } from './transfer-prepared.tsx'
import { Term } from '../waiting.tsx'

const answering = answer.extend({ atOnce: z.boolean() })

export function answerPage(app: App): void {
  formPage(app, '/cases/:id/answer', {
    load: readQuestion,
    existing: true,
    schema: answering,
    show: answerForm,
    act: async (c, { text, digest, confirmed }, asked) => {
      const file = c.req.param('id') ?? ''
      return answerQuestion(c.var.services.ports, file, { text, digest, confirmed }, asked).catch(pointAtAnswer)
    },
    next: ({ id }) => `/transfers/${id}?done=answer`,
  })
}

type Outgoing = Awaited<ReturnType<typeof readOutgoing>>
type Question = Outgoing & { question: ReplyView; questions: ReplyView[]; answered: boolean; today: string }

/** @throws Refusal as `readEntry`; `not-found` when the case is not of this entry or asks nothing; `not-permitted` */
async function readQuestion(c: RequestContext): Promise<Question> {
  const { ports } = c.var.services
  const id = c.req.query('entry')
  if (!id) throw new Refusal('not-found')
  const entry = await readEntry(ports, id, looking(c))
  const questions = entry.replies.filter((reply) => reply.kind === 'question' && reply.case === c.req.param('id'))
  const question = questions.at(-1)
  if (!question) throw new Refusal('not-found')
  if (!entry.allowed.includes('answer')) throw new Refusal('not-permitted')
  const hidden = entry.leftHidden.answers.some((one) => one.question === question.id)
  const answered = entry.answered?.includes(question.id) === true && !hidden
  const outgoing = await readOutgoing(ports, id, looking(c))
  return { ...outgoing, question, questions, answered, today: warsawDate(c.var.now) }
}

/** What was found in the rest of the snapshot is a fault of what is shown below. */
function pointAtAnswer(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  const faults = error.faults.map(({ pointer, code }) => ({
    pointer: pointer.replace(/^\/snapshots\/0/, '/snapshot'),
    code,
  }))
  throw new Refusal(error.code, faults)
}

function answerForm({ view, form, reader }: { view: Question; form: Form; reader: Reader }): Shown {
  const { say } = reader
  const { question, content, entry, described } = view
  const title = `${say(entryActionWords.answer)}: ${content.number}`
  // Answers that stand are not checked again.
  const findings = view.findings.filter(({ pointer }) => !pointer.startsWith('/answers'))
  form.shown.push('/snapshot')
  return {
    title,
    back: { href: `/entries/${entry}`, text: content.number },
    above: (
      <>
        <h1>{title}</h1>
        <section class="card narrow" aria-labelledby="question">
          <h2 id="question">{say(snapshotWords.question)}</h2>
          <Written text={question.text ?? ''} />
          <Facts
            facts={[
              [say(words.askedAt), momentOf(question.at)],
              question.dueOn
                ? [say(words.dueOn), <Term reader={reader} on={question.dueOn} todayOn={view.today} />]
                : undefined,
            ]}
          />
        </section>
        {view.answered ? (
          <Notice tone="wait">
            <p>{say(words.already)}</p>
          </Notice>
        ) : null}
        {described && findings.length === 0 ? null : (
          <Notice tone="wait" title={say(preparedWords.first)}>
            <Hindrances reader={reader} entry={entry} described={described} findings={findings} />
          </Notice>
        )}
      </>
    ),
    fields: (
      <>
        <input type="hidden" name="/digest" value={view.digest} />
        <TextArea
          form={form}
          reader={reader}
          name="/text"
          rows={7}
          label={say(snapshotWords.answer)}
          hint={say(words.hint)}
        />
        <Confirming
          form={form}
          reader={reader}
          texts={[{ pointer: '/text', label: say(snapshotWords.answer), text: judgedText(form, '/text', undefined) }]}
          kept={[]}
        />
        <Agreement form={form} reader={reader} name="/atOnce:yes" label={say(words.atOnce)} />
      </>
    ),
    submit: say(words.submit),
    ...(form.refusal?.code === 'description-unconfirmed' && {
      ways: [{ href: `/entries/${entry}/describe`, text: say(entryActionWords.describe) }],
    }),
    below: (
      <section id="snapshot" aria-labelledby="outgoing">
        <h2 id="outgoing">{say(words.outgoing)}</h2>
        <Withheld reader={reader} />
        <SnapshotContentView
          reader={reader}
          content={content}
          questions={view.questions}
          typeWithheld={view.typeWithheld}
        />
      </section>
    ),
  }
}
