// The page at `/`: what this is and for whom, the way in, and in the demonstration one click for each role and the tour.
import { isPageOpen } from '../../../register/authority/open-statistics.ts'
import { openWords } from '../../../words/pages-open.ts'
import { greetingWords as words } from '../../../words/pages.ts'
import { signInWords } from '../../../words/sign-in.ts'
import type { App } from '../../context.ts'
import { DemoAccountList, Tour } from './demo.tsx'
import { page } from '../frame.tsx'
import { whoeverReads } from '../reader.ts'

export function frontPage(app: App): void {
  app.get('/', async (c) => {
    const reader = await whoeverReads(c)
    // The way in stands without it too.
    const hasOpenPage = await isPageOpen(c.var.services.ports).catch(() => false)
    const { say } = reader
    const { demo } = c.var.settings
    const steps = [
      [words.report, words.reportText],
      [words.register, words.registerText],
      [words.transfer, words.transferText],
      [words.review, words.reviewText],
      [words.ledger, words.ledgerText],
    ] as const
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.what)}</p>
          <p>{say(words.forWhom)}</p>
          {hasOpenPage ? (
            <p>
              <a href={`/open?language=${reader.language}`}>{say(openWords.title)}</a>
            </p>
          ) : null}
          {demo ? (
            <>
              <DemoAccountList reader={reader} demo={demo} />
              <Tour reader={reader} />
              <p>{say(words.ledgerText)}</p>
            </>
          ) : (
            <>
              <p>
                <a class="govuk-button" href="/sign-in">
                  {say(signInWords.title)}
                </a>
              </p>
              <h2>{say(words.journey)}</h2>
              <ol>
                {steps.map(([title, text]) => (
                  <li>
                    <strong>{say(title)}.</strong> {say(text)}
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      ),
    })
  })
}
