// The names a dpo reads in the ledger: what happened, and as what somebody acted. One name serves the same action on an entry,
// a transfer and a case, and its counterpart on the other side. An action that is not here has no words: show its code.
import type { CaseAction } from '../domain/case.ts'
import type { EntryAction, joiningEvents } from '../domain/entry-lifecycle.ts'
import type { TransferAction } from '../domain/transfer.ts'
import type { Words } from './language.ts'
import { closeEventWords, type CloseEvent } from './codes-ledger-close.ts'
import { disclosureEventWords, type DisclosureEvent } from './codes-ledger-disclosure.ts'
import { outsideEventWords, type OutsideEvent } from './codes-ledger-outside.ts'
import { recommendationEventWords } from './codes-ledger-recommendation.ts'
import { retentionEventWords, type RetentionAction } from './codes-ledger-retention.ts'
import { lookWords, type LookAction } from './codes-look.ts'
import { roleWords } from './terms.ts'

/** Changes by people, then what follows of itself, accounts; looks have a list of their own. A test compares this list with what the code writes. */
export type LedgerAction =
  | RetentionAction
  | DisclosureEvent
  | CloseEvent
  | OutsideEvent
  | 'file'
  | EntryAction
  | (typeof joiningEvents)[number]
  | 'prepare'
  | TransferAction
  | CaseAction
  | 'receive'
  | 'take-back'
  | 'withdraw'
  | 'make-resident-card'
  | 'amend-resident-card'
  | 'end-resident-card'
  | 'return-resident-card'
  | 'record-census'
  | 'amend-census'
  | 'import-census'
  | 'open-breach'
  | 'record-breach'
  | 'close-breach'
  | 'destroy-content'
  | 'grant-authorisation'
  | 'confirm-authorisation'
  | 'revoke-authorisation'
  | 'appoint'
  | 'confirm-appointment'
  | 'revoke-appointment'
  | 'create-organisation'
  | 'set-supervision'
  | 'record-basis'
  | 'create-person'
  | 'activate'
  | 'change-password'
  | 'invite'
  | 'grant-role'
  | 'end-role'
  | 'deactivate'
  | 'create-client'
  | 'end-client'
  | 'sign-in'
  | 'sign-out'
  | 'sign-in-failed'
  | 'sign-in-limited'
  | 'refused'
  | 'reveal'
  | 'record-request'
  | 'prolong-request'
  | 'answer-request'
  | 'refuse-request'

export const eventWords: Readonly<Record<string, Words>> = {
  file: { pl: 'Zgłoszenie', en: 'Report filed', uk: 'Подання повідомлення' },
  register: { pl: 'Wpis do rejestru', en: 'Entered in the register', uk: 'Внесення до реєстру' },
  decline: { pl: 'Niezakwalifikowanie zgłoszenia', en: 'Report declined', uk: 'Повідомлення не кваліфіковано' },
  reconsider: { pl: 'Prośba o ponowne sprawdzenie', en: 'Another look asked for', uk: 'Прохання перевірити ще раз' },
  supplement: { pl: 'Uzupełnienie zgłoszenia', en: 'Report added to', uk: 'Доповнення повідомлення' },
  merge: {
    pl: 'Dołączenie do innego zgłoszenia',
    en: 'Joined to another report',
    uk: 'Долучення до іншого повідомлення',
  },
  separate: { pl: 'Odłączenie zgłoszenia', en: 'Taken apart', uk: 'Від’єднання повідомлення' },
  join: { pl: 'Dołączono inne zgłoszenie', en: 'Another report joined', uk: 'Долучено інше повідомлення' },
  part: { pl: 'Odłączono inne zgłoszenie', en: 'Another report taken away', uk: 'Від’єднано інше повідомлення' },
  amend: { pl: 'Sprostowanie wpisu', en: 'Entry amended', uk: 'Виправлення' },
  reclassify: {
    pl: 'Przeniesienie do drugiej księgi',
    en: 'Moved to the other book',
    uk: 'Перенесення до іншої книги',
  },
  'update-outcome': { pl: 'Aktualizacja skutku', en: 'Harm updated', uk: 'Оновлення наслідку' },
  'follow-up': { pl: 'Odnotowanie działań następczych', en: 'Follow-up recorded', uk: 'Запис подальших дій' },
  'review-measures': {
    pl: 'Odnotowanie realizacji i skuteczności środków',
    en: 'What became of the measures recorded',
    uk: 'Запис виконання та дієвості заходів',
  },
  describe: {
    pl: 'Potwierdzenie opisu dla organu',
    en: 'Outgoing description confirmed',
    uk: 'Підтвердження опису для органу',
  },
  feedback: { pl: 'Informacja zwrotna', en: 'Feedback recorded', uk: 'Зворотна інформація' },
  approve: { pl: 'Zatwierdzenie działań następczych', en: 'Follow-up approved', uk: 'Затвердження подальших дій' },
  return: { pl: 'Zwrot do poprawienia', en: 'Returned for correction', uk: 'Повернення для виправлення' },
  answer: { pl: 'Odpowiedź organowi', en: 'Authority answered', uk: 'Відповідь органу' },
  close: { pl: 'Zakończenie', en: 'Closed', uk: 'Завершення' },
  reopen: { pl: 'Wznowienie', en: 'Reopened', uk: 'Відновлення' },
  cancel: { pl: 'Anulowanie wpisu', en: 'Entry cancelled', uk: 'Анулювання запису' },
  exclude: { pl: 'Wyłączenie osoby', en: 'Person excluded', uk: 'Відсторонення особи' },
  readmit: { pl: 'Cofnięcie wyłączenia', en: 'Exclusion lifted', uk: 'Скасування відсторонення' },
  limit: { pl: 'Ograniczenie dostępu', en: 'Access limited', uk: 'Обмеження доступу' },
  unlimit: { pl: 'Cofnięcie ograniczenia dostępu', en: 'Limitation lifted', uk: 'Скасування обмеження доступу' },

  prepare: { pl: 'Przygotowanie przekazania', en: 'Transfer prepared', uk: 'Підготовка передання' },
  send: { pl: 'Przekazanie organowi', en: 'Sent to the authority', uk: 'Передання органу' },
  discard: { pl: 'Wyrzucenie przygotowanego', en: 'Prepared transfer thrown away', uk: 'Викидання підготовленого' },
  receive: { pl: 'Otrzymanie informacji', en: 'Information received', uk: 'Отримання інформації' },
  acknowledge: { pl: 'Potwierdzenie odbioru', en: 'Receipt acknowledged', uk: 'Підтвердження отримання' },
  'take-back': {
    pl: 'Wycofanie zwróconej informacji',
    en: 'Returned information taken back',
    uk: 'Відкликання поверненої інформації',
  },
  quarantine: { pl: 'Ukrycie treści z danymi osobowymi', en: 'Content hidden', uk: 'Приховання змісту' },
  'open-breach': { pl: 'Otwarcie zapisu naruszenia', en: 'Breach record opened', uk: 'Відкриття запису порушення' },
  'record-breach': { pl: 'Opis naruszenia', en: 'Breach described', uk: 'Опис порушення' },
  'close-breach': { pl: 'Zamknięcie zapisu naruszenia', en: 'Breach record closed', uk: 'Закриття запису порушення' },
  'destroy-content': {
    pl: 'Zniszczenie klucza treści',
    en: 'Key of the content destroyed',
    uk: 'Знищення ключа змісту',
  },
  withdraw: {
    pl: 'Wycofanie wpisu przez dom',
    en: 'Entry withdrawn by the home',
    uk: 'Відкликання запису будинком',
  },

  take: { pl: 'Podjęcie weryfikacji', en: 'Taken for review', uk: 'Взяття на перевірку' },
  ask: { pl: 'Pytanie', en: 'Question asked', uk: 'Запитання' },
  assess: { pl: 'Ocena zasadności', en: 'Follow-up assessed', uk: 'Оцінка обґрунтованості' },
  confirm: { pl: 'Zatwierdzenie oceny', en: 'Assessment confirmed', uk: 'Затвердження оцінки' },

  'make-resident-card': {
    pl: 'Założenie karty mieszkańca',
    en: 'Resident’s card made',
    uk: 'Створення картки мешканця',
  },
  'amend-resident-card': {
    pl: 'Poprawienie karty mieszkańca',
    en: 'Resident’s card corrected',
    uk: 'Виправлення картки мешканця',
  },
  'end-resident-card': {
    pl: 'Zakończenie karty mieszkańca',
    en: 'Resident’s card ended',
    uk: 'Завершення картки мешканця',
  },
  'return-resident-card': {
    pl: 'Przywrócenie karty mieszkańca',
    en: 'Resident’s card taken back',
    uk: 'Відновлення картки мешканця',
  },
  'record-census': {
    pl: 'Zapis mieszkańców i osobodni miesiąca',
    en: 'Census of a month recorded',
    uk: 'Запис мешканців і людино-днів місяця',
  },
  'amend-census': {
    pl: 'Poprawienie osobodni miesiąca',
    en: 'Census of a month amended',
    uk: 'Виправлення людино-днів місяця',
  },
  'import-census': {
    pl: 'Wczytanie osobodni z pliku',
    en: 'Census read from a file',
    uk: 'Завантаження людино-днів із файлу',
  },
  'grant-authorisation': { pl: 'Wydanie upoważnienia', en: 'Authorisation granted', uk: 'Видача уповноваження' },
  'confirm-authorisation': {
    pl: 'Potwierdzenie upoważnienia',
    en: 'Authorisation confirmed',
    uk: 'Підтвердження уповноваження',
  },
  'revoke-authorisation': {
    pl: 'Cofnięcie upoważnienia',
    en: 'Authorisation revoked',
    uk: 'Відкликання уповноваження',
  },

  appoint: {
    pl: 'Wyznaczenie osoby zastępującej dyrektora',
    en: 'Acting director appointed',
    uk: 'Призначення виконувача обов’язків директора',
  },
  'confirm-appointment': {
    pl: 'Potwierdzenie osoby zastępującej dyrektora',
    en: 'Acting director confirmed',
    uk: 'Підтвердження виконувача обов’язків директора',
  },
  'revoke-appointment': {
    pl: 'Odwołanie osoby zastępującej dyrektora',
    en: 'Acting director revoked',
    uk: 'Відкликання виконувача обов’язків директора',
  },
  'create-organisation': { pl: 'Założenie organizacji', en: 'Organisation created', uk: 'Створення організації' },
  'set-supervision': { pl: 'Ustalenie organu', en: 'Authority recorded', uk: 'Визначення органу' },
  'record-basis': { pl: 'Odnotowanie podstawy', en: 'Basis recorded', uk: 'Запис підстави' },
  'create-person': { pl: 'Założenie konta', en: 'Account created', uk: 'Створення облікового запису' },
  'change-password': { pl: 'Zmiana hasła', en: 'Password changed', uk: 'Зміна пароля' },
  invite: { pl: 'Nowe zaproszenie', en: 'New invitation', uk: 'Нове запрошення' },
  activate: { pl: 'Uruchomienie konta', en: 'Account activated', uk: 'Активація облікового запису' },
  'grant-role': { pl: 'Nadanie roli', en: 'Role granted', uk: 'Надання ролі' },
  'end-role': { pl: 'Odebranie roli', en: 'Role ended', uk: 'Припинення ролі' },
  deactivate: { pl: 'Wyłączenie konta', en: 'Account deactivated', uk: 'Вимкнення облікового запису' },
  'create-client': {
    pl: 'Dodanie systemu zewnętrznego',
    en: 'External system added',
    uk: 'Додавання зовнішньої системи',
  },
  'end-client': {
    pl: 'Wyłączenie systemu zewnętrznego',
    en: 'External system ended',
    uk: 'Вимкнення зовнішньої системи',
  },

  'sign-in': { pl: 'Zalogowanie', en: 'Signed in', uk: 'Вхід' },
  'sign-out': { pl: 'Wylogowanie', en: 'Signed out', uk: 'Вихід' },
  'sign-in-failed': { pl: 'Nieudane logowanie', en: 'Failed sign-in', uk: 'Невдалий вхід' },
  'sign-in-limited': {
    pl: 'Zbyt wiele nieudanych logowań',
    en: 'Too many failed sign-ins',
    uk: 'Забагато невдалих спроб входу',
  },
  refused: { pl: 'Odmowa dostępu lub czynności', en: 'Access or action refused', uk: 'Відмова в доступі або дії' },

  reveal: { pl: 'Ujawnienie zgłaszającego', en: 'Who reported was revealed', uk: 'Розкриття заявника' },
  'record-request': { pl: 'Zapis wniosku osoby', en: 'Request of a person recorded', uk: 'Запис заяви особи' },
  'prolong-request': {
    pl: 'Przedłużenie terminu wniosku',
    en: 'Term of a request prolonged',
    uk: 'Продовження строку заяви',
  },
  'answer-request': {
    pl: 'Odpowiedź na wniosek osoby',
    en: 'Request of a person answered',
    uk: 'Відповідь на заяву особи',
  },
  'refuse-request': { pl: 'Odmowa w sprawie wniosku', en: 'Request of a person refused', uk: 'Відмова у заяві особи' },

  ...retentionEventWords,
  ...disclosureEventWords,
  ...closeEventWords,
  ...outsideEventWords,
  ...recommendationEventWords,
  ...lookWords,
} satisfies Record<LedgerAction | LookAction, Words>

/** As what somebody acted: a role, or the other side of a pair of events, where nobody here acted. */
export const actingWords: Readonly<Record<string, Words>> = {
  ...roleWords,
  counterpart: { pl: 'Druga strona', en: 'The other side', uk: 'Інша сторона' },
  program: { pl: 'Program', en: 'The program', uk: 'Програма' },
}

/** Why a checkpoint of the ledger was made. */
export const occasionWords = {
  day: { pl: 'jak co dzień', en: 'as every day', uk: 'як щодня' },
  send: { pl: 'przekazanie informacji', en: 'information handed over', uk: 'передання інформації' },
  acknowledge: { pl: 'potwierdzenie odbioru', en: 'receipt acknowledged', uk: 'підтвердження отримання' },
  return: { pl: 'zwrot przekazania', en: 'transfer returned', uk: 'повернення передання' },
  close: { pl: 'zamknięcie miesiąca', en: 'month closed', uk: 'закриття місяця' },
} as const satisfies Record<string, Words>
