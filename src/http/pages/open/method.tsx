// What a reader of the public page must know: what is counted, what is hidden and why, that nobody is ranked; whom to ask, on what
// terms it may be used again.
import type { OpenPage } from '../../../register/authority/open-statistics.ts'
import { reuseTermsWords } from '../../../words/codes-public-page.ts'
import { openWords as words } from '../../../words/pages-open.ts'
import { Facts } from '../parts.tsx'
import type { Reader } from '../reader.ts'

/** Where the terms themselves stand. */
export const termsAddresses = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
} as const satisfies Record<OpenPage['terms'], string>

export function Method({ reader: { say }, open: { contact, terms } }: { reader: Reader; open: OpenPage }) {
  return (
    <>
      <section aria-labelledby="method">
        <h2 id="method">{say(words.method)}</h2>
        {[
          words.methodCounted,
          words.methodOthers,
          words.methodHidden,
          words.methodWhy,
          words.methodPlaces,
          words.methodNoRank,
          words.methodEditions,
        ].map((text) => (
          <p>{say(text)}</p>
        ))}
      </section>
      <section aria-labelledby="reuse">
        <h2 id="reuse">{say(words.reuse)}</h2>
        <Facts
          facts={[
            [say(words.terms), <a href={termsAddresses[terms]}>{say(reuseTermsWords[terms])}</a>],
            [say(words.contact), <a href={`mailto:${contact}`}>{contact}</a>],
          ]}
        />
      </section>
    </>
  )
}
