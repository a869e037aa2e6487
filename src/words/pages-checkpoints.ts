// The texts of the pages of checkpoints: what leaves the program about the ledger, so that nobody can change it unseen.
import type { Words } from './language.ts'

export const checkpointWords = {
  title: { pl: 'Punkty kontrolne dziennika', en: 'Checkpoints of the ledger', uk: 'Контрольні точки журналу' },
  one: { pl: 'Punkt kontrolny dziennika', en: 'Checkpoint of the ledger', uk: 'Контрольна точка журналу' },
  what: {
    pl: 'Punkt kontrolny mówi, ile operacji było w dzienniku i jakie. Kto ma go poza programem, wykaże każdą późniejszą zmianę.',
    en: 'A checkpoint says how many operations the ledger held and which. Who keeps it outside the program can show any later change.',
    uk: 'Контрольна точка каже, скільки операцій було в журналі та які. Хто має її поза програмою, доведе будь-яку пізнішу зміну.',
  },
  keep: {
    pl: 'Powstaje codziennie i przy każdym przekazaniu. Co pewien czas zapisz ostatni plik albo wydruk poza tym programem.',
    en: 'One is made every day and with every transfer. Now and then keep the newest as a file or on paper outside this program.',
    uk: 'Створюється щодня та з кожним переданням. Час від часу зберігайте останній файл або роздруківку поза цією програмою.',
  },
  own: { pl: 'Z własnego dziennika', en: 'Of the own ledger', uk: 'Із власного журналу' },
  held: { pl: 'Otrzymane od drugiej strony', en: 'Received from the other side', uk: 'Отримані від іншої сторони' },
  noneOwn: { pl: 'Nie ma jeszcze żadnego.', en: 'There is none yet.', uk: 'Ще немає жодної.' },
  noneHeld: {
    pl: 'Druga strona nie przekazała jeszcze żadnego. Przychodzą z przekazaniem i z potwierdzeniem odbioru.',
    en: 'The other side has given none yet. They come with a transfer and with its receipt.',
    uk: 'Інша сторона ще не передала жодної. Вони надходять із переданням та з підтвердженням отримання.',
  },
  when: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  whose: { pl: 'Czyj dziennik', en: 'Whose ledger', uk: 'Чий журнал' },
  stream: { pl: 'Dziennik (jednostka i rok)', en: 'Ledger (organisation and year)', uk: 'Журнал (установа та рік)' },
  seq: { pl: 'Do operacji nr', en: 'Up to operation no.', uk: 'До операції №' },
  occasion: { pl: 'Dlaczego powstał', en: 'Why it was made', uk: 'Чому створено' },
  holder: { pl: 'Ma go też', en: 'Also held by', uk: 'Має також' },
  hash: {
    pl: 'Skrót SHA-256 całego dziennika',
    en: 'SHA-256 hash of the whole ledger',
    uk: 'Хеш SHA-256 усього журналу',
  },
  statement: { pl: 'Treść pliku (JWS)', en: 'Content of the file (JWS)', uk: 'Вміст файлу (JWS)' },
  file: { pl: 'Pobierz plik', en: 'Download the file', uk: 'Завантажити файл' },
  check: {
    pl: 'Sprawdza się go poza programem: ten plik, eksport dziennika i klucze zapisane wcześniej z adresu /.well-known/jwks.json.',
    en: 'It is checked outside the program: this file, an export of the ledger and the keys kept earlier from /.well-known/jwks.json.',
    uk: 'Її перевіряють поза програмою: цей файл, експорт журналу та ключі, збережені раніше з адреси /.well-known/jwks.json.',
  },
} as const satisfies Record<string, Words>
