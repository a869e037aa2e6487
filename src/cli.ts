// Commands beside the server: bring an edge database to the schema, follow the chains of the ledger.
// Reads the environment through config.ts like every entry; prints no secret and no content.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { edgeConfig, nodeConfig } from './config.ts'
import { migrations, openEmbedded } from './embedded.ts'
import { chainStart, extendChain, verifyChain } from './ledger/chain.ts'
import { verifyLedger } from './register/common/ledger.ts'
import { makeBatches } from './store/batches.ts'
import { makeChain } from './store/common/chain.ts'
import { migrate } from './store/migrate.ts'

const commands: Record<string, () => Promise<number>> = {
  /** Applies what is missing to the two databases of the edge named by the environment. */
  async migrate() {
    const config = edgeConfig(process.env)
    const data = createClient({ url: config.DATABASE_URL, authToken: config.DATABASE_TOKEN })
    const keys = createClient({ url: config.KEYS_DATABASE_URL, authToken: config.KEYS_DATABASE_TOKEN })
    const applied = [...(await migrate(data, migrations.data)), ...(await migrate(keys, migrations.keys))]
    console.log(applied.length === 0 ? 'nothing to apply' : `applied: ${applied.join(', ')}`)
    return 0
  },

  /** Follows every stream of the local register and says where it no longer holds; seals nothing. */
  async 'ledger verify'() {
    const { dataDir, keysDir } = nodeConfig(process.env)
    if (!existsSync(join(dataDir, 'register.db'))) {
      console.error('no register.db in DATA_DIR')
      return 2
    }
    const { client, close } = await openEmbedded(dataDir, keysDir)
    const chain = makeChain(makeBatches(client, 1), { chainStart, extendChain, verifyChain })
    const verdicts = await verifyLedger(chain)
    close()
    for (const { stream, ...verdict } of verdicts) {
      console.log(
        verdict.ok
          ? `${stream}: ${verdict.lastSeq} events hold`
          : `${stream}: broken at ${verdict.seq}, ${verdict.why}`,
      )
    }
    return verdicts.length > 0 && verdicts.every(({ ok }) => ok) ? 0 : 1
  },
}

const name = process.argv.slice(2).join(' ')
const command = commands[name]
if (!command) console.error(`usage: ${Object.keys(commands).join(' | ')}`)
process.exitCode = command ? await command() : 2
