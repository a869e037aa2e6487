// The texts of lists narrowed to what statistics count, and of the way there from a figure.
import type { Words } from './language.ts'

export const countedWords = {
  title: {
    pl: 'Szukaj tak, jak liczą zestawienia',
    en: 'Search as the statistics count',
    uk: 'Шукати так, як рахують зведення',
  },
  entries: {
    pl: 'Tylko wpisy z numerem, nieanulowane i niedołączone do innych.',
    en: 'Only entries with a number, neither cancelled nor joined to others.',
    uk: 'Лише записи з номером, не скасовані й не приєднані до інших.',
  },
  cases: {
    pl: 'Tylko to, co domy przekazały i czego nie wycofano ani nie zwrócono, według najnowszej wersji.',
    en: 'Only what homes handed over and what was neither taken back nor returned, by its newest version.',
    uk: 'Лише те, що будинки передали й чого не відкликано і не повернуто, за найновішою версією.',
  },
  book: { pl: 'Księga', en: 'Book', uk: 'Книга' },
  fromMonth: { pl: 'Od miesiąca', en: 'From the month', uk: 'Від місяця' },
  toMonth: { pl: 'Do miesiąca', en: 'To the month', uk: 'До місяця' },
  any: { pl: 'dowolne', en: 'any', uk: 'будь-яке' },
  behind: {
    pl: 'Liczba, która jest linkiem, prowadzi do spraw lub wpisów, które się na nią składają.',
    en: 'A figure that is a link leads to the cases or entries it is made of.',
    uk: 'Число, яке є посиланням, веде до справ або записів, з яких воно складається.',
  },
} as const satisfies Record<string, Words>
