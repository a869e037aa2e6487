// Where what an entry still lacks is put right: the page, and what the link says.
import type { BodyCode } from '../../../domain/body.ts'
import type { Fault } from '../../../domain/refusal.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { bodyWords } from '../../../words/codes-entry.ts'
import { faultWords } from '../../../words/faults.ts'
import { entryFormWords as words } from '../../../words/pages-entry-forms.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { entryWords } from '../../../words/pages-entry.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { rowOf } from './entry-follow-up-form.tsx'
import type { EntryFormProps } from './entry-form.tsx'
import { idOf } from '../fields.tsx'
import type { Way } from '../form-page.tsx'
import type { Reader } from '../reader.ts'

/** What is still missing, each with the page on which it is put right. */
export function missing({ form, reader, view }: EntryFormProps): readonly Way[] | undefined {
  const incomplete = form.refusal?.code === 'follow-up-incomplete' || form.refusal?.code === 'closing-incomplete'
  return incomplete ? form.faults.map((fault) => wayOf(reader, view, fault)) : undefined
}

export function wayOf({ say }: Reader, { id, allowed }: EntryView, { pointer, code }: Fault): Way {
  const [, part = '', body] = pointer.split('/')
  const entry = `/entries/${id}`
  // Approved follow-up changes only after it was returned.
  const mending = `${entry}/${allowed.includes('follow-up') ? 'follow-up' : 'return'}`
  if (body !== undefined) {
    const told = say(bodyWords[body as BodyCode])
    return { href: `${mending}#${idOf(rowOf(body as BodyCode))}-answer`, text: `${say(snapshotWords.bodies)}: ${told}` }
  }
  const ways: Record<string, Way> = {
    'follow-up': { href: mending, text: say(entryActionWords['follow-up']) },
    harm: { href: `${entry}/update-outcome`, text: say(faultWords['unknown-harm']) },
    feedback: { href: `${entry}/feedback`, text: say(entryActionWords.feedback) },
    joined: { href: `${entry}#joined`, text: say(entryWords.joined) },
    case: { href: `${entry}#replies`, text: say(words.caseOpen) },
    noCaseReason: { href: '#noCaseReason', text: say(words.noCase) },
  }
  return ways[part] ?? { href: entry, text: say(faultWords[code]) }
}
