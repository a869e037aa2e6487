// The texts of preventive measures: planning them in the follow-up, saying later what became of them.
import type { Words } from './language.ts'

export const measureFormWords = {
  plan: { pl: 'Środki i terminy', en: 'Measures and days', uk: 'Заходи й терміни' },
  planHint: {
    pl: 'Kto według funkcji (nie z nazwiska) i do kiedy. Organ zobaczy tylko rodzaje środków. Wiersze puste się nie liczą.',
    en: 'Who by function (not by name) and by when. The authority sees the kinds of measures only. Empty rows do not count.',
    uk: 'Хто за посадою (не за прізвищем) і до коли. Орган побачить лише види заходів. Порожні рядки не враховуються.',
  },
  measure: { pl: 'Środek', en: 'Measure', uk: 'Захід' },
  clear: {
    pl: 'Żeby usunąć zaplanowany środek, wyczyść wszystkie trzy pola.',
    en: 'To drop a planned measure, clear all three fields.',
    uk: 'Щоб прибрати запланований захід, очистьте всі три поля.',
  },
  kept: {
    pl: 'Już odnotowane, zostają we wpisie:',
    en: 'Recorded already, these stay in the entry:',
    uk: 'Уже записані, залишаються в записі:',
  },
  kind: { pl: 'Rodzaj środka', en: 'Kind of measure', uk: 'Вид заходу' },
  by: { pl: 'Kto odpowiada (funkcja)', en: 'Who sees to it (function)', uk: 'Хто відповідає (посада)' },
  dueOn: { pl: 'Do kiedy', en: 'By when', uk: 'До коли' },
  choose: { pl: 'wybierz', en: 'choose', uk: 'виберіть' },
  kindMissing: { pl: 'Wybierz rodzaj środka.', en: 'Choose the kind of measure.', uk: 'Виберіть вид заходу.' },
  byMissing: { pl: 'Wybierz, kto odpowiada.', en: 'Choose who sees to it.', uk: 'Виберіть, хто відповідає.' },
  dueOnMissing: { pl: 'Podaj termin.', en: 'Give the day.', uk: 'Вкажіть термін.' },
  planMissing: {
    pl: 'Zapisz choć jeden środek albo zaznacz niżej, że ich nie ma.',
    en: 'Record at least one measure, or tick below that there is none.',
    uk: 'Запишіть хоча б один захід або позначте нижче, що їх немає.',
  },
  none: {
    pl: 'Nie ma środków do zaplanowania; powód jest w rozwiązaniach zapobiegawczych',
    en: 'There are no measures to plan; the reason stands in the preventive measures above',
    uk: 'Немає заходів для планування; причина – у запобіжних заходах вище',
  },
  noneBeside: {
    pl: 'Są zapisane środki, więc odznacz to pole.',
    en: 'Measures are recorded, so untick this.',
    uk: 'Заходи записано, тож зніміть цю позначку.',
  },
  noMeasures: {
    pl: 'bez środków (powód w opisie)',
    en: 'no measures (the reason is in the text)',
    uk: 'без заходів (причина в описі)',
  },
  until: { pl: 'do', en: 'by', uk: 'до' },

  reviewText: {
    pl: 'Wypełnij tylko to, o czym coś wiadomo; reszta zostanie, jak jest. To zapis domu: organ go nie zobaczy, a ocenę można później zmienić.',
    en: 'Fill in only what is known; the rest stays as it is. This is the home’s own record: the authority does not see it, and it can be changed later.',
    uk: 'Заповніть лише те, що відомо; решта залишиться як є. Це запис будинку: орган його не побачить, а оцінку можна пізніше змінити.',
  },
  now: { pl: 'Teraz', en: 'Now', uk: 'Зараз' },
  outcome: { pl: 'Co z nim', en: 'What became of it', uk: 'Що з ним' },
  outcomeMissing: {
    pl: 'Zaznacz, co stało się ze środkiem.',
    en: 'Tick what became of the measure.',
    uk: 'Позначте, що сталося із заходом.',
  },
  on: { pl: 'Którego dnia', en: 'On which day', uk: 'Якого дня' },
  onHint: {
    pl: 'Dzień wykonania; przy odstąpieniu można pominąć.',
    en: 'The day it was carried out; may be left out where it was given up.',
    uk: 'День виконання; у разі відмови можна пропустити.',
  },
  onMissing: { pl: 'Podaj dzień wykonania.', en: 'Give the day it was carried out.', uk: 'Вкажіть день виконання.' },
  reason: {
    pl: 'Powód odstąpienia albo uwaga',
    en: 'Why it was given up, or a note',
    uk: 'Причина відмови або примітка',
  },
  reasonMissing: {
    pl: 'Napisz, dlaczego odstąpiono.',
    en: 'Say why it was given up.',
    uk: 'Напишіть, чому відмовилися.',
  },
  nothing: {
    pl: 'Odnotuj choć jeden środek.',
    en: 'Record at least one measure.',
    uk: 'Запишіть хоча б один захід.',
  },
} as const satisfies Record<string, Words>
