// Filters of the list of cases by their recommendations: how one stands, and in which months it was issued.
import { recommendationResults } from '../../../domain/recommendation.ts'
import { anyRecommendation } from '../../../domain/statistics/counted.ts'
import { recommendationResultWords } from '../../../words/codes-recommendation.ts'
import { countedWords } from '../../../words/pages-counted.ts'
import { recommendationPageWords as words } from '../../../words/pages-recommendations.ts'
import { Input, Select } from '../fields.tsx'
import type { Form } from '../form.ts'
import type { Reader } from '../reader.ts'

/** The months only for who came from a figure of them. */
export function RecommendedFilters({ reader, form }: { reader: Reader; form: Form }) {
  const { say } = reader
  const typed = (name: string) => (form.typed(name).at(-1) ?? '') !== ''
  const common = { form, reader, type: form.refusal ? 'text' : 'month' } as const
  return (
    <>
      <Select
        form={form}
        reader={reader}
        name="recommendation"
        label={say(words.title)}
        none={say(countedWords.any)}
        choices={[
          { value: anyRecommendation, label: say(words.anyAtAll) },
          ...recommendationResults.map((value) => ({ value, label: say(recommendationResultWords[value]) })),
        ]}
      />
      {typed('issuedFrom') || typed('issuedTo') ? (
        <>
          <Input {...common} name="issuedFrom" label={say(words.issuedFrom)} />
          <Input {...common} name="issuedTo" label={say(words.issuedTo)} />
        </>
      ) : null}
    </>
  )
}
