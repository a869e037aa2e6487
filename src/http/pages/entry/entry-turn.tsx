// Why an entry is where it is, in the words of whoever brought it there. Decides nothing.
import type { EntryState } from '../../../domain/entry-lifecycle.ts'
import type { Reasoned } from '../../../register/home/progress.ts'
import type { EntryView } from '../../../register/home/views.ts'
import { withdrawalReasonWords } from '../../../words/codes-office.ts'
import { reasonWords } from '../../../words/pages-entry.ts'
import { Notice, Written } from '../parts.tsx'
import type { Reader } from '../reader.ts'

/** In which state a reason says why the entry is there. */
const explained: Partial<Record<Reasoned, EntryState>> = {
  decline: 'declined',
  reconsider: 'reported',
  return: 'registered',
  reopen: 'registered',
  cancel: 'cancelled',
  separate: 'reported',
}

export const explains = ({ state, texts, toApprove, reasonOf }: EntryView): boolean =>
  Boolean(reasonOf && texts.reason && explained[reasonOf] === state && !toApprove)

/** Why the entry is where it is, in the words of whoever brought it there. */
export function Why({ reader, view }: { reader: Reader; view: EntryView }) {
  if (!view.reasonOf || !explains(view)) return null
  return (
    <Notice tone="wait" title={reader.say(reasonWords[view.reasonOf])}>
      {view.cancelledFor ? <p>{reader.say(withdrawalReasonWords[view.cancelledFor])}</p> : null}
      <Written text={view.texts.reason ?? ''} />
    </Notice>
  )
}
