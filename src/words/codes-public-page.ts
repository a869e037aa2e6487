// The names of codes of the public page: on what terms it may be used again, and why it was closed.
import type { ClosingReason, ReuseTerms } from '../domain/statistics/public-page.ts'
import type { Words } from './language.ts'

export const reuseTermsWords: Record<ReuseTerms, Words> = {
  'CC0-1.0': {
    pl: 'Bez warunków (CC0 1.0)',
    en: 'Without conditions (CC0 1.0)',
    uk: 'Без умов (CC0 1.0)',
  },
  'CC-BY-4.0': {
    pl: 'Z podaniem źródła (CC BY 4.0)',
    en: 'Naming the source (CC BY 4.0)',
    uk: 'Із зазначенням джерела (CC BY 4.0)',
  },
}

export const closingReasonWords: Record<ClosingReason, Words> = {
  fault: { pl: 'W liczbach jest błąd', en: 'There is a fault in the figures', uk: 'У числах є помилка' },
  recognisable: {
    pl: 'Jest obawa, że można rozpoznać osobę albo dom',
    en: 'A person or a home might be recognised',
    uk: 'Є побоювання, що можна впізнати людину або будинок',
  },
  decision: { pl: 'Tak postanowił urząd', en: 'The office decided so', uk: 'Так вирішила установа' },
}
