// By what statistics are divided, as people read it: the name and the meaning of every dimension, and those members that are
// codes of nothing else. The words of all other members stand with their codes.
import type { PeriodCode } from '../domain/statistics/months.ts'
import type { DimensionCode, Step } from '../domain/statistics/table.ts'
import type { Words } from './language.ts'

export const dimensionWords: Record<DimensionCode, { name: Words; meaning: Words }> = {
  home: {
    name: { pl: 'Dom', en: 'Home', uk: 'Будинок' },
    meaning: {
      pl: 'Dom pomocy społecznej, który przekazał informację.',
      en: 'The care home that handed the information over.',
      uk: 'Будинок соціальної допомоги, який передав інформацію.',
    },
  },
  authority: {
    name: { pl: 'Organ', en: 'Authority', uk: 'Орган' },
    meaning: {
      pl: 'Organ prowadzący lub zlecający, któremu dom przekazał informację.',
      en: 'The running or commissioning authority to which the home handed the information over.',
      uk: 'Орган, який веде будинок або замовляє послуги та якому будинок передав інформацію.',
    },
  },
  county: {
    name: { pl: 'Powiat', en: 'County', uk: 'Повіт' },
    meaning: {
      pl: 'Powiat, w którym leży dom; kod TERYT (TERC).',
      en: 'The county in which the home lies; TERYT code (TERC).',
      uk: 'Повіт, у якому розташовано будинок; код TERYT (TERC).',
    },
  },
  'care-type': {
    name: { pl: 'Typ domu', en: 'Type of home', uk: 'Тип будинку' },
    meaning: {
      pl: 'Dla kogo jest dom (art. 56 ustawy o pomocy społecznej). Dom kilku typów liczy się według typu, zdarzenia i osobodni, tylko gdy typ podano przy każdym jego zdarzeniu policzonym w okresie, a gdy żadnego nie było – przy ostatnim z 12 miesięcy wcześniej. Inaczej stoi osobno ze wszystkimi zdarzeniami i osobodniami, żeby żaden wskaźnik nie był zaniżony.',
      en: 'For whom the home is (art. 56 of the act). A home of several types is counted by type, events and resident-days, only where every event of it that was counted in the period says its type; where there was none, the last of the 12 months before. Otherwise it stands apart with all its events and days, so that no rate is too low.',
      uk: 'Для кого призначено будинок (ст. 56 закону). Будинок кількох типів рахують за типом, події та людино-дні, лише якщо тип вказано при кожній його події, порахованій за період, а якщо жодної не було – при останній із 12 попередніх місяців. Інакше він стоїть окремо з усіма подіями та людино-днями, щоб жоден показник не був заниженим.',
    },
  },
  kind: {
    name: { pl: 'Rodzaj zdarzenia', en: 'Kind of event', uk: 'Вид події' },
    meaning: {
      pl: 'Wypadki, samouszkodzenia i obrażenia ciała (art. 55c ust. 2) tworzą rejestr; inne zdarzenia (N) są osobno i nie wchodzą do sumy.',
      en: 'Accidents, self-harm and bodily injuries (art. 55c ust. 2) make the register; other events (N) stand apart and are no part of its total.',
      uk: 'Нещасні випадки, самоушкодження й тілесні ушкодження (ст. 55c ч. 2) становлять реєстр; інші події (N) окремо й не входять до суми.',
    },
  },
  category: {
    name: { pl: 'Kategoria zdarzenia', en: 'Category of the event', uk: 'Категорія події' },
    meaning: {
      pl: 'Główny kod wpisu, według listy kodów z dnia zgłoszenia.',
      en: 'The main code of the entry, by the list of codes of the day of the report.',
      uk: 'Головний код запису, за переліком кодів на день повідомлення.',
    },
  },
  harm: {
    name: { pl: 'Skutek dla mieszkańca', en: 'Harm to the resident', uk: 'Наслідок для мешканця' },
    meaning: {
      pl: 'Najcięższy skutek wśród poszkodowanych, od 0 (brak) do 4 (zgon); 9: jeszcze nieznany.',
      en: 'The worst harm among those hurt, from 0 (none) to 4 (death); 9: not known yet.',
      uk: 'Найтяжчий наслідок серед постраждалих, від 0 (немає) до 4 (смерть); 9: ще невідомий.',
    },
  },
  place: {
    name: { pl: 'Miejsce', en: 'Place', uk: 'Місце' },
    meaning: {
      pl: 'Grupa miejsc, w której doszło do zdarzenia. Pokoju się nie podaje.',
      en: 'The group of places in which the event happened. A room is never named.',
      uk: 'Група місць, де сталася подія. Кімнату не вказують.',
    },
  },
  'part-of-day': {
    name: { pl: 'Pora doby', en: 'Part of the day', uk: 'Пора доби' },
    meaning: {
      pl: 'Pora zdarzenia według czasu w Polsce. Godziny się nie podaje.',
      en: 'The part of the day of the event, in Polish time. The hour is never given.',
      uk: 'Пора події за часом у Польщі. Години не вказують.',
    },
  },
  sex: {
    name: { pl: 'Płeć', en: 'Sex', uk: 'Стать' },
    meaning: {
      pl: 'Płeć poszkodowanego mieszkańca; nie podaje się jej, gdy mogłaby go wskazać.',
      en: 'Sex of the resident hurt; not given where it could point at somebody.',
      uk: 'Стать постраждалого мешканця; не вказують, якщо за нею можна впізнати людину.',
    },
  },
  'age-band': {
    name: { pl: 'Wiek', en: 'Age', uk: 'Вік' },
    meaning: {
      pl: 'Grupa wieku poszkodowanego w dniu zdarzenia; nie podaje się jej, gdy mogłaby go wskazać.',
      en: 'Age band of the resident hurt on the day of the event; not given where it could point at somebody.',
      uk: 'Вікова група постраждалого в день події; не вказують, якщо за нею можна впізнати людину.',
    },
  },
  cause: {
    name: { pl: 'Przyczyna', en: 'Cause', uk: 'Причина' },
    meaning: {
      pl: 'Przyczyna ustalona przez dom. Wpis może mieć kilka przyczyn i liczy się w każdej z nich.',
      en: 'A cause the home established. An entry may have several and counts in each of them.',
      uk: 'Причина, яку встановив будинок. Запис може мати кілька причин і рахується в кожній.',
    },
  },
  preventive: {
    name: { pl: 'Środek zapobiegawczy', en: 'Preventive measure', uk: 'Запобіжний захід' },
    meaning: {
      pl: 'Rodzaj środka zapisanego w działaniach następczych. Wpis może mieć kilka i liczy się w każdym z nich; „nie podano” – także gdy działania następcze trwają.',
      en: 'The kind of a measure recorded in the follow-up. An entry may have several and counts in each of them; “not told” also while follow-up is in progress.',
      uk: 'Вид заходу, записаного в подальших діях. Запис може мати кілька й рахується в кожному; «не вказано» – також коли подальші дії тривають.',
    },
  },
  effect: {
    name: { pl: 'Co z niego wyszło', en: 'What became of it', uk: 'Що з нього вийшло' },
    meaning: {
      pl: 'Co dom odnotował o środku: czy go wykonano i czy pomógł. „Zaplanowano” – nikt jeszcze tego nie odnotował.',
      en: 'What the home recorded of the measure: whether it was carried out and whether it helped. “Planned”: nobody has said yet.',
      uk: 'Що будинок записав про захід: чи його виконали й чи він допоміг. «Заплановано» – ще ніхто не записав.',
    },
  },
  action: {
    name: { pl: 'Działanie doraźne', en: 'Immediate action', uk: 'Негайна дія' },
    meaning: {
      pl: 'Co zrobiono od razu. Wpis może mieć kilka działań i liczy się w każdym z nich.',
      en: 'What was done at once. An entry may have several and counts in each of them.',
      uk: 'Що зробили відразу. Запис може мати кілька дій і рахується в кожній.',
    },
  },
  body: {
    name: { pl: 'Powiadomiony', en: 'Body notified', uk: 'Кого повідомили' },
    meaning: {
      pl: 'Kogo dom rozważał powiadomić, oprócz przekazania informacji organowi.',
      en: 'Whom the home considered notifying, besides handing over to its authority.',
      uk: 'Кого будинок розглядав для повідомлення, крім передання інформації органу.',
    },
  },
  answer: {
    name: { pl: 'Czy powiadomiono', en: 'Whether notified', uk: 'Чи повідомили' },
    meaning: {
      pl: 'Odpowiedź domu na pytanie, czy powiadomił.',
      en: 'The home’s answer to whether it notified the body.',
      uk: 'Відповідь будинку на запитання, чи повідомив.',
    },
  },
  outcome: {
    name: { pl: 'Ocena zasadności', en: 'Assessment', uk: 'Оцінка обґрунтованості' },
    meaning: {
      pl: 'Jak organ ocenił działania następcze domu. Ocena nie jest decyzją administracyjną.',
      en: 'How the authority assessed the home’s follow-up. It is an opinion, no administrative act.',
      uk: 'Як орган оцінив подальші дії будинку. Оцінка не є адміністративним актом.',
    },
  },
  step: {
    name: { pl: 'Krok', en: 'Step', uk: 'Крок' },
    meaning: {
      pl: 'Od czego do czego liczy się dni.',
      en: 'From what to what the days are counted.',
      uk: 'Від чого до чого рахують дні.',
    },
  },
  result: {
    name: { pl: 'Realizacja zalecenia', en: 'What became of the recommendation', uk: 'Виконання рекомендації' },
    meaning: {
      pl: 'Jak stoi zalecenie w dniu zestawienia. Wykonane jest to, którego wykonanie organ przyjął; po terminie liczy się według ostatnio wyznaczonego terminu. Zgłoszone jako wykonane czeka na organ i nie jest po terminie. Bezprzedmiotowe: dom wycofał wpis.',
      en: 'How the recommendation stands on the day of the table. Carried out is what the authority accepted; late is judged by the term set last. Told to be carried out waits for the authority and is not overdue. Lapsed: the home took the entry back.',
      uk: 'Як стоїть рекомендація в день складання. Виконаною є та, виконання якої орган прийняв; запізнення рахують за останнім призначеним терміном. Повідомлена як виконана чекає на орган і не є простроченою. Безпредметна: будинок відкликав запис.',
    },
  },
  transfer: {
    name: { pl: 'Rodzaj przekazania', en: 'Kind of transfer', uk: 'Вид передання' },
    meaning: {
      pl: 'Czy dom przekazał informacje o zdarzeniach, czy o tym, że zdarzeń nie było.',
      en: 'Whether the home handed over events, or that there were none.',
      uk: 'Чи будинок передав інформацію про події, чи про те, що подій не було.',
    },
  },
  month: {
    name: { pl: 'Miesiąc', en: 'Month', uk: 'Місяць' },
    meaning: {
      pl: 'Miesiąc kalendarzowy według czasu w Polsce.',
      en: 'Calendar month, in Polish time.',
      uk: 'Календарний місяць за часом у Польщі.',
    },
  },
  quarter: {
    name: { pl: 'Kwartał', en: 'Quarter', uk: 'Квартал' },
    meaning: {
      pl: 'Kwartał kalendarzowy według czasu w Polsce.',
      en: 'Calendar quarter, in Polish time.',
      uk: 'Календарний квартал за часом у Польщі.',
    },
  },
  age: {
    name: { pl: 'Wiek sprawy', en: 'Age of the case', uk: 'Вік справи' },
    meaning: {
      pl: 'Ile dni minęło od otrzymania otwartej sprawy.',
      en: 'Days since an open case was received.',
      uk: 'Скільки днів минуло від отримання відкритої справи.',
    },
  },
  measure: {
    name: { pl: 'Miara', en: 'Measure', uk: 'Показник' },
    meaning: {
      pl: 'Co oznacza liczba; definicja każdej miary jest niżej.',
      en: 'What the figure counts; each measure is defined below.',
      uk: 'Що означає число; означення кожного показника нижче.',
    },
  },
}

/** Members that several dimensions have. */
export const anyMemberWords = {
  total: { pl: 'Razem', en: 'Total', uk: 'Разом' },
  open: { pl: 'Jeszcze bez oceny', en: 'Not assessed yet', uk: 'Ще без оцінки' },
  several: { pl: 'kilka typów', en: 'several types', uk: 'кілька типів' },
  unknown: { pl: 'nie podano', en: 'not given', uk: 'не вказано' },
  untold: { pl: 'nie przekazano', en: 'not handed over', uk: 'не передано' },
} as const satisfies Record<string, Words>

/** What is timed in days: two moments of an entry that follow each other. */
export const stepWords: Record<Step, Words> = {
  'event-report': {
    pl: 'od zdarzenia do zgłoszenia',
    en: 'from the event to its report',
    uk: 'від події до повідомлення',
  },
  'report-register': {
    pl: 'od zgłoszenia do wpisu w rejestrze',
    en: 'from the report to the register',
    uk: 'від повідомлення до запису в реєстрі',
  },
  'register-handover': {
    pl: 'od wpisu do przekazania organowi',
    en: 'from the register to the authority',
    uk: 'від запису до передання органу',
  },
  'handover-assessment': {
    pl: 'od przekazania do oceny',
    en: 'from the authority to its assessment',
    uk: 'від передання до оцінки',
  },
}

/** How long an open case has waited. */
export const ageOfCaseWords = {
  '0-7': { pl: 'do 7 dni', en: 'up to 7 days', uk: 'до 7 днів' },
  '8-14': { pl: 'od 8 do 14 dni', en: '8 to 14 days', uk: 'від 8 до 14 днів' },
  '15-30': { pl: 'od 15 do 30 dni', en: '15 to 30 days', uk: 'від 15 до 30 днів' },
  '31-90': { pl: 'od 31 do 90 dni', en: '31 to 90 days', uk: 'від 31 до 90 днів' },
  '91+': { pl: '91 dni i więcej', en: '91 days or more', uk: '91 день і більше' },
} as const satisfies Record<string, Words>

export const monthWords = {
  '01': { pl: 'styczeń', en: 'January', uk: 'січень' },
  '02': { pl: 'luty', en: 'February', uk: 'лютий' },
  '03': { pl: 'marzec', en: 'March', uk: 'березень' },
  '04': { pl: 'kwiecień', en: 'April', uk: 'квітень' },
  '05': { pl: 'maj', en: 'May', uk: 'травень' },
  '06': { pl: 'czerwiec', en: 'June', uk: 'червень' },
  '07': { pl: 'lipiec', en: 'July', uk: 'липень' },
  '08': { pl: 'sierpień', en: 'August', uk: 'серпень' },
  '09': { pl: 'wrzesień', en: 'September', uk: 'вересень' },
  '10': { pl: 'październik', en: 'October', uk: 'жовтень' },
  '11': { pl: 'listopad', en: 'November', uk: 'листопад' },
  '12': { pl: 'grudzień', en: 'December', uk: 'грудень' },
} as const satisfies Record<string, Words>

/** Quarters and half-years; the year stands after them. */
export const partOfYearWords = {
  Q1: { pl: 'I kwartał', en: 'first quarter', uk: 'I квартал' },
  Q2: { pl: 'II kwartał', en: 'second quarter', uk: 'II квартал' },
  Q3: { pl: 'III kwartał', en: 'third quarter', uk: 'III квартал' },
  Q4: { pl: 'IV kwartał', en: 'fourth quarter', uk: 'IV квартал' },
  H1: { pl: 'I półrocze', en: 'first half', uk: 'I півріччя' },
  H2: { pl: 'II półrocze', en: 'second half', uk: 'II півріччя' },
} as const satisfies Record<string, Words>

/** The kinds of periods that are picked at once. */
export const periodWords: Record<PeriodCode, Words> = {
  month: { pl: 'Miesiąc', en: 'Month', uk: 'Місяць' },
  quarter: { pl: 'Kwartał', en: 'Quarter', uk: 'Квартал' },
  half: { pl: 'Półrocze', en: 'Half-year', uk: 'Півріччя' },
  year: { pl: 'Rok', en: 'Year', uk: 'Рік' },
  rolling: { pl: '12 miesięcy', en: '12 months', uk: '12 місяців' },
}
