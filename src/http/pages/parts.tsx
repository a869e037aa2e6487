// Small parts many pages are made of: tags, notices, tables that scroll in themselves, facts, links to further pages.
import type { Child } from 'hono/jsx'
import { mostCounted } from '../../domain/looking.ts'
import { frameWords as words } from '../../words/frame.ts'
import type { Words } from '../../words/language.ts'
import type { Reader } from './reader.ts'

export type Tone = 'still' | 'calm' | 'wait' | 'alert' | 'good'

/** A state in a word; the tone only repeats what the word says. */
export const Tag = ({ tone = 'still', children }: { tone?: Tone; children: Child }) => (
  <strong class={`tag ${tone}`}>{children}</strong>
)

export const Notice = ({ tone = 'calm', title, children }: { tone?: Tone; title?: string; children?: Child }) => (
  <div class={`notice ${tone}`} role={tone === 'good' || tone === 'alert' ? 'status' : undefined}>
    {title ? (
      <p>
        <strong>{title}</strong>
      </p>
    ) : null}
    {children}
  </div>
)

/** That something was done, in words of a closed list; `done` comes from the address. */
export function Done({
  reader,
  done,
  words,
}: {
  reader: Reader
  done: string | undefined
  words: Record<string, Words>
}) {
  const found = done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined
  return found ? <Notice tone="good" title={reader.say(found)} /> : null
}

/** A table wider than the screen scrolls inside itself and can be reached by keyboard. */
export const Scroll = ({ label, children }: { label: string; children: Child }) => (
  <div class="scroll" role="region" aria-label={label} tabindex={0}>
    {children}
  </div>
)

/** What stands over a column, over one of numbers, or nothing where there is no column. */
type Head = string | { number: string } | null

/**
 * A list of rows under their heads, which scrolls in itself. The title is heard, and seen where it is `captioned`.
 */
export const Table = ({
  title,
  heads,
  captioned,
  children,
}: {
  title: string
  heads: readonly Head[]
  captioned?: boolean
  children: Child
}) => (
  <Scroll label={title}>
    <table class="stacked" aria-label={captioned ? undefined : title}>
      {captioned ? <caption>{title}</caption> : null}
      <thead>
        <tr>
          {heads.map((head) => {
            if (head === null) return null
            if (typeof head === 'string') return <th scope="col">{head}</th>
            return (
              <th scope="col" class="number">
                {head.number}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
)

export type Fact = readonly [term: string, value: Child]

/** Terms and values; a value that is missing leaves its row out. */
export const Facts = ({ facts }: { facts: readonly (Fact | undefined)[] }) => (
  <dl class="facts">
    {facts.flatMap((fact) =>
      fact && fact[1] !== null && fact[1] !== ''
        ? [
            <div>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>,
          ]
        : [],
    )}
  </dl>
)

/** What a person wrote, kept as typed. */
export const Written = ({ text }: { text: string }) => <p class="words">{text}</p>

/** The way to the next page of a list, by its cursor, and back to its beginning. */
export function Pages({ reader, address, next }: { reader: Reader; address: URL; next: string | null }) {
  const at = (before: string | null) => {
    const query = new URLSearchParams(address.searchParams)
    query.delete('before')
    if (before !== null) query.set('before', before)
    return query.size > 0 ? `${address.pathname}?${query}` : address.pathname
  }
  const paged = address.searchParams.has('before')
  if (next === null && !paged) return null
  return (
    <nav class="pages" aria-label={reader.say(words.older)}>
      {paged ? <a href={at(null)}>{reader.say(words.newest)}</a> : null}
      {next === null ? null : (
        <a href={at(next)} rel="next">
          {reader.say(words.older)}
        </a>
      )}
    </nav>
  )
}

/** The organisations a reader may switch between, when there are several. */
export function Places({ reader, places, chosen, path }: PlacesProps) {
  if (places.length < 2) return null
  return (
    <nav class="pages no-print" aria-label={reader.say(words.organisation)}>
      {places.map(({ id, name }) =>
        id === chosen ? <strong aria-current="true">{name}</strong> : <a href={`${path}?organisation=${id}`}>{name}</a>,
      )}
    </nav>
  )
}
type PlacesProps = { reader: Reader; places: readonly { id: string; name: string }[]; chosen: string; path: string }

/** A button only scripts can serve. */
export const PrintButton = ({ reader }: { reader: Reader }) => (
  <button type="button" class="govuk-button govuk-button--secondary" data-prints hidden>
    {reader.say(words.print)}
  </button>
)

/** How many a list found: counted up to a bound, beyond which it is „ponad 500”. */
export const countOf = ({ say }: Reader, total: number): string =>
  total > mostCounted ? `${say(words.over)} ${mostCounted}` : String(total)

/** A number with its noun, in the plural of the language. */
export function counted({ say, language }: Reader, count: number, { one, few, many }: Plural): string {
  const form = new Intl.PluralRules(language).select(count)
  return `${count} ${say(form === 'one' ? one : form === 'few' ? few : many)}`
}
type Plural = Record<'one' | 'few' | 'many', Words>
