// The names a dpo reads in the ledger for what is done with a side outside this program; a part of codes-ledger.ts.
import type { Words } from './language.ts'

export const outsideEventWords = {
  pin: { pl: 'Zapis kluczy drugiej strony', en: 'Keys of the other side recorded', uk: 'Запис ключів іншої сторони' },
  'confirm-pin': {
    pl: 'Potwierdzenie kluczy drugiej strony',
    en: 'Keys of the other side confirmed',
    uk: 'Підтвердження ключів іншої сторони',
  },
  unpin: {
    pl: 'Wycofanie kluczy drugiej strony',
    en: 'Keys of the other side taken back',
    uk: 'Відкликання ключів іншої сторони',
  },
  'take-in': {
    pl: 'Wczytanie przekazania z pliku',
    en: 'Transfer taken in from a file',
    uk: 'Прийняття передання з файлу',
  },
} as const satisfies Record<string, Words>

export type OutsideEvent = keyof typeof outsideEventWords
