// Telling others of an entry: the description that leaves for the authority, a question and the feedback to whoever reported.
import { checklist } from '../../../domain/entry-command.ts'
import { feedbackWays } from '../../../domain/entry.ts'
import { checklistWords, feedbackWayWords } from '../../../words/codes-entry.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { Confirming, judgedText } from '../confirming.tsx'
import type { EntryForm } from './entry-form.tsx'
import { followUpLeft } from './entry-follow-up-form.tsx'
import { Agreement, Radios, TextArea } from '../fields.tsx'
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
