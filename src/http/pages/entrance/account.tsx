// The own account: who I am, what I may do and until when, language, password, signing out here and everywhere.
import type { SelfActing } from '../../../register/common/self.ts'
import { frameWords } from '../../../words/frame.ts'
import { languageNames, languages } from '../../../words/language.ts'
import { accountDoneWords, accountWords as words } from '../../../words/pages-account.ts'
import { signInWords } from '../../../words/sign-in.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { clientWords } from '../../../words/pages-people.ts'
import { organisationKindWords, roleWords } from '../../../words/terms.ts'
import type { App } from '../../context.ts'
import { endsSoon, Scopes } from '../administration/authorisations.tsx'
import { members } from '../administration/clients.tsx'
import { page } from '../frame.tsx'
import { Done, Facts, Notice, Tag } from '../parts.tsx'
import { dayOf, placesOf, signedIn, type Reader } from '../reader.ts'

export function accountPage(app: App): void {
  app.get('/account', async (c) => {
    const reader = await signedIn(c)
    const { say, self } = reader
    const places = [...Map.groupBy(self.acting, ({ organisation }) => organisation).values()]
    return page(c, {
      title: say(frameWords.account),
      reader,
      body: (
        <>
          <h1>{say(frameWords.account)}</h1>
          <Done reader={reader} done={c.req.query('done')} words={accountDoneWords} />
          <p class="lead">{self.name}</p>
          <div class="cards">
            {places.map((roles) => (
              <Workplace reader={reader} roles={roles} now={c.var.now} />
            ))}
          </div>
          <h2>{say(words.language)}</h2>
          <ul class="plain buttons">
            {languages.map((one) => (
              <li>
                {one === reader.language ? (
                  <strong aria-current="true">{languageNames[one]}</strong>
                ) : (
                  <a href={`/language/${one}?back=/account`} lang={one} hreflang={one}>
                    {languageNames[one]}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {placesOf(reader, members).length > 0 ? (
            <p>
              <a href="/clients">{say(clientWords.title)}</a>
            </p>
          ) : null}
          <h2>{say(signInWords.password)}</h2>
          <p>
            <a class="govuk-button govuk-button--secondary" href="/account/password">
              {say(words.password)}
            </a>
          </p>
          <h2>{say(words.signingOut)}</h2>
          <p>{say(words.shared)}</p>
          <form method="post" action="/sign-out">
            <button type="submit" class="govuk-button">
              {say(frameWords.signOut)}
            </button>
          </form>
          <p>{say(words.everywhereText)}</p>
          <form method="post" action="/sign-out">
            <input type="hidden" name="everywhere" value="yes" />
            <button type="submit" class="govuk-button govuk-button--secondary">
              {say(words.everywhere)}
            </button>
          </form>
        </>
      ),
    })
  })
}

/** One organisation with the roles held there and, for an officer, what the authorisations in force cover. */
function Workplace({ reader, roles, now }: { reader: Reader; roles: readonly SelfActing[]; now: string }) {
  const { say } = reader
  const [first] = roles
  const officer = roles.find(({ role }) => role === 'officer')
  return (
    <section class="card">
      <h2>{first?.name}</h2>
      {first ? <p class="quiet">{say(organisationKindWords[first.kind])}</p> : null}
      <ul>
        {roles.map(({ role }) => (
          <li>{say(roleWords[role])}</li>
        ))}
      </ul>
      {officer && officer.authorisationEndsOn === null ? (
        <Notice tone="wait" title={say(words.noAuthorisation)} />
      ) : null}
      {officer?.authorisationEndsOn ? (
        <Facts
          facts={[
            [say(words.scopes), <Scopes reader={reader} of={officer} />],
            [
              say(words.until),
              <>
                {dayOf(officer.authorisationEndsOn)}{' '}
                {endsSoon(officer.authorisationEndsOn, now) ? <Tag tone="wait">{say(words.endsSoon)}</Tag> : null}
              </>,
            ],
          ]}
        />
      ) : null}
      {officer ? (
        <p>
          <a href={`/authorisations?organisation=${officer.organisation}`}>{say(authorisationWords.own)}</a>
        </p>
      ) : null}
    </section>
  )
}
