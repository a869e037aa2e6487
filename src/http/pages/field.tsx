// What every field of a form has around it: label, hint, what is wrong with it, and its name as the pointer it fills (form.ts).
import type { FaultCode } from '../../domain/refusal.ts'
import { faultWords } from '../../words/faults.ts'
import type { Form } from './form.ts'
import type { Reader } from './reader.ts'

/** What every field needs. `value`: shown until something was typed. */
export type Common = {
  form: Form
  reader: Reader
  name: string
  label: string
  hint?: string | undefined
  /** What is said here when nothing was answered, instead of the general sentence. */
  missing?: string | undefined
  /** What is said here of these faults, instead of the general sentences. */
  says?: Partial<Record<FaultCode, string>> | undefined
  /** The label is the page's only question, hence its heading. */
  heading?: boolean
}
/** `group`: choices of a select that share it stand together under its name. */
export type Choice = { value: string; label: string; hint?: string | undefined; group?: string }

export const idOf = (name: string): string => name.replace(/:\w+$/, '').replace(/^\//, '').replaceAll('/', '-')
const pointerOf = (name: string): string => name.replace(/:\w+$/, '')

/** What is wrong with this field, with something inside it, or with the whole of which it is the first field. */
export function faultOf({ form, reader, name, label, missing, says = {} }: Common): string | undefined {
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
  const own = unanswered ? (missing ?? says[found.code]) : says[found.code]
  if (own) form.sentences.set(pointer, own)
  return own ?? reader.say(faultWords[found.code])
}

export const typedOr = (form: Form, name: string, value: string | number | undefined) =>
  form.sent ? (form.typed(name)[0] ?? '') : value === undefined ? '' : String(value)

export const describedBy = (id: string, hint: string | undefined, fault: string | undefined) => {
  const ids = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  return ids === '' ? {} : { 'aria-describedby': ids }
}

export const Hint = ({ id, hint }: { id: string; hint: string | undefined }) =>
  hint ? (
    <div id={`${id}-hint`} class="govuk-hint">
      {hint}
    </div>
  ) : null

export const Fault = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault ? (
    <p id={`${id}-error`} class="govuk-error-message">
      {fault}
    </p>
  ) : null

export const groupClass = (fault: string | undefined) => `govuk-form-group${fault ? ' govuk-form-group--error' : ''}`

export function LabelOf({ id, label, heading }: { id: string; label: string; heading?: boolean | undefined }) {
  const of = (
    <label class={`govuk-label${heading ? ' govuk-label--l' : ''}`} for={id}>
      {label}
    </label>
  )
  return heading ? <h1>{of}</h1> : of
}
