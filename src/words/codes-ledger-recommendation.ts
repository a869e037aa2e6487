// The names a dpo reads in the ledger of what was done with a recommendation, on either side of the door.
import type { RecommendationAction } from '../domain/recommendation-decide.ts'
import type { Words } from './language.ts'

export const recommendationEventWords = {
  recommend: { pl: 'Wydanie zalecenia', en: 'Recommendation issued', uk: 'Надання рекомендації' },
  'carry-out': {
    pl: 'Zgłoszenie wykonania zalecenia',
    en: 'Recommendation told to be carried out',
    uk: 'Повідомлення про виконання рекомендації',
  },
  accept: {
    pl: 'Przyjęcie wykonania zalecenia',
    en: 'Recommendation accepted as carried out',
    uk: 'Прийняття виконання рекомендації',
  },
  waive: { pl: 'Odstąpienie od zalecenia', en: 'Recommendation waived', uk: 'Відмова від рекомендації' },
  'send-back': {
    pl: 'Zwrot zalecenia do wykonania',
    en: 'Recommendation sent back',
    uk: 'Повернення рекомендації до виконання',
  },
} as const satisfies Record<RecommendationAction | 'carry-out', Words>
