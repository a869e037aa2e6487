// The demonstration's way in: one button for each role, and a tour in five steps. Exists in demo mode only.
import type { Child } from 'hono/jsx'
import type { Role } from '../../../domain/role.ts'
import { greetingWords } from '../../../words/pages.ts'
import { demoRoleWords, signInWords as words, tourWords } from '../../../words/sign-in.ts'
import { roleWords } from '../../../words/terms.ts'
import type { Words } from '../../../words/language.ts'
import type { DemoAccounts } from '../../context.ts'
import type { Reader } from '../reader.ts'

/** `carried`: hidden fields that say where to go on after signing in. */
type ListProps = { reader: Reader; demo: DemoAccounts; carried?: Child }

/** One card for each role of the demonstration. */
export const DemoAccountList = ({ reader, demo, carried }: ListProps) => (
  <section aria-labelledby="demo-accounts">
    <h2 id="demo-accounts">{reader.say(words.demoTitle)}</h2>
    <p>{reader.say(words.demoText)}</p>
    <ul class="plain cards narrow-cards">
      {demo.accounts.map(({ role }) => (
        <li class="card">
          <h3>{reader.say(roleWords[role])}</h3>
          <p>{reader.say(demoRoleWords[role])}</p>
          <SignInAs reader={reader} role={role} carried={carried} label={words.enter} />
        </li>
      ))}
    </ul>
  </section>
)

type SignInProps = { reader: Reader; role: Role; carried?: Child; label: Words; secondary?: boolean }

const SignInAs = ({ reader: { say }, role, carried, label, secondary }: SignInProps) => (
  <form method="post" action="/demo/sign-in">
    <input type="hidden" name="role" value={role} />
    {carried}
    <button type="submit" class={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}>
      {say(label)}
      <span class="govuk-visually-hidden">{` – ${say(roleWords[role])}`}</span>
    </button>
  </form>
)

export const Next = ({ address }: { address: string }) => <input type="hidden" name="next" value={address} />

const steps: readonly { title: Words; text: Words; role: Role; next: string }[] = [
  { title: tourWords.report, text: greetingWords.reportText, role: 'reporter', next: '/reports/new' },
  { title: tourWords.register, text: greetingWords.registerText, role: 'officer', next: '/entries?state=reported' },
  { title: tourWords.transfer, text: greetingWords.transferText, role: 'director', next: '/transfers' },
  { title: tourWords.review, text: greetingWords.reviewText, role: 'reviewer', next: '/cases?state=received' },
  { title: tourWords.figures, text: tourWords.figuresText, role: 'head', next: '/statistics' },
]

export const Tour = ({ reader }: { reader: Reader }) => (
  <section aria-labelledby="tour">
    <h2 id="tour">{reader.say(tourWords.title)}</h2>
    <p>{reader.say(tourWords.what)}</p>
    <ol class="plain cards">
      {steps.map(({ title, text, role, next }, index) => (
        <li class="card">
          <h3>{`${index + 1}. ${reader.say(title)}`}</h3>
          <p>{reader.say(text)}</p>
          <SignInAs reader={reader} role={role} carried={<Next address={next} />} label={tourWords.go} secondary />
        </li>
      ))}
    </ol>
  </section>
)
