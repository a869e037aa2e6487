// Access tokens of machine clients (RFC 9068): ES256, ten minutes. Proves who was named, never what that person may do.
// Keys are given, never read from the environment; the clock is the caller's.
import { hash } from 'node:crypto'
import { jwtVerify, SignJWT, type JSONWebKeySet } from 'jose'
import { uuidv7 } from 'uuidv7'
import { machineScopes, type MachineScope } from '../domain/account.ts'
import { publicJwks } from '../ledger/signature.ts'

/** As `parseSigningKeys` gives them: private ES256 keys, the first signs. Not the ledger's. */
export type SigningKeys = JSONWebKeySet

const alg = 'ES256'
const typ = 'at+jwt'
const expiresInSeconds = 600
const mostRemembered = 1000

type Named = { person: string; client: string; inHome: boolean }
type Proven = Named & { scope: MachineScope | null; untilAt: string }

/**
 * `issuer`: the public address of this program, which is also the audience.
 *
 * `verify` gives nothing for any token that is not one of these, in time, signed by one of the keys: why is not said. What
 * it proved is remembered until it expires, by the token's SHA-256; values only, because workerd forbids sharing promises.
 */
export const makeTokens = (keys: SigningKeys, issuer: string) => {
  const [signing] = keys.keys
  if (!signing?.kid) throw new Error('token keys: no keys')
  const { kid } = signing
  const published = publicJwks(keys)
  const remembered = new Map<string, Proven>()

  const remember = (digest: string, proven: Proven) => {
    remembered.set(digest, proven)
    for (const oldest of remembered.keys()) {
      if (remembered.size <= mostRemembered) break
      remembered.delete(oldest)
    }
  }

  return {
    issue: async ({ scope, ...of }: Named & { scope?: MachineScope | null }, now: string) => {
      const issuedAt = Math.floor(Date.parse(now) / 1000)
      const token = await new SignJWT({ client_id: of.client, in_home: of.inHome, ...(scope && { scope }) })
        .setProtectedHeader({ alg, typ, kid })
        .setIssuer(issuer)
        .setAudience(issuer)
        .setSubject(of.person)
        .setJti(uuidv7())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresInSeconds)
        .sign(signing)
      return { token, expiresInSeconds } as const
    },

    verify: async (token: string, now: string): Promise<Proven | undefined> => {
      const digest = hash('sha256', token)
      const known = remembered.get(digest)
      if (known) {
        if (now < known.untilAt) return known
        remembered.delete(digest)
        return undefined
      }
      const proven = await prove(token, now)
      if (proven) remember(digest, proven)
      return proven
    },

    publicKeys: () => published as { keys: Record<string, unknown>[] },
  }

  async function prove(token: string, now: string): Promise<Proven | undefined> {
    try {
      const { payload } = await jwtVerify(
        token,
        (header) => {
          const key = published.keys.find((one) => one.kid === header.kid)
          if (!key) throw new Error('unknown key')
          return key
        },
        {
          algorithms: [alg],
          typ,
          issuer,
          audience: issuer,
          currentDate: new Date(now),
          requiredClaims: ['sub', 'exp', 'iat', 'jti', 'client_id'],
        },
      )
      const { sub, exp, client_id: client, in_home: inHome, scope: claimed } = payload
      if (!sub || exp === undefined || typeof client !== 'string') return undefined
      const scope = claimed === undefined ? null : machineScopes.find((one) => one === claimed)
      if (scope === undefined) return undefined
      return { person: sub, client, inHome: inHome === true, scope, untilAt: new Date(exp * 1000).toISOString() }
    } catch {
      return undefined
    }
  }
}
