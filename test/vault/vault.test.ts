// The vault as the register uses it.
import { describe, expect, it } from 'vitest'
import { makeKeyRing, parseKeyRing } from '../../src/vault/key-ring.ts'
import { makeVault } from '../../src/vault/vault.ts'
import { makeMemoryKeyStore } from './memory-key-store.ts'

const makeTestVault = (keyStore = makeMemoryKeyStore(), ring = parseKeyRing(JSON.stringify(makeKeyRing()))) =>
  makeVault({
    ring: () => ring,
    indexSecret: new Uint8Array(32).fill(9),
    keyStore,
    now: () => new Date('2026-03-02T08:00:00Z'),
    poolSize: 2,
  })

describe('the vault', () => {
  it('opens what it sealed', async () => {
    const vault = makeTestVault()
    const subject = await vault.takeSubject()
    const sealed = await vault.seal(subject, 'description', 1, { opis: 'Upadek w łazience' })
    expect(sealed).toMatchObject({ subject, field: 'description', version: 1 })
    expect(await vault.open(sealed)).toEqual({ opis: 'Upadek w łazience' })
  })

  it('refuses a value moved to another subject, field or version', async () => {
    const vault = makeTestVault()
    const [subject, other] = [await vault.takeSubject(), await vault.takeSubject()]
    const sealed = await vault.seal(subject, 'description', 1, 'Upadek')
    for (const moved of [{ subject: other }, { field: 'place' }, { version: 2 }])
      await expect(vault.open({ ...sealed, ...moved })).rejects.toThrow('foreign')
  })

  it('refuses another sealed text of the same place than the one its event names', async () => {
    const vault = makeTestVault()
    const subject = await vault.takeSubject()
    const [first, second] = [await vault.seal(subject, 'place', 1, 'A'), await vault.seal(subject, 'place', 1, 'B')]
    await expect(vault.open({ ...first, jwe: second.jwe })).rejects.toThrow('altered')
  })

  it('opens nothing of a subject whose key was destroyed, and everything of the others', async () => {
    const vault = makeTestVault()
    const [gone, kept] = [await vault.takeSubject(), await vault.takeSubject()]
    const [lost, found] = [await vault.seal(gone, 'place', 1, 'A'), await vault.seal(kept, 'place', 1, 'B')]
    await vault.destroy(gone)
    await expect(vault.open(lost)).rejects.toThrow('no-key')
    await expect(vault.seal(gone, 'place', 2, 'C')).rejects.toThrow('no-key')
    expect(await vault.open(found)).toBe('B')
  })

  it('opens nothing with another key ring', async () => {
    const keyStore = makeMemoryKeyStore()
    const vault = makeTestVault(keyStore)
    const sealed = await vault.seal(await vault.takeSubject(), 'place', 1, 'A')
    await expect(makeTestVault(keyStore).open(sealed)).rejects.toThrow('unknown-key')
  })

  it('indexes equal values alike', () => {
    expect(makeTestVault().index('resident', 'Nowak')).toBe(makeTestVault().index('resident', 'Nowak'))
  })
})
