// The titles of the tables of statistics (domain.md §9.2). Which rows, columns and measures a table has is not said here.
import type { TableCode } from '../domain/statistics/table.ts'
import type { Words } from './language.ts'

/** What a table is called where of this dimension of it only the sum is shown. */
export const sumsOnlyWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  T2: { harm: { pl: 'Zdarzenia według kodu', en: 'Events by code', uk: 'Події за кодом' } },
}

/** Those with figures, and the lists of records: T13, and all that was handed over. */
export const tableWords: Record<TableCode | 'T13' | 'handed-over', Words> = {
  T1: {
    pl: 'Zdarzenia według rodzaju (W/S/O) i domu',
    en: 'Events by kind (W/S/O) and home',
    uk: 'Події за видом (W/S/O) і будинком',
  },
  T2: {
    pl: 'Zdarzenia według kodu i skutku',
    en: 'Events by code and harm',
    uk: 'Події за кодом і наслідком',
  },
  T3: {
    pl: 'Zdarzenia według powiatu i rodzaju, wskaźniki na 1000 osobodni',
    en: 'Events by county and kind, rates per 1,000 resident-days',
    uk: 'Події за повітом і видом, показники на 1000 людино-днів',
  },
  T4: { pl: 'Zdarzenia według typu domu', en: 'Events by type of home', uk: 'Події за типом будинку' },
  T5: { pl: 'Miejsce i pora zdarzenia', en: 'Place and time of the event', uk: 'Місце й час події' },
  T6: {
    pl: 'Płeć i wiek poszkodowanych',
    en: 'Sex and age of those hurt',
    uk: 'Стать і вік постраждалих',
  },
  T7: {
    pl: 'Terminowość zgłoszeń i przekazań',
    en: 'Timeliness of reports and transfers',
    uk: 'Своєчасність повідомлень і передань',
  },
  T8: {
    pl: 'Kompletność przekazywania (przekazania, informacje o braku zdarzeń, braki)',
    en: 'Completeness of handing over (transfers, nil returns, what is missing)',
    uk: 'Повнота передання (передання, інформації про відсутність подій, чого бракує)',
  },
  T9: { pl: 'Wynik weryfikacji', en: 'Results of the review', uk: 'Результат перевірки' },
  T10: {
    pl: 'Działania następcze i przyczyny',
    en: 'Follow-up and causes',
    uk: 'Подальші дії та причини',
  },
  T11: {
    pl: 'Zalecenia i ich realizacja',
    en: 'Recommendations and what became of them',
    uk: 'Рекомендації та їх виконання',
  },
  T12: { pl: 'Powiadomione organy', en: 'Bodies that were notified', uk: 'Повідомлені органи' },
  T13: {
    pl: 'Zdarzenia o skutku ciężkim i zgony (lista zanonimizowana)',
    en: 'Events with severe harm and deaths (anonymised list)',
    uk: 'Події з тяжким наслідком і смерті (знеособлений список)',
  },
  T14: { pl: 'Zdarzenia nadzorcze (N)', en: 'Supervisory events (N)', uk: 'Наглядові події (N)' },
  T15: {
    pl: 'Przebieg w czasie: 24 miesiące z granicami kontrolnymi',
    en: 'Series over time: 24 months with control limits',
    uk: 'Перебіг у часі: 24 місяці з контрольними межами',
  },
  T16: { pl: 'Wiek otwartych spraw', en: 'Age of open cases', uk: 'Вік відкритих справ' },
  T17: {
    pl: 'Ewidencja osobodni i obłożenia',
    en: 'Resident-days and occupancy',
    uk: 'Облік людино-днів і заповненості',
  },
  T19: {
    pl: 'Co zadziałało: środki zapobiegawcze i ich skuteczność',
    en: 'What worked: preventive measures and their effect',
    uk: 'Що допомогло: запобіжні заходи та їхня дієвість',
  },
  'handed-over': {
    pl: 'Przekazane wpisy (lista zanonimizowana)',
    en: 'Entries handed over (anonymised list)',
    uk: 'Передані записи (знеособлений список)',
  },
}
