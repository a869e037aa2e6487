// The names people read for the census: its states, what may be done, why it was amended, the columns, and what is confirmed.
// A missing or foreign code does not compile; nothing is decided here.
import type { CensusAction, CensusReason, CensusState } from '../domain/census.ts'
import type { CensusChange, CensusColumn } from '../domain/census-file.ts'
import type { Words } from './language.ts'

export const censusStateWords: Record<CensusState, Words> = {
  recorded: { pl: 'Zapisany', en: 'Recorded', uk: 'Записано' },
  amended: { pl: 'Poprawiony', en: 'Amended', uk: 'Виправлено' },
}

/** Every action, with the recording that begins a census and the taking in of a file. */
export const censusActionWords: Record<'record' | 'import' | CensusAction, Words> = {
  record: { pl: 'Wpisz miesiąc', en: 'Record a month', uk: 'Записати місяць' },
  import: { pl: 'Wczytaj z pliku', en: 'Read from a file', uk: 'Завантажити з файлу' },
  amend: { pl: 'Popraw miesiąc', en: 'Amend the month', uk: 'Виправити місяць' },
}

export const censusReasonWords: Record<CensusReason, Words> = {
  slip: { pl: 'pomyłka przy wpisywaniu', en: 'a slip when typing', uk: 'помилка під час введення' },
  late: {
    pl: 'zmianę stanu zgłoszono później',
    en: 'a change was reported later',
    uk: 'про зміну повідомлено пізніше',
  },
  counted: {
    pl: 'osobodni policzono (wcześniej był szacunek)',
    en: 'the days were counted (it was an estimate)',
    uk: 'людино-дні пораховано (раніше була оцінка)',
  },
  definition: {
    pl: 'wcześniej liczono w inny sposób',
    en: 'they were counted in another way before',
    uk: 'раніше рахували інакше',
  },
}

export const censusColumnWords: Record<CensusColumn, Words> = {
  month: { pl: 'Miesiąc', en: 'Month', uk: 'Місяць' },
  type: { pl: 'Typ domu', en: 'Type of home', uk: 'Тип будинку' },
  first: {
    pl: 'Mieszkańcy na początku 1. dnia',
    en: 'Residents at the start of day 1',
    uk: 'Мешканці на початок 1-го дня',
  },
  admitted: { pl: 'Przyjęcia', en: 'Admissions', uk: 'Прийняття' },
  departed: { pl: 'Ubycia', en: 'Departures', uk: 'Вибуття' },
  residentDays: { pl: 'Osobodni', en: 'Resident-days', uk: 'Людино-дні' },
}

/** What a month of a file would do. */
export const censusChangeWords: Record<CensusChange, Words> = {
  new: { pl: 'nowy', en: 'new', uk: 'новий' },
  amended: { pl: 'zmiana', en: 'changed', uk: 'зміна' },
  same: { pl: 'bez zmian', en: 'unchanged', uk: 'без змін' },
}
