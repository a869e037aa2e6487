// The texts of the pages of residents' cards and of what an entry shows of them.
import type { Words } from './language.ts'

export const residentWords = {
  title: { pl: 'Mieszkańcy', en: 'Residents', uk: 'Мешканці' },
  why: {
    pl: 'Tu dom zapisuje, kto kryje się za oznaczeniem, na przykład M-0147. Nazwiska są zaszyfrowane i nigdy nie wychodzą z domu. Każde otwarcie tej strony jest zapisane w dzienniku.',
    en: 'Here the home records who is behind a label, such as M-0147. Names are encrypted and never leave the home. Every opening of this page is recorded in the ledger.',
    uk: 'Тут будинок записує, хто стоїть за позначенням, наприклад M-0147. Прізвища зашифровані й ніколи не виходять з будинку. Кожне відкриття цієї сторінки записується в журналі.',
  },
  what: {
    pl: 'Karty nie są obowiązkowe. Z nimi widać wcześniejsze wpisy tej samej osoby, a płeć i wiek trafiają do organu tylko wtedy, gdy w domu, a w domu kilku typów wśród mieszkańców tego typu, jest co najmniej 5 takich osób.',
    en: 'Cards are optional. With them you see earlier entries of the same person, and sex and age reach the authority only when at least 5 residents share them, in a home of several types 5 of that type.',
    uk: 'Картки необов’язкові. З ними видно попередні записи тієї самої особи, а стать і вік потрапляють до органу лише тоді, коли в будинку, а в будинку кількох типів серед мешканців цього типу, щонайменше 5 таких осіб.',
  },
  nothing: { pl: 'Nie ma tu żadnej karty.', en: 'There is no card here.', uk: 'Тут немає жодної картки.' },
  label: { pl: 'Oznaczenie', en: 'Label', uk: 'Позначення' },
  name: { pl: 'Imię i nazwisko', en: 'Name', uk: 'Ім’я та прізвище' },
  nameHint: {
    pl: 'Nieobowiązkowe. Zaszyfrowane, tylko dla domu.',
    en: 'Optional. Encrypted, for the home only.',
    uk: 'Необов’язково. Зашифровано, лише для будинку.',
  },
  bornIn: { pl: 'Rok urodzenia', en: 'Year of birth', uk: 'Рік народження' },
  ageBand: {
    pl: 'Wiek, jeśli roku urodzenia nie znasz',
    en: 'Age, if you do not know the year of birth',
    uk: 'Вік, якщо рік народження невідомий',
  },
  careTypeHint: {
    pl: 'Bez typu płeć i wiek tej osoby nie trafią do organu razem z typem domu.',
    en: 'Without it, sex and age of this person do not reach the authority together with the type of care.',
    uk: 'Без типу стать і вік цієї особи не потраплять до органу разом із типом будинку.',
  },
  fromOn: { pl: 'Mieszka w domu od', en: 'Lives here since', uk: 'Мешкає в будинку з' },
  untilOn: { pl: 'Ostatni dzień w domu', en: 'Last day here', uk: 'Останній день у будинку' },
  days: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  since: { pl: 'od', en: 'since', uk: 'з' },
  endText: {
    pl: 'Karta i oznaczenie zostaną, a osoba nie będzie już liczona wśród mieszkańców domu.',
    en: 'Card and label stay, but the person is no longer counted among the residents.',
    uk: 'Картка та позначення залишаться, а особу більше не рахуватимуть серед мешканців будинку.',
  },
  returnText: {
    pl: 'Osoba znowu mieszka w domu albo karta została zakończona przez pomyłkę.',
    en: 'The person lives here again, or the card was ended by mistake.',
    uk: 'Особа знову мешкає в будинку, або картку завершено помилково.',
  },
  labels: { pl: 'Kogo dotyczy', en: 'Whom it is about', uk: 'Кого стосується' },
  labelHint: {
    pl: 'Oznaczenie z listy mieszkańców, na przykład M-0147. Puste zostaje bez zmian.',
    en: 'The label from the list of residents, such as M-0147. Left empty, nothing changes.',
    uk: 'Позначення зі списку мешканців, наприклад M-0147. Порожнє поле нічого не змінює.',
  },
  openList: {
    pl: 'Otwórz listę mieszkańców',
    en: 'Open the list of residents',
    uk: 'Відкрити список мешканців',
  },
  earlier: {
    pl: 'Inne wpisy o tej samej osobie',
    en: 'Other entries about the same person',
    uk: 'Інші записи про ту саму особу',
  },
  earlierMore: { pl: 'Pozostałe wpisy', en: 'The other entries', uk: 'Решта записів' },
} as const satisfies Record<string, Words>

export const residentDoneWords = {
  make: {
    pl: 'Karta założona. Jej oznaczenie jest na liście na końcu.',
    en: 'The card was made. Its label is at the end of the list.',
    uk: 'Картку створено. Її позначення в кінці списку.',
  },
  amend: { pl: 'Karta poprawiona.', en: 'The card was corrected.', uk: 'Картку виправлено.' },
  end: { pl: 'Karta zakończona.', en: 'The card was ended.', uk: 'Картку завершено.' },
  return: { pl: 'Karta przywrócona.', en: 'The card is back.', uk: 'Картку відновлено.' },
} as const satisfies Record<string, Words>
