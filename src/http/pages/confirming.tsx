// What the detector found in texts that leave, marked in the person's own words, each to be taken out or kept with a reason.
// Works without scripts: what is kept travels with the form. Judges nothing and finds nothing itself.
import type { Child } from 'hono/jsx'
import type { Confirmation } from '../../domain/outgoing-text.ts'
import { confirmable, findingKinds, type FindingKind } from '../../domain/personal-data-detector.ts'
import { normalizeText } from '../../domain/text.ts'
import { confirmingWords as words } from '../../words/pages-confirming.ts'
import { faultWords } from '../../words/faults.ts'
import { Input } from './fields.tsx'
import type { Form } from './form.ts'
import { Notice } from './parts.tsx'
import type { Reader } from './reader.ts'

/** A text that leaves: where faults point, what it is called, and its words as they were judged. */
export type Left = { pointer: string; label: string; text: string | undefined }
type Found = { finding: string; kind: FindingKind; start: number; end: number; words: string; reason: string }
type Props = { form: Form; reader: Reader; texts: readonly Left[]; kept: readonly Confirmation[] }

/** What was typed, as it was judged; before anything was sent, the text that stands. */
export const judgedText = (form: Form, name: string, standing: string | undefined): string | undefined =>
  form.sent ? normalizeText(form.typed(name)[0] ?? '') : standing

export function Confirming({ form, reader, texts, kept }: Props) {
  const { say } = reader
  const found = texts
    .map((left) => ({ ...left, found: foundIn(left, form, kept) }))
    .filter((one) => one.found.length > 0)
  if (found.length === 0) return null
  const rows = found.flatMap((one) => one.found)
  return (
    <Notice tone="wait" title={say(words.title)}>
      <p>{say(words.lead)}</p>
      {found.map(({ label, text = '', found }) => (
        <>
          <h3>{label}</h3>
          <p class="words">{marked(text, found)}</p>
          <ol>
            {found.map((one) => (
              <li>
                <Row form={form} reader={reader} found={one} index={rows.indexOf(one)} />
              </li>
            ))}
          </ol>
        </>
      ))}
    </Notice>
  )
}

function Row({ form, reader, found, index }: { form: Form; reader: Reader; found: Found; index: number }) {
  const { say } = reader
  const row = `/confirmed/${index}`
  if (!confirmable.includes(found.kind)) {
    return (
      <p>
        <mark>{found.words}</mark> – {say(faultWords[found.kind])} <strong>{say(words.never)}</strong>
      </p>
    )
  }
  return (
    <>
      <p>
        <mark>{found.words}</mark> – {say(faultWords[found.kind])}
      </p>
      <input type="hidden" name={`${row}/finding:with`} value={found.finding} />
      <input type="hidden" name={`${row}/kind:with`} value={found.kind} />
      <input type="hidden" name={`_found-${index}`} value={found.words} />
      <Input
        form={{ ...form, sent: false }}
        reader={reader}
        name={`${row}/reason`}
        label={`${say(words.reason)} „${found.words}”`}
        hint={say(words.reasonHint)}
        value={found.reason}
      />
    </>
  )
}

/** What was refused now, and what is kept already and still stands where it stood; in the order of the text. */
function foundIn({ pointer, text = '' }: Left, form: Form, kept: readonly Confirmation[]): Found[] {
  const typed = typedReasons(form, text)
  const before = form.sent ? typed.flatMap(({ standing }) => standing ?? []) : kept
  const refused = form.faults.flatMap(({ pointer: finding, code }) => {
    const kind = findingKinds.find((one) => one === code)
    return kind ? [{ finding, kind, reason: '' }] : []
  })
  const all = new Map([...before, ...refused].map((one) => [`${one.finding} ${one.kind}`, one]))
  return [...all.values()]
    .flatMap(({ finding, kind, reason }) => {
      const [, at, from, until] = /^(\/.+)\/(\d+)-(\d+)$/.exec(finding) ?? []
      if (at !== pointer) return []
      const [start, end] = [Number(from), Number(until)]
      const words = text.slice(start, end)
      const said = reason || typed.find((one) => one.words === words && one.kind === kind)?.reason || ''
      return [{ finding, kind, start, end, words, reason: said }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The reasons typed so far; `standing`: the words are still where they were. */
function typedReasons(form: Form, text: string) {
  const rows: { kind: string; words: string; reason: string; standing?: Confirmation }[] = []
  for (let index = 0; index < 50; index++) {
    const one = (name: string) => form.typed(name)[0] ?? ''
    const finding = one(`/confirmed/${index}/finding:with`)
    if (finding === '') break
    const words = one(`_found-${index}`)
    const kind = confirmable.find((code) => code === one(`/confirmed/${index}/kind:with`))
    const reason = one(`/confirmed/${index}/reason`)
    const [from, until] = (finding.split('/').at(-1) ?? '').split('-').map(Number)
    const stands = text.slice(from, until) === words
    rows.push({ kind: kind ?? '', words, reason, ...(kind && stands && { standing: { finding, kind, reason } }) })
  }
  return rows
}

/** The text with what was found marked; overlapping findings are marked once. */
function marked(text: string, found: readonly Found[]): Child[] {
  const cuts = [...new Set([0, ...found.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const piece = text.slice(start, end)
    return found.some((one) => one.start <= start && end <= one.end) ? <mark>{piece}</mark> : piece
  })
}
