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
  whyOwn: {
    pl: 'Dowód dla Twojej jednostki i dla drugiej strony: te same punkty trafiają do niej z przekazaniem albo z potwierdzeniem odbioru.',
    en: 'Proof for your organisation and for the other side, which gets the same ones with a transfer or its receipt.',
    uk: 'Доказ для вашої установи та для іншої сторони: ті самі точки потрапляють до неї з переданням або з підтвердженням отримання.',
  },
  held: { pl: 'Otrzymane od drugiej strony', en: 'Received from the other side', uk: 'Отримані від іншої сторони' },
  whyHeld: {
    pl: 'Nimi sprawdzisz, czy druga strona nie zmieniła później swojego dziennika.',
    en: 'With these you can check that the other side did not alter its ledger later.',
    uk: 'Ними ви перевірите, чи інша сторона не змінила згодом свій журнал.',
  },
  all: {
    own: { pl: 'Wszystkie z własnego dziennika', en: 'All of the own ledger', uk: 'Усі з власного журналу' },
    held: {
      pl: 'Wszystkie otrzymane od drugiej strony',
      en: 'All received from the other side',
      uk: 'Усі отримані від іншої сторони',
    },
  },
  both: { pl: 'Pokaż obie strony', en: 'Show both sides', uk: 'Показати обидві сторони' },
  oneOwn: {
    pl: 'Ten punkt mówi o dzienniku Twojej jednostki.',
    en: 'This one is about your organisation’s ledger.',
    uk: 'Ця точка стосується журналу вашої установи.',
  },
  oneHeld: {
    pl: 'Ten punkt mówi o dzienniku drugiej strony i został Wam przekazany.',
    en: 'This one is about the other side’s ledger and was given to you.',
    uk: 'Ця точка стосується журналу іншої сторони й була вам передана.',
  },
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
  signedWith: { pl: 'Klucz, który to poświadcza', en: 'Key that attests it', uk: 'Ключ, що це засвідчує' },
  file: {
    pl: 'Pobierz plik do sprawdzenia (JWS)',
    en: 'Download the file to check (JWS)',
    uk: 'Завантажити файл для перевірки (JWS)',
  },
  check: {
    pl: 'Sprawdza się go poza programem: ten plik, eksport dziennika i klucze zapisane wcześniej z adresu /.well-known/jwks.json.',
    en: 'It is checked outside the program: this file, an export of the ledger and the keys kept earlier from /.well-known/jwks.json.',
    uk: 'Її перевіряють поза програмою: цей файл, експорт журналу та ключі, збережені раніше з адреси /.well-known/jwks.json.',
  },
} as const satisfies Record<string, Words | Record<string, Words>>
