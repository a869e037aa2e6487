// What scripts add to the files at /records: a download is counted while it comes, can be stopped, and is saved only when it is whole.
const place = document.querySelector('[data-downloading]')
const links = place?.previousElementSibling
const { dataset: words } = place ?? { dataset: {} }
const outcome = place?.nextElementSibling
const [name, progress, amount, spoken, stop] = ['name', 'progress', 'amount', 'spoken', 'stop'].map((part) =>
  place?.querySelector(`[data-${part}]`),
)
const { lang } = document.documentElement
const number = new Intl.NumberFormat(lang, { useGrouping: 'always' })
const tenths = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const sizeOf = (bytes) =>
  bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${tenths.format(bytes / 1e6)} MB`

/** So often a screen reader hears how far it is. */
const msBetweenWords = 10_000
const feed = 10
const quote = 34

/** Counts rows by their line ends, `around` of which are no row's; in CSV one between quotes is part of a cell. */
const rowCounter = (around, all, quotes) => {
  let [lines, inside] = [0, false]
  return {
    all,
    told: (count) => number.format(count),
    unit: all === 1 ? words.row : words.rows,
    take(piece) {
      for (const byte of piece) {
        if (quotes && byte === quote) inside = !inside
        else if (byte === feed && !inside) lines += 1
      }
    },
    so: () => Math.min(Math.max(lines - 1, 0), all),
    whole: () => lines === all + around,
  }
}

/** Bytes against about how many there will be; whole when the last record of the archive (PK 5 6, 22 bytes) is there. */
const byteCounter = (about) => {
  let [bytes, end] = [0, []]
  return {
    all: about,
    told: sizeOf,
    unit: '',
    take(piece) {
      bytes += piece.length
      end = [...end, ...piece.slice(-22)].slice(-22)
    },
    so: () => Math.min(bytes, about),
    whole: () => String(end.slice(0, 4)) === '80,75,5,6',
  }
}

const counterOf = ({ format, bytes }, rows) =>
  format === 'csv'
    ? rowCounter(1, rows, true)
    : format === 'json'
      ? rowCounter(2, rows, false)
      : byteCounter(Number(bytes))

const howFar = ({ so, all, told, unit }) =>
  unit ? `${told(so())} ${words.of} ${told(all)} ${unit}` : `${told(so())} ${words.of} ${words.about} ${told(all)}`

class Refused extends Error {}

/** @returns what came, whole, and the name the server gave it */
async function fetched(link, signal) {
  const answer = await fetch(link.href, { signal, headers: { 'accept-language': lang } })
  if (!answer.ok) {
    const { title, detail } = await answer.json()
    throw new Refused(`${title} ${detail}`)
  }
  const counter = counterOf(link.dataset, Number(answer.headers.get('x-record-count')))
  const pieces = []
  let spokenAt = Date.now()
  progress.max = counter.all
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    counter.take(value)
    progress.value = counter.so()
    amount.textContent = howFar(counter)
    if (Date.now() - spokenAt < msBetweenWords) continue
    spokenAt = Date.now()
    spoken.textContent = amount.textContent
  }
  if (!counter.whole()) throw new Error('the end is missing')
  const [, file] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition')) ?? []
  return { blob: new Blob(pieces, { type: answer.headers.get('content-type') }), file }
}

function save({ blob, file }) {
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: file }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const warn = (event) => event.preventDefault()

/** What is said is said in one place; the links give way to what is going on and come back with the focus. */
async function download(link) {
  const controller = new AbortController()
  const tell = (text, tone) => {
    outcome.textContent = text
    outcome.className = tone ? `notice ${tone}` : ''
  }
  const stopping = () => controller.abort()
  const running = (is) => {
    links.hidden = is
    place.hidden = !is
    const listen = is ? 'addEventListener' : 'removeEventListener'
    stop[listen]('click', stopping)
    window[listen]('beforeunload', warn)
  }
  tell('')
  progress.removeAttribute('value')
  name.textContent = link.dataset.name
  amount.textContent = words.waiting
  spoken.textContent = ''
  running(true)
  stop.focus()
  try {
    const whole = await fetched(link, controller.signal)
    save(whole)
    tell(`${words.saved}: ${whole.file}`, 'good')
  } catch (error) {
    if (controller.signal.aborted) tell(words.stopped, 'wait')
    else if (error instanceof Refused) tell(`${error.message} ${words.unsaved}`, 'alert')
    else tell(`${words.broken} ${words.unsaved}`, 'alert')
  }
  running(false)
  link.focus()
}

for (const link of links?.querySelectorAll('a[download]') ?? []) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    download(link)
  })
}
