// What a file of statistics is called and says about itself (Metadane), and the heads of the columns that are no dimension or measure.
import type { Sign } from '../domain/statistics/figures.ts'
import type { Words } from './language.ts'

export const fileWords = {
  about: { pl: 'Metadane', en: 'About this file', uk: 'Метадані' },
  table: { pl: 'Tabela', en: 'Table', uk: 'Таблиця' },
  title: { pl: 'Tytuł', en: 'Title', uk: 'Назва' },
  scope: { pl: 'Zakres', en: 'Scope', uk: 'Обсяг' },
  period: { pl: 'Okres', en: 'Period', uk: 'Період' },
  asOf: { pl: 'Stan na', en: 'As of', uk: 'Станом на' },
  version: { pl: 'Wersja pliku', en: 'Version of the file', uk: 'Версія файлу' },
  close: { pl: 'Skrót zamknięcia (SHA-256)', en: 'Hash of the close (SHA-256)', uk: 'Геш закриття (SHA-256)' },
  codeLists: { pl: 'Wersja listy kodów', en: 'Version of the code list', uk: 'Версія переліку кодів' },
  suppression: { pl: 'Ukrywanie małych liczb', en: 'Hiding of small numbers', uk: 'Приховування малих чисел' },
  sign: { pl: 'Znak', en: 'Sign', uk: 'Знак' },
  dimension: { pl: 'Podział', en: 'Divided by', uk: 'Поділ' },
  column: { pl: 'Kolumna', en: 'Column', uk: 'Стовпець' },
  silent: {
    pl: 'Dom, który nie przekazał informacji do końca okresu',
    en: 'Home that handed over nothing for the end of the period',
    uk: 'Будинок, який не передав інформації за кінець періоду',
  },
  measure: { pl: 'Miara', en: 'Measure', uk: 'Показник' },
  part: { pl: 'Część', en: 'Part', uk: 'Частина' },
  code: { pl: 'Kod', en: 'Code', uk: 'Код' },
  name: { pl: 'Nazwa', en: 'Name', uk: 'Назва' },
  meaning: { pl: 'Znaczenie', en: 'Meaning', uk: 'Значення' },
  unit: { pl: 'Jednostka', en: 'Unit', uk: 'Одиниця' },
  value: { pl: 'Liczba', en: 'Figure', uk: 'Число' },
  valueMeaning: {
    pl: 'Liczba w jednostce swojej miary; pusta, gdy zamiast niej stoi znak.',
    en: 'The figure in the unit of its measure; empty where a sign stands in its place.',
    uk: 'Число в одиницях свого показника; порожньо, якщо замість нього стоїть знак.',
  },
  label: { pl: 'słownie', en: 'in words', uk: 'словами' },
} as const satisfies Record<string, Words>

/** Whether the month of a figure is that of the event or that of its report. */
export const monthOfWords: Record<'event' | 'report', Words> = {
  event: { pl: 'według daty zdarzenia', en: 'by date of the event', uk: 'за датою події' },
  report: { pl: 'według daty zgłoszenia', en: 'by date of the report', uk: 'за датою повідомлення' },
}

/** Signs as GUS prints them, and the zero, which is a figure. */
export const signWords: Record<Sign | '0', Words> = {
  '0': { pl: 'zjawisko nie wystąpiło', en: 'there was none', uk: 'явища не було' },
  '.': {
    pl: 'brak informacji; to nie jest zero',
    en: 'no information; this is not a zero',
    uk: 'немає інформації; це не нуль',
  },
  x: {
    pl: 'wypełnienie jest niemożliwe lub niecelowe',
    en: 'not applicable',
    uk: 'заповнення неможливе або недоцільне',
  },
  '#': {
    pl: 'liczba ukryta, żeby nie dało się rozpoznać osoby',
    en: 'hidden so that nobody can be recognised',
    uk: 'число приховано, щоб не можна було впізнати людину',
  },
}

/** `complete`: the statutory channel (art. 55c ust. 6–8) hides nothing; `small-counts`: for observers and the public. */
export const suppressionWords = {
  complete: {
    pl: 'Nie stosuje się: plik jest dla tych, którym ustawa przekazuje pełne informacje (art. 55c ust. 6–8).',
    en: 'None: the file is for those to whom the act gives complete information (art. 55c ust. 6–8).',
    uk: 'Не застосовується: файл для тих, кому закон передає повну інформацію (ст. 55c ч. 6–8).',
  },
  'small-counts': {
    pl: 'Liczby od 1 do 4 są ukryte, a z nimi inne, z których dałoby się je obliczyć. Wskaźniki i udziały z takich liczb też.',
    en: 'Counts from 1 to 4 are hidden, and others from which they could be computed; so are rates and shares of such counts.',
    uk: 'Числа від 1 до 4 приховано, а з ними інші, за якими їх можна обчислити. Показники й частки з таких чисел також.',
  },
} as const satisfies Record<string, Words>

/** What each file is for, and how it is called. */
export const formatWords = {
  csv: { pl: 'CSV do Excela', en: 'CSV for Polish Excel', uk: 'CSV для Excel' },
  'csv-metadata': { pl: 'Metadane do CSV', en: 'About the CSV', uk: 'Метадані до CSV' },
  'machine-csv': { pl: 'CSV dla programów', en: 'CSV for programs', uk: 'CSV для програм' },
  schema: { pl: 'Schemat CSV dla programów', en: 'Schema of the CSV for programs', uk: 'Схема CSV для програм' },
  json: { pl: 'plik JSON', en: 'JSON file', uk: 'файл JSON' },
  'json-stat': { pl: 'plik JSON-stat 2.0', en: 'JSON-stat 2.0 file', uk: 'файл JSON-stat 2.0' },
  xlsx: { pl: 'arkusz XLSX', en: 'XLSX workbook', uk: 'книга XLSX' },
  ods: { pl: 'arkusz ODS', en: 'ODS workbook', uk: 'книга ODS' },
  zip: { pl: 'wszystkie naraz (ZIP)', en: 'all at once (ZIP)', uk: 'усі разом (ZIP)' },
} as const satisfies Record<string, Words>
