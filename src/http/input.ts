// How input becomes a command: content type, size, UTF-8 and shape, each refused with the field named.
// Rules of the register are not here; zod checks shapes and codes only.
import { z, type Hook } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { faultOfText, normalizeText } from '../domain/text.ts'
import { isDate, isTime } from '../domain/zone.ts'
import { faults, Refusal, type Fault, type FaultCode } from '../domain/refusal.ts'
import type { Asked } from '../register/common/change.ts'
import type { Env, RequestContext } from './context.ts'

const largestBodyInBytes = 1_000_000

/** Exactly what the validator behind it takes for JSON. */
const jsonType = /^application\/json(?:; ?charset=utf-8)?$/i

const tooLarge = () => {
  throw new Refusal('too-large')
}
const readUpToLimit = bodyLimit({ maxSize: largestBodyInBytes, onError: tooLarge })

/** Refuses bodies that are too large: by the length they state, else by reading no further than the limit. */
export const limitBody: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const length = c.req.header('content-length')
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return readUpToLimit(c, next)
  return Number(length) > largestBodyInBytes ? tooLarge() : next()
}

/** Refuses bodies that are not JSON or not well-formed UTF-8, before anything reads them. */
export const readBody: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const bytes = await c.req.arrayBuffer()
  const type = c.req.header('content-type') ?? ''
  if (bytes.byteLength > 0 && !jsonType.test(type)) throw new Refusal('unsupported-media-type')
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('malformed')
  }
  return next()
}

/** Zod's findings as faults of fields. Names no value and no unknown key: neither may be echoed. */
export const refuseInput: Hook<unknown, Env, string, unknown> = (result) => {
  if (result.success) return
  const faults = faultsOf(result.error)
  if (result.target === 'json') throw new Refusal('invalid', faults)
  throw new Refusal(
    'invalid',
    faults.map(({ pointer, code }) => ({ pointer: pointer.replace('/', '?'), code })),
  )
}

/** Each finding as the fault of a field; at most fifty. */
export function faultsOf(error: { issues: readonly object[] }): Fault[] {
  return error.issues.slice(0, 50).map((issue) => {
    const found = issue as Issue
    return { pointer: pointerOf(found.path), code: faultOf(found) }
  })
}

type Issue = {
  code: string
  path: readonly PropertyKey[]
  input?: unknown
  message: string
  origin?: string
  values?: readonly unknown[]
  params?: { fault?: FaultCode }
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function faultOf(issue: Issue): FaultCode {
  switch (issue.code) {
    case 'custom':
      return faults.find((fault) => fault === issue.params?.fault) ?? 'wrong-type'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'invalid_value':
    case 'invalid_union':
      // What can only be agreed to lacks an answer, and is no choice from a list.
      return /undefined/.test(issue.message) || issue.values?.every((value) => value === true)
        ? 'required'
        : 'unknown-code'
    case 'too_small':
      return issue.origin === 'array' ? 'required' : issue.origin === 'string' ? 'too-short' : 'too-small'
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : issue.origin === 'string' ? 'too-long' : 'too-big'
    default:
      return /received undefined/.test(issue.message) ? 'required' : 'wrong-type'
  }
}

const fault = (ctx: z.RefinementCtx, code: FaultCode) => ctx.addIssue({ code: 'custom', params: { fault: code } })

/** A text a person typed: NFC, trimmed, control characters and ill-formed UTF-16 refused; lengths in characters. */
export function text(min: number, max: number) {
  return z
    .string()
    .superRefine((value, ctx) => {
      const found = faultOfText(value, { min, max })
      if (found) fault(ctx, found)
    })
    .transform(normalizeText)
    .openapi({ type: 'string', minLength: min, maxLength: max })
}

/** A calendar date of Warsaw, `RRRR-MM-DD`. */
export const date = z
  .string()
  .superRefine((value, ctx) => {
    if (!isDate(value)) fault(ctx, 'impossible-date')
  })
  .openapi({ type: 'string', format: 'date' })

/** A time of day in Warsaw, `GG:MM`. */
export const time = z
  .string()
  .superRefine((value, ctx) => {
    if (!isTime(value)) fault(ctx, 'impossible-time')
  })
  .openapi({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })

/** A whole number typed into an address. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^\d{1,9}$/.test(value)) fault(ctx, 'wrong-type')
      else if (Number(value) < least) fault(ctx, 'too-small')
      else if (Number(value) > most) fault(ctx, 'too-big')
    })
    .transform(Number)
    .openapi({ type: 'integer', minimum: least, maximum: most })

/** What a change needs to know of its request: who, when, the idempotency key with what it stands for, the version seen. */
export function asked(c: RequestContext, existing: boolean): Promise<Asked> {
  const ifMatch = existing ? versionIn(c.req.header('if-match')) : undefined
  return askedWith(c, c.req.path, c.req.header('idempotency-key'), ifMatch)
}

/** The key stands for the method, this address and these bytes. @throws Refusal `idempotency-key-required` */
export async function askedWith(
  c: RequestContext,
  address: string,
  key: string | undefined,
  ifMatch: Asked['ifMatch'],
): Promise<Asked> {
  const { credential, now } = c.var
  if (!key || !/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('idempotency-key-required')
  const body = `${c.req.method} ${address}\n${await c.req.text()}`
  return { credential, now, idempotency: { key, body }, ifMatch }
}

function versionIn(header: string | undefined): number | 'absent' {
  if (header === undefined) return 'absent'
  const version = /^"v(\d{1,9})"$/.exec(header)?.[1]
  return version === undefined ? -1 : Number(version)
}

export const etag = (version: number) => `"v${version}"`
