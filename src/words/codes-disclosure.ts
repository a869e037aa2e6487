// The names people read for the codes of disclosures: who asks, how much, how a disclosure stands, what may be done with it.
import type { DisclosureAction, DisclosureState, Extent, Occasion } from '../domain/disclosure.ts'
import type { Words } from './language.ts'

export const occasionWords: Record<Occasion, Words> = {
  inspection: { pl: 'Kontrola', en: 'Inspection', uk: 'Перевірка' },
  prosecutor: { pl: 'Prokuratura', en: 'Prosecutor', uk: 'Прокуратура' },
  court: { pl: 'Sąd', en: 'Court', uk: 'Суд' },
  'access-request': {
    pl: 'Osoba, której dane dotyczą (art. 15 RODO)',
    en: 'The person the data are about (art. 15 GDPR)',
    uk: 'Особа, якої стосуються дані (ст. 15 GDPR)',
  },
}

export const extentWords: Record<Extent, Words> = {
  whole: {
    pl: 'Cały wpis, razem z danymi mieszkańców (część wewnętrzna)',
    en: 'The whole entry, with the residents (internal part)',
    uk: 'Весь запис, разом із даними мешканців (внутрішня частина)',
  },
  'without-annex': {
    pl: 'Wpis bez danych mieszkańców (bez części wewnętrznej)',
    en: 'The entry without the residents (without the internal part)',
    uk: 'Запис без даних мешканців (без внутрішньої частини)',
  },
}

export const disclosureStateWords: Record<DisclosureState, Words> = {
  valid: { pl: 'ważne', en: 'valid', uk: 'чинне' },
  withdrawn: { pl: 'cofnięte', en: 'withdrawn', uk: 'відкликане' },
}

export const disclosureActionWords: Record<DisclosureAction, Words> = {
  withdraw: { pl: 'Cofnij udostępnienie', en: 'Withdraw the disclosure', uk: 'Відкликати надання' },
}
