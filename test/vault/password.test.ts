// Passwords and secrets as they are stored and compared.
import { describe, expect, it } from 'vitest'
import { hashPassword, hashSecret, randomToken, verifyPassword, verifySecret } from '../../src/vault/password.ts'

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

describe('a password', () => {
  it('is known again, and another is not', async () => {
    const stored = await hashPassword('koń bateria zszywka')
    expect(stored).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(await verifyPassword('koń bateria zszywka', stored)).toBe(true)
    expect(await verifyPassword('koń bateria zszywkA', stored)).toBe(false)
  })

  it('is hashed with another salt each time', async () => {
    expect(await hashPassword('x')).not.toBe(await hashPassword('x'))
  })

  it('is the same typed on a keyboard that composes letters otherwise', async () => {
    expect(await verifyPassword('z\u0307o\u0301łc\u0301 ﬁ', await hashPassword('żółć fi'))).toBe(true)
  })

  it('is hashed as RFC 7914 section 12 says', async () => {
    // The first 32 of the 64 bytes given there: the last step, PBKDF2-HMAC-SHA-256, makes blocks of 32.
    const derived = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex')
    const stored = `$scrypt$ln=14,r=8,p=1$${unpadded(Buffer.from('SodiumChloride'))}$${unpadded(derived)}`
    expect(await verifyPassword('pleaseletmein', stored)).toBe(true)
    expect(await verifyPassword('pleaseletmeout', stored)).toBe(false)
  })

  it('is never right against a text that is no hash, an empty hash included', async () => {
    const salt = 'A'.repeat(22)
    for (const stored of [
      '',
      'x',
      `$scrypt$ln=14,r=8,p=5$${salt}$`,
      `$scrypt$ln=14,r=8,p=5$${salt}$A`,
      `$argon2id$${salt}`,
    ])
      expect(await verifyPassword('', stored)).toBe(false)
  })

  it('is not tried when the stored parameters ask for more memory than an isolate can spare', async () => {
    const stored = `$scrypt$ln=20,r=8,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`
    await expect(verifyPassword('x', stored)).rejects.toThrow()
  })
})

describe('the secret of a machine client', () => {
  it('is random, 256 bits unless told', () => {
    expect(randomToken()).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(randomToken(16)).toHaveLength(22)
    expect(randomToken()).not.toBe(randomToken())
  })

  it('is known again, and another is not', () => {
    const secret = randomToken()
    const stored = hashSecret(secret)
    expect(stored).not.toContain(secret)
    expect(verifySecret(secret, stored)).toBe(true)
    expect(verifySecret(randomToken(), stored)).toBe(false)
    expect(verifySecret(secret, '')).toBe(false)
    expect(verifySecret(secret, stored.slice(0, -1))).toBe(false)
  })

  it('is stored as its SHA-256 (FIPS 180-4, "abc")', () => {
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
