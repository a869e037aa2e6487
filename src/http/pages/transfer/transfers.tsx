// The list of transfers: for the home with what is due now, for the authority what it received. Who has both sides sees both.
import { z } from '@hono/zod-openapi'
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { listTransfers, prepareTransfer } from '../../../register/door/transfers.ts'
import { whatWaitsInHome } from '../../../register/home/waiting.ts'
import { checkpointWords } from '../../../words/pages-checkpoints.ts'
import { outsideWords } from '../../../words/pages-outside.ts'
import { transferListWords as words } from '../../../words/pages-transfer.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { faultsOf } from '../../input.ts'
import { carryOutPage } from '../entry/carry-out.tsx'
import { answerPage } from './answer.tsx'
import { formOf } from '../form.ts'
import { askedByForm } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Done, Places } from '../parts.tsx'
import { checkpointPlaces, exchanging, reviewing } from '../places.ts'
import { placesOf, signedIn, type SignedIn } from '../reader.ts'
import { recordedReceiptPage } from './recorded-receipt.tsx'
import { Due } from './transfer-due.tsx'
import { List, listOf } from './transfer-list.tsx'
import { receivingPages } from './transfer-receiving.tsx'
import { discardingPage, sendingPage } from './transfer-sending.tsx'
import { transferPage } from './transfer-page.tsx'

const preparing = z.strictObject({ home: z.string().max(64) })

export function transferPages(app: App): void {
  app.get('/transfers', (c) => showList(c))

  app.post('/transfers', async (c) => {
    const form = await formOf(c)
    if (form.resumed) return showList(c)
    const parsed = preparing.safeParse(form.body)
    try {
      if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error))
      const done = await prepareTransfer(c.var.services.ports, parsed.data.home, await askedByForm(c, form, false))
      return c.redirect(`/transfers/${done.id}?done=prepare`, 303)
    } catch (error) {
      if (error instanceof Refusal && refusals[error.code] === 409) return showList(c, error)
      throw error
    }
  })

  transferPage(app)
  sendingPage(app)
  discardingPage(app)
  receivingPages(app)
  recordedReceiptPage(app)
  answerPage(app)
  carryOutPage(app)
}

async function showList(c: RequestContext, refusal?: Refusal): Promise<Response> {
  const reader = await signedIn(c)
  const { say } = reader
  const [homes, authorities] = [homesOf(reader), placesOf(reader, reviewing)]
  const sides = (['home', 'authority'] as const).filter((side) => (c.req.query('side') ?? side) === side)
  const chosen = (places: readonly { id: string }[]) =>
    (places.find(({ id }) => id === c.req.query('organisation')) ?? places[0])?.id
  const [home, authority] = [chosen(homes), chosen(authorities)]
  // Whoever has neither side is told why by the use case.
  if (!home && !authority) await listTransfers(c.var.services.ports, 'home', undefined, { limit: 1 }, looking(c))
  const both = home !== undefined && authority !== undefined
  const answering = placesOf(reader, checkpointPlaces).find(({ id }) => id === home || id === authority)
  return page(c, {
    title: say(words.title),
    reader,
    status: refusal ? refusals[refusal.code] : 200,
    body: (
      <>
        <Done reader={reader} done={c.req.query('done')} words={{ discard: words.discarded }} />
        <h1>{say(words.title)}</h1>
        {home && sides.includes('home') ? (
          <>
            {both ? <h2>{say(words.ofHome)}</h2> : null}
            <Places reader={reader} places={homes} chosen={home} path="/transfers" />
            <Due
              reader={reader}
              waits={await whatWaitsInHome(c.var.services.ports, home, looking(c))}
              now={c.var.now}
              formKey={c.var.services.ports.mint()}
              refusal={refusal}
            />
            <List {...await listOf(c, reader, 'home', home)} />
          </>
        ) : null}
        {authority && sides.includes('authority') ? (
          <>
            {both ? <h2>{say(words.received)}</h2> : null}
            <Places reader={reader} places={authorities} chosen={authority} path="/transfers" />
            <List {...await listOf(c, reader, 'authority', authority)} />
          </>
        ) : null}
        {reader.self.acting.some(({ role }) => exchanging.includes(role)) ? (
          <p class="no-print">
            <a href="/outside">{say(outsideWords.title)}</a>
          </p>
        ) : null}
        {answering ? (
          <p class="no-print">
            <a href={`/checkpoints?${new URLSearchParams({ organisation: answering.id })}`}>
              {say(checkpointWords.title)}
            </a>
          </p>
        ) : null}
      </>
    ),
  })
}

/** Where the reader sees the home's side; permission itself is read with each look. */
function homesOf(reader: SignedIn): { id: string; name: string }[] {
  const acting = reader.self.acting.filter(
    ({ role, scopes }) => role === 'director' || (role === 'officer' && scopes.includes('prepare')),
  )
  return placesOf({ ...reader, self: { ...reader.self, acting } }, ['director', 'officer'])
}
