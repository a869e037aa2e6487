// The texts around the documents of a home that are printed (RODO art. 13, 14, 30, 35). The documents themselves are in the domain.
import type { Words } from './language.ts'

export const documentWords = {
  title: { pl: 'Dokumenty do wydruku', en: 'Documents to print', uk: 'Документи для друку' },
  what: {
    pl: 'Wzory dokumentów o danych osobowych w tym rejestrze, z tym, co dom zapisał w programie. Resztę dom uzupełnia ręcznie, a całość sprawdza inspektor ochrony danych.',
    en: 'Templates of documents on personal data in this register, with what the home recorded here. The home fills in the rest by hand, and the data protection officer checks it all. The documents are in Polish.',
    uk: 'Зразки документів про персональні дані в цьому реєстрі, з тим, що будинок записав у програмі. Решту будинок заповнює вручну, а все перевіряє інспектор із захисту даних. Документи польською мовою.',
  },
  gaps: {
    pl: 'Miejsca z kropkami trzeba uzupełnić po wydrukowaniu albo w edytorze tekstu.',
    en: 'Places with dots are to be filled in after printing or in a text editor.',
    uk: 'Місця з крапками треба заповнити після друку або в текстовому редакторі.',
  },
  kinds: {
    'notice-staff': {
      pl: 'Klauzula informacyjna dla pracowników (art. 13)',
      en: 'Notice for staff (art. 13)',
      uk: 'Інформація для працівників (ст. 13)',
    },
    'notice-reporter': {
      pl: 'Klauzula informacyjna dla osoby zgłaszającej spoza domu (art. 13 i 14)',
      en: 'Notice for a reporter from outside (art. 13 and 14)',
      uk: 'Інформація для особи, яка повідомляє ззовні (ст. 13 і 14)',
    },
    'notice-resident': {
      pl: 'Informacja dla mieszkańca i opiekuna, prostymi słowami (art. 14)',
      en: 'Notice for a resident and guardian, in plain words (art. 14)',
      uk: 'Інформація для мешканця та опікуна, простими словами (ст. 14)',
    },
    'processing-record': {
      pl: 'Wpis do rejestru czynności przetwarzania (art. 30)',
      en: 'Entry in the record of processing activities (art. 30)',
      uk: 'Запис у реєстрі операцій з обробки (ст. 30)',
    },
    'impact-assessment': {
      pl: 'Ocena skutków dla ochrony danych, DPIA (art. 35)',
      en: 'Data protection impact assessment, DPIA (art. 35)',
      uk: 'Оцінка впливу на захист даних, DPIA (ст. 35)',
    },
  },
  measureHeads: {
    against: { pl: 'Ryzyko', en: 'Risk', uk: 'Ризик' },
    measure: { pl: 'Środek', en: 'Measure', uk: 'Захід' },
    place: { pl: 'Miejsce w programie i test', en: 'Place in the program and test', uk: 'Місце в програмі та тест' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>
