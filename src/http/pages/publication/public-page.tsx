// The switch of the public page, for the inspector who publishes: how it stands, what it shows, opening it, closing it.
import { closingReasons, reuseTerms } from '../../../domain/statistics/public-page.ts'
import { closePage, openPage, readSwitch, type SwitchView } from '../../../register/authority/public-page.ts'
import { closingReasonWords, reuseTermsWords } from '../../../words/codes-public-page.ts'
import { publicationWords } from '../../../words/pages-publications.ts'
import { publicPageWords as words } from '../../../words/pages-public-page.ts'
import { looking } from '../../api/entries.ts'
import { closingPage, openingPage } from '../../api/public-page.ts'
import type { App, RequestContext } from '../../context.ts'
import { periodName } from '../close/period.ts'
import { Agreement, Input, Radios } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { ButtonTo } from '../grave.tsx'
import { Facts, Tag } from '../parts.tsx'
import { signedIn, type Reader } from '../reader.ts'

const address = '/public-page'

export function publicPagePages(app: App): void {
  app.get(address, async (c) => {
    const [reader, view] = await Promise.all([signedIn(c), readSwitch(c.var.services.ports, looking(c))])
    const { say } = reader
    const { organisation, page: standing } = view
    const isOpen = standing?.open ?? false
    return page(c, {
      title: say(words.title),
      reader,
      back: { href: '/publications', text: say(publicationWords.title) },
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
          <Facts
            facts={[
              [say(words.state), <Tag tone={isOpen ? 'good' : 'still'}>{say(isOpen ? words.open : words.closed)}</Tag>],
              isOpen ? [say(words.address), <a href="/open">{`${c.var.settings.publicUrl}/open`}</a>] : undefined,
              [say(words.contact), standing?.contact ?? null],
              [say(words.terms), standing?.terms ? say(reuseTermsWords[standing.terms]) : null],
              [say(words.reason), standing?.reason ? say(closingReasonWords[standing.reason]) : null],
            ]}
          />
          <Shows reader={reader} view={view} heading={say(isOpen ? words.shows : words.wouldShow)} />
          <div class="buttons no-print">
            <ButtonTo href={`/organisations/${organisation}/open-page`} leading={!isOpen}>
              {say(isOpen ? words.change : words.opening)}
            </ButtonTo>
            {isOpen ? (
              <ButtonTo href={`/organisations/${organisation}/close-page`}>{say(words.closing)}</ButtonTo>
            ) : null}
          </div>
        </>
      ),
    })
  })
  openingForm(app)
  closingForm(app)
}

function Shows({ reader: { say, language }, view, heading }: { reader: Reader; view: SwitchView; heading: string }) {
  return (
    <>
      <h2>{heading}</h2>
      {view.releases.length === 0 ? (
        <p>{say(words.showsNothing)}</p>
      ) : (
        <ul>
          {view.releases.map(({ from_month: from, to_month: to, edition }) => (
            <li>{`${periodName(language, { from, to })}, ${say(publicationWords.edition).toLowerCase()} ${edition}`}</li>
          ))}
        </ul>
      )}
      <p>{say(words.later)}</p>
    </>
  )
}

const idOf = (c: RequestContext) => c.req.param('id') ?? ''
const load = (c: RequestContext) => readSwitch(c.var.services.ports, looking(c), idOf(c))

function openingForm(app: App): void {
  formPage(app, '/organisations/:id/open-page', {
    load,
    existing: true,
    schema: openingPage,
    show: ({ view, form, reader }) => {
      const { say } = reader
      const field = { form, reader }
      const isOpen = view.page?.open ?? false
      const title = say(isOpen ? words.change : words.opening)
      return {
        title,
        back: { href: address, text: say(words.title) },
        above: (
          <>
            <h1>{title}</h1>
            <p class="lead">{say(words.lead)}</p>
            <Shows reader={reader} view={view} heading={say(isOpen ? words.shows : words.wouldShow)} />
          </>
        ),
        fields: (
          <>
            <Input
              {...field}
              name="/contact"
              label={say(words.contact)}
              hint={say(words.contactHint)}
              says={{ 'wrong-type': say(words.contactWrong) }}
              value={view.page?.contact ?? undefined}
            />
            <Radios
              {...field}
              name="/terms"
              label={say(words.terms)}
              value={view.page?.terms ?? undefined}
              choices={reuseTerms.map((one) => ({ value: one, label: say(reuseTermsWords[one]) }))}
            />
            <Agreement {...field} name="/understood:yes" label={say(words.understood)} />
          </>
        ),
        submit: title,
      }
    },
    act: (c, { contact, terms }, asked) => openPage(c.var.services.ports, idOf(c), { contact, terms }, asked),
    next: () => address,
  })
}

function closingForm(app: App): void {
  formPage(app, '/organisations/:id/close-page', {
    load,
    existing: true,
    schema: closingPage,
    show: ({ form, reader }) => {
      const { say } = reader
      return {
        title: say(words.closing),
        back: { href: address, text: say(words.title) },
        above: (
          <>
            <h1>{say(words.closing)}</h1>
            <p class="lead">{say(words.closingText)}</p>
          </>
        ),
        fields: (
          <Radios
            form={form}
            reader={reader}
            name="/reason"
            label={say(words.closingWhy)}
            choices={closingReasons.map((one) => ({ value: one, label: say(closingReasonWords[one]) }))}
          />
        ),
        submit: say(words.closing),
      }
    },
    act: (c, { reason }, asked) => closePage(c.var.services.ports, idOf(c), reason, asked),
    next: () => address,
  })
}
