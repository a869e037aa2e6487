// Pinning the keys of a side outside, confirming them as the second person, taking them back. Each says what it is about before it is done.
import { z } from '@hono/zod-openapi'
import type { PinAction } from '../../../domain/outside.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { changePin, listOutside, type OutsideView } from '../../../register/common/pins.ts'
import { outsideWords as words } from '../../../words/pages-outside.ts'
import { looking } from '../../api/entries.ts'
import { pinConfirmation, pinning } from '../../api/outside.ts'
import type { App, RequestContext } from '../../context.ts'
import { Agreement, Input, TextArea } from '../fields.tsx'
import { formPage } from '../form-page.tsx'
import { Facts } from '../parts.tsx'
import type { Reader } from '../reader.ts'
import { keysOf, pinWords } from './outside.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''
export const toOutside = ({ say }: Reader) => ({ href: '/outside', text: say(words.title) })

/** The exchange of the address. @throws Refusal `not-found`, `not-permitted` */
const exchangeFor = (action: PinAction) => async (c: RequestContext) => {
  const found = (await listOutside(c.var.services.ports, looking(c))).find(({ id }) => id === idOf(c))
  if (!found) throw new Refusal('not-found')
  if (!found.allowed.includes(action)) throw new Refusal('not-permitted')
  return found
}

export function pinForms(app: App): void {
  formPage(app, '/homes/:id/pin', {
    load: exchangeFor('pin'),
    existing: true,
    schema: pinning,
    show: ({ view, form, reader }) => {
      const { say } = reader
      const field = { form, reader }
      const hint = say(words.theirsHint)
      return {
        ...about(reader, view, 'pin'),
        fields: (
          <>
            <TextArea {...field} name="/jwks" label={say(words.jwks)} rows={8} />
            {view.side === 'home' ? (
              <>
                <Input {...field} name="/theirHome" label={say(words.theirHome)} hint={hint} />
                <Input {...field} name="/theirAuthority" label={say(words.theirAuthority)} hint={hint} />
              </>
            ) : null}
          </>
        ),
      }
    },
    act: (c, given, asked) => changePin(c.var.services.ports, idOf(c), { action: 'pin', ...given }, asked),
    next: () => '/outside?done=pin',
  })

  formPage(app, '/homes/:id/confirm-pin', {
    load: exchangeFor('confirm-pin'),
    existing: true,
    schema: pinConfirmation,
    show: ({ view, form, reader }) => ({
      ...about(reader, view, 'confirm-pin'),
      fields: <Agreement form={form} reader={reader} name="/compared:yes" label={reader.say(words.compared)} />,
    }),
    act: (c, _compared, asked) => changePin(c.var.services.ports, idOf(c), { action: 'confirm-pin' }, asked),
    next: () => '/outside?done=confirm-pin',
  })

  formPage(app, '/homes/:id/unpin', {
    load: exchangeFor('unpin'),
    existing: true,
    schema: z.strictObject({}),
    show: ({ view, reader }) => ({ ...about(reader, view, 'unpin'), fields: null, danger: true }),
    act: (c, _nothing, asked) => changePin(c.var.services.ports, idOf(c), { action: 'unpin' }, asked),
    next: () => '/outside?done=unpin',
  })
}

const texts = { pin: words.pinText, 'confirm-pin': words.confirmText, unpin: words.unpinText } as const

function about(reader: Reader, of: OutsideView, action: PinAction) {
  const { say } = reader
  const title = say(pinWords[action])
  return {
    title,
    back: toOutside(reader),
    submit: title,
    above: (
      <>
        <h1>{title}</h1>
        <p class="lead">{of.side === 'home' ? of.name : of.authorityName}</p>
        <p>{say(texts[action])}</p>
        <Facts
          facts={[
            [say(words.keys), of.pinned && keysOf(reader, of.pinned)],
            [say(words.waiting), of.proposed && keysOf(reader, of.proposed)],
            [say(words.theirHome), (of.proposed ?? of.pinned)?.theirs?.home ?? null],
            [say(words.theirAuthority), (of.proposed ?? of.pinned)?.theirs?.authority ?? null],
          ]}
        />
      </>
    ),
  }
}
