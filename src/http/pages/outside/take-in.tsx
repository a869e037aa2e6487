// Taking in a transfer file: choose it, see what it says, take it in. Between the two steps the file is in the page only; nothing is
// kept here before it is taken in.
import type { Child } from 'hono/jsx'
import { Refusal, refusals } from '../../../domain/refusal.ts'
import { previewImport, takeIn, type ImportPreview } from '../../../register/door/imports.ts'
import { listOutside } from '../../../register/common/pins.ts'
import { outsideWords as words } from '../../../words/pages-outside.ts'
import { transferKindWords } from '../../../words/codes-office.ts'
import { recordAttempt } from '../../attempts.ts'
import { refuseForeignOrigin } from '../../authenticate.ts'
import { looking } from '../../api/entries.ts'
import { takingIn } from '../../api/outside.ts'
import type { App, RequestContext } from '../../context.ts'
import { faultsOf } from '../../input.ts'
import { readContent } from '../../snapshot-shape.ts'
import { FileInput } from '../fields.tsx'
import { emptyForm, formOf, isUpload, withFaults, type Form } from '../form.ts'
import { askedByForm, formShown, type Shown } from '../form-page.tsx'
import { page } from '../frame.tsx'
import { Facts } from '../parts.tsx'
import { momentOf, signedIn } from '../reader.ts'
import { CensusHanded } from '../transfer/transfer-census.tsx'
import { Keys } from './outside.tsx'
import { toOutside } from './pin-forms.tsx'

const idOf = (c: RequestContext) => c.req.param('id') ?? ''

export function takeInPage(app: App): void {
  app.get('/homes/:id/take-in', (c) => showChoosing(c, emptyForm(c.var.services.ports.mint())))

  app.post('/homes/:id/take-in', async (c) => {
    const form = await formOf(c)
    if (form.resumed) return showChoosing(c, form)
    try {
      const parsed = takingIn.safeParse(form.body)
      if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error))
      if (isUpload(c)) return await showPreview(c, parsed.data.file.trim())
      const asked = await askedByForm(c, form, false)
      const done = await takeIn(c.var.services.ports, idOf(c), { text: parsed.data.file, readContent }, asked)
      return c.redirect(`/transfers/${done.id}?done=take-in`, 303)
    } catch (error) {
      if (!(error instanceof Refusal && [409, 412, 413, 422].includes(refusals[error.code]))) throw error
      await recordAttempt(c, error)
      return showChoosing(c, withFaults(form, error.faults, error))
    }
  })
}

/** @throws Refusal `not-found`, `not-permitted` */
async function homeOf(c: RequestContext) {
  const found = (await listOutside(c.var.services.ports, looking(c))).find(({ id }) => id === idOf(c))
  if (!found) throw new Refusal('not-found')
  if (!found.mayTakeIn) throw new Refusal('not-permitted')
  return found
}

async function showChoosing(c: RequestContext, form: Form): Promise<Response> {
  const [reader, home] = [await signedIn(c), await homeOf(c)]
  const { say } = reader
  const shown: Shown = {
    title: say(words.takeIn),
    back: toOutside(reader),
    upload: true,
    above: (
      <>
        <h1>{say(words.takeIn)}</h1>
        <p class="lead">{home.name}</p>
        <p>{say(words.takeInText)}</p>
      </>
    ),
    fields: (
      <FileInput
        form={form}
        reader={reader}
        name="/file"
        label={say(words.file)}
        missing={say(words.fileMissing)}
        accept="application/json,.json"
      />
    ),
    submit: say(words.check),
  }
  return formShown(c, reader, form, shown, `/homes/${home.id}/take-in`, { _key: form.key })
}

const Submit = ({ children }: { children: Child }) => (
  <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
    {children}
  </button>
)

/** @throws Refusal as `previewImport` */
async function showPreview(c: RequestContext, text: string): Promise<Response> {
  refuseForeignOrigin(c)
  const [reader, home] = [await signedIn(c), await homeOf(c)]
  const { say } = reader
  const preview = await previewImport(c.var.services.ports, home.id, { text, readContent }, looking(c))
  return page(c, {
    title: say(words.checked),
    reader,
    back: toOutside(reader),
    body: (
      <>
        <h1>{say(words.checked)}</h1>
        <p class="lead">{home.name}</p>
        <p>{say(words.checkedText)}</p>
        <Facts facts={factsOf(reader, preview)} />
        <CensusHanded reader={reader} census={preview.manifest.census} />
        <form method="post" action={`/homes/${home.id}/take-in`}>
          <input type="hidden" name="_key" value={c.var.services.ports.mint()} />
          <input type="hidden" name="/file" value={text} />
          <Submit>{say(words.take)}</Submit>
        </form>
      </>
    ),
  })
}

function factsOf({ say }: Awaited<ReturnType<typeof signedIn>>, { manifest, ...of }: ImportPreview) {
  return [
    [say(transferKindWords[manifest.kind]), momentOf(manifest.sentAt)] as const,
    [say(words.entries), `${of.snapshots} (U: ${manifest.counts.U}, N: ${manifest.counts.N})`] as const,
    [say(words.newCases), String(of.newCases)] as const,
    [say(words.taken), String(manifest.withdrawals.length)] as const,
    [say(words.cutoff), String(manifest.cutoff.seq)] as const,
    ...of.checkpoints.map(({ seq, at }) => [say(words.checkpoint), `${seq} (${momentOf(at)})`] as const),
    [say(words.key), <Keys keys={[of.key]} />] as const,
  ]
}
