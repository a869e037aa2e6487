// The home says that a recommendation is carried out: the recommendation word for word, the day and how. It reaches the authority at once.
// The address carries the case, the entry and the recommendation as opaque ids; that they belong together is checked with each request.
import { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/refusal.ts'
import { warsawDate } from '../../../domain/zone.ts'
import { carryOut } from '../../../register/door/carrying-out.ts'
import { readEntry, type EntryView } from '../../../register/home/views.ts'
import { isToCarryOut, type RecommendationView } from '../../../register/common/recommendations.ts'
import { recommendationPageWords as words } from '../../../words/pages-recommendations.ts'
import { entryActionWords } from '../../../words/terms.ts'
import { carryingOut } from '../../api/cases.ts'
import { looking } from '../../api/entries.ts'
import type { App, RequestContext } from '../../context.ts'
import { Confirming, judgedText } from '../confirming.tsx'
import { Agreement, Input, TextArea } from '../fields.tsx'
import type { Form } from '../form.ts'
import { formPage, type Shown } from '../form-page.tsx'
import type { Reader } from '../reader.ts'
import { RecommendationCard } from '../recommendation.tsx'
import { nameOf } from './entry-parts.tsx'

const telling = carryingOut.extend({ atOnce: z.boolean() })

export function carryOutPage(app: App): void {
  formPage(app, '/cases/:id/carry-out', {
    load: readRecommendation,
    existing: true,
    schema: telling,
    show: tellingForm,
    act: (c, { atOnce: _known, ...command }, asked) =>
      carryOut(c.var.services.ports, c.req.param('id') ?? '', command, asked),
    next: ({ id }) => `/entries/${id}?done=carry-out`,
  })
}

type Meant = EntryView & { meant: RecommendationView; todayOn: string }

/** @throws Refusal as `readEntry`; `not-found` when it is no recommendation of this case and entry; `not-permitted`, `wrong-state` */
async function readRecommendation(c: RequestContext): Promise<Meant> {
  const id = c.req.query('entry')
  if (!id) throw new Refusal('not-found')
  const view = await readEntry(c.var.services.ports, id, looking(c))
  const meant = view.recommendations.find(
    (one) => one.id === c.req.query('recommendation') && one.case === c.req.param('id'),
  )
  if (!meant) throw new Refusal('not-found')
  if (c.req.method === 'GET' && !isToCarryOut(meant)) throw new Refusal('wrong-state')
  if (isToCarryOut(meant) && !view.allowed.includes('carry-out')) throw new Refusal('not-permitted')
  return { ...view, meant, todayOn: warsawDate(c.var.now) }
}

function tellingForm({ view, form, reader }: { view: Meant; form: Form; reader: Reader }): Shown {
  const { say } = reader
  const { meant, todayOn } = view
  const title = say(entryActionWords['carry-out'])
  return {
    title: `${title} – ${nameOf(reader, view)}`,
    back: { href: `/entries/${view.id}`, text: nameOf(reader, view) },
    above: (
      <>
        <h1>{title}</h1>
        <div class="narrow">
          <RecommendationCard reader={reader} recommendation={meant} todayOn={todayOn} />
        </div>
      </>
    ),
    fields: (
      <>
        <input type="hidden" name="/recommendation" value={meant.id} />
        <Input
          form={form}
          reader={reader}
          name="/doneOn"
          type="date"
          label={say(words.doneOn)}
          value={todayOn}
          max={todayOn}
          width={10}
        />
        <TextArea form={form} reader={reader} name="/text" rows={7} label={say(words.how)} hint={say(words.howHint)} />
        <Confirming
          form={form}
          reader={reader}
          texts={[{ pointer: '/text', label: say(words.how), text: judgedText(form, '/text', undefined) }]}
          kept={[]}
        />
        <Agreement form={form} reader={reader} name="/atOnce:yes" label={say(words.atOnce)} />
      </>
    ),
    submit: say(words.submit),
  }
}
