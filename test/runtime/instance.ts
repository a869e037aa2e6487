// An instance for one runtime: data and key folder as a real start leaves them, with the people of the test world in it.
// Filled from Node through the use cases; who serves it afterwards is the runtime's own file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import { readKeyFolder } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'
import { populate, type Populated } from '../support/population.ts'

export type Instance = Populated & {
  dataDir: string
  keysDir: string
  databaseFile: string
  keysFile: string
  /** A secret of the key folder, as its file holds it. */
  secret: (name: 'vault.jwks.json' | 'tokens.jwks.json' | 'ledger.jwks.json' | 'index.secret') => string
  remove: () => void
}

export async function makeInstance(): Promise<Instance> {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-runtime-'))
  const [dataDir, keysDir] = [join(folder, 'data'), join(folder, 'keys')]
  const { client, keysClient, close } = await openEmbedded(dataDir, keysDir)
  const services = makeServices({
    client,
    keysClient,
    keys: await readKeyFolder(keysDir),
    publicUrl: 'http://localhost',
    migrations,
    clock: () => new Date(),
    group: 64,
    poolSize: 32,
    asset: async () => undefined,
  })
  const populated = await populate(services, `${new Date().getUTCFullYear()}-01-01T07:00:00.000Z`)
  close()
  return {
    ...populated,
    dataDir,
    keysDir,
    databaseFile: join(dataDir, 'register.db'),
    keysFile: join(keysDir, 'keys.db'),
    secret: (name) => readFileSync(join(keysDir, name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
