// The help: one short page for each role, with a picture. Open to anyone; holds nothing of the register.
import { Refusal } from '../../../domain/refusal.ts'
import { roleNames, type Role } from '../../../domain/role.ts'
import { helpPageWords as words, helpPictureWords, helpWords } from '../../../words/help.ts'
import { roleWords } from '../../../words/terms.ts'
import { assetAddresses } from '../../assets.ts'
import type { App, RequestContext } from '../../context.ts'
import { page } from '../frame.tsx'
import { whoeverReads, type Reader } from '../reader.ts'

/** The roles of which `npm run pictures` takes a picture. */
export const pictured = roleNames.filter((role) => Object.hasOwn(helpPictureWords, role))
/** Of such a picture, in pixels. */
const pictureSize = { width: 800, height: 600 }

export function helpPages(app: App): void {
  app.get('/help', async (c) => {
    const reader = await whoeverReads(c)
    const { say } = reader
    return page(c, {
      title: say(words.title),
      reader,
      body: (
        <>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.danger)}</p>
          <h2>{say(words.choose)}</h2>
          <Roles reader={reader} />
          <p>{say(words.who)}</p>
        </>
      ),
    })
  })

  app.get('/help/:role', async (c) => {
    const role = roleNames.find((name) => name === c.req.param('role'))
    if (!role) throw new Refusal('not-found')
    const reader = await whoeverReads(c)
    const { say } = reader
    const picture = await pictureOf(c, role)
    const shows = helpPictureWords[role]
    return page(c, {
      title: `${say(words.title)}: ${say(roleWords[role])}`,
      reader,
      body: (
        <>
          <h1>{say(roleWords[role])}</h1>
          {role === 'reporter' ? <p class="lead">{say(words.danger)}</p> : null}
          <ol class="steps">
            {helpWords[role].map((step) => (
              <li>{say(step)}</li>
            ))}
          </ol>
          {picture && shows ? (
            <figure class="picture">
              <figcaption>{say(words.picture)}</figcaption>
              <img src={picture} alt={say(shows)} {...pictureSize} loading="lazy" />
            </figure>
          ) : null}
          <p>{say(words.who)}</p>
          <h2>{say(words.choose)}</h2>
          <Roles reader={reader} />
        </>
      ),
    })
  })
}

/** @returns `undefined` where none was built: what was built has a mark of its content in its name */
async function pictureOf(c: RequestContext, role: Role): Promise<string | undefined> {
  const name = `help-${role}.png`
  const found = (await assetAddresses(c))(name)
  return found.endsWith(name) ? undefined : found
}

const Roles = ({ reader: { say } }: { reader: Reader }) => (
  <ul>
    {roleNames.map((role) => (
      <li>
        <a href={`/help/${role}`}>{say(roleWords[role])}</a>
      </li>
    ))}
  </ul>
)
