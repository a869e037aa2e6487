// The part of the ports that concerns requests of persons (RODO art. 15–21). Shapes only; rows hold codes and dates, no text.
import type { Viewer } from './list-ports.ts'
import type { Keeper } from '../../domain/keeper.ts'
import type { Requester, RequestState, RequestWay, Right, Witness } from '../../domain/rights-request.ts'

/** Newest recorded first. */
export type RequestPage = Keeper & { states: readonly RequestState[]; before?: string | undefined; limit: number }
/** Open ones whose term comes until this Warsaw date, soonest first. */
export type RequestsDue = Keeper & { untilOn: string; limit: number }
export type RequestRow = {
  id: string
  state: RequestState
  version: number
  claim: Right
  requester: Requester
  person: string | null
  way: RequestWay
  received_on: string
  due_on: string
  closed_on: string | null
  recorded_at: string
}
export type RequestReads = {
  /** Ids of the home's entries about anybody under these hashes that the viewer may reach, by date of event. */
  entriesAbout: { in: { home: string; indexes: readonly string[]; viewer: Viewer }; out: { id: string }[] }
  requestPage: { in: RequestPage; out: RequestRow[] }
  /** Who recorded the request or opened it, and in which role. */
  requestWitnesses: { in: { request: string }; out: Witness[] }
  requestsDue: { in: RequestsDue; out: RequestRow[] }
}
