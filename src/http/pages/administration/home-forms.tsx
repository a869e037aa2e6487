// What is recorded of a home: who supervises it from when, and on what document it keeps more than the act asks.
import { Refusal } from '../../../domain/refusal.ts'
import { basisCovers, basisKinds, supervisionBases } from '../../../domain/organisation.ts'
import { changeHome, type HomeCommand } from '../../../register/common/organisations.ts'
import { basisCoversWords, basisKindWords, supervisionBasisWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { basisWords, supervisionWords as words } from '../../../words/pages-organisations.ts'
import { basis, supervision } from '../../api/organisations.ts'
import type { App, RequestContext } from '../../context.ts'
import { Input, Radios, Select } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { AuthorityOf } from './organisation-homes.tsx'
import { known, toOrganisations } from './organisations.tsx'
import { Facts } from '../parts.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

/** The home of the address with the organisations the reader knows. @throws Refusal `not-found`, `not-permitted` */
const homeFor = (action: HomeCommand['action']) => async (c: RequestContext) => {
  const { homes, organisations } = await known(c)
  const home = homes.find(({ id }) => id === idOf(c))
  if (!home) throw new Refusal('not-found')
  if (!home.allowed.includes(action)) throw new Refusal('not-permitted')
  return { home, organisations, version: home.version }
}

export function homeForms(app: App): void {
  formPage(app, '/homes/:id/supervision', {
    load: homeFor('supervision'),
    existing: true,
    schema: supervision,
    show: ({ view: { home, organisations }, form, reader }) => {
      const { say } = reader
      const field = { form, reader }
      const authorities = organisations.filter(({ kind }) => kind === 'authority')
      return {
        title: say(words.title),
        back: toOrganisations(reader),
        above: (
          <>
            <h1>{say(words.title)}</h1>
            <p class="lead">{home.name}</p>
            <p>{say(words.what)}</p>
            <Facts facts={[[say(words.now), <AuthorityOf reader={reader} home={home} />]]} />
          </>
        ),
        fields: (
          <>
            <Radios
              {...field}
              name="/basis"
              label={say(words.basis)}
              choices={choicesOf(supervisionBases, supervisionBasisWords, reader)}
            />
            <Select
              {...field}
              name="/authority"
              label={say(words.authority)}
              hint={say(words.authorityHint)}
              none={say(frameWords.choose)}
              choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Input {...field} name="/noAuthority" label={say(words.noAuthority)} hint={say(words.noAuthorityHint)} />
            <Input {...field} name="/fromOn" label={say(words.fromOn)} type="date" />
          </>
        ),
        submit: say(words.submit),
      }
    },
    act: (c, given, asked) => changeHome(c.var.services.ports, idOf(c), { action: 'supervision', ...given }, asked),
    next: () => '/organisations?done=supervision',
  })

  formPage(app, '/homes/:id/basis', {
    load: homeFor('basis'),
    existing: true,
    schema: basis,
    show: ({ view: { home }, form, reader }) => {
      const { say } = reader
      const field = { form, reader }
      return {
        title: say(basisWords.title),
        back: toOrganisations(reader),
        above: (
          <>
            <h1>{say(basisWords.title)}</h1>
            <p class="lead">{home.name}</p>
            <p>{say(basisWords.what)}</p>
          </>
        ),
        fields: (
          <>
            <Radios
              {...field}
              name="/covers"
              label={say(basisWords.covers)}
              choices={choicesOf(basisCovers, basisCoversWords, reader)}
            />
            <Radios
              {...field}
              name="/kind"
              label={say(basisWords.kind)}
              choices={choicesOf(basisKinds, basisKindWords, reader)}
              inline
            />
            <Input {...field} name="/number" label={say(basisWords.number)} width={20} />
            <div class="side-by-side">
              <Input {...field} name="/issuedOn" label={say(basisWords.issuedOn)} type="date" />
              <Input {...field} name="/fromOn" label={say(basisWords.fromOn)} type="date" />
            </div>
          </>
        ),
        submit: say(basisWords.title),
      }
    },
    act: (c, given, asked) => changeHome(c.var.services.ports, idOf(c), { action: 'basis', ...given }, asked),
    next: () => '/organisations?done=basis',
  })
}
