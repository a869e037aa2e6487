// Wires the program from its parts: clients and keys in, the services of a request out. Used by node.ts, worker.ts, cli.ts
// and test worlds; holds no rule and reads neither environment nor clock.
import { uuidv7 } from 'uuidv7'
import type { Services } from './http/context.ts'
import { chainStart, extendChain, verifyChain } from './ledger/chain.ts'
import type { JSONWebKeySet } from 'jose'
import { ledgerPurpose, publicJwks, signStatement, tokenPurpose } from './ledger/signature.ts'
import { makeBatches, type StatementLog } from './store/batches.ts'
import { makeChain } from './store/common/chain.ts'
import type { Database } from './store/database.ts'
import { makeKeyStore } from './store/key-store.ts'
import { schemaStatus, type ExpectedMigration } from './store/migrate.ts'
import { makeStore } from './store/store.ts'
import { makeTokens } from './vault/access-token.ts'
import { parseKeyRing } from './vault/key-ring.ts'
import { makeVault } from './vault/vault.ts'

/** The secrets of the program: three key sets for three purposes, and the secret of the blind indexes. `vault`: as it is now. */
export type Keys = { vault: () => string; tokens: JSONWebKeySet; ledger: JSONWebKeySet; indexSecret: Uint8Array }

export type Wiring = {
  client: Database
  keysClient: Database
  keys: Keys
  publicUrl: string
  migrations: { data: readonly ExpectedMigration[]; keys: readonly ExpectedMigration[] }
  clock: () => Date
  /** Commands that may share a transaction: 64 on Node, 1 on Workers (performance.md 2 and 3). */
  group: number
  /** Keys made ahead; small on Workers, where an isolate that dies leaves its unused keys behind. */
  poolSize: number
  /** What makes a deletion from the key store final (`embedded.ts`); nothing on the edge, whose files are not ours. */
  erase?: () => Promise<void>
  asset: Services['asset']
  log?: StatementLog
}

export function makeServices(wiring: Wiring): Services {
  const { client, keysClient, keys, clock } = wiring
  const batches = makeBatches(client, wiring.group, wiring.log)
  const tokens = makeTokens(keys.tokens, wiring.publicUrl)
  const chain = makeChain(batches, { chainStart, extendChain, verifyChain })
  return {
    ports: {
      store: makeStore(batches),
      vault: makeVault({
        ring: () => parseKeyRing(keys.vault()),
        indexSecret: keys.indexSecret,
        keyStore: makeKeyStore(keysClient, wiring.erase),
        now: clock,
        poolSize: wiring.poolSize,
      }),
      signer: { sign: (payload, type) => signStatement(keys.ledger, payload, type) },
      chain,
      mint: uuidv7,
      chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    tokens,
    chain,
    // Told apart, so that nobody who verifies a statement believes a key that only opens sessions of machines.
    publicKeys: () => ({
      keys: [
        ...tokens.publicKeys().keys.map((key) => ({ ...key, purpose: tokenPurpose })),
        ...publicJwks(keys.ledger).keys.map((key) => ({ ...key, purpose: ledgerPurpose })),
      ],
    }),
    asset: wiring.asset,
    async ready() {
      const [data, keyStore] = await Promise.all([
        schemaStatus(client, wiring.migrations.data),
        schemaStatus(keysClient, wiring.migrations.keys),
      ])
      return data.ok ? keyStore : data
    },
  }
}
