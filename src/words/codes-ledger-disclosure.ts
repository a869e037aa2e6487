// The names a dpo reads in the ledger for what happens to a disclosure; a part of codes-ledger.ts.
import type { Words } from './language.ts'

export const disclosureEventWords = {
  disclose: { pl: 'Zapis udostępnienia', en: 'Disclosure recorded', uk: 'Запис надання' },
  'disclose-entry': {
    pl: 'Udostępnienie wpisu na zewnątrz',
    en: 'Entry disclosed outside',
    uk: 'Надання запису назовні',
  },
  'withdraw-disclosure': { pl: 'Cofnięcie udostępnienia', en: 'Disclosure withdrawn', uk: 'Відкликання надання' },
  'look-disclosures': {
    pl: 'Wgląd w rejestr udostępnień',
    en: 'Look at the register of disclosures',
    uk: 'Перегляд реєстру надань',
  },
  'look-disclosure': { pl: 'Wgląd w udostępnienie', en: 'Look at a disclosure', uk: 'Перегляд надання' },
  'look-extract': { pl: 'Otwarcie wypisu', en: 'Extract opened', uk: 'Відкриття витягу' },
} as const satisfies Record<string, Words>

export type DisclosureEvent = keyof typeof disclosureEventWords
