// The fields that say what an organisation is, for the first one and for every other. Which are needed, the domain says.
import { z } from '@hono/zod-openapi'
import { counties } from '../../../domain/county.ts'
import { homeTypeCodes } from '../../../domain/home-type.ts'
import { authorityBodies, organisationKinds, runningForms } from '../../../domain/organisation.ts'
import { authorityBodyWords, homeTypeWords, runningFormWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { organisationWords as words } from '../../../words/pages-organisations.ts'
import { organisationKindWords } from '../../../words/terms.ts'
import { organisationBody } from '../../api/organisations.ts'
import { Checkboxes, Input, Select, type Choice } from '../fields.tsx'
import type { Form } from '../form.ts'
import type { Reader } from '../reader.ts'

/** Only the fields of the chosen kind count; the others are shown all the same, because nothing is hidden without scripts. */
export const organisationForm = z.preprocess((given) => {
  const { kind, name, county, types, places, running, body } = (given ?? {}) as Record<string, unknown>
  const own = { home: { county, types, places, running }, authority: { body } }
  return { kind, name, ...own[kind as keyof typeof own] }
}, organisationBody)

export function OrganisationFields({ form, reader, under = '' }: { form: Form; reader: Reader; under?: string }) {
  const { say } = reader
  const field = (name: keyof typeof words) => ({ form, reader, name: `${under}/${name}`, label: say(words[name]) })
  const none = say(frameWords.choose)
  return (
    <>
      <Select {...field('kind')} choices={choicesOf(organisationKinds, organisationKindWords, reader)} />
      <Input {...field('name')} />
      <div class="govuk-form-group">
        <fieldset class="govuk-fieldset row">
          <legend class="govuk-fieldset__legend">{say(words.onlyHome)}</legend>
          <Select
            {...field('county')}
            none={none}
            choices={Object.entries(counties).map(([value, { name }]) => ({ value, label: name }))}
          />
          <Checkboxes
            {...field('types')}
            name={`${under}/types:list`}
            choices={choicesOf(homeTypeCodes, homeTypeWords, reader)}
          />
          <Input {...field('places')} name={`${under}/places:number`} type="number" width={4} />
          <Select {...field('running')} none={none} choices={choicesOf(runningForms, runningFormWords, reader)} />
        </fieldset>
      </div>
      <div class="govuk-form-group">
        <fieldset class="govuk-fieldset row">
          <legend class="govuk-fieldset__legend">{say(words.onlyAuthority)}</legend>
          <Select {...field('body')} none={none} choices={choicesOf(authorityBodies, authorityBodyWords, reader)} />
        </fieldset>
      </div>
    </>
  )
}

/** The codes of a list as choices, in the reader's words. */
export function choicesOf<Code extends string>(
  codes: readonly Code[],
  words: Record<Code, Record<Reader['language'], string>>,
  { language }: Pick<Reader, 'language'>,
): Choice[] {
  return codes.map((value) => ({ value, label: words[value][language] }))
}
