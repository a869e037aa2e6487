// The names people read for residents' cards: their states and what may be done with them.
// A missing or foreign code does not compile; nothing is decided here.
import type { ResidentAction, ResidentState } from '../domain/resident.ts'
import type { Words } from './language.ts'

export const residentStateWords: Record<ResidentState, Words> = {
  here: { pl: 'Mieszka w domu', en: 'Lives here', uk: 'Мешкає в будинку' },
  ended: { pl: 'Już tu nie mieszka', en: 'Lives here no more', uk: 'Більше тут не мешкає' },
}

/** Every action on a card, with the making that begins it. */
export const residentActionWords: Record<'make' | ResidentAction, Words> = {
  make: { pl: 'Załóż kartę mieszkańca', en: 'Make a resident’s card', uk: 'Створити картку мешканця' },
  amend: { pl: 'Popraw kartę mieszkańca', en: 'Correct the card', uk: 'Виправити картку мешканця' },
  end: { pl: 'Zakończ kartę mieszkańca', en: 'End the card', uk: 'Завершити картку мешканця' },
  return: { pl: 'Przywróć kartę mieszkańca', en: 'Take the end back', uk: 'Відновити картку мешканця' },
}
