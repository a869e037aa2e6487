// The texts of the page of statistics: table and period, the signs, what its figures mean.
import type { Words } from './language.ts'

export const statisticsWords = {
  table: { pl: 'Tabela', en: 'Table', uk: 'Таблиця' },
  by: { pl: 'Liczone według daty', en: 'Counted by the date of', uk: 'Рахується за датою' },
  byEvent: { pl: 'zdarzenia', en: 'the event', uk: 'події' },
  byReport: { pl: 'zgłoszenia', en: 'the report', uk: 'повідомлення' },
  from: { pl: 'Od miesiąca', en: 'From the month', uk: 'Від місяця' },
  to: { pl: 'Do miesiąca', en: 'To the month', uk: 'До місяця' },
  monthHint: { pl: 'rrrr-mm', en: 'yyyy-mm', uk: 'рррр-мм' },
  picks: { pl: 'Ostatni zakończony okres', en: 'The last period that is over', uk: 'Останній завершений період' },
  earlier: { pl: 'Wcześniejszy okres', en: 'The period before', uk: 'Попередній період' },
  later: { pl: 'Późniejszy okres', en: 'The period after', uk: 'Наступний період' },
  asOf: { pl: 'stan na', en: 'as of', uk: 'станом на' },
  register: { pl: 'Rejestr razem', en: 'Register in all', uk: 'Реєстр разом' },
  others: { pl: 'Ewidencja (N)', en: 'Other events (N)', uk: 'Облік (N)' },
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
  notApplicable: {
    pl: 'nie podaje się: za mało osobodni lub zdarzeń albo pozycja nie ma sensu',
    en: 'not shown: too few resident-days or events, or it would make no sense',
    uk: 'не подається: замало людино-днів чи подій або позиція не має сенсу',
  },
  hidden: {
    pl: 'ukryte, aby nie można było rozpoznać osób',
    en: 'hidden so that nobody can be recognised',
    uk: 'приховано, щоб нікого не можна було впізнати',
  },
  silent: {
    pl: 'Nie przekazały informacji za ostatni miesiąc okresu:',
    en: 'Handed over nothing for the last month of the period:',
    uk: 'Не передали інформації за останній місяць періоду:',
  },
  chart: { pl: 'Wpisy w rejestrze', en: 'Entries in the register', uk: 'Записи в реєстрі' },
  chartText: {
    pl: 'Poziomy słupek dla każdego wiersza tabeli, podzielony na rodzaje zdarzeń. Te same liczby są w tabeli.',
    en: 'A horizontal bar for each row of the table, divided by kind of event. The same figures are in the table.',
    uk: 'Горизонтальна смуга для кожного рядка таблиці, поділена за видами подій. Ті самі числа є в таблиці.',
  },
  chartHarmText: {
    pl: 'Poziomy słupek podzielony na stopnie skutku, od braku skutku do zgonu. Te same liczby są w tabeli.',
    en: 'A horizontal bar divided by harm, from none to death. The same figures are in the table.',
    uk: 'Горизонтальна смуга, поділена за тяжкістю наслідку, від відсутності до смерті. Ті самі числа є в таблиці.',
  },
  chartHarmKinds: {
    pl: 'Skutki według rodzaju zdarzenia',
    en: 'Harm by kind of event',
    uk: 'Наслідки за видом події',
  },
  chartHarmCodes: {
    pl: 'Skutki według kodu: rejestr',
    en: 'Harm by code: the register',
    uk: 'Наслідки за кодом: реєстр',
  },
  chartHarmOthers: {
    pl: 'Skutki według kodu: inne zdarzenia (N)',
    en: 'Harm by code: other events (N)',
    uk: 'Наслідки за кодом: інші події (N)',
  },
  chartHeat: { pl: 'Gdzie i o jakiej porze', en: 'Where and at what time', uk: 'Де і о якій порі' },
  chartHeatText: {
    pl: 'Dla każdego miejsca pola kolejnych pór doby: im więcej wpisów, tym ciemniejsze. Liczba stoi w polu, te same liczby są w tabeli.',
    en: 'For each place a field for each part of the day: the more entries, the darker. The figure stands in the field, and in the table.',
    uk: 'Для кожного місця поля послідовних пір доби: що більше записів, то темніше. Число стоїть у полі, ті самі числа є в таблиці.',
  },
  chartSeries: { pl: 'Miesiąc po miesiącu', en: 'Month by month', uk: 'Місяць за місяцем' },
  chartSeriesText: {
    pl: 'Punkt dla każdego miesiąca, od najdawniejszego u góry. Obok punktu stoi liczba; te same liczby są w tabeli.',
    en: 'A point for each month, the oldest at the top. The figure stands beside it; the same figures are in the table.',
    uk: 'Точка для кожного місяця, найдавніший угорі. Поруч стоїть число; ті самі числа є в таблиці.',
  },
  limits: { pl: 'Granice kontrolne', en: 'Control limits', uk: 'Контрольні межі' },
  outsideLimits: { pl: 'Poza granicami', en: 'Outside the limits', uk: 'Поза межами' },
  live: { pl: 'Początek pracy w programie', en: 'The program in use from here', uk: 'Початок роботи в програмі' },
  noRate: {
    pl: 'Punkty to liczba wpisów: na wskaźnik w większości miesięcy jest za mało zdarzeń albo brakuje osobodni.',
    en: 'The points are numbers of entries: in most months there are too few events for a rate, or no resident-days.',
    uk: 'Точки – це кількість записів: у більшості місяців замало подій для показника або бракує людино-днів.',
  },
  download: { pl: 'Pobierz', en: 'Download', uk: 'Завантажити' },
  files: { pl: 'Pobierz tę tabelę', en: 'Download this table', uk: 'Завантажити цю таблицю' },
  meaning: { pl: 'Co oznaczają te liczby', en: 'What these figures mean', uk: 'Що означають ці числа' },
  meaningMonth: {
    pl: 'Zdarzenie należy do miesiąca, w którym się stało, a nie do miesiąca zgłoszenia.',
    en: 'An event belongs to the month in which it happened, not to the month of its report.',
    uk: 'Подія належить до місяця, в якому сталася, а не до місяця повідомлення.',
  },
  meaningReported: {
    pl: 'Zdarzenie należy do miesiąca, w którym je zgłoszono, a nie do miesiąca, w którym się stało.',
    en: 'An event belongs to the month in which it was reported, not to the month in which it happened.',
    uk: 'Подія належить до місяця, в якому про неї повідомили, а не до місяця, в якому вона сталася.',
  },
  meaningOwn: {
    pl: 'Liczą się wpisy z rejestru domu, do których ma Pan lub Pani dostęp: wpisane i nieanulowane, także jeszcze nieprzekazane organowi.',
    en: 'Entries of the home’s register that you may reach count: registered and not cancelled, also those not yet handed over.',
    uk: 'Рахуються записи реєстру будинку, до яких Ви маєте доступ: внесені й не скасовані, також ще не передані органу.',
  },
  meaningNewest: {
    pl: 'Liczy się tylko to, co domy przekazały organowi. Każdy wpis liczy się raz, według najnowszej wersji, której organ nie zwrócił. Dlatego liczby mogą się zmieniać, gdy domy coś uzupełnią.',
    en: 'Only what homes handed over to the authority counts. Each entry counts once, by its newest version that the authority did not return. So figures may change as homes add facts.',
    uk: 'Рахується лише те, що будинки передали органу. Кожен запис рахується один раз, за найновішою версією, яку орган не повернув. Тому числа можуть змінюватися, коли будинки щось доповнять.',
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
export const kindColumnWords: Record<'W' | 'S' | 'O', Words> = {
  W: { pl: 'Wypadki (W)', en: 'Accidents (W)', uk: 'Нещасні випадки (W)' },
  S: { pl: 'Samouszkodzenia (S)', en: 'Self-harm (S)', uk: 'Самоушкодження (S)' },
  O: { pl: 'Obrażenia ciała (O)', en: 'Bodily injuries (O)', uk: 'Тілесні ушкодження (O)' },
}
