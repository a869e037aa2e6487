// Fields of which one or several choices are ticked. Large where a carer answers with a thumb.
import type { Child } from 'hono/jsx'
import { describedBy, Fault, faultOf, groupClass, Hint, idOf, typedOr, type Choice, type Common } from './field.tsx'

/** `large`: to be hit with a thumb on a ward; an office's are small. */
type Size = { large?: boolean }
type ChoicesProps = Common & Size & { choices: readonly Choice[]; inline?: boolean }

const kindOf = (kind: 'radios' | 'checkboxes', { large, inline }: Size & { inline?: boolean | undefined }) =>
  `govuk-${kind}${large ? '' : ` govuk-${kind}--small`}${inline ? ` govuk-${kind}--inline` : ''}`

/** Radios: one of the choices. */
export function Radios(props: ChoicesProps & { value?: string | number | undefined }) {
  const { form, name, value } = props
  const chosen = typedOr(form, name, value)
  return (
    <Choices {...props}>
      {(id, choice, hinted) => (
        <div class="govuk-radios__item">
          <input
            class="govuk-radios__input"
            id={id}
            name={name}
            type="radio"
            value={choice.value}
            checked={choice.value === chosen}
            {...hinted}
          />
          <ChoiceLabel kind="radios" id={id} choice={choice} />
        </div>
      )}
      {kindOf('radios', props)}
    </Choices>
  )
}

/** Checkboxes: any of the choices; the name ends in `:list`. */
export function Checkboxes(props: ChoicesProps & { values?: readonly string[] }) {
  const { form, name, values = [] } = props
  const chosen = form.sent ? form.typed(name) : values
  return (
    <Choices {...props}>
      {(id, choice, hinted) => (
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value={choice.value}
            checked={chosen.includes(choice.value)}
            {...hinted}
          />
          <ChoiceLabel kind="checkboxes" id={id} choice={choice} />
        </div>
      )}
      {kindOf('checkboxes', props)}
    </Choices>
  )
}

type Item = (id: string, choice: Choice, hinted: Record<string, string>) => Child

function Choices(props: ChoicesProps & { children: [Item, string] }) {
  const { name, label, hint, choices, heading, children } = props
  const [item, kind] = children
  const id = idOf(name)
  const fault = faultOf(props)
  return (
    <div class={groupClass(fault)}>
      <fieldset class="govuk-fieldset" {...describedBy(id, hint, fault)}>
        <legend class={`govuk-fieldset__legend${heading ? ' govuk-fieldset__legend--l' : ''}`}>
          {heading ? <h1>{label}</h1> : label}
        </legend>
        <Hint id={id} hint={hint} />
        <Fault id={id} fault={fault} />
        <div class={kind}>
          {choices.map((choice, index) => {
            const itemId = index === 0 ? id : `${id}-${index + 1}`
            return item(itemId, choice, choice.hint ? { 'aria-describedby': `${itemId}-item-hint` } : {})
          })}
        </div>
      </fieldset>
    </div>
  )
}

const ChoiceLabel = ({ kind, id, choice }: { kind: 'radios' | 'checkboxes'; id: string; choice: Choice }) => (
  <>
    <label class={`govuk-label govuk-${kind}__label`} for={id}>
      {choice.label}
    </label>
    {choice.hint ? (
      <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
        {choice.hint}
      </div>
    ) : null}
  </>
)

/** One statement to agree with; the name ends in `:yes`. */
export function Agreement(props: Common & Size) {
  const { form, name, label, hint } = props
  const id = idOf(name)
  const fault = faultOf(props)
  return (
    <div class={groupClass(fault)}>
      <Fault id={id} fault={fault} />
      <div class={kindOf('checkboxes', props)}>
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value="yes"
            checked={form.typed(name).includes('yes')}
            {...describedBy(id, hint, fault)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {label}
          </label>
          <Hint id={id} hint={hint} />
        </div>
      </div>
    </div>
  )
}
