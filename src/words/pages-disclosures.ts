// The texts of the pages of disclosures: the register, the form, one disclosure, its extract.
import type { Words } from './language.ts'

export const disclosureWords = {
  title: { pl: 'Rejestr udostępnień', en: 'Register of disclosures', uk: 'Реєстр надань' },
  one: { pl: 'Udostępnienie', en: 'Disclosure', uk: 'Надання' },
  why: {
    pl: 'Komu, na jakiej podstawie i do kiedy dom udostępnił wpisy. Każde otwarcie wypisu zostaje w dzienniku operacji.',
    en: 'To whom, on what basis and until when the home disclosed entries. Every opening of an extract stays in the ledger.',
    uk: 'Кому, на якій підставі та до якого дня будинок надав записи. Кожне відкриття витягу залишається в журналі операцій.',
  },
  nothing: { pl: 'Nikomu nic nie udostępniono.', en: 'Nothing was disclosed.', uk: 'Нікому нічого не надано.' },
  disclose: { pl: 'Udostępnij wpisy', en: 'Disclose entries', uk: 'Надати записи' },
  discloseText: {
    pl: 'Udostępnij tylko to, czego wymaga żądanie. Numer nada program. Udostępnienia nie można usunąć, można je cofnąć z podaniem powodu.',
    en: 'Disclose only what the request demands. The program gives the number. A disclosure cannot be deleted; it can be withdrawn for a reason.',
    uk: 'Надайте лише те, чого вимагає запит. Номер присвоїть програма. Надання не можна видалити, його можна відкликати з поданням причини.',
  },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  occasion: { pl: 'Kto żąda', en: 'Who asks', uk: 'Хто вимагає' },
  recipient: { pl: 'Odbiorca', en: 'Recipient', uk: 'Одержувач' },
  recipientHint: {
    pl: 'Nazwa organu albo osoba, której wydajesz wypis.',
    en: 'The name of the body, or the person the extract is given to.',
    uk: 'Назва органу або особа, якій видається витяг.',
  },
  basis: { pl: 'Podstawa prawna', en: 'Legal basis', uk: 'Правова підстава' },
  basisHint: {
    pl: 'Przepis wskazany w żądaniu, na przykład art. 15 § 3 k.p.k.',
    en: 'The provision the request names, for example art. 15 § 3 k.p.k.',
    uk: 'Норма, вказана в запиті, наприклад art. 15 § 3 k.p.k.',
  },
  mark: { pl: 'Znak żądania', en: 'Mark of the request', uk: 'Номер запиту' },
  requestedOn: { pl: 'Data żądania', en: 'Date of the request', uk: 'Дата запиту' },
  madeOn: { pl: 'Udostępniono', en: 'Disclosed on', uk: 'Надано' },
  untilOn: { pl: 'Ważne do', en: 'Valid until', uk: 'Чинне до' },
  untilHint: {
    pl: 'Po tym dniu wypisu nie da się otworzyć.',
    en: 'After this day the extract cannot be opened.',
    uk: 'Після цього дня витяг відкрити не можна.',
  },
  entries: { pl: 'Wpisy', en: 'Entries', uk: 'Записи' },
  entriesHint: {
    pl: 'Numery wpisów, po przecinku albo każdy w osobnym wierszu: 17/2026, N-4/2026, Z-7K4Q.',
    en: 'Numbers of the entries, with commas or one a line: 17/2026, N-4/2026, Z-7K4Q.',
    uk: 'Номери записів через кому або кожен з нового рядка: 17/2026, N-4/2026, Z-7K4Q.',
  },
  extent: { pl: 'Zakres', en: 'Extent', uk: 'Обсяг' },
  reporters: { pl: 'Dane zgłaszających', en: 'Who reported', uk: 'Дані тих, хто повідомив' },
  withReporters: {
    pl: 'Razem z danymi zgłaszających',
    en: 'With who reported',
    uk: 'Разом із даними тих, хто повідомив',
  },
  withReportersHint: {
    pl: 'Tylko gdy żądanie wprost ich obejmuje. Każde otwarcie wypisu zobaczy osoba, która zgłosiła.',
    en: 'Only where the request expressly covers them. Whoever reported sees every opening of the extract.',
    uk: 'Лише якщо запит прямо їх охоплює. Кожне відкриття витягу побачить особа, яка повідомила.',
  },
  withoutReporters: {
    pl: 'Bez danych zgłaszających',
    en: 'Without who reported',
    uk: 'Без даних тих, хто повідомив',
  },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  over: { pl: 'po terminie', en: 'over', uk: 'строк минув' },
  reason: { pl: 'Powód cofnięcia', en: 'Reason of the withdrawal', uk: 'Причина відкликання' },
  withdrawText: {
    pl: 'Wypisu nie będzie można już otworzyć. Tego, co wydrukowano, program nie odbierze. Nie można tego cofnąć.',
    en: 'The extract can be opened no more. The program cannot take back what was printed. This cannot be undone.',
    uk: 'Витяг більше не можна буде відкрити. Надрукованого програма не забере. Цього не можна скасувати.',
  },
  disclosed: { pl: 'Zapisano udostępnienie.', en: 'The disclosure is recorded.', uk: 'Надання записано.' },
  withdrawn: { pl: 'Cofnięto udostępnienie.', en: 'The disclosure is withdrawn.', uk: 'Надання відкликано.' },
  extract: { pl: 'Wypis z rejestru', en: 'Extract of the register', uk: 'Витяг з реєстру' },
  open: { pl: 'Otwórz wypis', en: 'Open the extract', uk: 'Відкрити витяг' },
  openText: {
    pl: 'Otwarcie zostaje zapisane przy każdym z tych wpisów.',
    en: 'The opening is recorded with each of these entries.',
    uk: 'Відкриття записується при кожному з цих записів.',
  },
  openedAt: { pl: 'Wypis otwarto', en: 'Extract opened', uk: 'Витяг відкрито' },
  gone: {
    pl: 'Treść wpisu zniszczono po okresie przechowywania. Zostały numer, daty i kody.',
    en: 'The content of the entry was destroyed after its time of keeping. Number, dates and codes are left.',
    uk: 'Зміст запису знищено після строку зберігання. Залишилися номер, дати та коди.',
  },
} as const satisfies Record<string, Words>
