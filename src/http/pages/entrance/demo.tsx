// The demonstration's way in: one button for each role, and a tour in five steps. Exists in demo mode only.
import type { Child } from 'hono/jsx'
import type { Role } from '../../../domain/role.ts'
import { demoRoleWords, signInWords as words, tourWords } from '../../../words/sign-in.ts'
import { roleWords } from '../../../words/terms.ts'
import type { Words } from '../../../words/language.ts'
import type { DemoAccounts } from '../../context.ts'
import type { Reader } from '../reader.ts'

/** `carried`: hidden fields that say where to go on after signing in. */
type ListProps = { reader: Reader; demo: DemoAccounts; carried?: Child }

export const DemoAccountList = ({ reader: { say }, demo, carried }: ListProps) => (
  <section aria-labelledby="demo-accounts">
    <h2 id="demo-accounts">{say(words.demoTitle)}</h2>
    <p>{say(words.demoText)}</p>
    <ul class="plain cards">
      {demo.accounts.map(({ role }) => (
        <li class="card">
          <SignInAs role={role} carried={carried} label={say(roleWords[role])} />
          <p>{say(demoRoleWords[role])}</p>
        </li>
      ))}
    </ul>
  </section>
)

const SignInAs = ({ role, carried, label }: { role: Role; carried?: Child; label: string }) => (
  <form method="post" action="/demo/sign-in">
    <input type="hidden" name="role" value={role} />
    {carried}
    <button type="submit" class="govuk-button">
      {label}
    </button>
  </form>
)

export const Next = ({ address }: { address: string }) => <input type="hidden" name="next" value={address} />

const steps: readonly { words: Words; role: Role; next: string }[] = [
  { words: tourWords.report, role: 'reporter', next: '/reports/new' },
  { words: tourWords.register, role: 'officer', next: '/entries?state=reported' },
  { words: tourWords.transfer, role: 'director', next: '/transfers' },
  { words: tourWords.review, role: 'reviewer', next: '/cases?state=received' },
  { words: tourWords.figures, role: 'head', next: '/statistics' },
]

export const Tour = ({ reader: { say } }: { reader: Reader }) => (
  <section aria-labelledby="tour">
    <h2 id="tour">{say(tourWords.title)}</h2>
    <p>{say(tourWords.what)}</p>
    <ol class="plain tour">
      {steps.map(({ words: step, role, next }, index) => (
        <li class="card">
          <h3>{`${index + 1}. ${say(step)}`}</h3>
          <SignInAs
            role={role}
            carried={<Next address={next} />}
            label={`${say(tourWords.go)} – ${say(roleWords[role])}`}
          />
        </li>
      ))}
    </ol>
  </section>
)
