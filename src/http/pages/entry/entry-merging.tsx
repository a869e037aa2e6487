// Two reports of one event: the forms that join one to the other and take it apart, and what an entry shows of both.
import { joinable } from '../../../domain/entry-merge.ts'
import { mergeReport, separateReport } from '../../../register/home/merging.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { entryFormWords as formWords } from '../../../words/pages-entry-forms.ts'
import { entryWords as words } from '../../../words/pages-entry.ts'
import { mergeBody, separateBody } from '../../api/entry-merging.ts'
import type { App } from '../../context.ts'
import { idIn, load, show } from './entry-actions.tsx'
import { ReasonField, type EntryForm } from './entry-form.tsx'
import type { PartProps } from './entry-reported.tsx'
import { Input } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Notice, Tag } from '../parts.tsx'
import { momentOf } from '../reader.ts'

const mergeForm: EntryForm = {
  lead: ({ reader }) => reader.say(formWords.mergeText),
  fields: ({ form, reader }) => (
    <Input
      form={form}
      reader={reader}
      name="/into"
      label={reader.say(formWords.into)}
      hint={reader.say(formWords.intoHint)}
      missing={reader.say(formWords.intoMissing)}
      width={10}
    />
  ),
}

const separateForm: EntryForm = {
  lead: ({ reader }) => reader.say(formWords.separateText),
  fields: (of) => <ReasonField {...of} />,
}

export function entryMergingPages(app: App): void {
  formPage<EntryView, { into: string }>(app, '/entries/:id/merge', {
    existing: true,
    schema: mergeBody,
    load: (c) => load(c, 'merge'),
    show: (of) => show(of, 'merge', mergeForm),
    act: (c, command, asked) => mergeReport(c.var.services.ports, idIn(c), command, asked),
    next: ({ id }) => `/entries/${id}?done=merge`,
  })
  formPage<EntryView, { reason: string }>(app, '/entries/:id/separate', {
    existing: true,
    schema: separateBody,
    load: (c) => load(c, 'separate'),
    show: (of) => show(of, 'separate', separateForm),
    act: (c, command, asked) => separateReport(c.var.services.ports, idIn(c), command, asked),
    next: ({ id }) => `/entries/${id}?done=separate`,
  })
}

/** Of a joined report: the entry that tells the same event. */
export function JoinedTo({ reader, view: { joinedTo } }: PartProps) {
  if (!joinedTo) return null
  return (
    <Notice tone="wait" title={`${reader.say(words.joinedTo)} ${joinedTo.name}`}>
      <p>
        <a href={`/entries/${joinedTo.id}`}>{joinedTo.name}</a>
      </p>
    </Notice>
  )
}

/** Of an entry: the other reports of its event, each with texts, questions and feedback of its own. */
export function JoinedReports({ reader: { say }, view }: PartProps) {
  if (view.joinedReports.length === 0) return null
  return (
    <section aria-labelledby="joined">
      <h2 id="joined">{say(words.joined)}</h2>
      <ul class="plain">
        {view.joinedReports.map(({ id, reference, reportedAt, answered }) => (
          <li class="task">
            <a href={`/entries/${id}`}>{reference}</a>
            <span class="quiet">{momentOf(reportedAt)}</span>
            {answered ? <Tag tone="good">{say(words.joinedAnswered)}</Tag> : null}
          </li>
        ))}
      </ul>
      {joinable.includes(view.state) ? <p class="quiet">{say(words.joinedShares)}</p> : null}
    </section>
  )
}
