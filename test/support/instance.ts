// A real instance on disk: data and key folder as a start leaves them, with the people of the test world in it.
// Filled through the use cases, in this process; who serves it afterwards is the caller's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/store/database.ts'
import { migrations, openEmbedded } from '../../src/embedded.ts'
import type { Services } from '../../src/http/context.ts'
import { readKeyFolder } from '../../src/key-folder.ts'
import { makeServices } from '../../src/program.ts'
import { populate, type Populated } from './population.ts'

type Secret = 'vault.jwks.json' | 'tokens.jwks.json' | 'ledger.jwks.json' | 'index.secret'

export type Instance = Populated & {
  folder: string
  /** The instant at which its people came into it. */
  populatedAt: string
  dataDir: string
  keysDir: string
  /** What a file of the key folder holds. */
  secret: (name: Secret) => string
  /** The services of this process over the instance's files, which another process may be serving; `end` closes them. */
  open: () => Promise<Services & { client: Database; end: () => void }>
  remove: () => void
}

export async function makeInstance(): Promise<Instance> {
  const folder = mkdtempSync(join(tmpdir(), 'rejestr-instance-'))
  const [dataDir, keysDir] = [join(folder, 'data'), join(folder, 'keys')]
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const open = async () => {
    const { client, keysClient, close } = await openEmbedded(dataDir, keysDir)
    const keys = await readKeyFolder(keysDir)
    const services = makeServices({
      client,
      keysClient,
      keys,
      publicUrl: 'http://localhost',
      migrations,
      clock: () => new Date(),
      group: 64,
      poolSize: 32,
      asset: async () => undefined,
    })
    return { ...services, client, end: close }
  }
  const services = await open()
  const populatedAt = `${new Date().getUTCFullYear()}-01-01T07:00:00.000Z`
  const populated = await populate(services, populatedAt)
  services.end()
  const secret = (name: Secret) => readFileSync(join(keysDir, name), 'utf8')
  return { ...populated, populatedAt, folder, dataDir, keysDir, secret, open, remove }
}
