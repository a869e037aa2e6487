// What an officer sees and says of the residents of an entry: the labels of their cards, and earlier entries about them.
// Shows codes and labels of the home's own; nothing of it leaves.
import type { EntryView } from '../../../register/home/views.ts'
import { residentWords as words } from '../../../words/pages-residents.ts'
import { entryStateWords } from '../../../words/terms.ts'
import { coded } from './entry-parts.tsx'
import type { EntryFormProps } from './entry-form.tsx'
import { Input } from '../fields.tsx'
import { Tag } from '../parts.tsx'
import { dayOf, type Reader } from '../reader.ts'
import { tones } from '../tones.ts'

/** One label for each row of the annex, as the report or an officer gave it. */
export function LabelFields({ form, reader, view }: EntryFormProps) {
  const { say } = reader
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{say(words.labels)}</legend>
      <p>
        <a href={`/residents?organisation=${view.home}`} target="_blank" rel="noopener">
          {say(words.openList)}
        </a>
      </p>
      {view.residents.map((_, row) => {
        const { pseudonym = '', name = '' } = view.texts.people?.[row] ?? {}
        return (
          <>
            <input type="hidden" name={`/labels/${row}/row:with`} value={String(row)} />
            <Input
              form={form}
              reader={reader}
              name={`/labels/${row}/label`}
              label={[`${row + 1}.`, name || say(words.label)].join(' ')}
              hint={say(words.labelHint)}
              value={pseudonym}
              width={10}
            />
          </>
        )
      })}
    </fieldset>
  )
}

/** How many stand in sight: the follow-up comes after them. */
const mostEarlier = 3

/** Other entries of the home about somebody of this one: found by a keyed hash, never by the name. */
export function EarlierEntries({ reader, view }: { reader: Reader; view: EntryView }) {
  const { say } = reader
  if (view.earlier.length === 0) return null
  const [first, more] = [view.earlier.slice(0, mostEarlier), view.earlier.slice(mostEarlier)]
  const rows = (of: EntryView['earlier']) => (
    <ul class="plain">
      {of.map(({ id, number, reference, eventOn, category, state }) => (
        <li class="task">
          <a href={`/entries/${id}`}>{number ?? reference}</a>
          <span>{[dayOf(eventOn), category ? coded(reader, category) : ''].filter(Boolean).join(', ')}</span>
          <Tag tone={tones.entry[state]}>{say(entryStateWords[state])}</Tag>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="no-print" aria-labelledby="earlier">
      <h2 id="earlier">{`${say(words.earlier)}: ${view.earlier.length}`}</h2>
      {rows(first)}
      {more.length === 0 ? null : (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{`${say(words.earlierMore)}: ${more.length}`}</span>
          </summary>
          {rows(more)}
        </details>
      )}
    </section>
  )
}
