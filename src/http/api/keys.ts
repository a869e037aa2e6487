// The public keys with which anyone checks our access tokens and signed statements (RFC 7517). Open to anyone.
import type { App } from '../context.ts'

export function keyRoutes(app: App): void {
  app.get('/.well-known/jwks.json', (c) => {
    c.header('cache-control', 'public, max-age=300')
    return c.json(c.var.services.publicKeys())
  })
}
