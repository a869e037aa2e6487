// Commands beside the server: bring an edge database to the schema, follow the chains of the ledger, change and keep keys.
// Reads the environment through config.ts like every entry; prints no content, and a secret only on the sheet for the safe.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { edgeConfig, edgeKeysConfig, nodeConfig } from './config.ts'
import { migrations, openEmbedded, openKeys } from './embedded.ts'
import { keyCommandNames, runKeyCommand } from './key-commands.ts'
import { KeyFolderError } from './key-folder.ts'
import { chainStart, extendChain, verifyChain } from './ledger/chain.ts'
import { verifyLedger } from './register/common/ledger.ts'
import { makeBatches } from './store/batches.ts'
import { makeChain } from './store/common/chain.ts'
import { makeKeyStore } from './store/key-store.ts'
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

for (const command of keyCommandNames) {
  for (const edge of [false, true]) {
    commands[`keys ${command}${edge ? ' --edge' : ''}`] = async () => {
      const folder = nodeConfig(process.env).keysDir
      const keys = async () => {
        if (!edge) return makeKeyStore(await openKeys(folder))
        const { KEYS_DATABASE_URL: url, KEYS_DATABASE_TOKEN: authToken } = edgeKeysConfig(process.env)
        return makeKeyStore(createClient({ url, authToken }))
      }
      const typed = () => readFileSync(0, 'utf8')
      const now = new Date().toISOString()
      try {
        return await runKeyCommand(command, { folder, keys, edge, typed, now, print: (line) => console.log(line) })
      } catch (error) {
        if (!(error instanceof KeyFolderError)) throw error
        console.error(error.message)
        return 2
      }
    }
  }
}

const name = process.argv.slice(2).join(' ')
const command = commands[name]
if (!command) console.error(`usage: ${Object.keys(commands).join(' | ')}`)
process.exitCode = command ? await command() : 2
