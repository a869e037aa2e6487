// The OpenAPI document against the running app: every route is in it and every example works.
import { describe, expect, it } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { makeApp } from '../../src/http/app.ts'

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type Operation = {
  parameters?: { name: string }[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, { content?: object }>
}

const app = makeApp({
  services: () => ({}) as never,
  settings: { publicUrl: 'http://localhost:8787', mode: 'real' },
  clock: () => new Date('2026-03-09T10:00:00.000Z'),
})
const document = (await (await app.request('/openapi.json')).json()) as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
)

describe('the OpenAPI document', () => {
  it('is of version 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  it('names every route under /api and no other', () => {
    const running = app.routes
      .filter(({ method, path }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const documented = operations.map(({ name }) => name).filter((name) => name.includes(' /api/'))
    expect([...new Set(running)].sort()).toEqual(documented.sort())
  })

  it.each(operations.filter(({ name }) => name.startsWith('POST /api/')))(
    'has an example in the body of $name',
    ({ operation }) => {
      expect(operation.requestBody?.content['application/json']?.example).toBeDefined()
    },
  )

  it('says of everything that answers files which media types they have', () => {
    const types = (name: string) =>
      Object.keys(operations.find((one) => one.name === name)?.operation.responses['200']?.content ?? {}).sort()
    const sheets = ['application/vnd.oasis.opendocument.spreadsheet', spreadsheetType]
    for (const path of ['/api/statistics', '/api/closes/{id}/tables', '/api/publications/{id}/tables'])
      expect([path, types(`GET ${path}/{table}`)]).toEqual([
        path,
        ['application/json', ...sheets, 'application/zip', 'text/csv'],
      ])
    expect(types('GET /api/records/{list}')).toEqual(['application/json', 'application/jsonl', ...sheets, 'text/csv'])
    const asked = operations.filter(({ operation }) => operation.parameters?.some(({ name }) => name === 'format'))
    expect(asked.filter(({ name }) => types(name).length < 2).map(({ name }) => name)).toEqual([])
  })

  it('has no example that its own schema refuses', () => {
    const routes = app.openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [one.route] : []))
    for (const { path, request } of routes) {
      const content = (request?.body?.content ?? {}) as Record<string, { schema: z.ZodType; example?: unknown }>
      for (const media of Object.values(content)) {
        if (media.example === undefined) continue
        const parsed = media.schema.safeParse(media.example)
        expect({ path, issues: parsed.error?.issues ?? [] }).toEqual({ path, issues: [] })
      }
    }
  })
})
