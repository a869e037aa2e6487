// What every request carries: the ports of this request, the clock's reading, who asks. Shapes only.
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Role } from '../domain/role.ts'
import type { Chain } from '../register/common/ledger-ports.ts'
import type { Tokens } from '../register/common/account-ports.ts'
import type { Credential, Ports } from '../register/ports.ts'

/** What the entry (node.ts, worker.ts, a test's world) wires for the running program. */
export type Services = {
  ports: Ports
  tokens: Tokens
  chain: Chain
  /** Public halves of the keys that sign tokens, transfers and receipts. */
  publicKeys: () => { keys: readonly object[] }
  /** A built file by its name in dist/assets. */
  asset: (name: string) => Promise<Response | undefined>
  ready: () => Promise<{ ok: boolean; why?: string | undefined }>
}

/** What does not change from request to request. */
export type Settings = { publicUrl: string; mode: 'real' | 'demo'; demo?: DemoAccounts | undefined }

/** One account for each role of the demonstration, with the password everybody may know. */
export type DemoAccounts = { password: string; accounts: readonly { role: Role; signInName: string }[] }

export type Env = {
  Variables: {
    services: Services
    settings: Settings
    /** The instant of this request, ISO in UTC: the clock is read once (design.md §7). */
    now: string
    requestId: string
    credential: Credential
  }
}
export type App = OpenAPIHono<Env>
export type RequestContext = Context<Env>
