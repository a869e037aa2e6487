// The sides outside this program: whose keys are pinned, what waits for a second person, and the way to take a file in.
// Holds no personal data.
import { listOutside, type OutsideView, type PinView } from '../../../register/common/pins.ts'
import { outsideWords as words } from '../../../words/pages-outside.ts'
import { censusWords } from '../../../words/pages-census.ts'
import { looking } from '../../api/entries.ts'
import type { App } from '../../context.ts'
import { page } from '../frame.tsx'
import { Done, Facts, Notice } from '../parts.tsx'
import { signedIn, type Reader } from '../reader.ts'

const done = { pin: words.pinned, 'confirm-pin': words.confirmed, unpin: words.unpinned }
export const pinWords = { pin: words.pin, 'confirm-pin': words.confirm, unpin: words.unpin } as const

export function outsidePage(app: App): void {
  app.get('/outside', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const items = await listOutside(c.var.services.ports, looking(c))
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <Done reader={reader} done={c.req.query('done')} words={done} />
          <h1>{say(words.title)}</h1>
          <p>{say(words.what)}</p>
          {items.length === 0 ? <Notice title={say(words.nothing)} /> : null}
          {items.map((of) => (
            <Exchange reader={reader} of={of} />
          ))}
        </>
      ),
    })
  })
}

/** Thumbprints, one under another, to be read out over the phone. */
export const Keys = ({ keys }: { keys: readonly string[] }) => (
  <ul class="plain">
    {keys.map((key) => (
      <li>
        <code>{key}</code>
      </li>
    ))}
  </ul>
)

export const keysOf = ({ say }: Reader, view: PinView | null) => (view ? <Keys keys={view.keys} /> : say(words.noKeys))

const Exchange = ({ reader, of }: { reader: Reader; of: OutsideView }) => {
  const { say } = reader
  const name = of.side === 'home' ? of.name : of.authorityName
  return (
    <div class="card narrow">
      <h2>{name}</h2>
      <p class="quiet">{say(of.side === 'home' ? words.homeOutside : words.authorityOutside)}</p>
      {of.former ? <p>{say(words.formerHome)}</p> : null}
      <Facts
        facts={[
          [say(words.keys), keysOf(reader, of.pinned)],
          [say(words.waiting), of.proposed && keysOf(reader, of.proposed)],
        ]}
      />
      {of.mayTakeIn ? (
        <p>
          <a class="govuk-button" href={`/homes/${of.id}/take-in`}>
            {say(words.takeIn)}
          </a>
        </p>
      ) : null}
      {of.mayKeepCensus ? (
        <p>
          <a href={`/census?home=${of.id}`}>{say(censusWords.title)}</a>
        </p>
      ) : null}
      {of.allowed.length > 0 ? (
        <p class="buttons">
          {of.allowed.map((action) => (
            <a href={`/homes/${of.id}/${action}`}>{say(pinWords[action])}</a>
          ))}
        </p>
      ) : null}
    </div>
  )
}
