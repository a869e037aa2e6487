// The journey of issue "the register answers": one event from the carer's report to the month's figures, step by step over HTTP.
// Throws at the first answer that is not what the step needs; returns what a caller may want to look at.
import type { Answer, Call } from './client.ts'

export type People = Record<'reporter' | 'officer' | 'director' | 'dpo' | 'reviewer' | 'head', Call>

/** `today`: the Warsaw date on which it is reported; `on`: of the event, the same unless named. `print` receives one line per step. */
export async function walk(people: People, today: string, print: (line: string) => void = () => {}, on = today) {
  const { reporter, officer, director, dpo, reviewer, head } = people
  const must = (step: string, answer: Answer, status: number): Answer => {
    if (answer.status !== status) {
      throw new Error(`${step}: ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`)
    }
    print(`${step} → ${status}`)
    return answer
  }
  const match = (version: number) => ({ 'if-match': `"v${version}"` })

  const filed = must(
    'zgłoszenie',
    await reporter('POST', '/api/entries', {
      what: { description: 'Mieszkanka przewróciła się przy umywalce, skarży się na ból nadgarstka.' },
      who: { residents: [{ pseudonym: 'M-0147', name: 'Wanda Wymyślona', role: 'hurt', sex: 'F', ageBand: '75-84' }] },
      when: { on, partOfDay: '00-06' },
      where: { place: 'bathroom', detail: 'pierwsze piętro' },
      done: { actions: ['first-aid'], text: 'Zimny okład.' },
      condition: { harm: 1, psychological: 0, text: 'Przytomna, spokojna.' },
    }),
    201,
  ).body
  if (!/^Z-[0-9A-Z]{4}$/.test(filed.reference)) throw new Error('no reference')
  const entry = `/api/entries/${filed.id}`

  const worklist = must('lista do przyjęcia', await officer('GET', '/api/entries?state=reported&limit=200'), 200).body
  if (!worklist.items.some(({ id }: { id: string }) => id === filed.id)) throw new Error('not in the worklist')
  const read = must('wgląd we wpis', await officer('GET', entry), 200)
  // In a home of several types the officer says which one it concerns.
  const [careType] = read.body.typesToChoose
  const registering = { category: 'W01', threat: true, careType }
  const registered = must(
    'wpis do rejestru',
    await officer(
      'POST',
      `${entry}/register`,
      { ...registering, bodies: [{ body: 'family-or-guardian', answer: 'yes', on: today }] },
      { 'if-match': read.etag ?? '' },
    ),
    200,
  ).body
  if (!/^\d+\/\d{4}$/.test(registered.number)) throw new Error('no number')
  const followUp = {
    causes: ['surroundings'],
    causesText: 'Mokra posadzka po porannym sprzątaniu, brak maty.',
    limiting: 'Sprzątanie łazienek po śniadaniu.',
    preventive: 'Maty antypoślizgowe w łazienkach, kontrola co tydzień.',
    measures: [{ kind: 'surroundings', by: 'administration', dueOn: today }],
  }
  must('działania następcze', await officer('POST', `${entry}/follow-up`, followUp, match(2)), 200)
  const thanks = { how: 'in-system', text: 'Dziękujemy. Zamówiono maty antypoślizgowe.' }
  must('informacja zwrotna', await officer('POST', `${entry}/feedback`, thanks, match(3)), 200)
  must('zatwierdzenie', await director('POST', `${entry}/approve`, {}, match(4)), 200)

  const transfer = must('przygotowanie przekazania', await officer('POST', '/api/transfers', {}), 201).body
  const path = `/api/transfers/${transfer.id}`
  const first = must('co wyjdzie', await director('GET', path), 200).body
  for (const { entry: id, described, content } of first.snapshots) {
    if (described) continue
    const { etag } = must('wgląd dyrektora', await director('GET', `/api/entries/${id}`), 200)
    const description = content.description || 'Mieszkanka upadła w łazience, doznała urazu ręki.'
    const checklist = {
      noNames: true,
      noContacts: true,
      noRooms: true,
      noExactTimes: true,
      reporterUnrecognisable: true,
    }
    const described_ = await director(
      'POST',
      `/api/entries/${id}/describe`,
      { description, checklist },
      { 'if-match': etag ?? '' },
    )
    must('opis do przekazania', described_, 200)
  }
  const preview = must('co wyjdzie, słowo w słowo', await director('GET', path), 200).body
  must('przekazanie', await director('POST', `${path}/send`, { digest: preview.digest, residents: 80 }, match(1)), 200)
  must('potwierdzenie odbioru', await head('POST', `${path}/acknowledge`, {}, match(2)), 200)

  const cases = must('sprawy', await reviewer('GET', '/api/cases?state=received&limit=200'), 200).body
  const mine = cases.items.find(({ number }: { number: string }) => number === registered.number)
  if (!mine) throw new Error('no case for the entry')
  const file = `/api/cases/${mine.id}`
  const taken = must('podjęcie', await reviewer('POST', `${file}/take`, {}, match(mine.version)), 200).body
  const question = { question: 'Czy ryzyko upadku oceniano przed zdarzeniem?', dueOn: today }
  const asked = must('pytanie', await reviewer('POST', `${file}/ask`, question, match(taken.version)), 200).body
  const outgoing = must('co wyszłoby z odpowiedzią', await director('GET', `${entry}/outgoing`), 200)
  const text = 'Tak, ocenę ryzyka przeprowadzono w styczniu.'
  const answer = await director(
    'POST',
    `${file}/answer`,
    { text, digest: outgoing.body.digest },
    { 'if-match': outgoing.etag ?? '' },
  )
  must('odpowiedź', answer, 200)
  const seen = must('sprawa po odpowiedzi', await reviewer('GET', file), 200)
  if (seen.body.snapshots.length !== 2 || seen.body.version !== asked.version + 1) throw new Error('no new snapshot')
  const opinion = { outcome: 'inadequate', reasons: 'Brak terminu zakupu mat i osoby odpowiedzialnej.' }
  must('ocena', await reviewer('POST', `${file}/assess`, opinion, { 'if-match': seen.etag ?? '' }), 200)
  const version = seen.body.version + 1
  must(
    'zwrot oceny',
    await head(
      'POST',
      `${file}/return`,
      { reason: 'Termin podano w odpowiedzi domu, proszę sprawdzić.' },
      match(version),
    ),
    200,
  )
  const again = { outcome: 'adequate_with_remarks', reasons: 'Działania zasadne, proszę o termin zakupu mat.' }
  must('ocena ponowna', await reviewer('POST', `${file}/assess`, again, match(version + 1)), 200)
  const wanted = { text: 'Położyć maty antypoślizgowe w łazienkach.', owner: 'maintenance', dueOn: today }
  must('zalecenie', await reviewer('POST', `${file}/recommend`, wanted, match(version + 2)), 200)
  const due = must('wpis z zaleceniem', await director('GET', entry), 200)
  const recommendation = due.body.recommendations[0].id
  const carriedOut = { recommendation, doneOn: today, text: 'Maty położono we wszystkich łazienkach domu.' }
  const told = await director('POST', `${file}/carry-out`, carriedOut, { 'if-match': due.etag ?? '' })
  must('zgłoszenie wykonania zalecenia', told, 200)
  must('przyjęcie wykonania', await reviewer('POST', `${file}/accept`, { recommendation }, match(version + 4)), 200)
  must('zakończenie sprawy', await head('POST', `${file}/close`, {}, match(version + 5)), 200)

  const before = must('wpis po ocenie', await director('GET', entry), 200)
  must('zakończenie wpisu', await director('POST', `${entry}/close`, {}, { 'if-match': before.etag ?? '' }), 200)
  const own = must('zgłaszający czyta odpowiedź', await reporter('GET', `/api/reports/${filed.id}`), 200).body
  if (own.feedback?.text !== thanks.text) throw new Error('no feedback for the reporter')

  const month = on.slice(0, 7)
  const table = must('tabela miesiąca', await head('GET', `/api/statistics/T1?from=${month}&to=${month}`), 200)
  const csv = must(
    'tabela dla Excela',
    await head('GET', `/api/statistics/T1?from=${month}&to=${month}&format=csv`),
    200,
  )
  const ledger = must('dziennik operacji', await dpo('GET', '/api/ledger?limit=200'), 200).body
  return {
    entry: filed.id as string,
    case: mine.id as string,
    transfer: transfer.id as string,
    table: table.body,
    csv: csv.body as string,
    ledger,
  }
}

/** Entries and residents hurt of a kind in table T1 as the API gives it, of one home or of all (`total`). */
export function inTable({ cells }: { cells: any[] }, home: string, kind: string): Record<string, number | null> {
  const own = cells.filter((cell) => cell.home === home && cell.kind === kind)
  return Object.fromEntries(own.map(({ measure, value }) => [measure, value]))
}
