// What stands around every page: title, skip link, banner of the demo, name and mark, navigation by role, language, footer.
// No inline script or style; texts are escaped by hono/jsx.
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { inRow, placeAt, placesWithPages, type Shown } from './places.ts'
import { frameWords as words } from '../../words/frame.ts'
import { languageNames, languages, type Language } from '../../words/language.ts'
import { assetAddresses } from '../assets.ts'
import type { RequestContext } from '../context.ts'
import { Mark } from './mark.tsx'
import { addressOf, anyReader, momentOf, type Reader } from './reader.ts'

export type PageOf = {
  title: string
  body: Child
  reader?: Reader
  status?: number
  /** Where the page belongs to; stands above everything else. */
  back?: Way | undefined
  /** Loaded beside the style of every page. */
  scripts?: readonly string[]
  styles?: readonly string[]
  /** The same for everybody who asks at this address: says no time of printing, and its language stands in the address. */
  shared?: true
}

export type Way = { href: string; text: string }

/** A whole page as an answer. The title says first what the page is about, then whose it is. */
export async function page(c: RequestContext, { title, body, back, status = 200, ...more }: PageOf): Promise<Response> {
  const reader = more.reader ?? anyReader(c)
  const address = await assetAddresses(c)
  const { language, say } = reader
  const { mode } = c.var.settings
  c.header('content-language', language)
  c.header('vary', more.shared ? 'Accept-Language' : 'Accept-Language, Cookie')
  c.status(status as never)
  if (status === 429) c.header('retry-after', '900')
  return c.html(
    <>
      {raw('<!doctype html>')}
      <html lang={language} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} – ${say(words.name)}`}</title>
          {['page.css', ...(more.styles ?? [])].map((name) => (
            <link rel="stylesheet" href={address(name)} />
          ))}
          <link rel="icon" href={address('mark.svg')} type="image/svg+xml" />
          {['page.js', ...(more.scripts ?? [])].map((name) => (
            <script src={address(name)} defer></script>
          ))}
        </head>
        <body>
          <a href="#content" class="govuk-skip-link" data-module="govuk-skip-link">
            {say(words.skip)}
          </a>
          {mode === 'demo' ? <DemoBanner reader={reader} /> : null}
          <Header reader={reader} />
          <Navigation reader={reader} path={c.req.path} />
          <p class="wrap print-only">
            {more.shared ? `${c.var.settings.publicUrl}${c.req.path}` : printedLine(reader, c.var.now)}
          </p>
          <main id="content" class="wrap" tabindex={-1}>
            {back ? (
              <a class="govuk-back-link no-print" href={back.href}>
                {back.text}
              </a>
            ) : null}
            {body}
          </main>
          <Footer reader={reader} inLanguage={more.shared ? (one) => sameIn(c, one) : (one) => chosenIn(c, one)} />
        </body>
      </html>
    </>,
  ) as Promise<Response>
}

/** A change of language leads back to this address, when it can be asked for again. */
const chosenIn = (c: RequestContext, language: Language): string =>
  `/language/${language}?back=${encodeURIComponent(c.req.method === 'GET' ? addressOf(c) : c.req.path)}`

/** This very address in another language. */
function sameIn(c: RequestContext, language: Language): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.set('language', language)
  return `${pathname}?${searchParams}`
}

/** On paper: from where and when. */
function printedLine({ self, say }: Reader, now: string): string {
  const from = new Set((self?.acting ?? []).map(({ name }) => name))
  return [...from, `${say(words.printed)} ${momentOf(now)}`].join(' · ')
}

const DemoBanner = ({ reader: { say } }: { reader: Reader }) => (
  <aside class="demo" aria-label={say(words.demo)}>
    <div class="wrap">
      {say(words.demo)}{' '}
      <a class="no-print" href="/sign-in">
        {say(words.otherAccount)}
      </a>
    </div>
  </aside>
)

const Header = ({ reader: { say, self } }: { reader: Reader }) => (
  <header class="head">
    <div class="wrap">
      <a class="brand" href={self ? '/start' : '/'}>
        <Mark />
        <span>{say(words.name)}</span>
      </a>
      {self ? (
        <div class="who">
          <a href="/account">{self.name}</a>
          <form method="post" action="/sign-out">
            <button type="submit">{say(words.signOut)}</button>
          </form>
        </div>
      ) : null}
    </div>
  </header>
)

/** On one row; a group of places is opened as a second one, and stands open where the page belongs to it. */
function Navigation({ reader, path }: { reader: Reader; path: string }) {
  const places = placesWithPages(reader)
  if (places.length === 0) return null
  const current = placeAt(places, path)
  const link = (place: Shown) => (
    <li>
      <a href={place.href} {...(place === current && { 'aria-current': 'page' })}>
        {reader.say(place.words)}
      </a>
    </li>
  )
  return (
    <nav class="nav no-print" aria-label={reader.say(words.navigation)}>
      <div class="wrap">
        <ul>
          {inRow(places).map((one) =>
            'places' in one ? (
              <li>
                <details name="places" open={one.places.some((place) => place === current)}>
                  <summary>{reader.say(one.words)}</summary>
                  <ul>{one.places.map(link)}</ul>
                </details>
              </li>
            ) : (
              link(one)
            ),
          )}
        </ul>
      </div>
    </nav>
  )
}

type FooterProps = { reader: Reader; inLanguage: (language: Language) => string }

const Footer = ({ reader: { say, language, self }, inLanguage }: FooterProps) => (
  <footer class="foot no-print">
    <div class="wrap">
      <ul>
        <li>
          <a href="/help">{say(words.help)}</a>
        </li>
        {self ? null : (
          <li>
            <a href="/docs">{say(words.api)}</a>
          </li>
        )}
      </ul>
      <nav aria-label={say(words.languages)}>
        <ul>
          {languages.map((one) => (
            <li>
              {one === language ? (
                <span aria-current="true">{languageNames[one]}</span>
              ) : (
                <a href={inLanguage(one)} lang={one} hreflang={one}>
                  {languageNames[one]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <p class="quiet">{say(words.law)}</p>
    </div>
  </footer>
)
