// Filters that narrow a list to what stands behind a figure of statistics; folded until one of them is used.
import { catalogueOn } from '../../domain/catalogue.ts'
import { countedCodes, type CountedCode } from '../../domain/statistics/counted.ts'
import { dimensionLabel, memberLabel } from '../../exports/labels.ts'
import type { Words } from '../../words/language.ts'
import { countedWords as words } from '../../words/pages-counted.ts'
import { statisticsWords } from '../../words/pages-statistics.ts'
import { Input, Select } from './fields.tsx'
import type { Form } from './form.ts'
import type { Reader } from './reader.ts'

/** @property names those of the filters that this list does not have anyway */
type Props = { reader: Reader; form: Form; names: readonly CountedCode[]; meaning: Words; todayOn: string }

const dimensions: Readonly<Partial<Record<CountedCode, string>>> = {
  partOfDay: 'part-of-day',
  careType: 'care-type',
  book: 'kind',
}
const dimensionOf = (name: CountedCode): string => dimensions[name] ?? name

const always = ['fromMonth', 'toMonth', 'by'] as const

export function CountedFilters({ reader, form, names, meaning, todayOn }: Props) {
  const { say, language } = reader
  const typed = (name: string) => form.typed(name).at(-1) ?? ''
  const used = [...always, ...names].some((name) => typed(name) !== '')
  const common = {
    form,
    reader,
    type: form.refusal ? 'text' : 'month',
    placeholder: say(statisticsWords.monthHint),
  } as const
  const codesOf = (name: CountedCode): readonly string[] => {
    if (name === 'category') return catalogueOn(todayOn).categories.map(({ code }) => code)
    // Only who came from a figure of one county asks for it.
    return name === 'county' ? [typed(name)] : countedCodes[name]
  }
  return (
    <details class="govuk-details more-filters" open={used}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say(words.title)}</span>
      </summary>
      <p class="quiet">{say(meaning)}</p>
      <div class="row-of-filters">
        <Input {...common} name="fromMonth" label={say(words.fromMonth)} />
        <Input {...common} name="toMonth" label={say(words.toMonth)} />
        <Select
          form={form}
          reader={reader}
          name="by"
          label={say(statisticsWords.by)}
          none={say(words.any)}
          choices={[
            { value: 'event', label: say(statisticsWords.byEvent) },
            { value: 'report', label: say(statisticsWords.byReport) },
          ]}
        />
        {names.map((name) =>
          name === 'county' && typed(name) === '' ? null : (
            <Select
              form={form}
              reader={reader}
              name={name}
              label={name === 'book' ? say(words.book) : dimensionLabel({ code: dimensionOf(name) }, language).name}
              none={say(words.any)}
              choices={codesOf(name).map((code) => ({
                value: code,
                label: memberLabel(dimensionOf(name), { code }, language),
              }))}
            />
          ),
        )}
      </div>
    </details>
  )
}
