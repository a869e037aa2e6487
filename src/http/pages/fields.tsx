// Fields in which something is typed or chosen from a list; those that are ticked are in choices.tsx.
import {
  describedBy,
  Fault,
  faultOf,
  groupClass,
  Hint,
  idOf,
  LabelOf,
  typedOr,
  type Choice,
  type Common,
} from './field.tsx'

export { idOf, type Choice } from './field.tsx'
export { Agreement, Checkboxes, Radios } from './choices.tsx'

type InputProps = Common & {
  type?: 'text' | 'password' | 'date' | 'time' | 'number' | 'search' | 'month'
  value?: string | number | undefined
  autocomplete?: string
  /** In characters, for what is known to be short. */
  width?: 2 | 4 | 10 | 20
  max?: string
  min?: string
  /** Only for a type that browsers may show as a text: how it is written there. */
  placeholder?: string
}

export function Input(props: InputProps) {
  const { form, name, label, hint, type = 'text', value, autocomplete = 'off', width, heading, ...more } = props
  const id = idOf(name)
  const fault = faultOf(props)
  return (
    <div class={groupClass(fault)}>
      <LabelOf id={id} label={label} heading={heading} />
      <Hint id={id} hint={hint} />
      <Fault id={id} fault={fault} />
      <input
        class={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${fault ? ' govuk-input--error' : ''}`}
        id={id}
        name={name}
        type={type === 'number' ? 'text' : type}
        {...(type === 'number' && { inputmode: 'numeric' })}
        {...(fault && { 'aria-invalid': 'true' })}
        {...describedBy(id, hint, fault)}
        value={type === 'password' ? '' : typedOr(form, name, value)}
        autocomplete={autocomplete}
        spellcheck={false}
        max={more.max}
        min={more.min}
        placeholder={more.placeholder}
      />
    </div>
  )
}

export function TextArea(props: Common & { rows?: number; value?: string | undefined }) {
  const { form, name, label, hint, rows = 5, value, heading } = props
  const id = idOf(name)
  const fault = faultOf(props)
  return (
    <div class={groupClass(fault)}>
      <LabelOf id={id} label={label} heading={heading} />
      <Hint id={id} hint={hint} />
      <Fault id={id} fault={fault} />
      <textarea
        class={`govuk-textarea${fault ? ' govuk-textarea--error' : ''}`}
        id={id}
        name={name}
        rows={rows}
        // A browser's spell check may send the text away.
        spellcheck={false}
        {...(fault && { 'aria-invalid': 'true' })}
        {...describedBy(id, hint, fault)}
      >
        {typedOr(form, name, value)}
      </textarea>
    </div>
  )
}

export function Select(
  props: Common & { choices: readonly Choice[]; value?: string | number | undefined; none?: string },
) {
  const { form, name, label, hint, choices, value, none } = props
  const id = idOf(name)
  const fault = faultOf(props)
  const chosen = typedOr(form, name, value)
  return (
    <div class={groupClass(fault)}>
      <LabelOf id={id} label={label} />
      <Hint id={id} hint={hint} />
      <Fault id={id} fault={fault} />
      <select
        class={`govuk-select${fault ? ' govuk-select--error' : ''}`}
        id={id}
        name={name}
        {...(fault && { 'aria-invalid': 'true' })}
        {...describedBy(id, hint, fault)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {[...Map.groupBy(choices, ({ group }) => group)].map(([group, members]) => {
          const options = members.map((choice) => (
            <option value={choice.value} selected={choice.value === chosen}>
              {choice.label}
            </option>
          ))
          return group === undefined ? options : <optgroup label={group}>{options}</optgroup>
        })}
      </select>
    </div>
  )
}

/** A file to choose; its text fills the field. What was chosen cannot be shown again: browsers keep that to themselves. */
export function FileInput(props: Common & { accept: string }) {
  const { name, label, hint, accept } = props
  const id = idOf(name)
  const fault = faultOf(props)
  return (
    <div class={groupClass(fault)}>
      <LabelOf id={id} label={label} />
      <Hint id={id} hint={hint} />
      <Fault id={id} fault={fault} />
      <input
        class={`govuk-file-upload${fault ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={name}
        type="file"
        accept={accept}
        {...(fault && { 'aria-invalid': 'true' })}
        {...describedBy(id, hint, fault)}
      />
    </div>
  )
}
