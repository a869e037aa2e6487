// The columns of lists of anonymised records that statistics are not divided by: what they are called and what they hold.
import type { DimensionCode } from '../domain/statistics/table.ts'
import type { RecordColumnCode } from '../domain/statistics/record.ts'
import type { Words } from './language.ts'

export const recordColumnWords: Record<Exclude<RecordColumnCode, DimensionCode>, { name: Words; meaning: Words }> = {
  number: {
    name: { pl: 'Numer wpisu', en: 'Number of the entry', uk: 'Номер запису' },
    meaning: {
      pl: 'Numer (Lp.) w księdze domu; N przed numerem oznacza ewidencję innych zdarzeń.',
      en: 'The number in the home’s book; N before it means the record of other events.',
      uk: 'Номер у книзі будинку; N перед номером означає облік інших подій.',
    },
  },
  version: {
    name: { pl: 'Wersja informacji', en: 'Version of the information', uk: 'Версія інформації' },
    meaning: {
      pl: 'Która z kolei informacja o tym wpisie; liczy się najnowsza, której organ nie zwrócił.',
      en: 'Which information on this entry it is; the newest that the authority did not return counts.',
      uk: 'Котра за порядком інформація про цей запис; важить найновіша, яку орган не повернув.',
    },
  },
  book: {
    name: { pl: 'Księga', en: 'Book', uk: 'Книга' },
    meaning: {
      pl: 'U: rejestr z art. 55c; N: ewidencja innych zdarzeń. Nigdy się ich nie sumuje.',
      en: 'U: the register of art. 55c; N: the record of other events. They are never added together.',
      uk: 'U: реєстр за ст. 55c; N: облік інших подій. Їх ніколи не додають разом.',
    },
  },
  'event-on': {
    name: { pl: 'Data zdarzenia', en: 'Date of the event', uk: 'Дата події' },
    meaning: {
      pl: 'Dzień zdarzenia według czasu w Polsce.',
      en: 'The day of the event, in Polish time.',
      uk: 'День події за часом у Польщі.',
    },
  },
  'reported-on': {
    name: { pl: 'Data zgłoszenia', en: 'Date of the report', uk: 'Дата повідомлення' },
    meaning: {
      pl: 'Dzień, w którym zgłoszono zdarzenie w domu.',
      en: 'The day on which the event was reported in the home.',
      uk: 'День, коли про подію повідомили в будинку.',
    },
  },
  'registered-on': {
    name: { pl: 'Data wpisu', en: 'Date of registering', uk: 'Дата запису' },
    meaning: {
      pl: 'Dzień, w którym wpis dostał numer.',
      en: 'The day on which the entry got its number.',
      uk: 'День, коли запис отримав номер.',
    },
  },
  'handed-over-on': {
    name: { pl: 'Data przekazania', en: 'Date of handing over', uk: 'Дата передання' },
    meaning: {
      pl: 'Dzień, w którym dom przekazał tę wersję organowi.',
      en: 'The day on which the home handed this version over.',
      uk: 'День, коли будинок передав цю версію органу.',
    },
  },
  threat: {
    name: { pl: 'Zagrożenie życia lub zdrowia', en: 'Threat to life or health', uk: 'Загроза життю або здоров’ю' },
    meaning: {
      pl: 'Czy zdarzenie wiązało się z zagrożeniem życia lub zdrowia (art. 55c ust. 2).',
      en: 'Whether the event was connected with a threat to life or health (art. 55c ust. 2).',
      uk: 'Чи була подія пов’язана із загрозою життю або здоров’ю (ст. 55c ч. 2).',
    },
  },
  'event-type': {
    name: { pl: 'Typ domu', en: 'Type of home', uk: 'Тип будинку' },
    meaning: {
      pl: 'Mieszkańców którego typu dotyczyło zdarzenie; puste, gdy dom tego nie przekazał.',
      en: 'Residents of which type the event concerned; empty where the home did not hand it over.',
      uk: 'Мешканців якого типу стосувалася подія; порожньо, якщо будинок цього не передав.',
    },
  },
  hurt: {
    name: { pl: 'Liczba poszkodowanych', en: 'Number of residents hurt', uk: 'Кількість постраждалих' },
    meaning: {
      pl: 'Ilu mieszkańców ucierpiało w tym zdarzeniu.',
      en: 'How many residents were hurt in this event.',
      uk: 'Скільки мешканців постраждало в цій події.',
    },
  },
  priority: {
    name: { pl: 'Pilność', en: 'Priority', uk: 'Терміновість' },
    meaning: {
      pl: 'Jak pilna jest sprawa, od krytycznej (P0) do zwykłej (P3).',
      en: 'How urgent it is, from critical (P0) to ordinary (P3).',
      uk: 'Наскільки термінова справа, від критичної (P0) до звичайної (P3).',
    },
  },
  description: {
    name: { pl: 'Opis dla organu', en: 'Description for the authority', uk: 'Опис для органу' },
    meaning: {
      pl: 'Tekst potwierdzony przez dom jako zanonimizowany.',
      en: 'The text that the home confirmed as anonymised.',
      uk: 'Текст, який будинок підтвердив як знеособлений.',
    },
  },
  'follow-up': {
    name: { pl: 'Działania następcze', en: 'Follow-up', uk: 'Подальші дії' },
    meaning: {
      pl: 'Czy działania następcze były zatwierdzone, gdy dom przekazał informację.',
      en: 'Whether the follow-up was approved when the home handed the information over.',
      uk: 'Чи було затверджено подальші дії, коли будинок передав інформацію.',
    },
  },
  'causes-text': {
    name: { pl: 'Przyczyny – opis', en: 'Causes in words', uk: 'Причини – опис' },
    meaning: {
      pl: 'Opis przyczyn podany przez dom.',
      en: 'The causes as the home described them.',
      uk: 'Опис причин від будинку.',
    },
  },
  limiting: {
    name: { pl: 'Jak ograniczyć podobne zdarzenia', en: 'How to limit such events', uk: 'Як обмежити подібні події' },
    meaning: {
      pl: 'Druga część działań następczych.',
      en: 'The second part of the follow-up.',
      uk: 'Друга частина подальших дій.',
    },
  },
  state: {
    name: { pl: 'Stan sprawy', en: 'State of the case', uk: 'Стан справи' },
    meaning: {
      pl: 'Na czym stoi sprawa u organu.',
      en: 'Where the case stands with the authority.',
      uk: 'На якому етапі справа в органі.',
    },
  },
}
