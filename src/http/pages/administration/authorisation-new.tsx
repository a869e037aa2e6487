// Recording a written authorisation: to whom, for what, from when until when. It works only once the document is confirmed.
import { suggestNumber } from '../../../domain/authorisation.ts'
import { warsawYear } from '../../../domain/zone.ts'
import { scopes } from '../../../domain/role.ts'
import { grantAuthorisation, listAuthorisations } from '../../../register/common/authorisations.ts'
import { listPeople } from '../../../register/common/people.ts'
import { authorisationActionWords } from '../../../words/codes-office.ts'
import { frameWords } from '../../../words/frame.ts'
import { authorisationWords as words } from '../../../words/pages-authorisations.ts'
import { scopeWords } from '../../../words/terms.ts'
import { paper } from '../../api/authorisations.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { directing, toAuthorisations } from './authorisations.tsx'
import { Checkboxes, Input, Select } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { Notice } from '../parts.tsx'
import { placeOf, signedIn, within } from '../reader.ts'

export function newAuthorisationPage(app: App): void {
  formPage(app, '/authorisations/new', {
    load: async (c) => {
      const home = placeOf(c, await signedIn(c), directing)
      const people = await listPeople(c.var.services.ports, home, looking(c))
      const given = await listAuthorisations(c.var.services.ports, home, looking(c))
      return {
        home,
        next: suggestNumber(
          given.map(({ number }) => number),
          warsawYear(c.var.now),
        ),
        officers: people.filter(({ roles, state }) => roles.includes('officer') && state !== 'deactivated'),
      }
    },
    schema: paper,
    show: ({ view: { home, next, officers }, form, reader, c }) => {
      const { say } = reader
      const field = { form, reader }
      const title = say(authorisationActionWords.grant)
      return {
        title,
        back: toAuthorisations(c, reader),
        above: (
          <>
            <h1>{title}</h1>
            <p>{say(words.why)}</p>
            {officers.length > 0 ? null : <Notice tone="wait" title={say(words.nobody)} />}
          </>
        ),
        fields: (
          <>
            <input type="hidden" name="/home" value={home} />
            <Select
              {...field}
              name="/person"
              label={say(words.person)}
              hint={say(words.personHint)}
              none={say(frameWords.choose)}
              choices={officers.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
              value={c.req.query('person')}
            />
            <div class="side-by-side">
              <Input
                {...field}
                name="/number"
                label={say(words.number)}
                hint={say(words.numberHint)}
                width={10}
                value={next}
              />
              <Input {...field} name="/issuedOn" label={say(words.issuedOn)} type="date" />
            </div>
            <Checkboxes
              {...field}
              name="/scopes:list"
              label={say(words.scopes)}
              hint={say(words.scopesHint)}
              choices={choicesOf(scopes, scopeWords, reader)}
            />
            <div class="side-by-side">
              <Input {...field} name="/fromOn" label={say(words.fromOn)} type="date" />
              <Input {...field} name="/untilOn" label={say(words.untilOn)} hint={say(words.untilHint)} type="date" />
            </div>
          </>
        ),
        submit: title,
      }
    },
    act: (c, { home = '', ...given }, asked) => grantAuthorisation(c.var.services.ports, { ...given, home }, asked),
    next: (_done, c) => within(c, '/authorisations', { done: 'grant' }),
  })
}
