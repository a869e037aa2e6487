// Fields of a form: label, hint, fault and what was typed. A field's name is the pointer of what it fills (form.ts).
import type { Child } from 'hono/jsx'
import { faultWords } from '../../words/faults.ts'
import type { Form } from './form.ts'
import type { Reader } from './reader.ts'

/** What every field needs. `value`: shown until something was typed. */
type Common = {
  form: Form
  reader: Reader
  name: string
  label: string
  hint?: string | undefined
  /** What is said here when nothing was answered, instead of the general sentence. */
  missing?: string | undefined
  /** The label is the page's only question, hence its heading. */
  heading?: boolean
}
/** `group`: choices of a select that share it stand together under its name. */
export type Choice = { value: string; label: string; hint?: string | undefined; group?: string }

export const idOf = (name: string): string => name.replace(/:\w+$/, '').replace(/^\//, '').replaceAll('/', '-')
const pointerOf = (name: string): string => name.replace(/:\w+$/, '')

/** What is wrong with this field, with something inside it, or with the whole of which it is the first field. */
function faultOf({ form, reader, name, label, missing }: Common): string | undefined {
  const pointer = pointerOf(name)
  form.labels.set(pointer, label)
  const others = form.shown.filter((shown) => shown !== pointer)
  const isFirstOf = (whole: string) =>
    pointer.startsWith(`${whole}/`) && !others.some((other) => other === whole || other.startsWith(`${whole}/`))
  if (!form.shown.includes(pointer)) form.shown.push(pointer)
  const found = form.faults.find(
    (fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`) || isFirstOf(fault.pointer),
  )
  if (!found) return undefined
  const empty = !form.typed(name).some((value) => value.trim() !== '')
  const unanswered = empty && (found.code === 'required' || found.code === 'unknown-code')
  if (!unanswered || !missing) return reader.say(faultWords[found.code])
  form.sentences.set(pointer, missing)
  return missing
}

const typedOr = (form: Form, name: string, value: string | number | undefined) =>
  form.sent ? (form.typed(name)[0] ?? '') : value === undefined ? '' : String(value)

const describedBy = (id: string, hint: string | undefined, fault: string | undefined) => {
  const ids = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  return ids === '' ? {} : { 'aria-describedby': ids }
}

const Hint = ({ id, hint }: { id: string; hint: string | undefined }) =>
  hint ? (
    <div id={`${id}-hint`} class="govuk-hint">
      {hint}
    </div>
  ) : null

const Fault = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault ? (
    <p id={`${id}-error`} class="govuk-error-message">
      {fault}
    </p>
  ) : null

const groupClass = (fault: string | undefined) => `govuk-form-group${fault ? ' govuk-form-group--error' : ''}`

function LabelOf({ id, label, heading }: { id: string; label: string; heading?: boolean | undefined }) {
  const of = (
    <label class={`govuk-label${heading ? ' govuk-label--l' : ''}`} for={id}>
      {label}
    </label>
  )
  return heading ? <h1>{of}</h1> : of
}

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
