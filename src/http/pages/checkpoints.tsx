// The checkpoints of the ledger as pages: those of the own and those received, one to print, and its file. Beside the ledger,
// for who answers for it on either side. Holds no personal data.
import { checkpointPlaces } from './places.ts'
import { listCheckpoints, readCheckpoint, type CheckpointView } from '../../register/common/checkpoints.ts'
import type { CheckpointRow } from '../../register/common/checkpoint-ports.ts'
import { namesOf } from '../../register/common/organisations.ts'
import { occasionWords } from '../../words/codes-ledger.ts'
import { checkpointWords as words } from '../../words/pages-checkpoints.ts'
import { looking } from '../api/entries.ts'
import type { App, RequestContext } from '../context.ts'
import { page } from './frame.tsx'
import { Facts, Pages, Places, PrintButton, Table } from './parts.tsx'
import { momentOf, placeOf, placesOf, signedIn, type Reader } from './reader.ts'

const pageLimit = 50
/** Of each side, where both stand beside each other. */
const besideLimit = 10
const sides = ['own', 'held'] as const

export function checkpointPages(app: App): void {
  app.get('/checkpoints', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const organisation = placeOf(c, reader, checkpointPlaces)
    const asked = c.req.query('of')
    const of = sides.find((side) => side === asked)
    const { ports } = c.var.services
    const wish = { organisation, before: of && cursorIn(c), limit: of ? pageLimit : besideLimit }
    const lists = await Promise.all(
      (of ? ([of] as const) : sides).map(async (side) => ({
        side,
        ...(await listCheckpoints(ports, looking(c), { ...wish, of: side })),
      })),
    )
    const named = await namesOf(ports, [...new Set(lists.flatMap(({ items }) => items.map((one) => one.organisation)))])
    const at = new URL(c.req.url)
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.what)}</p>
          <p>{say(words.keep)}</p>
          <Places
            reader={reader}
            places={placesOf(reader, checkpointPlaces)}
            chosen={organisation}
            path="/checkpoints"
          />
          {lists.map(({ side, items, next }) => (
            <section>
              <h2>{say(words[side])}</h2>
              <p>{say(side === 'own' ? words.whyOwn : words.whyHeld)}</p>
              {items.length === 0 ? (
                <p>{say(side === 'own' ? words.noneOwn : words.noneHeld)}</p>
              ) : (
                <List
                  reader={reader}
                  items={items}
                  organisation={organisation}
                  named={named}
                  title={say(words[side])}
                />
              )}
              {of ? (
                <Pages reader={reader} address={at} next={next} />
              ) : next ? (
                <p class="no-print">
                  <a href={`/checkpoints?${new URLSearchParams({ organisation, of: side })}`}>{say(words.all[side])}</a>
                </p>
              ) : null}
            </section>
          ))}
          {of ? (
            <p class="no-print">
              <a href={`/checkpoints?${new URLSearchParams({ organisation })}`}>{say(words.both)}</a>
            </p>
          ) : null}
          <PrintButton reader={reader} />
        </>
      ),
    })
  })

  app.get('/checkpoints/:id', async (c) => {
    const reader = await signedIn(c)
    const { say } = reader
    const { organisation, checkpoint } = await checkpointOf(c, reader)
    const named = await namesOf(c.var.services.ports, [checkpoint.organisation, checkpoint.holder ?? ''])
    const { stream, seq, hash, at, occasion, holder, signedWith } = checkpoint
    const here = new URLSearchParams({ organisation })
    return page(c, {
      title: say(words.one),
      reader,
      back: {
        href: `/checkpoints?${here}`,
        text: say(words.title),
      },
      body: (
        <>
          <h1>{say(words.one)}</h1>
          <p>{say(words.what)}</p>
          <p>{say(checkpoint.organisation === organisation ? words.oneOwn : words.oneHeld)}</p>
          <Facts
            facts={[
              [say(words.whose), named(checkpoint.organisation)],
              [say(words.stream), <code>{stream}</code>],
              [say(words.seq), String(seq)],
              [say(words.when), momentOf(at)],
              [say(words.occasion), say(occasionWords[occasion])],
              [say(words.holder), holder === null ? null : named(holder)],
              [say(words.hash), <code>{(hash.match(/.{8}/g) ?? []).join(' ')}</code>],
              [say(words.signedWith), <code>{signedWith}</code>],
            ]}
          />
          <p>
            <a class="govuk-button" href={`/checkpoints/${checkpoint.id}/file?${here}`}>
              {say(words.file)}
            </a>
          </p>
          <PrintButton reader={reader} />
          <p>{say(words.check)}</p>
        </>
      ),
    })
  })

  app.get('/checkpoints/:id/file', async (c) => {
    const { checkpoint } = await checkpointOf(c, await signedIn(c))
    c.header('content-disposition', `attachment; filename="checkpoint-${checkpoint.id}.jws"`)
    return c.body(checkpoint.statement, 200, { 'content-type': 'text/plain; charset=utf-8' })
  })
}

async function checkpointOf(
  c: RequestContext,
  reader: Reader,
): Promise<{ organisation: string; checkpoint: CheckpointView }> {
  const organisation = placeOf(c, reader, checkpointPlaces)
  const id = c.req.param('id') ?? ''
  return { organisation, checkpoint: await readCheckpoint(c.var.services.ports, looking(c), { organisation, id }) }
}

/** Anything else starts at the newest. */
function cursorIn(c: RequestContext): string | undefined {
  const before = c.req.query('before')
  return before && /^[\d\-:.TZ]{24}\|[\w:-]{1,80}$/.test(before) ? before : undefined
}

type ListProps = {
  reader: Reader
  items: readonly CheckpointRow[]
  organisation: string
  named: (id: string) => string
  title: string
}

function List({ reader: { say }, items, organisation, named, title }: ListProps) {
  return (
    <Table title={title} heads={[words.when, words.whose, words.seq, words.occasion].map(say)} captioned>
      {items.map(({ id, at, stream, seq, occasion, organisation: whose }) => (
        <tr>
          <th scope="row" class="nowrap">
            <a href={`/checkpoints/${id}?${new URLSearchParams({ organisation })}`}>{momentOf(at)}</a>
          </th>
          <td>{`${named(whose)}, ${stream.split(':')[1] ?? ''}`}</td>
          <td class="number">{seq}</td>
          <td>{say(occasionWords[occasion])}</td>
        </tr>
      ))}
    </Table>
  )
}
