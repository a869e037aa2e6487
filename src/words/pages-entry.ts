// The texts of one entry of the home's register: the entry as a person reads it, its history, what of it leaves for the authority.
import type { EntryAction } from '../domain/entry-lifecycle.ts'
import type { Words } from './language.ts'

export const entryWords = {
  report: { pl: 'Zgłoszenie', en: 'Report', uk: 'Повідомлення' },
  entry: { pl: 'Wpis', en: 'Entry', uk: 'Запис' },
  card: { pl: 'Karta zdarzenia', en: 'Card of the event', uk: 'Картка події' },
  backToEntry: { pl: 'Wróć do wpisu', en: 'Back to the entry', uk: 'Повернутися до запису' },
  otherSteps: { pl: 'Inne czynności', en: 'Other actions', uk: 'Інші дії' },
  links: { pl: 'Zobacz też', en: 'See also', uk: 'Див. також' },
  history: {
    pl: 'Historia: kto co zrobił i kto widział',
    en: 'History: who did and who saw what',
    uk: 'Історія: хто що зробив і хто бачив',
  },
  outgoing: { pl: 'Co wychodzi do organu', en: 'What leaves for the authority', uk: 'Що передається органу' },

  reported: { pl: 'Co zgłoszono', en: 'What was reported', uk: 'Про що повідомили' },
  when: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  learned: { pl: 'Kiedy dom się dowiedział', en: 'When the home learned of it', uk: 'Коли про це дізналися в будинку' },
  condition: { pl: 'Stan po zdarzeniu', en: 'Condition afterwards', uk: 'Стан після події' },
  alleged: { pl: 'Uwaga', en: 'Note', uk: 'Увага' },
  mindUnknown: {
    pl: 'stan psychiczny jeszcze nieznany',
    en: 'state of mind not known yet',
    uk: 'психічний стан ще невідомий',
  },
  toApprove: { pl: 'Czeka na zatwierdzenie', en: 'Waiting for approval', uk: 'Чекає на затвердження' },

  annex: {
    pl: 'Dane mieszkańca – część wewnętrzna',
    en: 'Residents – internal part',
    uk: 'Мешканці – внутрішня частина',
  },
  staysHere: { pl: 'Nie wychodzi z domu', en: 'Never leaves the home', uk: 'Не виходить за межі будинку' },
  pseudonym: { pl: 'Oznaczenie', en: 'Label', uk: 'Позначення' },
  part: { pl: 'Udział', en: 'Part taken', uk: 'Участь' },

  riskKnown: {
    pl: 'Czy takie ryzyko było już znane',
    en: 'Whether this risk was already known',
    uk: 'Чи такий ризик уже був відомий',
  },
  noFollowUp: {
    pl: 'Nie ma jeszcze działań następczych. Tu staną przyczyny i to, co dom zrobił, żeby się nie powtórzyło.',
    en: 'No follow-up yet. Causes, and what the home did so that it does not happen again, will stand here.',
    uk: 'Подальших дій ще немає. Тут будуть причини й те, що зробив будинок, щоб це не повторилося.',
  },
  nobodyToNotify: {
    pl: 'Przy tym zdarzeniu nikogo nie trzeba powiadamiać.',
    en: 'Nobody has to be notified of this event.',
    uk: 'Про цю подію нікого не потрібно сповіщати.',
  },
  mandatory: { pl: 'obowiązkowo', en: 'mandatory', uk: 'обов’язково' },
  advised: { pl: 'do rozważenia', en: 'to consider', uk: 'варто розглянути' },
  told: { pl: 'powiadomiono', en: 'notified', uk: 'сповіщено' },
  notTold: { pl: 'nie powiadomiono', en: 'not notified', uk: 'не сповіщено' },
  noAnswer: { pl: 'brak odpowiedzi', en: 'no answer', uk: 'немає відповіді' },

  outgoingText: { pl: 'Opis dla organu', en: 'Description for the authority', uk: 'Опис для органу' },
  described: { pl: 'potwierdzony', en: 'confirmed', uk: 'підтверджено' },
  undescribed: { pl: 'do potwierdzenia', en: 'to be confirmed', uk: 'потрібно підтвердити' },
  feedback: { pl: 'Informacja zwrotna', en: 'Feedback', uk: 'Зворотна інформація' },
  given: { pl: 'Przekazano', en: 'Given', uk: 'Передано' },
  noFeedback: {
    pl: 'Osoba zgłaszająca jeszcze nie wie, co zrobiono.',
    en: 'The person who reported does not know yet what was done.',
    uk: 'Особа, яка повідомила, ще не знає, що зроблено.',
  },

  joined: {
    pl: 'Inne zgłoszenia tego zdarzenia',
    en: 'Other reports of this event',
    uk: 'Інші повідомлення про цю подію',
  },
  joinedAnswered: { pl: 'ma własną informację zwrotną', en: 'has feedback of its own', uk: 'має власну відповідь' },
  joinedShares: {
    pl: 'Informacja zwrotna przekazana w tym programie dotrze do każdej osoby, która zgłosiła to zdarzenie.',
    en: 'Feedback given in this program reaches everybody who reported this event.',
    uk: 'Відповідь у цій програмі отримає кожна особа, яка повідомила про цю подію.',
  },
  joinedTo: {
    pl: 'To samo zdarzenie opisuje',
    en: 'The same event is told by',
    uk: 'Цю саму подію описує',
  },
  asking: {
    pl: 'Pytanie czeka na osobę zgłaszającą',
    en: 'A question waits for the person who reported',
    uk: 'Запитання чекає на особу, яка повідомила',
  },

  replies: { pl: 'Od organu', en: 'From the authority', uk: 'Від органу' },
  noReplies: { pl: 'Nic jeszcze nie przyszło.', en: 'Nothing has come yet.', uk: 'Ще нічого не надійшло.' },
  question: { pl: 'Pytanie', en: 'Question', uk: 'Запитання' },
  assessment: { pl: 'Ocena', en: 'Assessment', uk: 'Оцінка' },
  notAdministrative: {
    pl: 'Ocena nie jest decyzją administracyjną.',
    en: 'An assessment is an opinion, not an administrative act.',
    uk: 'Оцінка не є адміністративним актом.',
  },
  caseClosed: { pl: 'Sprawa zakończona', en: 'Case closed', uk: 'Справу завершено' },
  caseReopened: { pl: 'Sprawa wznowiona', en: 'Case reopened', uk: 'Справу відновлено' },
  due: { pl: 'Termin odpowiedzi', en: 'Answer due', uk: 'Термін відповіді' },
  answered: { pl: 'Odpowiedź domu', en: 'The home’s answer', uk: 'Відповідь будинку' },
  asks: {
    pl: 'Organ czeka na odpowiedź',
    en: 'The authority is waiting for an answer',
    uk: 'Орган чекає на відповідь',
  },

  everything: { pl: 'Wszystko', en: 'Everything', uk: 'Усе' },
  changesOnly: { pl: 'Tylko zmiany', en: 'Changes only', uk: 'Лише зміни' },
  historyTitle: { pl: 'Historia wpisu', en: 'History of the entry', uk: 'Історія запису' },
  historyText: {
    pl: 'Każda zmiana i każdy wgląd, od najstarszych. Kto zgłosił, nie jest tu ujawniane.',
    en: 'Every change and every look, oldest first. Who reported is not revealed here.',
    uk: 'Кожна зміна й кожен перегляд, від найдавніших. Хто повідомив, тут не розкривається.',
  },

  historyGoesOn: {
    pl: 'Na tej stronie są najnowsze wiersze; wcześniejsze stoją na starszych.',
    en: 'The newest lines are on this page; earlier ones stand on the older pages.',
    uk: 'На цій сторінці найновіші рядки; попередні – на старіших.',
  },

  outgoingTitle: {
    pl: 'Co teraz wyszłoby do organu',
    en: 'What would leave now',
    uk: 'Що зараз було б передано органу',
  },
  outgoingLead: {
    pl: 'Słowo w słowo, i nic więcej. Kto zgłosił i kogo to spotkało, zostaje w domu.',
    en: 'Word for word, and nothing more. Who reported and whom it happened to stays in the home.',
    uk: 'Слово в слово, і нічого більше. Хто повідомив і з ким це сталося, залишається в будинку.',
  },
  found: {
    pl: 'W tekście są chyba dane osobowe. Dopóki tu są, nic nie wyjdzie z domu.',
    en: 'The text seems to hold personal data. While it does, nothing will leave the home.',
    uk: 'У тексті, схоже, є персональні дані. Поки вони є, нічого не вийде з будинку.',
  },
  describeFirst: {
    pl: 'Opis dla organu trzeba jeszcze potwierdzić. Bez tego wpis nie zostanie przekazany.',
    en: 'The description for the authority is still to be confirmed. Without it the entry will not be handed over.',
    uk: 'Опис для органу ще потрібно підтвердити. Без цього запис не буде передано.',
  },
} as const satisfies Record<string, Words>

/** Above a reason: what it was given for. */
export const reasonWords = {
  decline: { pl: 'Dlaczego nie zakwalifikowano', en: 'Why it was declined', uk: 'Чому не кваліфіковано' },
  reconsider: { pl: 'Prośba o ponowne sprawdzenie', en: 'Request for another look', uk: 'Прохання перевірити ще раз' },
  amend: { pl: 'Dlaczego sprostowano wpis', en: 'Why the entry was corrected', uk: 'Чому запис виправлено' },
  reclassify: {
    pl: 'Dlaczego przeniesiono do tej księgi',
    en: 'Why it was moved to this book',
    uk: 'Чому перенесено до цієї книги',
  },
  'update-outcome': { pl: 'Skąd wiadomo o skutku', en: 'How the harm is known', uk: 'Звідки відомо про наслідок' },
  return: { pl: 'Co trzeba uzupełnić', en: 'What is to be completed', uk: 'Що потрібно доповнити' },
  close: {
    pl: 'Dlaczego nie było sprawy u organu',
    en: 'Why there was no case with the authority',
    uk: 'Чому не було справи в органі',
  },
  reopen: { pl: 'Dlaczego wznowiono', en: 'Why it was reopened', uk: 'Чому відновлено' },
  cancel: { pl: 'Dlaczego anulowano', en: 'Why it was cancelled', uk: 'Чому анульовано' },
  separate: { pl: 'Dlaczego odłączono', en: 'Why it was taken apart', uk: 'Чому від’єднано' },
} as const satisfies Partial<Record<EntryAction, Words>>
