// Telling others of an entry: the description that leaves for the authority, a question and the feedback to whoever reported.
import { checklist } from '../../../domain/entry-command.ts'
import { feedbackWays } from '../../../domain/entry.ts'
import { checklistWords, feedbackWayWords } from '../../../words/codes-entry.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { Confirming, judgedText } from '../confirming.tsx'
import type { EntryForm, EntryFormProps } from './entry-form.tsx'
import { followUpLeft } from './entry-follow-up-form.tsx'
import { Agreement, Checkboxes, Radios, TextArea } from '../fields.tsx'
import { Written } from '../parts.tsx'

export const describeForm: EntryForm = {
  lead: ({ reader }) => reader.say(words.describeText),
  fields: ({ form, reader, view }) => {
    const { say } = reader
    const common = { form, reader }
    return (
      <>
        <section class="card" aria-labelledby="original">
          <h2 id="original">{say(words.original)}</h2>
          <Written text={view.texts.description ?? ''} />
        </section>
        <TextArea
          {...common}
          name="/description"
          label={say(entryWords.outgoingText)}
          hint={say(words.leaves)}
          rows={10}
          value={view.texts.outgoingDescription}
        />
        <Confirming
          {...common}
          texts={[
            {
              pointer: '/description',
              label: say(entryWords.outgoingText),
              text: judgedText(form, '/description', view.texts.outgoingDescription),
            },
            ...followUpLeft(view, reader),
          ]}
          kept={Object.values(view.texts.confirmed ?? {}).flat()}
        />
        <LeavingAgain {...common} view={view} />
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend">{say(words.confirmEach)}</legend>
          {checklist.map((item) => (
            <Agreement {...common} name={`/checklist/${item}:yes`} label={say(checklistWords[item])} />
          ))}
        </fieldset>
      </>
    )
  },
}

/** What left in a hidden version, each to be let go again as it is, or to be written anew. */
function LeavingAgain({ form, reader, view }: Pick<EntryFormProps, 'form' | 'reader' | 'view'>) {
  const { say } = reader
  const { texts, answers } = view.leftHidden
  const left = [
    { pointer: '/description', label: say(entryWords.outgoingText), text: view.texts.outgoingDescription },
    ...followUpLeft(view, reader),
  ].map(({ pointer, label, text }) => ({ value: pointer.slice(1), label, hint: text }))
  const choices = [
    ...left.filter(({ value }) => texts.some((text) => text === value)),
    ...answers.map(({ question, text }) => ({ value: question, label: say(snapshotWords.answer), hint: text })),
  ]
  if (choices.length === 0) return null
  return (
    <Checkboxes
      form={form}
      reader={reader}
      name="/again:list"
      label={say(words.leftHidden)}
      hint={say(words.leftHiddenHint)}
      choices={choices}
    />
  )
}

export const feedbackForm: EntryForm = {
  fields: ({ form, reader, view }) => {
    const { say } = reader
    const common = { form, reader }
    return (
      <>
        <Radios
          {...common}
          name="/how"
          label={say(words.feedbackHow)}
          choices={feedbackWays.map((value) => ({ value, label: say(feedbackWayWords[value]) }))}
          value={view.feedback}
        />
        <TextArea
          {...common}
          name="/text"
          label={say(words.feedbackText)}
          hint={say(words.feedbackHint)}
          value={view.texts.feedbackText}
        />
      </>
    )
  },
}

export const askForm: EntryForm = {
  reads: true,
  lead: ({ reader }) => reader.say(words.askText),
  fields: ({ form, reader }) => (
    <TextArea
      form={form}
      reader={reader}
      name="/question"
      label={reader.say(words.question)}
      hint={reader.say(words.questionHint)}
      missing={reader.say(words.questionMissing)}
      rows={4}
    />
  ),
}
