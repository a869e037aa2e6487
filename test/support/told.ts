// What a person is told when something is refused: the code with its faults by field, each checked to be in Polish.
import { expect } from 'vitest'
import { faultWords } from '../../src/words/faults.ts'
import { refusalWords } from '../../src/words/refusals.ts'
import type { Answer } from './client.ts'

/** `invalid /when/on in-future`, or the status of what was done. */
export function told({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  if (status < 300) return String(status)
  expect(body.title).toBe(refusalWords[body.code as keyof typeof refusalWords].pl.title)
  const faults = (body.errors ?? []) as { pointer: string; code: keyof typeof faultWords; detail: string }[]
  for (const { code, detail } of faults) expect(detail).toBe(faultWords[code].pl)
  return [body.code, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)].join(' ')
}
