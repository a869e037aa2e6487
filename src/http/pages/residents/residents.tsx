// The name map of a home: who is behind each label. Opening it is a look at every card it shows.
import { ageBandOn, residentStates } from '../../../domain/resident.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { listResidents, type ResidentView } from '../../../register/home/residents.ts'
import { ageBandWords, sexWords } from '../../../words/codes-report.ts'
import { residentActionWords, residentStateWords } from '../../../words/codes-residents.ts'
import { authorisationWords } from '../../../words/pages-authorisations.ts'
import { residentDoneWords, residentWords as words } from '../../../words/pages-residents.ts'
import { snapshotWords } from '../../../words/pages-snapshot.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { LinkTo } from '../grave.tsx'
import { Done, Notice, Places, Table } from '../parts.tsx'
import { keeping } from '../places.ts'
import { dayOf, placeOf, placesOf, signedIn, within, type Reader } from '../reader.ts'

export function residentPages(app: App): void {
  app.get('/residents', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const home = placeOf(c, reader, keeping)
    const state = residentStates.find((one) => one === c.req.query('state')) ?? 'here'
    const items = await listResidents(c.var.services.ports, home, state, looking(c))
    const title = say(words.title)
    return page(c, {
      title,
      reader,
      body: (
        <>
          <h1>{title}</h1>
          <Places reader={reader} places={placesOf(reader, keeping)} chosen={home} path="/residents" />
          <Done reader={reader} done={c.req.query('done')} words={residentDoneWords} />
          <p>{say(words.why)}</p>
          <p>{say(words.what)}</p>
          <p class="buttons">
            <a class="govuk-button" href={within(c, '/residents/new')}>
              {say(residentActionWords.make)}
            </a>
            {residentStates
              .filter((one) => one !== state)
              .map((one) => (
                <a href={within(c, '/residents', { state: one })}>{say(residentStateWords[one])}</a>
              ))}
          </p>
          <h2>{`${say(residentStateWords[state])}: ${items.length}`}</h2>
          {items.length === 0 ? <Notice title={say(words.nothing)} /> : <Cards reader={reader} c={c} items={items} />}
        </>
      ),
    })
  })
}

function Cards({ reader: { say }, c, items }: { reader: Reader; c: RequestContext; items: readonly ResidentView[] }) {
  const title = say(words.title)
  const heads = [words.label, words.name, snapshotWords.sex, snapshotWords.age, words.days, authorisationWords.actions]
  return (
    <Table title={title} heads={heads.map(say)}>
      {items.map((of) => (
        <tr>
          <th scope="row" class="nowrap">
            {of.label}
          </th>
          <td>{of.name}</td>
          <td>{say(sexWords[of.sex])}</td>
          <td class="nowrap">{of.bornIn ?? say(ageBandWords[ageBandOn(of, warsawDate(c.var.now))])}</td>
          <td class="nowrap">
            {of.state === 'here'
              ? `${say(words.since)} ${dayOf(of.fromOn)}`
              : `${dayOf(of.fromOn)} – ${dayOf(of.untilOn)}`}
          </td>
          <td>
            {of.allowed.map((action) => (
              <div>
                <LinkTo href={within(c, `/residents/${of.id}/${action}`)}>{say(residentActionWords[action])}</LinkTo>
              </div>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  )
}
