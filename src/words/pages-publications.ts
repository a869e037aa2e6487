// The texts of the pages of publication: what observers and the public get, and what an inspector checks before publishing.
import type { Words } from './language.ts'

export const publicationWords = {
  title: { pl: 'Publikacje', en: 'Published statistics', uk: 'Оприлюднена статистика' },
  lead: {
    pl: 'Dane z zamknięć wojewody dla obserwatorów. Nie ma tu nazw domów ani spraw. Liczby od 1 do 4 są ukryte, a z nimi tyle innych, żeby ukrytych nie dało się obliczyć.',
    en: 'Figures from the closes of the voivode, for observers. No home is named and no case. Counts from 1 to 4 are hidden, and as many others as it takes that the hidden ones cannot be computed.',
    uk: 'Дані із закриттів воєводи для спостерігачів. Тут немає назв будинків і справ. Числа від 1 до 4 приховано, а з ними стільки інших, щоб приховані не можна було обчислити.',
  },
  none: { pl: 'Nic jeszcze nie opublikowano', en: 'Nothing has been published yet', uk: 'Ще нічого не оприлюднено' },
  one: { pl: 'Publikacja', en: 'Release', uk: 'Публікація' },
  period: { pl: 'Okres', en: 'Period', uk: 'Період' },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  edition: { pl: 'Wydanie zamknięcia', en: 'Edition of the close', uk: 'Редакція закриття' },
  at: { pl: 'Opublikowano', en: 'Published', uk: 'Оприлюднено' },
  hash: { pl: 'Skrót publikacji (SHA-256)', en: 'Hash of the release (SHA-256)', uk: 'Геш публікації (SHA-256)' },
  waiting: { pl: 'Zamknięcia do publikacji', en: 'Closes to publish', uk: 'Закриття для оприлюднення' },
  publish: { pl: 'Opublikuj', en: 'Publish', uk: 'Оприлюднити' },
  publishText: {
    pl: 'Sprawdź, ile zostanie ukryte. Publikacji nie można cofnąć ani zmienić: kto ją zobaczył, już ją zna. Do zamknięcia powstanie korekta – opublikujesz ją osobno.',
    en: 'Check how much will be hidden. Publishing cannot be undone or changed: whoever saw it knows it. When the close is corrected, the correction is published separately.',
    uk: 'Перевірте, скільки буде приховано. Публікацію не можна скасувати чи змінити: хто її побачив, уже її знає. Якщо закриття буде виправлено, виправлення оприлюднюється окремо.',
  },
  levels: {
    pl: 'W jednym roku można publikować miesiące z kwartałami albo kwartały z rokiem. Gdy opublikujesz miesiąc, roku już się bezpiecznie nie da.',
    en: 'In one year, either months with quarters or quarters with the year can be published. After one month the year can no longer be published safely.',
    uk: 'За один рік можна оприлюднити місяці з кварталами або квартали з роком. Після оприлюднення місяця рік безпечно оприлюднити вже не можна.',
  },
  already: {
    pl: 'To wydanie jest już opublikowane',
    en: 'This edition is published already',
    uk: 'Цю редакцію вже оприлюднено',
  },
  nothing: {
    pl: 'Z tego zamknięcia nie można bezpiecznie pokazać żadnej tabeli',
    en: 'No table of this close can be shown safely',
    uk: 'З цього закриття не можна безпечно показати жодної таблиці',
  },
  table: { pl: 'Tabela', en: 'Table', uk: 'Таблиця' },
  shown: { pl: 'Liczb widocznych', en: 'Figures shown', uk: 'Видимих чисел' },
  primary: { pl: 'Ukryte, bo małe', en: 'Hidden as small', uk: 'Приховано як малі' },
  secondary: { pl: 'Ukryte dla ich ochrony', en: 'Hidden to protect them', uk: 'Приховано для їх захисту' },
  withheld: { pl: 'cała tabela ukryta', en: 'the whole table is hidden', uk: 'усю таблицю приховано' },
  omitted: {
    pl: 'Tabele, których nie można pokazać',
    en: 'Tables that cannot be shown',
    uk: 'Таблиці, які не можна показати',
  },
  content: { pl: 'Publikacja (JSON)', en: 'Release (JSON)', uk: 'Публікація (JSON)' },
} as const satisfies Record<string, Words>
