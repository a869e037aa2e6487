// The names people read for the codes of offices: transfers, accounts, authorisations, organisations and their documents.
// A missing or foreign code does not compile; nothing is decided here.
import type { PersonState } from '../domain/account.ts'
import type { AppointmentAction, AppointmentBasis, AppointmentState } from '../domain/appointment.ts'
import type { AuthorisationAction, AuthorisationState, RevocationReason } from '../domain/authorisation.ts'
import type { EventType, TypeWithholding } from '../domain/care-type.ts'
import type { HomeType } from '../domain/home-type.ts'
import type { AuthorityBody, BasisCovers, basisKinds, RunningForm, SupervisionBasis } from '../domain/organisation.ts'
import type { SnapshotContent } from '../domain/snapshot.ts'
import type { ReturnReason, TransferKind } from '../domain/transfer.ts'
import type { WithdrawalReason } from '../domain/withdrawal.ts'
import type { Words } from './language.ts'
import { bookWords } from './terms.ts'

export const transferKindWords: Record<TransferKind, Words> = {
  periodic: { pl: 'Informacja okresowa', en: 'Periodic information', uk: 'Періодична інформація' },
  nil: { pl: 'Informacja o braku zdarzeń', en: 'Nothing to report', uk: 'Інформація про відсутність подій' },
  answer: { pl: 'Odpowiedź na pytanie organu', en: 'Answer to the authority', uk: 'Відповідь на запитання органу' },
  withdrawal: {
    pl: 'Wycofanie wpisów – dla poprzedniego organu',
    en: 'Entries taken back – for the authority before',
    uk: 'Відкликання записів – для попереднього органу',
  },
}

/** Why the authority returned a transfer. */
export const returnReasonWords: Record<ReturnReason, Words> = {
  'wrong-recipient': { pl: 'niewłaściwy odbiorca', en: 'wrong recipient', uk: 'не той отримувач' },
  unreadable: { pl: 'nie da się odczytać', en: 'cannot be read', uk: 'неможливо прочитати' },
  'personal-data': { pl: 'zawiera dane osobowe', en: 'contains personal data', uk: 'містить персональні дані' },
}

/** Why an entry was cancelled or taken back from the authority; completes „Powód: …”. */
export const withdrawalReasonWords: Record<WithdrawalReason, Words> = {
  duplicate: { pl: 'zdarzenie wpisano dwa razy', en: 'the event was entered twice', uk: 'подію внесено двічі' },
  'not-extraordinary': {
    pl: 'to nie było zdarzenie nadzwyczajne',
    en: 'it was not an extraordinary event',
    uk: 'це не була надзвичайна подія',
  },
  'not-a-resident': {
    pl: 'zdarzenie nie dotyczyło mieszkańca domu',
    en: 'it did not concern a resident of the home',
    uk: 'подія не стосувалася мешканця будинку',
  },
  'clerical-error': { pl: 'wpisano przez pomyłkę', en: 'entered by mistake', uk: 'внесено помилково' },
  reclassified: { pl: 'zmieniono kwalifikację', en: 'reclassified', uk: 'змінено кваліфікацію' },
}

/** How far the home was with its follow-up when the information left it. */
export const followUpStateWords: Record<SnapshotContent['followUp']['state'], Words> = {
  'in-progress': { pl: 'w toku', en: 'in progress', uk: 'тривають' },
  approved: { pl: 'zatwierdzone', en: 'approved', uk: 'затверджено' },
}

export const personStateWords: Record<PersonState, Words> = {
  invited: { pl: 'Czeka na pierwsze logowanie', en: 'Waiting for the first sign-in', uk: 'Чекає на перший вхід' },
  active: { pl: 'Aktywne', en: 'Active', uk: 'Активний' },
  deactivated: { pl: 'Wyłączone', en: 'Deactivated', uk: 'Вимкнений' },
}

export const authorisationStateWords: Record<AuthorisationState, Words> = {
  granted: {
    pl: 'Wydane – czeka na potwierdzenie dokumentu',
    en: 'Granted – the document is to be confirmed',
    uk: 'Видано – чекає на підтвердження документа',
  },
  active: { pl: 'Potwierdzone', en: 'Confirmed', uk: 'Підтверджено' },
  revoked: { pl: 'Cofnięte', en: 'Revoked', uk: 'Відкликано' },
}

/** Every action on an authorisation, with the granting that begins it. */
export const authorisationActionWords: Record<'grant' | AuthorisationAction, Words> = {
  grant: { pl: 'Wydaj upoważnienie', en: 'Grant an authorisation', uk: 'Видати уповноваження' },
  confirm: { pl: 'Potwierdź dokument', en: 'Confirm the document', uk: 'Підтвердити документ' },
  revoke: { pl: 'Cofnij upoważnienie', en: 'Revoke the authorisation', uk: 'Відкликати уповноваження' },
}

export const revocationReasonWords: Record<RevocationReason, Words> = {
  left: { pl: 'osoba już tu nie pracuje', en: 'the person no longer works here', uk: 'особа тут більше не працює' },
  'duties-changed': { pl: 'zmiana obowiązków', en: 'change of duties', uk: 'зміна обов’язків' },
  error: { pl: 'wydane przez pomyłkę', en: 'granted by mistake', uk: 'видано помилково' },
  other: { pl: 'inny powód', en: 'another reason', uk: 'інша причина' },
}

/** Who runs the home. */
export const runningFormWords: Record<RunningForm, Words> = {
  public: { pl: 'podmiot publiczny', en: 'a public body', uk: 'публічний орган' },
  commissioned: {
    pl: 'podmiot niepubliczny na zlecenie organu',
    en: 'a non-public body commissioned by an authority',
    uk: 'непублічний суб’єкт на замовлення органу',
  },
  other: {
    pl: 'podmiot niepubliczny bez zlecenia',
    en: 'a non-public body without commission',
    uk: 'непублічний суб’єкт без замовлення',
  },
}

/** On what ground the authority receives the home's information. */
export const supervisionBasisWords: Record<SupervisionBasis, Words> = {
  runs: { pl: 'organ prowadzi dom', en: 'the authority runs the home', uk: 'орган веде будинок' },
  commissions: {
    pl: 'organ zleca prowadzenie domu',
    en: 'the authority commissions the home',
    uk: 'орган замовляє ведення будинку',
  },
  none: { pl: 'dom nie ma organu', en: 'the home has no authority', uk: 'будинок не має органу' },
}

export const basisKindWords: Record<(typeof basisKinds)[number], Words> = {
  order: { pl: 'zarządzenie', en: 'order', uk: 'розпорядження' },
  contract: { pl: 'umowa', en: 'contract', uk: 'договір' },
  agreement: { pl: 'porozumienie', en: 'agreement', uk: 'угода' },
}

/** What a document of the home opens. */
export const basisCoversWords: Record<BasisCovers, Words> = {
  'book-N': bookWords.N,
  supplement: {
    pl: 'Dane uzupełniające dla organu',
    en: 'Supplementary codes for the authority',
    uk: 'Додаткові дані для органу',
  },
}

/** Which type of care an event concerns, after „część domu dla …”. */
const severalTypesWords: Words = {
  pl: 'kilku typów albo całego domu',
  en: 'several types, or the whole home',
  uk: 'кількох типів або всього будинку',
}

/** Completes „dom pomocy społecznej dla …”, “care home for …”, «будинок соціальної допомоги для …». */
export const homeTypeWords: Record<HomeType, Words> = {
  PW: { pl: 'osób w podeszłym wieku', en: 'older people', uk: 'людей похилого віку' },
  PSCH: {
    pl: 'osób przewlekle somatycznie chorych',
    en: 'people with chronic physical illness',
    uk: 'людей із хронічними соматичними захворюваннями',
  },
  PPCH: {
    pl: 'osób przewlekle psychicznie chorych',
    en: 'people with chronic mental illness',
    uk: 'людей із хронічними психічними захворюваннями',
  },
  DNI: {
    pl: 'dorosłych niepełnosprawnych intelektualnie',
    en: 'adults with intellectual disabilities',
    uk: 'дорослих з інтелектуальною інвалідністю',
  },
  DMNI: {
    pl: 'dzieci i młodzieży niepełnosprawnych intelektualnie',
    en: 'children and young people with intellectual disabilities',
    uk: 'дітей і молоді з інтелектуальною інвалідністю',
  },
  NF: {
    pl: 'osób niepełnosprawnych fizycznie',
    en: 'people with physical disabilities',
    uk: 'людей із фізичною інвалідністю',
  },
  UA: {
    pl: 'osób uzależnionych od alkoholu',
    en: 'people dependent on alcohol',
    uk: 'людей, залежних від алкоголю',
  },
}

export const eventTypeWords: Record<EventType, Words> = { ...homeTypeWords, several: severalTypesWords }

/** Shown to the home before it sends: why the type that was said stays. */
export const typeWithheldWords: Record<TypeWithholding, Words> = {
  'no-census': {
    pl: 'Zostaje w domu: nie ma ewidencji mieszkańców tego miesiąca ani wcześniejszej.',
    en: 'Stays in the home: no census of this month or before is recorded.',
    uk: 'Залишається в будинку: немає обліку мешканців за цей місяць чи раніше.',
  },
  'few-residents': {
    pl: 'Zostaje w domu: mieszkańców któregoś typu jest mniej niż 5.',
    en: 'Stays in the home: there are fewer than 5 residents of one of the types.',
    uk: 'Залишається в будинку: мешканців одного з типів менше ніж 5.',
  },
}

/** The office through which an authority acts. */
export const authorityBodyWords: Record<AuthorityBody, Words> = {
  PCPR: {
    pl: 'Powiatowe centrum pomocy rodzinie (PCPR)',
    en: 'County family support centre (PCPR)',
    uk: 'Повітовий центр допомоги сім’ї (PCPR)',
  },
  MOPS: {
    pl: 'Miejski ośrodek pomocy społecznej (MOPS)',
    en: 'City social assistance centre (MOPS)',
    uk: 'Міський центр соціальної допомоги (MOPS)',
  },
  OPS: {
    pl: 'Ośrodek pomocy społecznej (OPS)',
    en: 'Social assistance centre (OPS)',
    uk: 'Центр соціальної допомоги (OPS)',
  },
  ROPS: {
    pl: 'Regionalny ośrodek polityki społecznej (ROPS)',
    en: 'Regional social policy centre (ROPS)',
    uk: 'Регіональний центр соціальної політики (ROPS)',
  },
}

export const appointmentActionWords: Record<AppointmentAction, Words> = {
  confirm: {
    pl: 'Potwierdź osobę zastępującą dyrektora',
    en: 'Confirm the acting director',
    uk: 'Підтвердити виконувача обов’язків',
  },
  revoke: {
    pl: 'Odwołaj osobę zastępującą dyrektora',
    en: 'Revoke the acting director',
    uk: 'Відкликати виконувача обов’язків',
  },
}
export const appointmentStateWords: Record<AppointmentState, Words> = {
  proposed: {
    pl: 'Czeka na drugą osobę',
    en: 'Waits for the second person',
    uk: 'Чекає на другу особу',
  },
  active: { pl: 'Potwierdzone', en: 'Confirmed', uk: 'Підтверджено' },
  revoked: { pl: 'Odwołane', en: 'Revoked', uk: 'Відкликано' },
}
export const appointmentBasisWords: Record<AppointmentBasis, Words> = {
  director: { pl: 'dyrektora', en: 'the director’s', uk: 'директора' },
  'running-body': { pl: 'organu prowadzącego', en: 'the running body’s', uk: 'органу, що веде будинок' },
}
