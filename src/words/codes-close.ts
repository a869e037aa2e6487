// The names people read for the codes of a close of statistics: kinds of period, causes of a change.
import type { CloseMismatch, PeriodKind } from '../domain/statistics/close.ts'
import type { ChangeCause } from '../domain/statistics/difference.ts'
import type { Omission } from '../domain/statistics/release.ts'
import type { Words } from './language.ts'

export const periodKindWords: Record<PeriodKind, Words> = {
  month: { pl: 'miesiąc', en: 'month', uk: 'місяць' },
  quarter: { pl: 'kwartał', en: 'quarter', uk: 'квартал' },
  'half-year': { pl: 'półrocze', en: 'half-year', uk: 'півріччя' },
  year: { pl: 'rok', en: 'year', uk: 'рік' },
}

export const changeCauseWords: Record<ChangeCause, Words> = {
  added: {
    pl: 'wpis doszedł po zamknięciu',
    en: 'the entry came after the close',
    uk: 'запис надійшов після закриття',
  },
  changed: { pl: 'wpis zmieniono', en: 'the entry was changed', uk: 'запис змінено' },
  'taken-back': { pl: 'wpis wycofano', en: 'the entry was taken back', uk: 'запис відкликано' },
  assessed: { pl: 'wpis oceniono', en: 'the entry was assessed', uk: 'запис оцінено' },
  'counts-elsewhere': {
    pl: 'wpis liczy się u organu, któremu przekazano go wcześniej',
    en: 'the entry counts with the authority that was handed it over before',
    uk: 'запис рахується в органі, якому його передали раніше',
  },
  'census-added': {
    pl: 'osobodni podano po zamknięciu',
    en: 'the census came after the close',
    uk: 'людино-дні надійшли після закриття',
  },
  'census-changed': { pl: 'osobodni poprawiono', en: 'the census was amended', uk: 'людино-дні виправлено' },
  'census-taken-back': {
    pl: 'osobodni wróciły do domu ze zwróconym przekazaniem',
    en: 'the census went back with a returned transfer',
    uk: 'людино-дні повернулися з поверненим переданням',
  },
  'transfer-added': {
    pl: 'przekazanie przyszło po zamknięciu',
    en: 'the transfer came after the close',
    uk: 'передання надійшло після закриття',
  },
  'recommendation-added': {
    pl: 'zalecenie, którego wtedy nie było',
    en: 'a recommendation that was not there then',
    uk: 'рекомендація, якої тоді не було',
  },
  'recommendation-moved': {
    pl: 'zalecenie stoi teraz inaczej (rozliczone, zgłoszone albo po terminie)',
    en: 'the recommendation stands otherwise now (settled, told or overdue)',
    uk: 'рекомендація стоїть тепер інакше (з’ясована, повідомлена або прострочена)',
  },
  'transfer-returned': {
    pl: 'przekazanie zwrócono do domu',
    en: 'the transfer was returned',
    uk: 'передання повернуто',
  },
}

export const mismatchWords: Record<CloseMismatch, Words> = {
  hash: {
    pl: 'dziennik nie zna zamknięcia o takim skrócie albo z takim wykazem plików',
    en: 'the ledger knows no close of this hash, or with this list of files',
    uk: 'журнал не знає закриття з таким хешем або з таким переліком файлів',
  },
  counts: {
    pl: 'z dziennika wychodzą inne liczby',
    en: 'the ledger tells other counts',
    uk: 'з журналу виходять інші числа',
  },
  tables: {
    pl: 'z jego liczb wychodzą inne tabele',
    en: 'its counts make other tables',
    uk: 'з його чисел виходять інші таблиці',
  },
  files: {
    pl: 'pliki tabel różnią się od wykazu: program brzmi dziś inaczej niż w dniu zamknięcia',
    en: 'the files are not those of the list: the program reads otherwise than on the day of the close',
    uk: 'файли таблиць відрізняються від переліку: програма сьогодні звучить інакше, ніж у день закриття',
  },
}

/** Why a table is not in a release. */
export const omissionWords: Record<Omission['why'], Words> = {
  'too-few-homes': {
    pl: 'za mało domów w powiatach albo dom bez powiatu',
    en: 'too few homes in the counties, or a home without a county',
    uk: 'замало будинків у повітах або будинок без повіту',
  },
  'not-provable': {
    pl: 'po tym, co już opublikowano, nie da się dowieść, że jest bezpieczna',
    en: 'after what was published before, its safety cannot be proven',
    uk: 'після вже оприлюдненого її безпечність не можна довести',
  },
}
