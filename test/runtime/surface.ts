// What a client sees of the program before it asks for anything: headers on every answer, the OpenAPI document.
import { makeApp } from '../../src/http/app.ts'

/** On every kind of answer, whoever serves it. */
export const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}
/** Those of the connection, the runtime's own business. */
export const ofTheConnection = [
  'connection',
  'keep-alive',
  'date',
  'content-length',
  'transfer-encoding',
  'content-encoding',
]

/** The document of the same sources in this process; it needs none of the services. */
export async function documentHere(publicUrl: string): Promise<unknown> {
  const app = makeApp({ services: () => ({}) as never, settings: { publicUrl, mode: 'real' }, clock: () => new Date() })
  return (await app.request('/openapi.json')).json()
}

/** References within the document that lead nowhere. */
export function danglingReferences(document: object): string[] {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
  return references.filter((path) => path.split('/').reduce<any>((at, step) => at?.[step], document) === undefined)
}
