// The texts of the page of table T1: its period, its columns, the signs and what its figures mean.
import type { StatutoryKind } from '../domain/month-table.ts'
import type { Words } from './language.ts'

export const statisticsWords = {
  title: { pl: 'Zdarzenia wg rodzaju i domu', en: 'Events by kind and home', uk: 'Події за видом і будинком' },
  lead: {
    pl: 'Tylko to, co domy przekazały organowi. Liczy się miesiąc zdarzenia.',
    en: 'Only what homes handed over to the authority. What counts is the month of the event.',
    uk: 'Лише те, що будинки передали органу. Важить місяць події.',
  },
  from: { pl: 'Od miesiąca', en: 'From the month', uk: 'Від місяця' },
  to: { pl: 'Do miesiąca', en: 'To the month', uk: 'До місяця' },
  monthHint: { pl: 'rrrr-mm', en: 'yyyy-mm', uk: 'рррр-мм' },
  asOf: { pl: 'stan na', en: 'as of', uk: 'станом на' },
  home: { pl: 'Dom', en: 'Home', uk: 'Будинок' },
  register: { pl: 'Rejestr razem', en: 'Register in all', uk: 'Реєстр разом' },
  others: { pl: 'Ewidencja (N)', en: 'Other events (N)', uk: 'Облік (N)' },
  entries: { pl: 'wpisy', en: 'entries', uk: 'записи' },
  hurt: { pl: 'osoby', en: 'hurt', uk: 'особи' },
  sum: { pl: 'Razem', en: 'Total', uk: 'Разом' },
  notDelivered: {
    pl: 'brak przekazania za ostatni miesiąc',
    en: 'nothing handed over for the last month',
    uk: 'за останній місяць нічого не передано',
  },
  noHomes: {
    pl: 'W tym okresie organ nie nadzorował żadnego domu',
    en: 'The authority supervised no home in this period',
    uk: 'У цьому періоді орган не наглядав за жодним будинком',
  },
  noHomesText: {
    pl: 'Gdy domy będą do niego przypisane, tu pojawią się ich liczby. Wybierz inne miesiące.',
    en: 'Once homes are assigned to it, their figures appear here. Choose other months.',
    uk: 'Коли за ним закріплять будинки, тут з’являться їхні числа. Виберіть інші місяці.',
  },
  none: { pl: 'zjawisko nie wystąpiło', en: 'none', uk: 'явища не було' },
  noInformation: { pl: 'brak informacji', en: 'no information', uk: 'немає інформації' },
  entriesMean: {
    pl: 'liczba wpisów, czyli zdarzeń',
    en: 'the number of entries, that is of events',
    uk: 'кількість записів, тобто подій',
  },
  hurtMean: {
    pl: 'liczba poszkodowanych mieszkańców; w jednym zdarzeniu może ich być kilku',
    en: 'the number of residents hurt; one event may hurt several',
    uk: 'кількість постраждалих мешканців; в одній події їх може бути кілька',
  },
  chart: { pl: 'Wpisy w rejestrze', en: 'Entries in the register', uk: 'Записи в реєстрі' },
  chartText: {
    pl: 'Poziomy słupek dla każdego domu, podzielony na rodzaje zdarzeń. Te same liczby są w tabeli.',
    en: 'A horizontal bar for each home, divided by kind of event. The same figures are in the table.',
    uk: 'Горизонтальна смуга для кожного будинку, поділена за видами подій. Ті самі числа є в таблиці.',
  },
  download: { pl: 'Pobierz', en: 'Download', uk: 'Завантажити' },
  csv: { pl: 'Arkusz (CSV)', en: 'Spreadsheet (CSV)', uk: 'Таблиця (CSV)' },
  json: { pl: 'Dane (JSON)', en: 'Data (JSON)', uk: 'Дані (JSON)' },
  meaning: { pl: 'Co oznaczają te liczby', en: 'What these figures mean', uk: 'Що означають ці числа' },
  meaningMonth: {
    pl: 'Zdarzenie należy do miesiąca, w którym się stało, a nie do miesiąca zgłoszenia.',
    en: 'An event belongs to the month in which it happened, not to the month of its report.',
    uk: 'Подія належить до місяця, в якому сталася, а не до місяця повідомлення.',
  },
  meaningNewest: {
    pl: 'Każdy wpis liczy się raz, według najnowszej wersji, której organ nie zwrócił. Dlatego liczby mogą się zmieniać, gdy domy coś uzupełnią.',
    en: 'Each entry counts once, by its newest version that the authority did not return. So figures may change as homes add facts.',
    uk: 'Кожен запис рахується один раз, за найновішою версією, яку орган не повернув. Тому числа можуть змінюватися, коли будинки щось доповнять.',
  },
  meaningDelivered: {
    pl: 'Kropka oznacza, że dom nie przekazał informacji za ostatni miesiąc okresu ani później. To nie jest zero.',
    en: 'A dot means that the home handed over nothing for the last month of the period or later. It is not a zero.',
    uk: 'Крапка означає, що будинок не передав інформації за останній місяць періоду чи пізніше. Це не нуль.',
  },
  meaningBooks: {
    pl: 'Ewidencja innych zdarzeń (N) jest osobna i nie wchodzi do sumy rejestru.',
    en: 'The record of other events (N) is kept apart and is no part of the register’s total.',
    uk: 'Облік інших подій (N) ведеться окремо й не входить до суми реєстру.',
  },
} as const satisfies Record<string, Words>

/** The kinds of art. 55c ust. 2 u.p.s. in the plural, as the heads of columns. */
export const kindColumnWords: Record<StatutoryKind, Words> = {
  W: { pl: 'Wypadki (W)', en: 'Accidents (W)', uk: 'Нещасні випадки (W)' },
  S: { pl: 'Samouszkodzenia (S)', en: 'Self-harm (S)', uk: 'Самоушкодження (S)' },
  O: { pl: 'Obrażenia ciała (O)', en: 'Bodily injuries (O)', uk: 'Тілесні ушкодження (O)' },
}
