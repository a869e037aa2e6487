// The register as `npm start` runs it: the bundle as a process of its own on a folder that was filled beforehand.
import { describe, expect, it } from 'vitest'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { blackBox } from './black-box.ts'

let server: NodeProcess

describe('on Node', () => {
  const { instance } = blackBox(async ({ dataDir, keysDir }) => {
    server = await startNode({ dataDir, keysDir })
    return {
      url: server.url,
      publicUrl: 'http://localhost:0',
      log: () => server.lines().join('\n'),
      stop: () => server.stop(),
    }
  })

  it('ends on SIGTERM, with everything sealed', async () => {
    expect(await server.stop()).toBe(0)
    const { chain, end } = await instance().open()
    for (const stream of await chain.streams()) expect((await chain.status(stream)).unsealedSince).toBeNull()
    end()
  })
})
