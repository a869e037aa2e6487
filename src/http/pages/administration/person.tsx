// One person's account as an organisation sees it, with the ways to what may be done with it; those are in person-forms.tsx.
import { existsIn } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { roleNames, type Role } from '../../../domain/role.ts'
import { listPeople, type PersonView } from '../../../register/common/people.ts'
import { authorisationActionWords } from '../../../words/codes-office.ts'
import { personDoneWords, peopleWords as words } from '../../../words/pages-people.ts'
import { frameWords } from '../../../words/frame.ts'
import { roleWords } from '../../../words/terms.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { ButtonTo } from '../grave.tsx'
import { Done, Facts } from '../parts.tsx'
import { holds, PersonState, readingPeople } from './people.tsx'
import { placeOf, signedIn, within, type Reader } from '../reader.ts'

/** `held`: the roles here; `free`: those this kind of organisation has besides. */
export type Member = PersonView & { organisation: string; organisationName: string; held: Role[]; free: Role[] }

/** The person of the address among those of the organisation; a look. @throws Refusal `not-permitted`, `not-found` */
export async function memberOf(c: RequestContext, readers: readonly Role[]): Promise<Member> {
  const reader = await signedIn(c)
  const organisation = placeOf(c, reader, readers)
  const people = await listPeople(c.var.services.ports, organisation, looking(c))
  const person = people.find(({ id }) => id === c.req.param('id'))
  const here = reader.self.acting.find((as) => as.organisation === organisation)
  if (!person || !here) throw new Refusal('not-found')
  const held = roleNames.filter((role) => person.roles.includes(role))
  const free = roleNames.filter((role) => existsIn(role, here.kind) && !held.includes(role))
  return { ...person, organisation, organisationName: here.name, held, free }
}

export function personPage(app: App): void {
  app.get('/people/:id', async (c) => {
    const [reader, person] = [await signedIn(c), await memberOf(c, readingPeople)]
    const { say } = reader
    const { name, signInName, state, held } = person
    const roles = held.map((role) => <div>{say(roleWords[role])}</div>)
    return page(c, {
      // A name stays out of the history of the browser.
      title: say(frameWords.people),
      reader,
      back: { href: within(c, '/people'), text: say(frameWords.people) },
      body: (
        <>
          <h1>{name}</h1>
          <Done reader={reader} done={c.req.query('done')} words={personDoneWords} />
          <Facts
            facts={[
              [say(words.signInName), signInName ?? ''],
              [say(words.state), <PersonState reader={reader} state={state} />],
              [say(words.roles), roles.length > 0 ? roles : say(words.noRole)],
            ]}
          />
          {state === 'deactivated' ? null : <Ways c={c} reader={reader} person={person} />}
        </>
      ),
    })
  })
}

function Ways({ c, reader, person }: { c: RequestContext; reader: Reader; person: Member }) {
  const { say } = reader
  const { id, organisation, state, held, free } = person
  const path = (action: string) => within(c, `/people/${id}/${action}`)
  const admin = holds(reader, organisation, 'admin')
  const another = id !== reader.self?.person
  return (
    <>
      <p class="buttons">
        {holds(reader, organisation, 'director') && held.includes('officer') ? (
          <Way to={within(c, '/authorisations/new', { person: id })} label={say(authorisationActionWords.grant)} />
        ) : null}
        {admin && state === 'invited' ? <Way to={path('invite')} label={say(words.invite)} /> : null}
        {admin && another && free.length > 0 ? (
          <Way to={path('grant-role')} label={say(words.grantRole)} second />
        ) : null}
        {admin && held.length > 0 ? <Way to={path('end-role')} label={say(words.endRole)} second /> : null}
      </p>
      {admin && another ? (
        <section class="apart" aria-labelledby="ending">
          <h2 id="ending">{say(words.ending)}</h2>
          {state === 'active' ? <p>{say(words.forgotten)}</p> : null}
          <p>
            <ButtonTo href={path('deactivate')}>{say(words.deactivate)}</ButtonTo>
          </p>
        </section>
      ) : null}
    </>
  )
}

const Way = ({ to, label, second }: { to: string; label: string; second?: boolean }) => (
  <ButtonTo href={to} leading={!second}>
    {label}
  </ButtonTo>
)
