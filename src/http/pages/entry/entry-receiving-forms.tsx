// Under which category an entry stands: entering a report in the register, declining it, or moving the entry to the other book.
import { catalogueOn, kinds, type Book } from '../../../domain/catalogue.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { bodyAnswerWords, kindWords } from '../../../words/codes-entry.ts'
import { frameWords } from '../../../words/frame.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { bookWords } from '../../../words/terms.ts'
import { ReasonField, TypeField, type EntryForm, type EntryFormProps } from './entry-form.tsx'
import { coded } from './entry-parts.tsx'
import { LabelFields } from './entry-residents.tsx'
import { Radios, Select, TextArea, type Choice } from '../fields.tsx'
import type { Way } from '../form-page.tsx'
import type { Reader, SignedIn } from '../reader.ts'

export const registerForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.numberNext),
  fields: (of) => {
    const choices = categoriesOn(of.reader, warsawDate(of.c.var.now))
    return (
      <>
        <Classification {...of} choices={choices} />
        <TypeField {...of} />
        <LabelFields {...of} />
      </>
    )
  },
  ways: openingBookN,
}

export const reclassifyForm: EntryForm = {
  lead: ({ reader: { say }, view }) =>
    [words.reclassifyText, ...(view.handedOver ? [words.reclassifyHandedOver] : [])].map(say).join(' '),
  fields: (of) => {
    const { reader, view } = of
    const other = view.book === 'N' ? 'U' : 'N'
    const choices = categoriesOn(reader, warsawDate(view.registeredAt ?? view.reportedAt), other)
    return (
      <>
        <Classification {...of} choices={choices} />
        <ReasonField {...of} label={reader.say(words.reclassifyReason)} />
      </>
    )
  },
  ways: openingBookN,
}

function Classification({ form, reader, choices }: EntryFormProps & { choices: readonly Choice[] }) {
  const { say } = reader
  const common = { form, reader }
  const also = ['/secondary/0', '/secondary/1', '/secondary/2']
  return (
    <>
      <Select
        {...common}
        name="/category"
        label={say(snapshotWords.category)}
        missing={say(words.categoryMissing)}
        choices={choices}
        none={say(frameWords.choose)}
      />
      <Radios
        {...common}
        name="/threat:yes"
        label={say(snapshotWords.threat)}
        hint={say(words.threatHint)}
        missing={say(words.threatMissing)}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: say(bodyAnswerWords[value]) }))}
        inline
      />
      <details class="govuk-details" open={also.some((name) => form.typed(name).some(Boolean))}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{say(words.secondary)}</span>
        </summary>
        <div class="govuk-details__text">
          {also.map((name, index) => (
            <Select
              {...common}
              name={name}
              label={`${say(words.also)} (${index + 1})`}
              choices={choices}
              none={say(frameWords.choose)}
            />
          ))}
        </div>
      </details>
    </>
  )
}

function openingBookN({ form, reader, view }: EntryFormProps): Way[] | undefined {
  return form.refusal?.code === 'book-not-open' && directs(reader as SignedIn, view.home)
    ? [{ href: '/organisations', text: reader.say(words.openBook) }]
    : undefined
}

/** By kind, the supervisory record last and under its own name. `only`: those of one book. */
function categoriesOn(reader: Reader, dateOn: string, only?: Book): Choice[] {
  const { categories } = catalogueOn(dateOn)
  return kinds.flatMap((kind) => {
    const group = reader.say(kind === 'N' ? bookWords.N : kindWords[kind])
    const own = categories.filter((category) => category.kind === kind && (!only || category.book === only))
    return own.map(({ code }) => ({ value: code, label: coded(reader, code), group }))
  })
}

const directs = ({ self }: SignedIn, home: string) =>
  self.acting.some(({ organisation, role }) => organisation === home && role === 'director')

export const declineForm: EntryForm = {
  fields: ({ form, reader }: EntryFormProps) => (
    <TextArea
      form={form}
      reader={reader}
      name="/reason"
      label={reader.say(words.reason)}
      hint={reader.say(words.declineHint)}
      missing={reader.say(words.reasonMissing)}
    />
  ),
}
