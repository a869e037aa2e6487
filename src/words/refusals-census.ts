// The words of refusals about the census of a month.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const censusRefusals = {
  'census-unconfirmed': {
    pl: {
      title: 'Te liczby są nietypowe. Sprawdź je i potwierdź.',
      detail: 'Niczego jeszcze nie zapisano. Popraw liczbę albo zaznacz przy uwadze, że tak jest naprawdę.',
    },
    en: {
      title: 'These numbers are unusual. Check and confirm them.',
      detail: 'Nothing is recorded yet. Correct the number, or confirm of each remark that it is really so.',
    },
    uk: {
      title: 'Ці числа незвичні. Перевірте й підтвердьте їх.',
      detail: 'Ще нічого не записано. Виправте число або позначте біля зауваження, що так насправді і є.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
