// The names a dpo reads in the ledger for what happens to a close of statistics; a part of codes-ledger.ts.
import type { Words } from './language.ts'

export const closeEventWords = {
  'close-period': { pl: 'Zamknięcie statystyki', en: 'Statistics closed', uk: 'Закриття статистики' },
  'correct-close': {
    pl: 'Korekta zamknięcia statystyki',
    en: 'Close of statistics corrected',
    uk: 'Виправлення закриття статистики',
  },
  'publish-release': { pl: 'Publikacja statystyki', en: 'Statistics published', uk: 'Оприлюднення статистики' },
  'open-public-page': {
    pl: 'Otwarcie strony publicznej albo zmiana tego, co na niej stoi',
    en: 'Public page opened, or what it says changed',
    uk: 'Відкриття публічної сторінки або зміна сказаного на ній',
  },
  'close-public-page': {
    pl: 'Zamknięcie strony publicznej',
    en: 'Public page closed',
    uk: 'Закриття публічної сторінки',
  },
  'look-publications': {
    pl: 'Wgląd w listę publikacji',
    en: 'Look at what was published',
    uk: 'Перегляд списку оприлюдненого',
  },
  'look-publication': { pl: 'Wgląd w publikację', en: 'Look at a release', uk: 'Перегляд оприлюдненого' },
  'look-closes': { pl: 'Wgląd w listę zamknięć', en: 'Look at the closes', uk: 'Перегляд списку закриттів' },
  'look-close': { pl: 'Wgląd w zamknięcie', en: 'Look at a close', uk: 'Перегляд закриття' },
} as const satisfies Record<string, Words>

export type CloseEvent = keyof typeof closeEventWords
