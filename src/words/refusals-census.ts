// The words of refusals about the census of a month.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const censusRefusals = {
  'census-unconfirmed': {
    pl: {
      title: 'Sprawdź te liczby i potwierdź.',
      detail:
        'Niczego jeszcze nie zapisano. Popraw, co się nie zgadza, a przy każdej uwadze zaznacz, czy tak jest naprawdę.',
    },
    en: {
      title: 'Check these numbers and confirm them.',
      detail: 'Nothing is recorded yet. Correct what is wrong, and tick each remark that is really so.',
    },
    uk: {
      title: 'Перевірте ці числа й підтвердьте їх.',
      detail: 'Ще нічого не записано. Виправте неправильне, а біля кожного зауваження позначте, чи так насправді і є.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
