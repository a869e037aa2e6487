// What a form sent, as the body a client of the API would send. A field's name is the pointer of what it fills (`/what/description`),
// so that a fault of the API is the fault of a field. Knows no particular form and checks no rule.
import { Refusal, type Fault } from '../../domain/refusal.ts'
import type { RequestContext } from '../context.ts'

/**
 * `:number`, `:yes` (yes/no) and `:list` say how a text is read; `:with` counts only when another field of its row is filled,
 * so that a row left empty is no row.
 */
const fieldName = /^((?:\/[a-zA-Z0-9][\w-]*){1,8})(?::(number|yes|list|with))?$/
const mostFields = 1000

export type Form = {
  /** Of the request: the same form sent twice is one change. */
  key: string
  /** Of what was seen when the form was opened. */
  version: number | undefined
  /** What was typed, by the field's name, to be shown again. */
  typed: (name: string) => readonly string[]
  /** Whether the person has sent it, or it is shown for the first time. */
  sent: boolean
  /** Typed before signing in again: to be shown, not carried out. */
  resumed: boolean
  body: unknown
  /** A pointer into the body as the name of the field that filled it: rows left out leave no gap in the body. */
  nameOf: (pointer: string) => string
  /** By the names of fields, without their `:…`. */
  faults: readonly Fault[]
  refusal: Refusal | undefined
  /** Names the page has shown; a fault is linked to the nearest of them. */
  shown: string[]
  /** What the shown names are called, so that the list of faults says which is which. */
  labels: Map<string, string>
  /** What the page itself says of a name left unanswered, instead of label and general sentence. */
  sentences: Map<string, string>
}

export const emptyForm = (key: string, version?: number): Form => ({
  key,
  version,
  typed: () => [],
  sent: false,
  resumed: false,
  body: {},
  nameOf: (pointer) => pointer,
  faults: [],
  refusal: undefined,
  shown: [],
  labels: new Map(),
  sentences: new Map(),
})

/**
 * The fields of a POST as browsers send forms.
 *
 * @throws Refusal `unsupported-media-type`, `malformed` (not well-formed UTF-8: it would be stored as other signs)
 */
export async function fieldsOf(c: RequestContext): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
    throw new Refusal('unsupported-media-type')
  const fields = new URLSearchParams(await c.req.text())
  if ([...fields].some(([, value]) => value.includes('\uFFFD'))) throw new Refusal('malformed')
  return fields
}

export const isUpload = (c: RequestContext): boolean =>
  /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

/** The fields of a form with a file, whose text stands under its field's name; nothing chosen is nothing typed. */
async function uploadedFields(c: RequestContext): Promise<URLSearchParams> {
  // The bytes first: a request's key stands for them too.
  const bytes = await c.req.arrayBuffer()
  const headers = { 'content-type': c.req.header('content-type') ?? '' }
  const given = await new Response(bytes, { headers }).formData().catch(() => {
    throw new Refusal('malformed')
  })
  const fields = new URLSearchParams()
  for (const [name, value] of given) fields.append(name, typeof value === 'string' ? value : await value.text())
  return fields
}

/** The form of a POST, read once. */
export async function formOf(c: RequestContext): Promise<Form> {
  const fields = await (isUpload(c) ? uploadedFields(c) : fieldsOf(c))
  const tree = treeOf(rowsFilled(fieldsIn(fields)))
  const version = /^\d{1,9}$/.exec(fields.get('_version') ?? '')?.[0]
  return {
    ...emptyForm(fields.get('_key') ?? '', version === undefined ? undefined : Number(version)),
    typed: (name) => fields.getAll(name),
    sent: true,
    resumed: fields.has('_resumed'),
    body: plain(tree),
    nameOf: (pointer) => nameIn(tree, pointer),
  }
}

/** The same form with what is wrong with it; pointers into the body become names of fields. */
export function withFaults(form: Form, faults: readonly Fault[], refusal?: Refusal): Form {
  return { ...form, faults: faults.map(({ pointer, code }) => ({ pointer: form.nameOf(pointer), code })), refusal }
}

type Field = { path: readonly string[]; kind: string; value: string }

function fieldsIn(fields: URLSearchParams): Field[] {
  return [...fields].slice(0, mostFields).flatMap(([name, value]) => {
    const [, path = '', kind = ''] = fieldName.exec(name) ?? []
    return path !== '' && value.trim() !== '' ? [{ path: path.slice(1).split('/'), kind, value }] : []
  })
}

/** Without the companions of nothing. */
function rowsFilled(fields: readonly Field[]): Field[] {
  const rowOf = ({ path }: Field) => path.slice(0, -1).join('/')
  const filled = new Set(fields.filter(({ kind }) => kind !== 'with').map(rowOf))
  return fields.filter((field) => field.kind !== 'with' || filled.has(rowOf(field)))
}

type Tree = Map<string, Tree | unknown[] | string | number | boolean>

function treeOf(fields: readonly Field[]): Tree {
  const root: Tree = new Map()
  for (const { path, kind, value } of fields) {
    let at = root
    for (const step of path.slice(0, -1)) {
      const found = at.get(step)
      const next: Tree = found instanceof Map ? found : new Map()
      at.set(step, next)
      at = next
    }
    const last = path.at(-1) ?? ''
    if (kind === 'list') at.set(last, [...listIn(at.get(last)), value])
    else at.set(last, readAs(kind, value))
  }
  return root
}

/** What stood under the name as something else gives way to the list: no form of ours names one thing in two ways. */
const listIn = (found: unknown): unknown[] => (Array.isArray(found) ? found : [])

function readAs(kind: string, value: string): string | number | boolean {
  if (kind === 'number') return /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : value
  if (kind === 'yes') return value === 'yes' ? true : value === 'no' ? false : value
  return value.replaceAll('\r\n', '\n')
}

const isIndex = (step: string) => /^\d{1,3}$/.test(step)
const isRows = (tree: Tree) => tree.size > 0 && [...tree.keys()].every(isIndex)
const inOrder = (tree: Tree) => [...tree].toSorted(([a], [b]) => Number(a) - Number(b))

/** Rows that were left out leave no gap. */
function plain(tree: unknown): unknown {
  if (!(tree instanceof Map)) return tree
  if (isRows(tree as Tree)) return inOrder(tree as Tree).map(([, value]) => plain(value))
  return Object.fromEntries([...(tree as Tree)].map(([step, value]) => [step, plain(value)]))
}

function nameIn(tree: unknown, pointer: string): string {
  let at = tree
  const steps = pointer.split('/').slice(1)
  const named = steps.map((step) => {
    const rows = at instanceof Map && isRows(at as Tree)
    const name = rows ? (inOrder(at as Tree)[Number(step)]?.[0] ?? step) : step
    at = at instanceof Map ? at.get(name) : undefined
    return name
  })
  return named.map((step) => `/${step}`).join('')
}
