// Confirming that the written authorisation exists, and revoking it. Both name what they are about before anything is agreed to.
import { revocationReasons } from '../../../domain/authorisation.ts'
import { Refusal } from '../../../domain/refusal.ts'
import {
  changeAuthorisation,
  listAuthorisations,
  type AuthorisationView,
} from '../../../register/common/authorisations.ts'
import { authorisationActionWords, revocationReasonWords } from '../../../words/codes-office.ts'
import type { Words } from '../../../words/language.ts'
import { authorisationWords as words } from '../../../words/pages-authorisations.ts'
import { confirmation, revocation } from '../../api/authorisations.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { AuthorisationState, directing, Scopes, toAuthorisations } from './authorisations.tsx'
import { Agreement, Radios } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { choicesOf } from './organisation-fields.tsx'
import { Facts } from '../parts.tsx'
import { dayOf, placeOf, signedIn, within, type Reader } from '../reader.ts'

/** The authorisation of the address among those of the home; a look. @throws Refusal `not-permitted`, `not-found` */
async function load(c: RequestContext): Promise<AuthorisationView> {
  const home = placeOf(c, await signedIn(c), directing)
  const found = (await listAuthorisations(c.var.services.ports, home, looking(c))).find(({ id }) => id === idOf(c))
  if (!found) throw new Refusal('not-found')
  return found
}
const idOf = (c: RequestContext) => c.req.param('id') ?? ''
const backTo = (done: string) => (_done: unknown, c: RequestContext) => within(c, '/authorisations', { done })

export function authorisationForms(app: App): void {
  formPage(app, '/authorisations/:id/confirm', {
    load,
    existing: true,
    schema: confirmation,
    show: ({ view, form, reader, c }) => ({
      ...about(c, reader, view, authorisationActionWords.confirm, words.confirmText),
      fields: (
        <>
          <Agreement form={form} reader={reader} name="/documentSigned:yes" label={reader.say(words.documentExists)} />
          <Agreement
            form={form}
            reader={reader}
            name="/confidentialityStatement:yes"
            label={reader.say(words.statementExists)}
          />
        </>
      ),
    }),
    act: (c, _agreed, asked) => changeAuthorisation(c.var.services.ports, idOf(c), { action: 'confirm' }, asked),
    next: backTo('confirm'),
  })

  formPage(app, '/authorisations/:id/revoke', {
    load,
    existing: true,
    schema: revocation,
    show: ({ view, form, reader, c }) => ({
      ...about(c, reader, view, authorisationActionWords.revoke, words.revokeText),
      fields: (
        <Radios
          form={form}
          reader={reader}
          name="/reason"
          label={reader.say(words.reason)}
          choices={choicesOf(revocationReasons, revocationReasonWords, reader)}
        />
      ),
    }),
    act: (c, { reason }, asked) =>
      changeAuthorisation(c.var.services.ports, idOf(c), { action: 'revoke', reason }, asked),
    next: backTo('revoke'),
  })
}

/** What is done and to which document. */
function about(c: RequestContext, reader: Reader, of: AuthorisationView, title: Words, text: Words) {
  const { say } = reader
  return {
    title: say(title),
    back: toAuthorisations(c, reader),
    above: (
      <>
        <h1>{say(title)}</h1>
        <Facts
          facts={[
            [say(words.person), of.name],
            [say(words.number), of.number],
            [say(words.issuedOn), dayOf(of.issuedOn)],
            [say(words.scopes), <Scopes reader={reader} of={of} />],
            [say(words.fromOn), dayOf(of.fromOn)],
            [say(words.untilOn), dayOf(of.untilOn)],
            [say(words.state), <AuthorisationState reader={reader} of={of} now={c.var.now} />],
          ]}
        />
        <p>{say(text)}</p>
      </>
    ),
    submit: say(title),
  }
}
