// The names people read for the codes of the domain (glossary.md): roles, states, actions, outcomes, books, harm, scopes.
// A missing or foreign code does not compile; nothing is decided here.
import type { AssessmentOutcome, CaseAction, CaseState } from '../domain/case.ts'
import type { EntryAction, EntryState } from '../domain/entry-lifecycle.ts'
import type { Book } from '../domain/entry.ts'
import type { HarmLevel } from '../domain/harm.ts'
import type { OrganisationKind } from '../domain/organisation.ts'
import type { Role, Scope } from '../domain/role.ts'
import type { TransferAction, TransferState } from '../domain/transfer.ts'
import type { Words } from './language.ts'

export const roleWords: Record<Role, Words> = {
  reporter: { pl: 'Zgłaszający', en: 'Reporter', uk: 'Заявник' },
  officer: { pl: 'Osoba upoważniona', en: 'Authorised person', uk: 'Уповноважена особа' },
  director: { pl: 'Dyrektor (kierownik) domu', en: 'Director of the home', uk: 'Директор (керівник) будинку' },
  dpo: {
    pl: 'Inspektor ochrony danych (IOD)',
    en: 'Data protection officer',
    uk: 'Інспектор із захисту даних (IOD)',
  },
  reviewer: {
    pl: 'Osoba weryfikująca (PCPR/MOPS/OPS/ROPS)',
    en: 'Reviewer (PCPR/MOPS/OPS/ROPS)',
    uk: 'Особа, яка перевіряє (PCPR/MOPS/OPS/ROPS)',
  },
  head: {
    pl: 'Dyrektor PCPR/MOPS (z up. starosty/prezydenta)',
    en: 'Head of PCPR/MOPS (on behalf of the starosta or city president)',
    uk: 'Директор PCPR/MOPS (за уповноваженням старости/президента міста)',
  },
  inspector: { pl: 'Inspektor wojewody (WPS)', en: 'Inspector of the voivode (WPS)', uk: 'Інспектор воєводи (WPS)' },
  analyst: { pl: 'Analityk ROPS', en: 'ROPS analyst', uk: 'Аналітик ROPS' },
  admin: { pl: 'Administrator kont', en: 'Account administrator', uk: 'Адміністратор облікових записів' },
}

export const organisationKindWords: Record<OrganisationKind, Words> = {
  home: { pl: 'Dom pomocy społecznej', en: 'Care home (DPS)', uk: 'Будинок соціальної допомоги (DPS)' },
  authority: {
    pl: 'Organ prowadzący / zlecający',
    en: 'Running or commissioning authority',
    uk: 'Орган, який веде будинок або замовляє послуги',
  },
  voivode: { pl: 'Wojewoda', en: 'Voivode', uk: 'Воєвода' },
  observer: { pl: 'Odbiorca zestawień (np. ROPS)', en: 'Observer (e.g. ROPS)', uk: 'Отримувач зведень (напр. ROPS)' },
}

/** What each part of a written authorisation covers. */
export const scopeWords: Record<Scope, Words> = {
  receive: { pl: 'Przyjmowanie zgłoszeń', en: 'Receiving reports', uk: 'Приймання повідомлень' },
  verify: { pl: 'Weryfikacja zgłoszeń', en: 'Verifying reports', uk: 'Перевірка повідомлень' },
  'follow-up': { pl: 'Działania następcze', en: 'Follow-up', uk: 'Подальші дії' },
  'urgent-notice': { pl: 'Powiadomienia pilne', en: 'Urgent notices', uk: 'Термінові сповіщення' },
  prepare: {
    pl: 'Przygotowanie informacji dla organu',
    en: 'Preparing information for the authority',
    uk: 'Підготовка інформації для органу',
  },
  reveal: {
    pl: 'Ujawnienie zgłaszającego',
    en: 'Revealing who reported',
    uk: 'Розкриття заявника',
  },
}

export const bookWords: Record<Book, Words> = {
  U: {
    pl: 'Rejestr zgłoszeń o zdarzeniach nadzwyczajnych dotyczących mieszkańców domu',
    en: 'Register of reports of extraordinary events concerning residents of the home',
    uk: 'Реєстр повідомлень про надзвичайні події, що стосуються мешканців будинку',
  },
  N: {
    pl: 'Ewidencja innych zdarzeń (nadzór)',
    en: 'Record of other events (supervision)',
    uk: 'Облік інших подій (нагляд)',
  },
}

/** Skutek dla mieszkańca, in a word; guidance for staff stands in the domain's scale (domain.md §3.2). */
export const harmWords: Record<HarmLevel, Words> = {
  0: { pl: 'brak skutku', en: 'none', uk: 'без наслідків' },
  1: { pl: 'łagodny', en: 'mild', uk: 'легкий' },
  2: { pl: 'umiarkowany', en: 'moderate', uk: 'помірний' },
  3: { pl: 'ciężki', en: 'severe', uk: 'тяжкий' },
  4: { pl: 'zgon', en: 'death', uk: 'смерть' },
  9: { pl: 'jeszcze nieznany', en: 'not known yet', uk: 'ще невідомий' },
}

export const entryStateWords: Record<EntryState, Words> = {
  reported: {
    pl: 'Zgłoszone – czeka na przyjęcie',
    en: 'Reported – waiting to be received',
    uk: 'Подано – чекає на прийняття',
  },
  registered: { pl: 'Wpisane do rejestru', en: 'Registered', uk: 'Внесено до реєстру' },
  approved: { pl: 'Działania następcze zatwierdzone', en: 'Follow-up approved', uk: 'Подальші дії затверджено' },
  closed: { pl: 'Zakończone', en: 'Closed', uk: 'Завершено' },
  declined: { pl: 'Niezakwalifikowane do rejestru', en: 'Declined', uk: 'Не кваліфіковано до реєстру' },
  cancelled: {
    pl: 'Anulowane – numer zachowany',
    en: 'Cancelled – number kept',
    uk: 'Анульовано – номер збережено',
  },
  merged: {
    pl: 'Dołączone do innego zgłoszenia',
    en: 'Joined to another report',
    uk: 'Долучено до іншого повідомлення',
  },
}

/** Every action on an entry, with the filing that begins it. */
export const entryActionWords: Record<'file' | EntryAction, Words> = {
  file: { pl: 'Wyślij zgłoszenie', en: 'Send the report', uk: 'Надіслати повідомлення' },
  register: { pl: 'Wpisz do rejestru', en: 'Enter in the register', uk: 'Внести до реєстру' },
  decline: { pl: 'Nie kwalifikuj', en: 'Decline', uk: 'Не кваліфікувати' },
  reconsider: { pl: 'Poproś o ponowne sprawdzenie', en: 'Ask for another look', uk: 'Попросити перевірити ще раз' },
  supplement: { pl: 'Uzupełnij zgłoszenie', en: 'Add to the report', uk: 'Доповнити повідомлення' },
  ask: { pl: 'Zapytaj osobę zgłaszającą', en: 'Ask the person who reported', uk: 'Запитати особу, яка повідомила' },
  merge: { pl: 'Dołącz do innego zgłoszenia', en: 'Join to another report', uk: 'Долучити до іншого повідомлення' },
  separate: { pl: 'Odłącz zgłoszenie', en: 'Take the report apart', uk: 'Від’єднати повідомлення' },
  amend: { pl: 'Sprostuj', en: 'Amend', uk: 'Виправити' },
  reclassify: { pl: 'Przenieś do drugiej księgi', en: 'Move to the other book', uk: 'Перенести до іншої книги' },
  'update-outcome': { pl: 'Zaktualizuj skutek', en: 'Update the harm', uk: 'Оновити наслідок' },
  'follow-up': { pl: 'Odnotuj działania następcze', en: 'Record follow-up', uk: 'Записати подальші дії' },
  'review-measures': {
    pl: 'Odnotuj realizację i skuteczność',
    en: 'Record what became of the measures',
    uk: 'Записати виконання та дієвість',
  },
  describe: {
    pl: 'Potwierdź opis dla organu',
    en: 'Confirm the outgoing description',
    uk: 'Підтвердити опис для органу',
  },
  feedback: { pl: 'Odnotuj informację zwrotną', en: 'Record the feedback', uk: 'Записати зворотну інформацію' },
  approve: { pl: 'Zatwierdź działania następcze', en: 'Approve the follow-up', uk: 'Затвердити подальші дії' },
  return: { pl: 'Zwróć do uzupełnienia', en: 'Return for completion', uk: 'Повернути для доповнення' },
  answer: { pl: 'Odpowiedz organowi', en: 'Answer the authority', uk: 'Відповісти органу' },
  'carry-out': {
    pl: 'Zgłoś wykonanie zalecenia',
    en: 'Say that a recommendation is carried out',
    uk: 'Повідомити про виконання рекомендації',
  },
  close: { pl: 'Zakończ wpis', en: 'Close the entry', uk: 'Завершити запис' },
  reopen: { pl: 'Wznów', en: 'Reopen', uk: 'Відновити' },
  cancel: { pl: 'Anuluj wpis', en: 'Cancel the entry', uk: 'Анулювати запис' },
  exclude: { pl: 'Wyłącz osobę', en: 'Exclude a person', uk: 'Відсторонити особу' },
  readmit: { pl: 'Cofnij wyłączenie', en: 'Lift the exclusion', uk: 'Скасувати відсторонення' },
  limit: { pl: 'Ogranicz dostęp', en: 'Limit the access', uk: 'Обмежити доступ' },
  unlimit: { pl: 'Cofnij ograniczenie', en: 'Lift the limitation', uk: 'Скасувати обмеження' },
  hold: { pl: 'Wstrzymaj usunięcie', en: 'Put destruction on hold', uk: 'Призупинити знищення' },
  release: { pl: 'Zdejmij wstrzymanie usunięcia', en: 'Lift the hold', uk: 'Зняти призупинення знищення' },
}

export const transferStateWords: Record<TransferState, Words> = {
  prepared: { pl: 'Przygotowane', en: 'Prepared', uk: 'Підготовлено' },
  sent: { pl: 'Przekazane', en: 'Sent', uk: 'Передано' },
  acknowledged: { pl: 'Odbiór potwierdzony', en: 'Receipt acknowledged', uk: 'Отримання підтверджено' },
  returned: { pl: 'Zwrócone do poprawienia', en: 'Returned for correction', uk: 'Повернуто для виправлення' },
  discarded: { pl: 'Wyrzucone', en: 'Thrown away', uk: 'Викинуто' },
}

/** Every action on a transfer, with the preparing that begins it. */
export const transferActionWords: Record<'prepare' | TransferAction, Words> = {
  prepare: { pl: 'Przygotuj', en: 'Prepare', uk: 'Підготувати' },
  send: { pl: 'Przekaż organowi', en: 'Send to the authority', uk: 'Передати органу' },
  discard: { pl: 'Wyrzuć przygotowane', en: 'Throw away', uk: 'Викинути підготовлене' },
  acknowledge: { pl: 'Potwierdź odbiór', en: 'Acknowledge receipt', uk: 'Підтвердити отримання' },
  return: { pl: 'Zwróć do poprawienia', en: 'Return for correction', uk: 'Повернути для виправлення' },
  quarantine: {
    pl: 'Ukryj treść z danymi osobowymi',
    en: 'Hide content with personal data',
    uk: 'Приховати зміст із персональними даними',
  },
}

export const caseStateWords: Record<CaseState, Words> = {
  received: { pl: 'Otrzymana', en: 'Received', uk: 'Отримана' },
  in_review: { pl: 'W weryfikacji', en: 'In review', uk: 'На перевірці' },
  awaiting_home: { pl: 'Oczekuje na uzupełnienie', en: 'Waiting for the home', uk: 'Чекає на доповнення' },
  to_sign: { pl: 'Ocena do zatwierdzenia', en: 'Assessment to be confirmed', uk: 'Оцінка на затвердженні' },
  assessed: { pl: 'Oceniona', en: 'Assessed', uk: 'Оцінена' },
  closed: { pl: 'Zakończona', en: 'Closed', uk: 'Завершена' },
  reopened: { pl: 'Wznowiona', en: 'Reopened', uk: 'Відновлена' },
  moot: { pl: 'Bezprzedmiotowa', en: 'Moot', uk: 'Безпредметна' },
}

export const caseActionWords: Record<CaseAction, Words> = {
  take: { pl: 'Podejmij weryfikację', en: 'Take for review', uk: 'Взяти на перевірку' },
  ask: { pl: 'Wystąp o uzupełnienie', en: 'Ask the home', uk: 'Запитати доповнення' },
  assess: { pl: 'Oceń zasadność', en: 'Assess the follow-up', uk: 'Оцінити обґрунтованість' },
  confirm: { pl: 'Zatwierdź ocenę', en: 'Confirm the assessment', uk: 'Затвердити оцінку' },
  return: { pl: 'Zwróć do ponownej oceny', en: 'Return for another assessment', uk: 'Повернути на повторну оцінку' },
  recommend: { pl: 'Wydaj zalecenie', en: 'Issue a recommendation', uk: 'Надати рекомендацію' },
  accept: { pl: 'Przyjmij wykonanie', en: 'Accept as carried out', uk: 'Прийняти виконання' },
  waive: { pl: 'Odstąp od zalecenia', en: 'Waive the recommendation', uk: 'Відмовитися від рекомендації' },
  'send-back': { pl: 'Zwróć do wykonania', en: 'Send back', uk: 'Повернути до виконання' },
  close: { pl: 'Zakończ', en: 'Close', uk: 'Завершити' },
  reopen: { pl: 'Wznów', en: 'Reopen', uk: 'Відновити' },
  hold: { pl: 'Wstrzymaj usunięcie', en: 'Put destruction on hold', uk: 'Призупинити знищення' },
  release: { pl: 'Zdejmij wstrzymanie usunięcia', en: 'Lift the hold', uk: 'Зняти призупинення знищення' },
  quarantine: {
    pl: 'Ukryj treść z danymi osobowymi',
    en: 'Hide content with personal data',
    uk: 'Приховати зміст із персональними даними',
  },
}

/** Whether the home's follow-up was justified: an opinion, „ocena nie jest decyzją administracyjną” (design.md §4). */
export const outcomeWords: Record<AssessmentOutcome, Words> = {
  adequate: { pl: 'Działania następcze zasadne', en: 'Follow-up adequate', uk: 'Подальші дії обґрунтовані' },
  adequate_with_remarks: {
    pl: 'Zasadne – z uwagami',
    en: 'Adequate – with remarks',
    uk: 'Обґрунтовані – із зауваженнями',
  },
  inadequate: {
    pl: 'Niezasadne lub niewystarczające',
    en: 'Inadequate or insufficient',
    uk: 'Необґрунтовані або недостатні',
  },
}
