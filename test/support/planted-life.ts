// A whole life of two entries over HTTP in which every field a home can fill holds an invented identity that must never travel.
// What the authority is told (follow-up, outgoing description, answer) holds none of them. Judges nothing.
import type { Call } from './client.ts'
import { checklist, deliver, followUp, ifMatch, must, newestCase, type Cast } from './crew.ts'

/** What the home writes and what never travels, by the field it is written into. */
export const planted = {
  description: 'Gryzelda Kwarcówna',
  hurt: 'Bazylia Śnieżkowska',
  other: 'Onufry Świętopełkowicz',
  pseudonym: 'Q-73915',
  otherPseudonym: 'X-60482',
  time: '04:53',
  learnedTime: '05:47',
  learnedOn: '2026-03-08',
  placeDetail: 'pokój 314b przy Łabędziej',
  doneText: 'felczer Kryspin Mglisty',
  conditionText: 'córka Żywia Nieistniejąca',
  bodyDetail: 'aspirant Dobrogost Pałuba',
  laterBodyDetail: 'prokurator Mściwoj Ćwikliński',
  amended: 'Zbyluta Niedźwiadek',
  amendReason: 'pomyliłam z Jagną Przędziwko',
  amendedTime: '03:29',
  amendedDetail: 'za szafą Hieronima Zawieruchy',
  outcomeReason: 'ordynator Wszebor Ćmielow',
  laterOutcomeReason: 'siostra oddziałowa Perpetua Mgiełka',
  feedback: 'dziękujemy pani Halince z nocnej zmiany',
  returnReason: 'uzupełnić zeznanie Gaudentego Pliszki',
  noCaseReason: 'sprawą zajęła się Kunegunda Bławatek',
  reopenReason: 'telefon od wnuka Ksawerego Łomignata',
  measureReason: 'maty dostała Bogumiła Szczawnik',
  declineReason: 'to był żart Cyryla Ogórczyka',
  reconsiderReason: 'widziała to też Eufrozyna Skowronek',
  question: 'czy obok stała Pelagia Jeżynowska',
  supplement: 'przypomniał mi Bonifacy Trzcinka',
  revealReason: 'żąda tego mecenas Ildefons Wrzosowy',
  typedName: 'Klotylda Berberysowa',
  typedContact: 'przez sąsiadkę Filomenę Kalinową',
  separateReason: 'pomylił je Wielisław Jarzębina',
  cancelReason: 'podwójnie przez Gniewosza Marchewkę',
  key: 'klucz-Wincentyny-Bąbel',
} as const

/** The first entry of `entries` went all the way and is open again; the second was declined and is to be reconsidered; the third was cancelled. */
export type Life = { entries: string[]; cases: string[]; transfers: string[] }

/** The reporter files both, looks at them, and is refused what a reporter may not do. */
export async function liveThrough(cast: Cast): Promise<Life> {
  const { reporter, officer, director, reviewer, head } = cast
  const step = (call: Call, path: string, body: object, version: number) =>
    must(
      200,
      call('POST', path, body, {
        ...ifMatch(version),
        'idempotency-key': `${planted.key}-${path}-${version}`.replaceAll(/[^\x21-\x7e]/g, 'x').slice(0, 128),
      }),
    )
  const p = planted
  const reported = {
    what: { description: `${p.description} przewróciła się przy umywalce.`, alleges: ['staff'] },
    who: {
      residents: [
        { pseudonym: p.pseudonym, name: p.hurt, role: 'hurt', sex: 'F', ageBand: '75-84' },
        { pseudonym: p.otherPseudonym, name: p.other, role: 'other', sex: 'M', ageBand: '60-64' },
      ],
    },
    when: { on: '2026-03-07', time: p.time, learned: { on: p.learnedOn, time: p.learnedTime } },
    where: { place: 'bathroom', detail: p.placeDetail },
    done: { actions: ['first-aid'], text: p.doneText },
    condition: { harm: 1, psychological: 0, text: p.conditionText },
    reporterFunction: 'carer',
  }
  const reference = async (id: string) => (await must(200, officer('GET', `/api/entries/${id}`))).reference
  const file = async () => (await must(201, reporter('POST', '/api/entries', reported))).id as string
  const entry = await file()
  const declined = await file()
  await step(director, `/api/entries/${declined}/decline`, { reason: `${p.declineReason}, nie zdarzenie.` }, 1)
  await step(reporter, `/api/entries/${declined}/reconsider`, { reason: `${p.reconsiderReason}, proszę sprawdzić.` }, 2)
  await step(officer, `/api/entries/${declined}/ask`, { question: `Proszę napisać, ${p.question}.` }, 3)
  await step(reporter, `/api/entries/${declined}/supplement`, { text: `To ${p.supplement}.` }, 4)
  await must(200, director('POST', `/api/entries/${declined}/reporter`, { reason: `Tego ${p.revealReason}.` }))
  const caller = { source: 'phone', name: p.typedName, contact: p.typedContact }
  const typed = await must(201, officer('POST', '/api/entries', { ...reported, received: caller }))
  await step(officer, `/api/entries/${typed.id}/merge`, { into: await reference(declined) }, 1)
  await step(director, `/api/entries/${typed.id}/separate`, { reason: `Rozdzielone: ${p.separateReason}.` }, 2)
  await step(officer, `/api/entries/${typed.id}/merge`, { into: await reference(declined) }, 3)
  const path = `/api/entries/${entry}`
  const bodies = [{ body: 'family-or-guardian', answer: 'no', detail: p.bodyDetail }]
  await step(officer, `${path}/register`, { category: 'W01', threat: true, bodies }, 1)
  await step(
    officer,
    `${path}/amend`,
    {
      reason: `Sprostowanie: ${p.amendReason}.`,
      description: `${p.amended} przewróciła się przy umywalce.`,
      when: { on: '2026-03-07', time: p.amendedTime },
      where: { place: 'bathroom', detail: p.amendedDetail },
    },
    2,
  )
  const outcome = { residents: [{ physical: 2, psychological: 1, hospital: true }] }
  await step(officer, `${path}/update-outcome`, { ...outcome, reason: p.outcomeReason }, 3)
  await step(
    officer,
    `${path}/follow-up`,
    { ...followUp, riskKnown: true, bodies: [{ body: 'family-or-guardian', answer: 'no', detail: p.laterBodyDetail }] },
    4,
  )
  await step(officer, `${path}/feedback`, { how: 'in-system', text: p.feedback }, 5)
  await step(director, `${path}/approve`, {}, 6)
  await step(director, `${path}/return`, { reason: `Proszę ${p.returnReason}.` }, 7)
  await step(director, `${path}/approve`, {}, 8)
  await step(director, `${path}/describe`, { description: 'Osoba upadła w łazience.', checklist }, 9)
  const transfers = [await deliver(cast)]
  const { id } = await newestCase(cast)
  const verified = `/api/cases/${id}`
  await step(head, `/api/transfers/${transfers[0]}/acknowledge`, {}, 2)
  await step(reviewer, `${verified}/take`, {}, 1)
  await step(reviewer, `${verified}/ask`, { question: 'Czy ryzyko upadku oceniano wcześniej?', dueOn: '2026-04-01' }, 2)
  const { digest, version } = await must(200, director('GET', `${path}/outgoing`))
  await step(director, `${verified}/answer`, { text: 'Tak, w styczniu.', digest }, version)
  await step(
    reviewer,
    `${verified}/assess`,
    { outcome: 'inadequate', reasons: 'Brak terminu zakupu mat w łazienkach.' },
    4,
  )
  await step(head, `${verified}/return`, { reason: 'Nie zgadzam się z oceną, proszę zmienić.' }, 5)
  await step(
    reviewer,
    `${verified}/assess`,
    { outcome: 'adequate_with_remarks', reasons: 'Zasadne, proszę o termin zakupu.' },
    6,
  )
  await step(head, `${verified}/confirm`, {}, 7)
  const recommended = {
    text: 'Zamontować maty antypoślizgowe w łazienkach.',
    owner: 'maintenance',
    dueOn: '2026-04-30',
  }
  await step(reviewer, `${verified}/recommend`, recommended, 8)
  const { recommendations } = await must(200, director('GET', path))
  const recommendation = recommendations[0].id
  const done = { recommendation, doneOn: '2026-03-02', text: 'Maty położono we wszystkich łazienkach.' }
  await step(director, `${verified}/carry-out`, done, version + 1)
  await step(head, `${verified}/accept`, { recommendation }, 10)
  await step(head, `${verified}/close`, {}, 11)
  await step(officer, `${path}/update-outcome`, { ...outcome, reason: p.laterOutcomeReason }, version + 2)
  await step(director, `${path}/close`, { noCaseReason: `Oto powód: ${p.noCaseReason}.` }, version + 3)
  const given = { no: 1, outcome: 'given-up', reason: `Bo ${p.measureReason}.` }
  await step(officer, `${path}/review-measures`, { measures: [given] }, version + 4)
  await step(director, `${path}/reopen`, { reason: `Wznowienie: ${p.reopenReason}.` }, version + 5)
  transfers.push(await deliver(cast))
  await step(head, `/api/transfers/${transfers[1]}/return`, { reason: 'personal-data' }, 2)
  transfers.push(await deliver(cast))
  const cancelled = await file()
  const told = [{ body: 'family-or-guardian', answer: 'yes' }]
  await step(officer, `/api/entries/${cancelled}/register`, { category: 'W01', threat: true, bodies: told }, 1)
  transfers.push(await deliver(cast))
  const { version: now } = await must(200, director('GET', `/api/entries/${cancelled}`))
  const cancelling = { because: 'duplicate', reason: `Wpisano ${p.cancelReason}.` }
  await step(director, `/api/entries/${cancelled}/cancel`, cancelling, now)
  const cases = [id, (await newestCase(cast)).id]
  transfers.push(await deliver(cast))
  await must(200, reporter('GET', '/api/reports'))
  await must(200, reporter('GET', `/api/reports/${entry}`))
  // Attempts that are refused leave events as well.
  await must(404, reporter('GET', path))
  await must(404, reporter('POST', `${path}/approve`, {}, ifMatch(version + 6)))
  await must(404, reporter('POST', `/api/transfers/${entry}/send`, { digest: 'a'.repeat(64) }, ifMatch(1)))
  return { entries: [entry, declined, cancelled], cases, transfers }
}
