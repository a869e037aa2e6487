// Commands beside the server: bring an edge database to the schema, change and keep keys; those of the ledger are in ledger-commands.ts.
// Reads the environment through config.ts like every entry; prints no content, and a secret only on the sheet for the safe.
import { readFileSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { closeCommand } from './close-commands.ts'
import { edgeConfig, edgeKeysConfig, nodeConfig } from './config.ts'
import { migrations, openKeys } from './embedded.ts'
import { keyCommandNames, runKeyCommand } from './key-commands.ts'
import { KeyFolderError } from './key-folder.ts'
import { ledgerCommand } from './ledger-commands.ts'
import { parseSigningKeys } from './ledger/signature.ts'
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

  close: () =>
    closeCommand(process.argv.slice(3), {
      ...nodeConfig(process.env),
      edge() {
        const config = edgeConfig(process.env)
        const client = createClient({ url: config.DATABASE_URL, authToken: config.DATABASE_TOKEN })
        return { client, close: () => client.close() }
      },
    }),

  ledger: () =>
    ledgerCommand(process.argv.slice(3), {
      ...nodeConfig(process.env),
      edge() {
        const config = edgeConfig(process.env)
        const client = createClient({ url: config.DATABASE_URL, authToken: config.DATABASE_TOKEN })
        return { client, close: () => client.close(), keys: parseSigningKeys(config.LEDGER_JWKS) }
      },
      now: new Date().toISOString(),
    }),
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
const group = process.argv[2] ?? ''
const command = commands[['ledger', 'close'].includes(group) ? group : name]
if (!command) console.error(`usage: ${Object.keys(commands).join(' | ')}`)
process.exitCode = command ? await command() : 2
