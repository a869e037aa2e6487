// Records a refused attempt on personal data as an event. That it was recorded changes nothing of the answer.
import type { Refusal } from '../domain/refusal.ts'
import { recordedRefusals, recordRefused } from '../register/common/refused.ts'
import type { RequestContext } from './context.ts'

/** Nothing for refusals that are no attempt on what is somebody else's. */
export async function recordAttempt(c: RequestContext, { code }: Refusal): Promise<void> {
  const { services, credential, now } = c.var
  if (!credential || !recordedRefusals.includes(code)) return
  const asked = c.req.param('id') ?? ''
  const route = `${c.req.method} ${c.req.routePath}`
  await recordRefused(services.ports, { credential, now, route, asked, code }).catch(() => {})
}
