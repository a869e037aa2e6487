// The form of how long a home keeps its entries, or an authority its cases: the class and the document that says so.
import { sideOf } from '../../../domain/keeper.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { retentionRecorders } from '../../../domain/retention.ts'
import { permit } from '../../../domain/role.ts'
import { listOrganisations, recordRetention } from '../../../register/common/organisations.ts'
import { frameWords } from '../../../words/frame.ts'
import { retentionWordsOn } from '../../../words/pages-retention-case.ts'
import { looking } from '../../api/entries.ts'
import { retention } from '../../api/organisations.ts'
import type { App, RequestContext } from '../../context.ts'
import { Input } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { actorOf, signedIn } from '../reader.ts'

/** The organisation of the address. @throws Refusal `not-found`, `not-permitted` */
async function keeperFor(c: RequestContext) {
  const known = await listOrganisations(c.var.services.ports, looking(c))
  const found = known.find(({ id }) => id === c.req.param('id'))
  const side = sideOf(found?.kind)
  if (!found || !side) throw new Refusal('not-found')
  permit(actorOf((await signedIn(c)).self), found.id, retentionRecorders)
  return { side, id: found.id, name: found.name, version: found.version }
}

export function retentionRuleForm(app: App): void {
  formPage(app, '/organisations/:id/retention', {
    load: keeperFor,
    existing: true,
    schema: retention,
    show: ({ view: { side, id, name }, form, reader }) => {
      const { say } = reader
      const words = retentionWordsOn[side]
      const field = { form, reader }
      return {
        title: say(words.record),
        back: { href: `/retention?organisation=${id}`, text: say(frameWords.retention) },
        above: (
          <>
            <h1>{say(words.record)}</h1>
            <p class="lead">{name}</p>
            <p>{say(words.recordText)}</p>
          </>
        ),
        fields: (
          <>
            <Input
              {...field}
              name="/class"
              label={say(words.class)}
              hint={say(words.classHint)}
              says={{ 'wrong-type': say(words.classWrong), 'unknown-code': say(words.classWrong) }}
              width={4}
            />
            <div class="side-by-side">
              <Input
                {...field}
                name="/number"
                label={say(words.documentNumber)}
                hint={say(words.documentHint)}
                width={10}
              />
              <Input {...field} name="/issuedOn" label={say(words.issuedOn)} type="date" />
            </div>
          </>
        ),
        submit: say(words.record),
      }
    },
    act: (c, given, asked) => recordRetention(c.var.services.ports, c.req.param('id') ?? '', given, asked),
    next: ({ id }) => `/retention?organisation=${id}`,
  })
}
