// One edition of a close beside the ledger it was made of: what holds, and what does not. Counts nothing itself.
import type { CloseMismatch } from '../../../domain/statistics/close.ts'
import { verifyClose } from '../../../register/authority/close-verification.ts'
import { mismatchWords } from '../../../words/codes-close.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Facts, Notice } from '../parts.tsx'
import { signedIn, type Reader } from '../reader.ts'
import { editionIn, editionName } from './edition.ts'

export function closeVerificationPage(app: App): void {
  app.get('/closes/:id/verification', async (c) => {
    const id = c.req.param('id')
    const [reader, found] = await Promise.all([
      signedIn(c),
      verifyClose(c.var.services.ports, looking(c), id, editionIn(c)),
    ])
    const { say } = reader
    return page(c, {
      title: say(words.verification),
      reader,
      back: { href: `/closes/${id}?edition=${found.edition}`, text: say(words.one) },
      body: (
        <>
          <h1>{say(words.verification)}</h1>
          <p>{say(words.verifyText)}</p>
          <Found reader={reader} mismatches={found.mismatches} />
          <Facts
            facts={[
              [say(words.edition), editionName(reader, found.edition)],
              [say(words.hash), <code class="hash">{found.hash}</code>],
            ]}
          />
          <p>{say(words.chainToo)}</p>
        </>
      ),
    })
  })
}

function Found({ reader: { say }, mismatches }: { reader: Reader; mismatches: readonly CloseMismatch[] }) {
  if (mismatches.length === 0) return <Notice tone="good" title={say(words.holds)} />
  const wordsOnly = mismatches.every((one) => one === 'files')
  return (
    <Notice tone={wordsOnly ? 'wait' : 'alert'} title={say(wordsOnly ? words.otherWords : words.holdsNot)}>
      <ul>
        {mismatches.map((one) => (
          <li>{say(mismatchWords[one])}</li>
        ))}
      </ul>
    </Notice>
  )
}
