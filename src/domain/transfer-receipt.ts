// What an authority signs of a transfer that arrived, as the home's instance reads it: a receipt or a return (README, “Files that leave
// the program”). Shape only; pure. The signature was verified before, and nothing here is believed without it.
import { returnReasons, type ReceiveCommand } from './transfer.ts'
import { isDate } from './zone.ts'

/** `content`: the hash of all that left. `at`: instant in UTC. `checkpoints`: of the authority's own ledger, each a JWS. */
export type FiledReceipt = {
  transfer: string
  home: string
  authority: string
  content: string
  at: string
  checkpoints: readonly string[]
  said: ReceiveCommand
}

/** The formats this program reads; of receipts, format 1 carried no checkpoints. */
const formats = { receipt: [1, 2], return: [1] } as const

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && isDate(value.slice(0, 10))

/** The receipt or return that a verified statement of this type holds; `undefined` for what has not this shape. */
export function receiptIn(type: 'receipt' | 'return', payload: unknown): FiledReceipt | undefined {
  const of = (payload ?? {}) as Record<string, unknown>
  const { transfer, home, authority, content, at, checkpoints = [] } = of
  const reason = returnReasons.find((one) => one === of['reason'])
  if (!formats[type].some((format) => format === of['format'])) return undefined
  if (!isText(transfer) || !isText(home) || !isText(authority) || !isText(content) || !isInstant(at)) return undefined
  if (!Array.isArray(checkpoints) || checkpoints.length > 10 || !checkpoints.every((one) => typeof one === 'string'))
    return undefined
  if (type === 'return' && !reason) return undefined
  const said: ReceiveCommand = type === 'return' && reason ? { action: 'return', reason } : { action: 'acknowledge' }
  return { transfer, home, authority, content, at, checkpoints, said }
}
