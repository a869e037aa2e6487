// Whether the process lives and whether it can serve: no database for the first, schema and keys for the second.
import type { App } from '../context.ts'

export function healthRoutes(app: App): void {
  app.get('/health/live', (c) => c.json({ ok: true }))
  app.get('/health/ready', async (c) => {
    const status = await c.var.services.ready()
    return c.json(status, status.ok ? 200 : 503)
  })
}
