// The texts of the ledger's page: who did and who saw what.
import type { Words } from './language.ts'

export const ledgerWords = {
  what: {
    pl: 'Każda zmiana i każdy wgląd w dane osobowe zostawia tu ślad. Ta strona też.',
    en: 'Every change and every look at personal data leaves a trace here. So does this page.',
    uk: 'Кожна зміна та кожен перегляд персональних даних залишає тут слід. Ця сторінка теж.',
  },
  checkpoints: {
    pl: 'Punkty kontrolne do zapisania poza programem',
    en: 'Checkpoints to keep outside the program',
    uk: 'Контрольні точки для зберігання поза програмою',
  },
  tail: { pl: 'Bez pieczęci', en: 'Without a seal', uk: 'Без печатки' },
  person: { pl: 'Osoba', en: 'Person', uk: 'Особа' },
  anybody: { pl: 'wszyscy', en: 'everybody', uk: 'усі' },
  entry: {
    pl: 'Numer wpisu lub znak zgłoszenia',
    en: 'Number of an entry or reference of a report',
    uk: 'Номер запису або знак повідомлення',
  },
  day: { pl: 'Dzień', en: 'Day', uk: 'День' },
  search: { pl: 'Szukaj', en: 'Search', uk: 'Шукати' },
  unknownEntry: {
    pl: 'Nie ma takiego wpisu w tym domu. Sprawdź numer.',
    en: 'There is no such entry in this home. Check the number.',
    uk: 'У цьому будинку немає такого запису. Перевірте номер.',
  },
  about: {
    pl: 'Pokazano tylko to, co dotyczy jednej rzeczy.',
    en: 'Shown is only what concerns one thing.',
    uk: 'Показано лише те, що стосується одного.',
  },
  all: { pl: 'Pokaż dziś', en: 'Show today', uk: 'Показати сьогодні' },
  table: { pl: 'Operacje', en: 'Operations', uk: 'Операції' },
  when: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  did: { pl: 'Co', en: 'What', uk: 'Що' },
  who: { pl: 'Kto', en: 'Who', uk: 'Хто' },
  asRole: { pl: 'Jako', en: 'As', uk: 'Як' },
  subject: { pl: 'Czego dotyczy', en: 'What about', uk: 'Чого стосується' },
  number: { pl: 'Nr', en: 'No.', uk: 'Номер' },
  unsealed: { pl: 'czeka na pieczęć', en: 'waiting for its seal', uk: 'чекає на печатку' },
  onlyThis: { pl: 'tylko to', en: 'only this', uk: 'лише це' },
  alias: { pl: 'osoba zgłaszająca', en: 'the reporter', uk: 'особа, яка повідомила' },
  other: { pl: 'druga strona', en: 'the other side', uk: 'інша сторона' },
  nothing: {
    pl: 'Nic tu nie zapisano. Zmień dzień, osobę albo wpis.',
    en: 'Nothing is recorded here. Change the day, the person or the entry.',
    uk: 'Тут нічого не записано. Змініть день, особу або запис.',
  },
  sealed: {
    pl: 'Dziennik jest zapieczętowany do operacji nr',
    en: 'The ledger is sealed up to operation no.',
    uk: 'Журнал запечатано до операції №',
  },
  count: { pl: 'Operacje w roku', en: 'Operations in', uk: 'Операції за рік' },
  show: { pl: 'Pokaż', en: 'Show', uk: 'Показати' },
  everything: { pl: 'zmiany, wglądy i odmowy', en: 'changes, looks and refusals', uk: 'зміни, перегляди й відмови' },
  kinds: {
    changes: { pl: 'tylko zmiany', en: 'changes only', uk: 'лише зміни' },
    looks: { pl: 'tylko wglądy', en: 'looks only', uk: 'лише перегляди' },
    refusals: { pl: 'tylko odmowy', en: 'refused attempts only', uk: 'лише відмови' },
  },
  alarm: {
    pl: 'Od ponad dwóch minut operacje czekają na pieczęć. Powiadom administratora programu.',
    en: 'Operations have been waiting for their seal for over two minutes. Tell whoever runs the program.',
    uk: 'Операції понад дві хвилини чекають на печатку. Повідомте того, хто обслуговує програму.',
  },
  next: { pl: 'Następne', en: 'Next', uk: 'Наступні' },
} as const satisfies Record<string, Words | Record<string, Words>>
