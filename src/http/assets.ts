// Files that browsers load: the same headers on both runtimes (libraries.md F12). Where they come from is the entry's.
import { Refusal } from '../domain/refusal.ts'
import type { App, RequestContext, Services } from './context.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  webp: 'image/webp',
  png: 'image/png',
}
const hashed = /\.[0-9A-Z]{8}\.\w+$/

export function assetRoutes(app: App): void {
  app.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    const found = /^[\w.-]+$/.test(name) && type ? await c.var.services.asset(name) : undefined
    if (!found || !type) throw new Refusal('not-found')
    c.header('content-type', type)
    c.header('cache-control', hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache')
    return c.body(await found.arrayBuffer())
  })
}

const namesOf = new WeakMap<Services['asset'], Record<string, string>>()

/** The address of a built file by its plain name (`page.css`); the manifest is read once. */
export async function assetAddresses(c: RequestContext): Promise<(name: string) => string> {
  const { asset } = c.var.services
  const names = namesOf.get(asset) ?? ((await (await asset('manifest.json'))?.json()) as Record<string, string>) ?? {}
  namesOf.set(asset, names)
  return (name) => `/assets/${names[name] ?? name}`
}
