// Lists searched by their address: it is their form, so that reload, Back and a shared link find the same. Knows no particular list.
import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../domain/refusal.ts'
import type { RequestContext } from '../context.ts'
import { faultsOf } from '../input.ts'
import { emptyForm, type Form } from './form.ts'

/** The filters as a form: fields are named as parameters, and the faults `?from` are theirs. */
export function searchForm(query: URLSearchParams, refusal?: Refusal): Form {
  const faults = (refusal?.faults ?? []).map(({ pointer, code }) => ({ pointer: pointer.replace(/^[?/]/, ''), code }))
  const shown = faults.map(({ pointer }) => pointer)
  return { ...emptyForm(''), typed: (name) => query.getAll(name), sent: true, faults, refusal, shown }
}

/** What is found, or why the address cannot be answered; a filter left empty filters nothing. */
export async function searchIn<Wish, Found>(
  c: RequestContext,
  schema: z.ZodType<Wish>,
  find: (wish: Wish) => Promise<Found>,
): Promise<Found | Refusal> {
  const given = Object.entries(c.req.query()).filter(([, value]) => value.trim() !== '')
  const asked = schema.safeParse(Object.fromEntries(given))
  if (!asked.success) return new Refusal('invalid', faultsOf(asked.error))
  return find(asked.data).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'invalid') return error
    throw error
  })
}

/** Whether anything but the organisation is asked for. */
export const isFiltered = ({ searchParams }: URL): boolean =>
  [...searchParams].some(([name, value]) => name !== 'organisation' && value !== '')
