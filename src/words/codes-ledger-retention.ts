// The names a dpo reads in the ledger for what happens at the end of an entry's time; a part of codes-ledger.ts.
import type { Words } from './language.ts'

export const retentionEventWords = {
  hold: { pl: 'Wstrzymanie usunięcia', en: 'Destruction put on hold', uk: 'Призупинення знищення' },
  release: { pl: 'Zdjęcie wstrzymania usunięcia', en: 'Hold lifted', uk: 'Зняття призупинення' },
  destroy: { pl: 'Zniszczenie treści', en: 'Content destroyed', uk: 'Знищення змісту' },
  'record-retention': {
    pl: 'Zapis kategorii archiwalnej',
    en: 'Archival class recorded',
    uk: 'Запис архівної категорії',
  },
  'propose-disposal': { pl: 'Propozycja brakowania', en: 'Destruction proposed', uk: 'Пропозиція знищення' },
  'confirm-disposal': { pl: 'Potwierdzenie brakowania', en: 'Destruction confirmed', uk: 'Підтвердження знищення' },
  'withdraw-disposal': {
    pl: 'Wycofanie propozycji brakowania',
    en: 'Proposal withdrawn',
    uk: 'Відкликання пропозиції',
  },
  'complete-disposal': { pl: 'Zniszczenie kluczy', en: 'Keys destroyed', uk: 'Знищення ключів' },
  'seal-resident-card-apart': {
    pl: 'Zabezpieczenie karty mieszkańca osobnym kluczem',
    en: 'Resident’s card sealed under its own key',
    uk: 'Захист картки мешканця окремим ключем',
  },
  'look-retention': {
    pl: 'Wgląd w okresy przechowywania',
    en: 'Look at the times of keeping',
    uk: 'Перегляд строків зберігання',
  },
} as const satisfies Record<string, Words>

export type RetentionAction = keyof typeof retentionEventWords
