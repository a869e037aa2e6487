// The names a dpo reads in the ledger for every kind of look (design.md §5). A part of codes-ledger.ts; nothing is decided here.
import type { Words } from './language.ts'

export type LookAction =
  | 'look-entry'
  | 'look-entries'
  | 'look-history'
  | 'look-seen'
  | 'look-own-report'
  | 'look-outgoing'
  | 'look-transfer'
  | 'look-transfers'
  | 'look-case'
  | 'look-cases'
  | 'look-statistics'
  | 'look-records'
  | 'look-ledger'
  | 'look-breach'
  | 'look-breaches'
  | 'look-unusual'
  | 'look-request'
  | 'look-requests'
  | 'look-held'
  | 'look-checkpoints'
  | 'look-people'
  | 'look-resident'
  | 'look-residents'
  | 'look-census'
  | 'look-censuses'
  | 'look-authorisations'
  | 'look-appointments'
  | 'look-clients'

export const lookWords = {
  'look-entry': { pl: 'Wgląd we wpis', en: 'Look at an entry', uk: 'Перегляд запису' },
  'look-entries': { pl: 'Wgląd w rejestr', en: 'Look at the register', uk: 'Перегляд реєстру' },
  'look-history': { pl: 'Wgląd w historię wpisu', en: 'Look at an entry’s history', uk: 'Перегляд історії запису' },
  'look-seen': {
    pl: 'Wgląd w to, kto widział wpis',
    en: 'Look at who saw an entry',
    uk: 'Перегляд того, хто бачив запис',
  },
  'look-own-report': {
    pl: 'Wgląd we własne zgłoszenia',
    en: 'Look at own reports',
    uk: 'Перегляд власних повідомлень',
  },
  'look-outgoing': {
    pl: 'Wgląd w informację dla organu',
    en: 'Look at outgoing information',
    uk: 'Перегляд інформації для органу',
  },
  'look-transfer': { pl: 'Wgląd w przekazanie', en: 'Look at a transfer', uk: 'Перегляд передання' },
  'look-transfers': { pl: 'Wgląd w listę przekazań', en: 'Look at the transfers', uk: 'Перегляд списку передань' },
  'look-case': { pl: 'Wgląd w sprawę', en: 'Look at a case', uk: 'Перегляд справи' },
  'look-cases': { pl: 'Wgląd w listę spraw', en: 'Look at the cases', uk: 'Перегляд списку справ' },
  'look-records': {
    pl: 'Pobranie wykazu zdarzeń',
    en: 'List of records downloaded',
    uk: 'Завантаження списку подій',
  },
  'look-statistics': { pl: 'Wgląd w statystyki', en: 'Look at the statistics', uk: 'Перегляд статистики' },
  'look-ledger': { pl: 'Wgląd w dziennik operacji', en: 'Look at the ledger', uk: 'Перегляд журналу операцій' },
  'look-request': { pl: 'Wgląd we wniosek osoby', en: 'Look at a request of a person', uk: 'Перегляд заяви особи' },
  'look-held': {
    pl: 'Zebranie danych o osobie',
    en: 'What is held on a person gathered',
    uk: 'Збирання даних про особу',
  },
  'look-requests': { pl: 'Wgląd we wnioski osób', en: 'Look at the requests of persons', uk: 'Перегляд заяв осіб' },
  'look-unusual': { pl: 'Wgląd w nietypowe dostępy', en: 'Look at unusual access', uk: 'Перегляд нетипового доступу' },
  'look-checkpoints': {
    pl: 'Wgląd w punkty kontrolne dziennika',
    en: 'Look at the checkpoints of the ledger',
    uk: 'Перегляд контрольних точок журналу',
  },
  'look-breach': { pl: 'Wgląd w zapis naruszenia', en: 'Look at a breach record', uk: 'Перегляд запису порушення' },
  'look-breaches': { pl: 'Wgląd w listę naruszeń', en: 'Look at the breaches', uk: 'Перегляд списку порушень' },
  'look-people': { pl: 'Wgląd w listę kont', en: 'Look at the list of accounts', uk: 'Перегляд облікових записів' },
  'look-resident': {
    pl: 'Wgląd w kartę mieszkańca',
    en: 'Looked at a resident’s card',
    uk: 'Перегляд картки мешканця',
  },
  'look-residents': { pl: 'Wgląd w listę mieszkańców', en: 'Looked at the residents', uk: 'Перегляд списку мешканців' },
  'look-census': {
    pl: 'Wgląd w osobodni miesiąca',
    en: 'Look at the census of a month',
    uk: 'Перегляд людино-днів місяця',
  },
  'look-censuses': {
    pl: 'Wgląd w ewidencję mieszkańców i osobodni',
    en: 'Look at the census',
    uk: 'Перегляд обліку мешканців і людино-днів',
  },
  'look-appointments': {
    pl: 'Wgląd w listę osób zastępujących dyrektora',
    en: 'Look at the acting directors',
    uk: 'Перегляд виконувачів обов’язків',
  },
  'look-authorisations': {
    pl: 'Wgląd w upoważnienia',
    en: 'Look at the authorisations',
    uk: 'Перегляд уповноважень',
  },
  'look-clients': {
    pl: 'Wgląd w listę systemów zewnętrznych',
    en: 'Look at the external systems',
    uk: 'Перегляд зовнішніх систем',
  },
} satisfies Record<LookAction, Words>
