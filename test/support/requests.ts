// One valid request for every route of the running app, made from its own OpenAPI document and aimed at given subjects.
// Knows no rule: who may send it and what it should answer is for the tests to say.
import type { World } from './world.ts'

export type Request = { method: 'GET' | 'POST'; path: string; body: any; headers: Record<string, string> }

/** Every route of the app, without its middleware, as `GET /api/entries/:id`. */
export function routesOf({ app }: Pick<World, 'app'>): string[] {
  const named = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
  return [...new Set(named)].toSorted()
}

/** Whether a route is a page for people rather than the API or a file. */
export const isPage = (route: string): boolean =>
  !/ \/(api|oauth|\.well-known|assets|health|problems|docs|openapi)/.test(route)

/** The first folder of a path says what kind of thing its `:id` is; a report is an entry seen by its reporter. */
export const kinds = [
  'entries',
  'reports',
  'transfers',
  'cases',
  'authorisations',
  'appointments',
  'breaches',
  'people',
  'clients',
  'homes',
  'organisations',
  'disclosures',
  'disposals',
  'requests',
  'residents',
  'census',
  'closes',
  'publications',
] as const
export type Kind = (typeof kinds)[number]
export const kindOf = (route: string): Kind | undefined => kinds.find((kind) => route.includes(`/api/${kind}/:id`))

/** What a request is aimed at: the id in the path or, where there is none, the organisation and person that fields name. */
export type Aim = { home: string; authority: string; person: string; ids: Record<Kind, string> }

/** A request of any kind aimed at this one id; what has no id in its path is about the first home and its authority. */
export function aimAt({ organisations, people }: Pick<World, 'organisations' | 'people'>, id: string): Aim {
  const { home, authority } = organisations
  const ids = Object.fromEntries(kinds.map((kind) => [kind, id])) as Aim['ids']
  return { home, authority, person: people.reporter.person, ids }
}

export async function documentOf({ request }: Pick<World, 'request'>): Promise<any> {
  return (await request('/openapi.json')).json()
}

/** @throws Error when the document does not know the route */
function operationOf(document: any, route: string): any {
  const [method = '', pattern = ''] = route.split(' ')
  const operation = document.paths[pattern.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${route} is not in the document`)
  return operation
}

/** The names of the parameters an address may carry. */
export function parametersOf(document: any, route: string): string[] {
  const { parameters = [] } = operationOf(document, route)
  return parameters.flatMap(({ in: where, name }: any) => (where === 'query' ? [name] : []))
}

export function requestFor(document: any, route: string, aim: Aim): Request {
  const [method = '', pattern = ''] = route.split(' ')
  const operation = operationOf(document, route)
  const kind = kindOf(route)
  const content = operation.requestBody?.content['application/json']
  return {
    method: method as Request['method'],
    path:
      (kind ? pattern.replace(':id', encodeURIComponent(aim.ids[kind])) : pattern)
        .replace(':table', 'T1')
        .replace(':list', 'handed-over') + queryOf(operation, pattern, aim),
    body: content && {
      ...content.example,
      ...(!kind &&
        bodyFields(document, content.schema, isOfAuthority(pattern) ? { ...aim, home: aim.authority } : aim)),
    },
    headers: { 'if-match': '"v1"' },
  }
}

/** Routes of the authority plane: what they name is the authority. */
const isOfAuthority = (pattern: string) => /^\/api\/(cases|statistics|records|closes)/.test(pattern)

function queryOf({ parameters = [] }: any, pattern: string, aim: Aim): string {
  const aimed: Record<string, string> = isOfAuthority(pattern)
    ? { authority: aim.authority, organisation: aim.authority }
    : { home: aim.home, organisation: aim.home }
  const query = parameters.flatMap(({ in: where, name, required, schema }: any) => {
    const value = aimed[name] ?? (required ? schema.example : undefined)
    return where === 'query' && value !== undefined ? [[name, value]] : []
  })
  return query.length === 0 ? '' : `?${new URLSearchParams(query)}`
}

function bodyFields(document: any, { $ref, properties = {} }: any, { home, person }: Aim): Record<string, string> {
  if ($ref) return bodyFields(document, document.components.schemas[$ref.split('/').at(-1)], { home, person } as Aim)
  const known: Record<string, string> = { home, organisation: home, person }
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, of]) =>
      name in known && (of as { type?: string }).type === 'string' ? [[name, known[name] ?? '']] : [],
    ),
  )
}
