// The texts of the page that says who saw an entry.
import type { Words } from './language.ts'

export const seenWords = {
  title: { pl: 'Kto widział ten wpis', en: 'Who saw this entry', uk: 'Хто бачив цей запис' },
  what: {
    pl: 'Osoby z domu, które otwierały ten wpis, listę z tym wpisem albo przekazanie, w którym wyszedł. Próby bez dostępu też.',
    en: 'People of the home who opened this entry, a list that showed it, or the transfer it left with. Refused attempts too.',
    uk: 'Особи з будинку, які відкривали цей запис, список із ним або передання, з яким його надіслано. Спроби без доступу теж.',
  },
  notHere: {
    pl: 'Wglądy osoby zgłaszającej nie są tu pokazane. Wglądy po stronie organu zapisuje dziennik organu.',
    en: 'Looks of the reporter are not shown here. Looks on the authority’s side stand in the authority’s ledger.',
    uk: 'Перегляди особи, яка повідомила, тут не показано. Перегляди з боку органу записує журнал органу.',
  },
  nobody: {
    pl: 'W tym roku nikt nie widział tego wpisu.',
    en: 'Nobody saw this entry this year.',
    uk: 'Цього року ніхто не бачив цього запису.',
  },
  times: {
    one: { pl: 'raz', en: 'time', uk: 'раз' },
    few: { pl: 'razy', en: 'times', uk: 'рази' },
    many: { pl: 'razy', en: 'times', uk: 'разів' },
  },
  goesOn: {
    pl: 'Ostatni dzień na tej stronie może mieć ciąg dalszy w starszych.',
    en: 'The last day on this page may go on among the older ones.',
    uk: 'Останній день на цій сторінці може продовжуватися серед старіших.',
  },
  year: { pl: 'Rok', en: 'Year', uk: 'Рік' },
  way: {
    entry: { pl: 'otwarcie wpisu', en: 'the entry was opened', uk: 'відкрито запис' },
    list: { pl: 'na liście', en: 'in a list', uk: 'у списку' },
    transfer: { pl: 'w przekazaniu', en: 'in a transfer', uk: 'у переданні' },
    refused: { pl: 'próba bez dostępu', en: 'attempt without access', uk: 'спроба без доступу' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>
