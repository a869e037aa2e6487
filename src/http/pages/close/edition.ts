// An edition of a close on a page: which one the address asks for, and its name in words.
import { closeWords as words } from '../../../words/pages-closes.ts'
import type { RequestContext } from '../../context.ts'
import type { Reader } from '../reader.ts'

/** `?edition=2`; nothing where it names none: then the newest is meant. */
export function editionIn(c: RequestContext): number | undefined {
  const asked = Number(c.req.query('edition'))
  return Number.isInteger(asked) && asked > 0 ? asked : undefined
}

/** The first edition is the close itself; the second is its correction 1. */
export const editionName = ({ say }: Reader, edition: number): string =>
  edition === 1 ? say(words.first) : `${say(words.correction)} ${edition - 1}`
