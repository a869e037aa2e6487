// Where access was unusual, for the dpo: by which rule, who, when, how many; each line leads to that person's day in the ledger.
import { Refusal } from '../../domain/refusal.ts'
import type { AccessRule } from '../../domain/unusual-access.ts'
import { isDate, warsawTime } from '../../domain/zone.ts'
import { readUnusualAccess, type UnusualAccess, type UnusualLine } from '../../register/common/unusual-access.ts'
import { actingWords } from '../../words/codes-ledger.ts'
import { frameWords } from '../../words/frame.ts'
import { ledgerWords } from '../../words/pages-ledger.ts'
import { unusualWords as words } from '../../words/pages-unusual.ts'
import { looking } from '../api/entries.ts'
import type { App, RequestContext } from '../context.ts'
import { Input } from './fields.tsx'
import { emptyForm } from './form.ts'
import { page } from './frame.tsx'
import { Notice, Places, PrintButton, Table } from './parts.tsx'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader, type SignedIn } from './reader.ts'

export function unusualPage(app: App): void {
  app.get('/ledger/unusual', async (c) => {
    const reader = await signedIn(c)
    const organisation = placeOf(c, reader, ['dpo'])
    const wish = { organisation, ...dateIn(c, 'from'), ...dateIn(c, 'to') }
    const found = await readUnusualAccess(c.var.services.ports, looking(c), wish)
    const { say } = reader
    return page(c, {
      title: say(words.title),
      reader,
      back: { href: within(c, '/ledger'), text: say(frameWords.ledger) },
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.what)}</p>
          <Places reader={reader} places={placesOf(reader, ['dpo'])} chosen={organisation} path="/ledger/unusual" />
          <Period reader={reader} found={found} />
          {found.more ? <Notice tone="wait" title={say(words.more)} /> : null}
          {found.items.length === 0 ? <Notice title={say(words.nothing)} /> : <Lines reader={reader} found={found} />}
          <Rules reader={reader} found={found} />
          <PrintButton reader={reader} />
        </>
      ),
    })
  })
}

/** @throws Refusal `invalid` for a date that is none */
function dateIn(c: RequestContext, name: 'from' | 'to') {
  const asked = c.req.query(name)
  if (!asked) return {}
  if (!isDate(asked)) throw new Refusal('invalid', [{ pointer: `?${name}`, code: 'impossible-date' }])
  return { [name]: asked }
}

type FoundProps = { reader: SignedIn; found: UnusualAccess }

function Period({ reader, found }: FoundProps) {
  const { say } = reader
  const common = { form: emptyForm(''), reader }
  return (
    <form method="get" action="/ledger/unusual" class="filters">
      <input type="hidden" name="organisation" value={found.organisation} />
      <Input {...common} name="from" label={say(words.from)} type="date" value={found.from} />
      <Input {...common} name="to" label={say(words.to)} type="date" value={found.to} />
      <button type="submit" class="govuk-button">
        {say(words.show)}
      </button>
    </form>
  )
}

function Lines({ reader, found }: FoundProps) {
  const { say } = reader
  return (
    <Table
      title={say(words.table)}
      heads={[ledgerWords.who, ledgerWords.asRole, words.rule, words.count, ledgerWords.when, words.operations].map(
        say,
      )}
      captioned
    >
      {found.items.map((line) => (
        <Line reader={reader} line={line} organisation={found.organisation} />
      ))}
    </Table>
  )
}

function Line({ reader: { say }, line, organisation }: { reader: Reader; line: UnusualLine; organisation: string }) {
  const { rule, person, name, role, on, firstAt, lastAt, count } = line
  const acting = actingWords[role]
  const [first, last] = [warsawTime(firstAt), warsawTime(lastAt)]
  const kind: Record<string, string> = person === null ? { show: 'refusals' } : { person }
  return (
    <tr>
      <th scope="row">{person === null ? say(words.unnamed) : (name ?? person)}</th>
      <td>{person !== null && acting ? say(acting) : '–'}</td>
      <td>{say(words.codes[rule])}</td>
      <td class="number">{count}</td>
      <td class="nowrap">{`${dayOf(on)} ${first === last ? first : `${first}–${last}`}`}</td>
      <td>
        <a href={`/ledger?${new URLSearchParams({ organisation, on, ...kind })}`}>{say(words.operations)}</a>
      </td>
    </tr>
  )
}

function Rules({ reader: { say }, found }: FoundProps) {
  const line = ({ code, least }: AccessRule) => `${say(words.codes[code])}: ${say(words.least)} ${least}`
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{say(words.rules)}</h2>
      <p>{say(words.rulesText)}</p>
      <ul>
        {found.rules.map((rule) => (
          <li>{line(rule)}</li>
        ))}
      </ul>
      <p class="quiet">{`${say(words.version)}: ${found.version}`}</p>
    </section>
  )
}
