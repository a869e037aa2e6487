// The names people read for what a home records of an entry: causes, whom it notified, urgency, feedback, the checklist.
// A missing or foreign code does not compile; Polish is the domain's own label (a test holds them together).
import type { BodyCode } from '../domain/body.ts'
import type { Kind } from '../domain/catalogue.ts'
import type { Cause } from '../domain/cause.ts'
import type { ChecklistItem } from '../domain/entry-command.ts'
import type { bodyAnswers, FeedbackWay } from '../domain/entry.ts'
import type { Priority } from '../domain/priority.ts'
import type { Words } from './language.ts'

/** The kinds of art. 55c ust. 2 u.p.s., and the supervisory record. */
export const kindWords: Record<Kind, Words> = {
  W: { pl: 'Wypadek', en: 'Accident', uk: 'Нещасний випадок' },
  S: { pl: 'Samouszkodzenie', en: 'Self-harm', uk: 'Самоушкодження' },
  O: { pl: 'Obrażenia ciała', en: 'Bodily injury', uk: 'Тілесні ушкодження' },
  N: { pl: 'Inne zdarzenie', en: 'Other event', uk: 'Інша подія' },
}

/** Completes „Pilność: …”. */
export const priorityWords: Record<Priority, Words> = {
  P0: { pl: 'krytyczna', en: 'critical', uk: 'критична' },
  P1: { pl: 'pilna', en: 'urgent', uk: 'висока' },
  P2: { pl: 'ważna', en: 'important', uk: 'середня' },
  P3: { pl: 'zwykła', en: 'ordinary', uk: 'звичайна' },
}

export const causeWords: Record<Cause, Words> = {
  health: { pl: 'stan zdrowia mieszkańca', en: 'the resident’s health', uk: 'стан здоров’я мешканця' },
  medication: { pl: 'leki', en: 'medication', uk: 'ліки' },
  surroundings: {
    pl: 'otoczenie (podłoga, oświetlenie)',
    en: 'surroundings (floor, lighting)',
    uk: 'оточення (підлога, освітлення)',
  },
  equipment: { pl: 'sprzęt', en: 'equipment', uk: 'обладнання' },
  staffing: { pl: 'obsada lub nadzór', en: 'staffing or supervision', uk: 'кількість персоналу або нагляд' },
  communication: {
    pl: 'komunikacja, przekazanie dyżuru',
    en: 'communication, handover between shifts',
    uk: 'спілкування, передавання зміни',
  },
  'other-people': { pl: 'zachowanie innych osób', en: 'behaviour of other people', uk: 'поведінка інших осіб' },
  procedure: {
    pl: 'brak procedury lub jej nieprzestrzeganie',
    en: 'no procedure, or it was not followed',
    uk: 'немає процедури або її не дотримано',
  },
  external: { pl: 'czynnik zewnętrzny', en: 'an outside factor', uk: 'зовнішній чинник' },
  'outside-home': {
    pl: 'poza domem – wystąpiono do właściwej jednostki',
    en: 'away from the home – the body concerned was asked',
    uk: 'поза будинком – надіслано запит до відповідної установи',
  },
  'not-established': { pl: 'nie ustalono', en: 'not established', uk: 'не встановлено' },
}

/** Whom a home may have to notify. */
export const bodyWords: Record<BodyCode, Words> = {
  '112': {
    pl: '112 / zespół ratownictwa medycznego',
    en: '112 / emergency medical team',
    uk: '112 / екстрена медична допомога',
  },
  physician: { pl: 'Lekarz', en: 'Doctor', uk: 'Лікар' },
  psychiatrist: { pl: 'Lekarz psychiatra', en: 'Psychiatrist', uk: 'Лікар-психіатр' },
  'family-or-guardian': {
    pl: 'Rodzina, osoba wskazana przez mieszkańca albo opiekun prawny lub kurator',
    en: 'Family, a person named by the resident, or the legal guardian',
    uk: 'Родина, особа, яку вказав мешканець, або законний опікун чи піклувальник',
  },
  police: { pl: 'Policja', en: 'Police', uk: 'Поліція' },
  prosecutor: { pl: 'Prokurator', en: 'Prosecutor', uk: 'Прокурор' },
  court: { pl: 'Sąd opiekuńczy', en: 'Guardianship court', uk: 'Опікунський суд' },
  sanepid: {
    pl: 'Państwowy powiatowy inspektor sanitarny (PPIS)',
    en: 'County sanitary inspector (PPIS)',
    uk: 'Державний повітовий санітарний інспектор (PPIS)',
  },
  'fire-service': {
    pl: 'Państwowa Straż Pożarna (PSP)',
    en: 'State Fire Service (PSP)',
    uk: 'Державна пожежна служба (PSP)',
  },
  'building-inspectorate': {
    pl: 'Powiatowy inspektor nadzoru budowlanego (PINB)',
    en: 'County building inspector (PINB)',
    uk: 'Повітовий інспектор будівельного нагляду (PINB)',
  },
  authority: {
    pl: 'Organ prowadzący lub zlecający',
    en: 'Running or commissioning authority',
    uk: 'Орган, який веде будинок або замовляє послуги',
  },
  dpo: {
    pl: 'Inspektor ochrony danych (IOD)',
    en: 'Data protection officer',
    uk: 'Інспектор із захисту даних (IOD)',
  },
  uodo: {
    pl: 'Prezes Urzędu Ochrony Danych Osobowych',
    en: 'President of the Personal Data Protection Office (UODO)',
    uk: 'Голова Управління із захисту персональних даних (UODO)',
  },
  'nk-a': { pl: 'Formularz „Niebieska Karta – A”', en: '“Blue Card – A” form', uk: 'Формуляр «Блакитна карта – А»' },
  'labour-inspectorate': {
    pl: 'Państwowa Inspekcja Pracy (PIP)',
    en: 'National Labour Inspectorate (PIP)',
    uk: 'Державна інспекція праці (PIP)',
  },
  urpl: { pl: 'Serwis, producent lub URPL', en: 'Repair service, maker or URPL', uk: 'Сервіс, виробник або URPL' },
  veterinary: { pl: 'Inspekcja Weterynaryjna', en: 'Veterinary Inspectorate', uk: 'Ветеринарна інспекція' },
  'art-18-assessment': {
    pl: 'Ocena zasadności przymusu bezpośredniego przez lekarza psychiatrę',
    en: 'Psychiatrist’s assessment of the use of restraint',
    uk: 'Оцінка психіатром обґрунтованості безпосереднього примусу',
  },
}

/** Was this body notified, this form filled in, this assessment obtained? */
export const bodyAnswerWords: Record<(typeof bodyAnswers)[number], Words> = {
  yes: { pl: 'tak', en: 'yes', uk: 'так' },
  no: { pl: 'nie', en: 'no', uk: 'ні' },
  'not-applicable': { pl: 'nie dotyczy', en: 'does not apply', uk: 'не стосується' },
}

/** How whoever reported learned what was done. */
export const feedbackWayWords: Record<FeedbackWay, Words> = {
  'in-system': { pl: 'w tym programie', en: 'in this program', uk: 'у цій програмі' },
  orally: { pl: 'ustnie', en: 'in conversation', uk: 'усно' },
  impossible: { pl: 'nie można było przekazać', en: 'could not be given', uk: 'передати не вдалося' },
  'reporter-unknown': {
    pl: 'nie wiadomo, kto zgłosił',
    en: 'it is not known who reported',
    uk: 'невідомо, хто повідомив',
  },
}

/** What a person confirms, one by one, about the text that leaves the home. */
export const checklistWords: Record<ChecklistItem, Words> = {
  noNames: {
    pl: 'W opisie nie ma imion, nazwisk ani inicjałów.',
    en: 'The description names nobody, not even by initials.',
    uk: 'В описі немає імен, прізвищ чи ініціалів.',
  },
  noContacts: {
    pl: 'Nie ma numerów telefonu, PESEL, adresów ani e-maili.',
    en: 'It holds no telephone or PESEL numbers, no addresses and no e-mails.',
    uk: 'Немає номерів телефону, PESEL, адрес та електронної пошти.',
  },
  noRooms: {
    pl: 'Nie ma numerów pokoi.',
    en: 'It holds no room numbers.',
    uk: 'Немає номерів кімнат.',
  },
  noExactTimes: {
    pl: 'Nie ma dokładnych godzin.',
    en: 'It holds no exact times.',
    uk: 'Немає точного часу.',
  },
  reporterUnrecognisable: {
    pl: 'Z opisu nie da się poznać, kto zgłosił zdarzenie.',
    en: 'Nobody can tell from it who reported the event.',
    uk: 'З опису не можна зрозуміти, хто повідомив про подію.',
  },
}
