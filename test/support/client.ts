// A person at the other end of HTTP: gets a token by client credentials and calls the API as any client would.
// Knows nothing of the program's insides; used by the journey, the black-box suite and the benchmark.

export type Answer = { status: number; body: any; etag: string | null; headers: Headers }
export type Call = (
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

let keys = 0

/** A caller with this client's token, fetched once. `fetcher` is `fetch`, or an app's own `request`. */
export async function signInAsClient(
  url: string,
  clientId: string,
  secret: string,
  fetcher: (url: string, init?: RequestInit) => Promise<Response> = fetch,
): Promise<Call> {
  const answer = await fetcher(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
    }).toString(),
  })
  if (answer.status !== 200) throw new Error(`no token for ${clientId}: ${answer.status} ${await answer.text()}`)
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return caller(url, token, fetcher)
}

export function caller(
  url: string,
  token: string,
  fetcher: (url: string, init?: RequestInit) => Promise<Response> = fetch,
): Call {
  return async (method, path, body, headers = {}) => {
    const answer = await fetcher(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && {
          'content-type': 'application/json',
          'idempotency-key': `key-${process.pid}-${Date.now()}-${keys++}`,
        }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json') && text !== ''
    return {
      status: answer.status,
      body: json ? JSON.parse(text) : text,
      etag: answer.headers.get('etag'),
      headers: answer.headers,
    }
  }
}
