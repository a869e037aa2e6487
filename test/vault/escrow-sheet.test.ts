// A key on paper: six lines a person can type again, each of which says when it was typed wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAt, readSheet, sheetLines } from '../../src/vault/escrow-sheet.ts'
import { makeKeyRing, parseKeyRing } from '../../src/vault/key-ring.ts'

const [key] = parseKeyRing(JSON.stringify(makeKeyRing()))
const lines = sheetLines(key)

describe('the sheet of a key', () => {
  it('is six lines of four groups of four', () => {
    expect(lines).toHaveLength(6)
    for (const line of lines) expect(line).toMatch(/^([\dA-HJKMNP-TV-Z]{4} ){3}[\dA-HJKMNP-TV-Z]{4}$/)
  })

  it('gives the key back, whatever case, spaces and look-alikes were typed', () => {
    expect(readSheet(lines)).toEqual({ kid: key.kid, key: Uint8Array.from(key.key) })
    const typed = lines.map((line) => line.toLowerCase().replaceAll(' ', '').replaceAll('0', 'O').replaceAll('1', 'l'))
    expect(readSheet(typed)).toEqual({ kid: key.kid, key: Uint8Array.from(key.key) })
  })

  it('gives back every key there may be', () => {
    const keys = fc.record({ kid: fc.uuid(), key: fc.uint8Array({ minLength: 32, maxLength: 32 }) })
    fc.assert(
      fc.property(keys, (one) => {
        expect(readSheet(sheetLines(one))).toEqual(one)
      }),
    )
  })

  it('names the line in which one character is another', () => {
    const wrong = fc.tuple(fc.nat(5), fc.nat(18), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'))
    fc.assert(
      fc.property(wrong, ([index, place, letter]) => {
        const line = lines[index] ?? ''
        const typed = line.slice(0, place) + letter + line.slice(place + 1)
        fc.pre(line[place] !== letter && line[place] !== ' ')
        expect(readSheet(lines.with(index, typed))).toEqual({ wrongLine: index + 1 })
      }),
    )
  })

  it('names the first of two lines that were exchanged, and one that is missing', () => {
    const [first = '', second = '', ...rest] = lines
    expect(readSheet([second, first, ...rest])).toEqual({ wrongLine: 1 })
    expect(readSheet(lines.slice(0, 5))).toEqual({ wrongLine: 6 })
    expect(readSheet([])).toEqual({ wrongLine: 1 })
  })

  it('tells when the key was made', () => {
    expect(madeAt('019ca9a0-6400-7000-8000-000000000000')).toBe('2026-03-01T13:39:46.816Z')
  })
})
