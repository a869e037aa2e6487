// The texts of the home's worklist: its filters, its table, and what stands there when there is nothing.
import type { Words } from './language.ts'

export const entryListWords = {
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  anyState: { pl: 'każdy', en: 'any', uk: 'будь-який' },
  book: { pl: 'Księga', en: 'Book', uk: 'Книга' },
  anyBook: { pl: 'każda', en: 'any', uk: 'будь-яка' },
  bookU: { pl: 'U – rejestr z art. 55c', en: 'U – register of art. 55c', uk: 'U – реєстр за ст. 55c' },
  bookN: { pl: 'N – inne zdarzenia', en: 'N – other events', uk: 'N – інші події' },
  measures: { pl: 'Środki zapobiegawcze', en: 'Preventive measures', uk: 'Запобіжні заходи' },
  anyMeasures: { pl: 'dowolne', en: 'any', uk: 'будь-які' },
  overdue: { pl: 'po terminie', en: 'overdue', uk: 'прострочені' },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  movedTo: { pl: 'przeniesiono do', en: 'moved to', uk: 'перенесено до' },
  from: { pl: 'Zdarzenie od', en: 'Event from', uk: 'Подія від' },
  to: { pl: 'do', en: 'to', uk: 'до' },
  everything: { pl: 'Pokaż wszystko', en: 'Show everything', uk: 'Показати все' },
  total: { pl: 'Znaleziono', en: 'Found', uk: 'Знайдено' },
  withoutNumber: { pl: 'Zgłoszenia bez numeru', en: 'Reports without a number', uk: 'Повідомлення без номера' },
  category: { pl: 'Rodzaj', en: 'Kind', uk: 'Вид' },
  unclassified: { pl: 'jeszcze bez rodzaju', en: 'no kind yet', uk: 'ще без виду' },
  place: { pl: 'Miejsce', en: 'Place', uk: 'Місце' },
  harm: { pl: 'Skutek', en: 'Harm', uk: 'Наслідок' },
  priority: { pl: 'Pilność', en: 'Urgency', uk: 'Терміновість' },
  reported: { pl: 'Zgłoszono', en: 'Reported', uk: 'Повідомлено' },
  nothingYet: { pl: 'Rejestr jest jeszcze pusty', en: 'The register is still empty', uk: 'Реєстр ще порожній' },
  nothingYetText: {
    pl: 'Tu pojawi się każde zgłoszenie z domu, gdy tylko ktoś je wyśle.',
    en: 'Every report of the home will appear here as soon as somebody sends it.',
    uk: 'Тут з’явиться кожне повідомлення з будинку, щойно хтось його надішле.',
  },
  nothingFound: {
    pl: 'Nic nie pasuje do tych filtrów',
    en: 'Nothing fits these filters',
    uk: 'Нічого не підходить під ці фільтри',
  },
  nothingFoundText: {
    pl: 'Zmień stan, numer albo daty.',
    en: 'Change the state, the number or the dates.',
    uk: 'Змініть стан, номер або дати.',
  },
} as const satisfies Record<string, Words>
