// The names people read for the codes of persons' requests (RODO art. 15–21).
import type {
  ProlongReason,
  RefusalGround,
  RequestAction,
  Requester,
  RequestState,
  RequestWay,
  Right,
} from '../domain/rights-request.ts'
import type { Words } from './language.ts'

export const rightWords: Record<Right, Words> = {
  access: {
    pl: 'Dostęp do danych i ich kopia (art. 15)',
    en: 'Access to data and a copy (art. 15)',
    uk: 'Доступ до даних та їх копія (ст. 15)',
  },
  rectification: {
    pl: 'Sprostowanie danych (art. 16)',
    en: 'Rectification (art. 16)',
    uk: 'Виправлення даних (ст. 16)',
  },
  erasure: { pl: 'Usunięcie danych (art. 17)', en: 'Erasure (art. 17)', uk: 'Видалення даних (ст. 17)' },
  restriction: {
    pl: 'Ograniczenie przetwarzania (art. 18)',
    en: 'Restriction of processing (art. 18)',
    uk: 'Обмеження обробки (ст. 18)',
  },
  portability: {
    pl: 'Przeniesienie danych (art. 20)',
    en: 'Data portability (art. 20)',
    uk: 'Перенесення даних (ст. 20)',
  },
  objection: { pl: 'Sprzeciw (art. 21)', en: 'Objection (art. 21)', uk: 'Заперечення (ст. 21)' },
}

export const requesterWords: Record<Requester, Words> = {
  resident: {
    pl: 'Mieszkaniec albo osoba, która działa w jego imieniu',
    en: 'A resident, or who acts for one',
    uk: 'Мешканець або особа, яка діє від його імені',
  },
  staff: { pl: 'Osoba z kontem w programie', en: 'A person with an account', uk: 'Особа з обліковим записом' },
  outside: {
    pl: 'Inna osoba, na przykład zgłaszająca z zewnątrz',
    en: 'Somebody else, such as a reporter from outside',
    uk: 'Інша особа, наприклад та, що повідомила ззовні',
  },
}

export const requestWayWords: Record<RequestWay, Words> = {
  'in-person': { pl: 'osobiście, ustnie', en: 'in person, orally', uk: 'особисто, усно' },
  letter: { pl: 'pismem', en: 'by letter', uk: 'листом' },
  'e-mail': { pl: 'e-mailem', en: 'by e-mail', uk: 'електронною поштою' },
  'e-delivery': { pl: 'przez e-Doręczenia', en: 'by registered e-delivery', uk: 'через електронну доставку' },
}

export const requestStateWords: Record<RequestState, Words> = {
  open: { pl: 'Czeka na odpowiedź', en: 'Waiting for an answer', uk: 'Чекає на відповідь' },
  answered: { pl: 'Udzielono odpowiedzi', en: 'Answered', uk: 'Надано відповідь' },
  refused: { pl: 'Odmówiono', en: 'Refused', uk: 'Відмовлено' },
}

export const requestActionWords: Record<RequestAction, Words> = {
  prolong: { pl: 'Przedłuż termin', en: 'Prolong the term', uk: 'Продовжити строк' },
  answer: { pl: 'Odnotuj odpowiedź', en: 'Record the answer', uk: 'Записати відповідь' },
  refuse: { pl: 'Odnotuj odmowę', en: 'Record a refusal', uk: 'Записати відмову' },
  hold: { pl: 'Wstrzymaj usunięcie', en: 'Put destruction on hold', uk: 'Призупинити знищення' },
  release: { pl: 'Zdejmij wstrzymanie usunięcia', en: 'Lift the hold', uk: 'Зняти призупинення знищення' },
}

export const prolongReasonWords: Record<ProlongReason, Words> = {
  complex: {
    pl: 'żądanie jest skomplikowane',
    en: 'the request is complex',
    uk: 'вимога є складною',
  },
  many: { pl: 'żądań jest dużo', en: 'there are many requests', uk: 'вимог багато' },
}

export const refusalGroundWords: Record<RefusalGround, Words> = {
  identity: {
    pl: 'nie da się ustalić, kim jest osoba (art. 12 ust. 2 i 6)',
    en: 'it cannot be established who the person is (art. 12 ust. 2 and 6)',
    uk: 'неможливо встановити, ким є особа (ст. 12 ч. 2 і 6)',
  },
  excessive: {
    pl: 'żądanie jest ewidentnie nieuzasadnione lub nadmierne (art. 12 ust. 5)',
    en: 'the request is manifestly unfounded or excessive (art. 12 ust. 5)',
    uk: 'вимога явно необґрунтована або надмірна (ст. 12 ч. 5)',
  },
  'rights-of-others': {
    pl: 'ucierpiałyby prawa innych osób, także osoby zgłaszającej (art. 15 ust. 4)',
    en: 'it would harm the rights of others, the reporter’s too (art. 15 ust. 4)',
    uk: 'постраждали б права інших осіб, також особи, яка повідомила (ст. 15 ч. 4)',
  },
  'legal-duty': {
    pl: 'dane trzeba przetwarzać z mocy prawa (art. 17 ust. 3 lit. b)',
    en: 'the law orders the processing (art. 17 ust. 3 lit. b)',
    uk: 'дані треба обробляти за законом (ст. 17 ч. 3 п. b)',
  },
  'not-met': {
    pl: 'warunki tego prawa nie są spełnione',
    en: 'the conditions of this right are not met',
    uk: 'умови цього права не виконано',
  },
}
