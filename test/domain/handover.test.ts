// Where an entry counts that crossed under several handovers, and what of it must leave again.
import { describe, expect, it } from 'vitest'
import { countedBefore, lastTold, mustLeave } from '../../src/domain/handover.ts'
import type { SnapshotContent } from '../../src/domain/snapshot.ts'

describe('an entry counts where it was handed over first', () => {
  it('under its only handover, and under the first one it gets', () => {
    expect(countedBefore([], undefined)).toBe(false)
    expect(countedBefore([], 'first')).toBe(false)
    expect(countedBefore(['first'], 'first')).toBe(false)
  })

  it('not under a second one while the first counts it', () => {
    expect(countedBefore(['first'], undefined)).toBe(true)
    expect(countedBefore(['first'], 'second')).toBe(true)
    expect(countedBefore(['first', 'second'], 'second')).toBe(true)
  })
})

describe('an entry is compared', () => {
  const delivered = [
    { authority: 'first', madeAt: '2026-03-09T10:00:00.000Z', hidden: false },
    { authority: 'second', madeAt: '2026-03-11T10:00:00.000Z', hidden: false },
    { authority: 'third', madeAt: '2026-03-10T10:00:00.000Z', hidden: false },
  ]
  const hiddenFrom = (whom: string) => delivered.map((one) => ({ ...one, hidden: one.authority === whom }))

  it('with what today’s authority holds, however old', () => {
    expect(lastTold(delivered, 'first')?.authority).toBe('first')
    expect(lastTold(delivered, 'third')?.authority).toBe('third')
  })

  it('with what was told last where that one holds nothing, or there is none', () => {
    expect(lastTold(delivered, 'fourth')?.authority).toBe('second')
    expect(lastTold(delivered, null)?.authority).toBe('second')
    expect(lastTold([], 'first')).toBeUndefined()
  })

  it('with nothing that is hidden: the authority that holds only that is told anew', () => {
    expect(lastTold(hiddenFrom('first'), 'first')).toBeUndefined()
    expect(lastTold(hiddenFrom('second'), 'fourth')?.authority).toBe('third')
  })
})

describe('an entry must leave', () => {
  const same = (a: SnapshotContent, b: SnapshotContent) => JSON.stringify(a) === JSON.stringify(b)
  const content = { number: '1/2026', hurt: 1 } as SnapshotContent
  const elsewhere: SnapshotContent = { ...content, countedBefore: true }
  const other = { ...content, hurt: 2 } as SnapshotContent

  it('when it was told to nobody, or says something else', () => {
    expect(mustLeave(content, undefined, [], same)).toBe(true)
    expect(mustLeave(other, { content, own: true }, ['h-1'], same)).toBe(true)
    expect(mustLeave(other, { content, own: false }, ['h-1'], same)).toBe(true)
  })

  it('not when it says the same, and not only because it would count elsewhere', () => {
    expect(mustLeave(content, { content, own: true }, ['h-1'], same)).toBe(false)
    expect(mustLeave(elsewhere, { content, own: false }, ['h-1'], same)).toBe(false)
  })

  it('to the authority that holds it when where it counts has changed, and to any when it counts nowhere', () => {
    expect(mustLeave(elsewhere, { content, own: true }, ['h-1', 'h-2'], same)).toBe(true)
    expect(mustLeave(content, { content: elsewhere, own: true }, [], same)).toBe(true)
    expect(mustLeave(content, { content: elsewhere, own: false }, [], same)).toBe(true)
  })
})
