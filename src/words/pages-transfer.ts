// The texts of the pages of transfers: what is due, what will leave word for word, what left, what arrived.
import type { Words } from './language.ts'

/** The list, for the home and for the authority. */
export const transferListWords = {
  title: { pl: 'Przekazania informacji', en: 'Transfers of information', uk: 'Передання інформації' },
  ofHome: { pl: 'Co przekazał dom', en: 'What the home handed over', uk: 'Що передав будинок' },
  received: { pl: 'Co przekazały domy', en: 'What the homes handed over', uk: 'Що передали будинки' },
  due: { pl: 'Do przekazania', en: 'To hand over', uk: 'До передання' },
  undelivered: {
    pl: 'Wpisy nowe lub zmienione od ostatniego przekazania',
    en: 'Entries that are new or changed since the last transfer',
    uk: 'Записи, нові або змінені від останнього передання',
  },
  lastSent: { pl: 'Ostatnio przekazano', en: 'Last handed over', uk: 'Востаннє передано' },
  never: { pl: 'jeszcze nic', en: 'nothing yet', uk: 'ще нічого' },
  silentMonth: {
    pl: 'W tym miesiącu dom jeszcze nic nie przekazał.',
    en: 'The home has handed over nothing this month yet.',
    uk: 'Цього місяця будинок ще нічого не передав.',
  },
  nothingDue: {
    pl: 'Nie ma nowych wpisów. Jeśli tak jest naprawdę, przygotuj przekazanie i wyślij informację o braku zdarzeń.',
    en: 'There are no new entries. If that is really so, prepare a transfer and send a nil return.',
    uk: 'Нових записів немає. Якщо це справді так, підготуйте передання й надішліть інформацію про відсутність подій.',
  },
  prepare: { pl: 'Przygotuj przekazanie', en: 'Prepare a transfer', uk: 'Підготувати передання' },
  prepareText: {
    pl: 'Przygotowanie niczego nie wysyła. Najpierw zobaczysz każde słowo, które ma wyjść.',
    en: 'Preparing sends nothing. First you will see every word that is to leave.',
    uk: 'Підготовка нічого не надсилає. Спершу ви побачите кожне слово, яке має вийти.',
  },
  open: {
    pl: 'Otwórz przygotowane przekazanie',
    en: 'Open the prepared transfer',
    uk: 'Відкрити підготовлене передання',
  },
  homeDetails: { pl: 'Zobacz dane domu', en: 'See the home’s details', uk: 'Переглянути дані будинку' },
  questions: {
    pl: 'Pytania organu czekają na odpowiedź',
    en: 'Questions of the authority wait for an answer',
    uk: 'Запитання органу чекають на відповідь',
  },
  noneOfHome: {
    pl: 'Nie ma jeszcze przekazań. Pierwsze pojawi się tu, gdy je przygotujesz.',
    en: 'There are no transfers yet. The first will appear here once you prepare it.',
    uk: 'Передань ще немає. Перше з’явиться тут, коли ви його підготуєте.',
  },
  discarded: {
    pl: 'Przygotowane przekazanie wyrzucono. Wpisy czekają na następne.',
    en: 'The prepared transfer was thrown away. The entries wait for the next one.',
    uk: 'Підготовлене передання викинуто. Записи чекають на наступне.',
  },
  noneReceived: {
    pl: 'Domy jeszcze nic nie przekazały. Gdy przekażą, zobaczysz to tutaj i potwierdzisz odbiór.',
    en: 'The homes have handed over nothing yet. When they do, you will see it here and acknowledge receipt.',
    uk: 'Будинки ще нічого не передали. Коли передадуть, ви побачите це тут і підтвердите отримання.',
  },
} as const satisfies Record<string, Words>

/** One transfer, on either side. */
export const transferWords = {
  transfer: { pl: 'Przekazanie', en: 'Transfer', uk: 'Передання' },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  preparedAt: { pl: 'Przygotowano', en: 'Prepared on', uk: 'Підготовлено' },
  sentAt: { pl: 'Przekazano', en: 'Handed over on', uk: 'Передано' },
  from: { pl: 'Od kogo', en: 'From', uk: 'Від кого' },
  to: { pl: 'Do kogo', en: 'To', uk: 'Кому' },
  noAuthority: {
    pl: 'dom nie ma dziś zapisanego organu',
    en: 'the home has no authority recorded today',
    uk: 'сьогодні для будинку не записано органу',
  },
  awaiting: {
    pl: 'Zgłoszenia czekające w domu na przyjęcie',
    en: 'Reports waiting in the home to be received',
    uk: 'Повідомлення, що чекають у будинку на прийняття',
  },
  entriesU: { pl: 'Wpisy w rejestrze (U)', en: 'Entries in the register (U)', uk: 'Записи в реєстрі (U)' },
  entriesN: { pl: 'Wpisy w ewidencji (N)', en: 'Entries in the record (N)', uk: 'Записи в обліку (N)' },
  withdrawals: { pl: 'Wycofane wpisy', en: 'Entries taken back', uk: 'Відкликані записи' },
  withdrawalsText: {
    pl: 'Organ dostaje tylko numer i powód z listy. Sprawa staje się bezprzedmiotowa, a to, co przekazano wcześniej, zostaje w historii.',
    en: 'The authority receives only the number and the listed reason. The case becomes moot, and what was handed over before stays in the history.',
    uk: 'Орган отримує лише номер і причину зі списку. Справа стає безпредметною, а те, що передано раніше, залишається в історії.',
  },
  residents: { pl: 'Liczba mieszkańców', en: 'Number of residents', uk: 'Кількість мешканців' },
  cutoff: {
    pl: 'Ostatnia operacja w dzienniku domu',
    en: 'Last operation in the home’s ledger',
    uk: 'Остання операція в журналі будинку',
  },
  prepared: {
    pl: 'Przygotowano. Sprawdź, co wyjdzie. Nic jeszcze nie zostało wysłane.',
    en: 'Prepared. Check what will leave. Nothing has been sent yet.',
    uk: 'Підготовлено. Перевірте, що вийде. Ще нічого не надіслано.',
  },
  sent: { pl: 'Przekazano organowi.', en: 'Handed over to the authority.', uk: 'Передано органу.' },
  answered: {
    pl: 'Odpowiedź przekazano organowi.',
    en: 'The answer was handed over to the authority.',
    uk: 'Відповідь передано органу.',
  },
  acknowledged: { pl: 'Odbiór potwierdzono.', en: 'Receipt acknowledged.', uk: 'Отримання підтверджено.' },
  returned: {
    pl: 'Zwrócono domowi do poprawienia.',
    en: 'Returned to the home for correction.',
    uk: 'Повернуто будинку для виправлення.',
  },
} as const satisfies Record<string, Words>

/** Before it is sent. */
export const preparedWords = {
  lead: {
    pl: 'Do organu wyjdzie dokładnie to, co widać na tej stronie.',
    en: 'Exactly what this page shows will leave for the authority.',
    uk: 'До органу вийде саме те, що показано на цій сторінці.',
  },
  withheld: {
    pl: 'Nazwiska i tożsamość zgłaszającego nie wychodzą',
    en: 'Names and the identity of who reported do not leave',
    uk: 'Прізвища та особа того, хто повідомив, не виходять',
  },
  withheldText: {
    pl: 'W domu zostaje, kto zgłosił, wewnętrzne dane mieszkańców, pokój i dokładna godzina. Teksty pisze człowiek, więc przeczytaj je jeszcze raz: program nie rozpozna każdego nazwiska.',
    en: 'Who reported, the internal data of residents, the room and the exact time stay in the home. People write the texts, so read them once more: the program does not recognise every name.',
    uk: 'У будинку лишаються: хто повідомив, внутрішні дані мешканців, кімната й точний час. Тексти пише людина, тож перечитайте їх ще раз: програма розпізнає не кожне прізвище.',
  },
  numbers: {
    pl: 'Oprócz treści wpisów wychodzą: liczba wpisów, liczba zgłoszeń czekających na przyjęcie, numer ostatniej operacji w dzienniku domu, liczba mieszkańców i osobodni w nowych lub poprawionych miesiącach, liczba mieszkańców dziś (jeśli ją podasz) i skróty, po których można sprawdzić, że nic nie zmieniono.',
    en: 'Beside the content of the entries these leave: how many entries there are, how many reports wait to be received, the number of the last operation in the home’s ledger, residents and resident-days of new or amended months, how many residents there are today (if you say so), and hashes by which anyone can check that nothing was altered.',
    uk: 'Крім змісту записів, виходять: кількість записів, кількість повідомлень, що чекають на прийняття, номер останньої операції в журналі будинку, мешканці та людино-дні нових або виправлених місяців, кількість мешканців сьогодні (якщо ви її вкажете) і хеші, за якими можна перевірити, що нічого не змінено.',
  },
  first: { pl: 'Zanim przekażesz', en: 'Before you send', uk: 'Перш ніж передавати' },
  unconfirmed: {
    pl: 'Opis czeka na potwierdzenie',
    en: 'The description waits to be confirmed',
    uk: 'Опис чекає на підтвердження',
  },
  confirmed: { pl: 'Opis potwierdzony', en: 'Description confirmed', uk: 'Опис підтверджено' },
  found: { pl: 'Możliwe dane osobowe', en: 'Possibly personal data', uk: 'Можливі персональні дані' },
  openEntry: { pl: 'Popraw we wpisie', en: 'Correct it in the entry', uk: 'Виправити в записі' },
  contents: { pl: 'Wpisy, które wyjdą', en: 'Entries that will leave', uk: 'Записи, які вийдуть' },
  nothing: {
    pl: 'Nie ma nowych ani zmienionych wpisów. Jeśli tak jest naprawdę, można wysłać informację o braku zdarzeń.',
    en: 'There are no new or changed entries. If that is really so, a nil return can be sent.',
    uk: 'Нових чи змінених записів немає. Якщо це справді так, можна надіслати інформацію про відсутність подій.',
  },
  toSend: {
    pl: 'Dalej: przekaż organowi',
    en: 'Next: send to the authority',
    uk: 'Далі: передати органу',
  },
  toNil: {
    pl: 'Dalej: informacja o braku zdarzeń',
    en: 'Next: nil return',
    uk: 'Далі: інформація про відсутність подій',
  },
  hindered: {
    pl: 'Przekazać będzie można, gdy poprawisz to, co wymieniono wyżej.',
    en: 'It can be sent once what is listed above is mended.',
    uk: 'Передати можна буде, коли ви виправите те, що перелічено вище.',
  },
  withoutAuthority: {
    pl: 'Przekazać będzie można, gdy dom będzie miał zapisany organ.',
    en: 'It can be sent once an authority is recorded for the home.',
    uk: 'Передати можна буде, коли для будинку запишуть орган.',
  },
  discardText: {
    pl: 'Nic jeszcze nie wyszło. Wpisy dalej czekają na przekazanie i będą w następnym, które przygotujesz.',
    en: 'Nothing has left yet. The entries keep waiting and will be in the next transfer you prepare.',
    uk: 'Ще нічого не вийшло. Записи далі чекають на передання й будуть у наступному, яке ви підготуєте.',
  },
  directorSends: {
    pl: 'Przekazuje dyrektor domu. Daj znać, że przekazanie jest gotowe.',
    en: 'The director of the home sends it. Let the director know that it is ready.',
    uk: 'Передає директор будинку. Повідомте, що передання готове.',
  },
} as const satisfies Record<string, Words>

/** „1 wpis”, „3 wpisy”, „5 wpisów”. */
export const entryCountWords = {
  one: { pl: 'wpis', en: 'entry', uk: 'запис' },
  few: { pl: 'wpisy', en: 'entries', uk: 'записи' },
  many: { pl: 'wpisów', en: 'entries', uk: 'записів' },
} as const satisfies Record<string, Words>

/** Confirming on either side. */
export const sendingWords = {
  forAuthority: { pl: 'dla organu', en: 'for the authority', uk: 'для органу' },
  final: {
    pl: 'Tego, co organ dostanie, nie da się cofnąć.',
    en: 'What the authority receives cannot be taken back.',
    uk: 'Те, що отримає орган, не можна забрати назад.',
  },
  residents: {
    pl: 'Ilu mieszkańców jest dziś w domu?',
    en: 'How many residents are in the home today?',
    uk: 'Скільки мешканців сьогодні в будинку?',
  },
  residentsHint: {
    pl: 'Nieobowiązkowo. Dzięki temu organ porówna liczbę zdarzeń z wielkością domu.',
    en: 'Optional. With it the authority can set the number of events against the size of the home.',
    uk: 'Необов’язково. Так орган зможе порівняти кількість подій із розміром будинку.',
  },
  nilTitle: {
    pl: 'Wyślij informację o braku zdarzeń',
    en: 'Send a nil return',
    uk: 'Надіслати інформацію про відсутність подій',
  },
  nil: {
    pl: 'Potwierdzam: od ostatniego przekazania nie przybyło wpisów i żaden się nie zmienił.',
    en: 'I confirm: since the last transfer no entry was added and none has changed.',
    uk: 'Підтверджую: від останнього передання записів не додалося й жоден не змінився.',
  },
  acknowledgeText: {
    pl: 'Potwierdzenie mówi domowi tylko tyle, że informacja dotarła. Nie ocenia jej treści.',
    en: 'The receipt tells the home only that the information has arrived. It says nothing about its content.',
    uk: 'Підтвердження каже будинку лише те, що інформація надійшла. Воно не оцінює її змісту.',
  },
  returnText: {
    pl: 'Treść zwróconego przekazania zamyka się od razu, a sprawy, które na niej stoją, wracają do poprzedniej wersji. Data przekazania zostaje.',
    en: 'The content of a returned transfer closes at once, and cases that rest on it go back to the version before. The date of sending stands.',
    uk: 'Зміст повернутого передання закривається одразу, а справи, що на ньому ґрунтуються, повертаються до попередньої версії. Дата передання лишається.',
  },
  returnReason: { pl: 'Dlaczego je zwracasz?', en: 'Why do you return it?', uk: 'Чому ви його повертаєте?' },
} as const satisfies Record<string, Words>

/** After it was sent. */
export const leftWords = {
  left: { pl: 'Co wyszło', en: 'What left', uk: 'Що вийшло' },
  cases: { pl: 'Sprawy z tego przekazania', en: 'Cases of this transfer', uk: 'Справи з цього передання' },
  nil: {
    pl: 'Dom poinformował, że nie ma nowych ani zmienionych wpisów.',
    en: 'The home said that there are no new or changed entries.',
    uk: 'Будинок повідомив, що нових чи змінених записів немає.',
  },
  acknowledgedAt: { pl: 'Odbiór potwierdzono', en: 'Receipt acknowledged on', uk: 'Отримання підтверджено' },
  acknowledgedBy: { pl: 'Odbiór potwierdził organ', en: 'Acknowledged by', uk: 'Отримання підтвердив орган' },
  waits: {
    pl: 'Organ jeszcze nie potwierdził odbioru.',
    en: 'The authority has not acknowledged receipt yet.',
    uk: 'Орган ще не підтвердив отримання.',
  },
  returnedAt: { pl: 'Zwrócono', en: 'Returned on', uk: 'Повернуто' },
  returnedBecause: { pl: 'Powód zwrotu', en: 'Returned because', uk: 'Причина повернення' },
  returnedText: {
    pl: 'To przekazanie zwrócono domowi. Jego treść jest zamknięta, a wpisy czekają na ponowne przekazanie. Data przekazania zostaje.',
    en: 'This transfer was returned to the home. Its content is closed and the entries wait to be handed over again. The date of sending stands.',
    uk: 'Це передання повернуто будинку. Його зміст закрито, а записи чекають на повторне передання. Дата передання лишається.',
  },
  version: { pl: 'Wersja', en: 'Version', uk: 'Версія' },
  asOf: { pl: 'Stan na', en: 'As of', uk: 'Станом на' },
  hash: { pl: 'Skrót SHA-256', en: 'SHA-256 hash', uk: 'Хеш SHA-256' },
  filesText: {
    pl: 'Każdy może sprawdzić bez tego programu, że nic w nich nie zmieniono.',
    en: 'Anyone can check without this program that nothing in them was altered.',
    uk: 'Будь-хто може перевірити без цієї програми, що в них нічого не змінено.',
  },
  file: {
    pl: 'Całe przekazanie w jednym pliku',
    en: 'The whole transfer in one file',
    uk: 'Усе передання в одному файлі',
  },
  checkpoints: {
    pl: 'Punkty kontrolne dziennika drugiej strony',
    en: 'Checkpoints of the other side’s ledger',
    uk: 'Контрольні точки журналу іншої сторони',
  },
  manifest: { pl: 'Wykaz tego, co wyszło (JWS)', en: 'List of what left (JWS)', uk: 'Перелік того, що вийшло (JWS)' },
  receipt: { pl: 'Odpowiedź organu (JWS)', en: 'Authority’s answer (JWS)', uk: 'Відповідь органу (JWS)' },
} as const satisfies Record<string, Words>

/** The home's answer to a question of the authority. */
export const answerWords = {
  askedAt: { pl: 'Zapytano', en: 'Asked on', uk: 'Запитано' },
  dueOn: { pl: 'Odpowiedź do', en: 'Answer by', uk: 'Відповідь до' },
  already: {
    pl: 'Dom już raz na to odpowiedział. Nowa odpowiedź wyjdzie tylko wtedy, gdy poprzednią zwrócono.',
    en: 'The home has answered this once. A new answer leaves only if the last one was returned.',
    uk: 'Будинок уже раз на це відповів. Нова відповідь вийде, лише якщо попередню повернуто.',
  },
  hint: {
    pl: 'Bez nazwisk, telefonów, numerów pokoi i dokładnych godzin. Od 10 do 4000 znaków.',
    en: 'No names, telephone or room numbers and no exact times. From 10 to 4000 characters.',
    uk: 'Без прізвищ, телефонів, номерів кімнат і точного часу. Від 10 до 4000 знаків.',
  },
  atOnce: {
    pl: 'Wiem, że odpowiedź i treść wpisu pokazana niżej wyjdą do organu od razu.',
    en: 'I know that the answer and the content of the entry shown below leave for the authority at once.',
    uk: 'Я знаю, що відповідь і зміст запису, показаний нижче, вийдуть до органу одразу.',
  },
  submit: { pl: 'Wyślij odpowiedź', en: 'Send the answer', uk: 'Надіслати відповідь' },
  outgoing: {
    pl: 'Co wyjdzie razem z odpowiedzią',
    en: 'What leaves with the answer',
    uk: 'Що вийде разом із відповіддю',
  },
} as const satisfies Record<string, Words>
