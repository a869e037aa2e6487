// The texts of the page on unusual access: what each rule counts, in plain words. Nobody is accused here.
import type { Words } from './language.ts'

export const unusualWords = {
  title: { pl: 'Nietypowe dostępy', en: 'Unusual access', uk: 'Нетиповий доступ' },
  what: {
    pl: 'Miejsca, w których warto zapytać, po co ktoś zaglądał do danych. To nie jest zarzut: kontrola albo zastępstwo też tak wygląda.',
    en: 'Where it is worth asking why somebody looked at data. It is no accusation: an inspection or standing in for somebody looks the same.',
    uk: 'Де варто запитати, навіщо хтось переглядав дані. Це не звинувачення: перевірка чи заміна виглядає так само.',
  },
  from: { pl: 'Od dnia', en: 'From', uk: 'Від дня' },
  to: { pl: 'Do dnia', en: 'To', uk: 'До дня' },
  show: { pl: 'Pokaż te dni', en: 'Show these days', uk: 'Показати ці дні' },
  nothing: {
    pl: 'W tych dniach nic nie odbiega od reguł.',
    en: 'Nothing departs from the rules in these days.',
    uk: 'У ці дні ніщо не відхиляється від правил.',
  },
  more: {
    pl: 'Jest tego więcej, niż tu widać. Wybierz krótszy okres.',
    en: 'There is more than shown here. Choose a shorter period.',
    uk: 'Тут показано не все. Виберіть коротший період.',
  },
  table: { pl: 'Co odbiega od reguł', en: 'What departs from the rules', uk: 'Що відхиляється від правил' },
  rule: { pl: 'Reguła', en: 'Rule', uk: 'Правило' },
  count: { pl: 'Ile razy', en: 'How many', uk: 'Скільки' },
  unnamed: { pl: 'bez nazwiska', en: 'without a name', uk: 'без прізвища' },
  operations: { pl: 'Operacje tego dnia', en: 'Operations of that day', uk: 'Операції цього дня' },
  rules: { pl: 'Reguły', en: 'Rules', uk: 'Правила' },
  rulesText: {
    pl: 'Liczby są umowne. Godziny liczą się od pełnej do pełnej. Zgłaszanie i wgląd we własne zgłoszenia nie liczą się nigdy.',
    en: 'The numbers are a convention. Hours are counted from full hour to full hour. Filing and looking at own reports never count.',
    uk: 'Числа умовні. Години рахуються від повної до повної. Подання та перегляд власних повідомлень не рахуються ніколи.',
  },
  version: { pl: 'Wersja reguł', en: 'Version of the rules', uk: 'Версія правил' },
  least: { pl: 'od', en: 'from', uk: 'від' },
  codes: {
    'many-in-hour': {
      pl: 'Różne wpisy lub sprawy otwarte w ciągu godziny',
      en: 'Different entries or cases opened within an hour',
      uk: 'Різні записи або справи, відкриті протягом години',
    },
    'many-in-day': {
      pl: 'Różne wpisy lub sprawy otwarte jednego dnia',
      en: 'Different entries or cases opened on one day',
      uk: 'Різні записи або справи, відкриті за один день',
    },
    'at-night': {
      pl: 'Wpisy lub sprawy otwarte w nocy (22.00–6.00)',
      en: 'Entries or cases opened at night (10 p.m. to 6 a.m.)',
      uk: 'Записи або справи, відкриті вночі (22.00–6.00)',
    },
    'no-part': {
      pl: 'Wpisy lub sprawy otwarte jednego dnia przez osobę, która nic przy nich nie robiła',
      en: 'Entries or cases opened on one day by a person who did nothing with them',
      uk: 'Записи або справи, відкриті за один день особою, яка нічого з ними не робила',
    },
    'after-authorisation': {
      pl: 'Próby dostępu po końcu upoważnienia',
      en: 'Attempts after an authorisation had ended',
      uk: 'Спроби доступу після закінчення уповноваження',
    },
    'refused-often': {
      pl: 'Odmowy w ciągu godziny',
      en: 'Refusals within an hour',
      uk: 'Відмови протягом години',
    },
    'search-burst': {
      pl: 'Listy i wyszukiwania w ciągu godziny',
      en: 'Lists and searches within an hour',
      uk: 'Списки й пошуки протягом години',
    },
  },
} as const satisfies Record<string, Words | Record<string, Words>>
