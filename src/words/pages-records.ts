// The texts of the page on which lists of anonymised records are chosen and downloaded. Labels of columns are statistics-records.ts.
import type { Words } from './language.ts'

export const recordWords = {
  title: { pl: 'Wykazy zdarzeń', en: 'Lists of events', uk: 'Списки подій' },
  lead: {
    pl: 'Każdy wpis, który dom przekazał organowi, w osobnym wierszu: numer, kody i daty, bez opisów. Opis czyta się w sprawie.',
    en: 'Every entry that a home handed over, in a row of its own: number, codes and dates, without descriptions. Those are read in the case.',
    uk: 'Кожен запис, який будинок передав органу, в окремому рядку: номер, коди й дати, без описів. Опис читають у справі.',
  },
  list: { pl: 'Wykaz', en: 'List', uk: 'Список' },
  rows: { pl: 'Wierszy w wykazie', en: 'Rows in the list', uk: 'Рядків у списку' },
  none: {
    pl: 'W tym okresie nie ma żadnego zdarzenia do wykazu',
    en: 'There is no event for the list in this period',
    uk: 'За цей період немає жодної події для списку',
  },
  copies: {
    pl: 'Pobrany plik to kopia poza rejestrem',
    en: 'A downloaded file is a copy outside the register',
    uk: 'Завантажений файл – це копія поза реєстром',
  },
  copiesText: {
    pl: 'Wiersz o rzadkim zdarzeniu może wskazać osobę. Proszę chronić plik jak dane osobowe, nie publikować go i usunąć, gdy nie będzie potrzebny. Pobranie zapisuje się w dzienniku z numerami wszystkich spraw.',
    en: 'A row about a rare event may point to a person. Please protect the file as personal data, do not publish it, and delete it when it is no longer needed. The download is written into the ledger with all its cases.',
    uk: 'Рядок про рідкісну подію може вказати на особу. Будь ласка, захищайте файл як персональні дані, не публікуйте його й видаліть, коли він більше не потрібен. Завантаження записується в журнал з усіма справами.',
  },
  about: { pl: 'około', en: 'about', uk: 'близько' },
  downloading: { pl: 'Pobieranie pliku', en: 'Downloading the file', uk: 'Завантаження файлу' },
  waiting: { pl: 'Czekam na początek pliku.', en: 'Waiting for the file to begin.', uk: 'Очікування початку файлу.' },
  of: { pl: 'z', en: 'of', uk: 'з' },
  ofRow: { pl: 'wiersza', en: 'row', uk: 'рядка' },
  ofRows: { pl: 'wierszy', en: 'rows', uk: 'рядків' },
  stop: { pl: 'Przerwij pobieranie', en: 'Stop the download', uk: 'Перервати завантаження' },
  saved: { pl: 'Plik jest cały i zapisany', en: 'The file is whole and saved', uk: 'Файл цілий і збережений' },
  stopped: {
    pl: 'Pobieranie przerwano. Pliku nie zapisano.',
    en: 'The download was stopped. No file was saved.',
    uk: 'Завантаження перервано. Файл не збережено.',
  },
  broken: {
    pl: 'Połączenie urwało się, zanim przyszedł cały plik.',
    en: 'The connection broke off before the whole file had come.',
    uk: 'З’єднання обірвалося, перш ніж надійшов увесь файл.',
  },
  unsaved: {
    pl: 'Pliku nie zapisano. Proszę pobrać go jeszcze raz.',
    en: 'No file was saved. Please download it again.',
    uk: 'Файл не збережено. Завантажте його ще раз.',
  },
  toT13: {
    pl: 'Wykaz zdarzeń ciężkich i zgonów z tego okresu',
    en: 'List of severe events and deaths of this period',
    uk: 'Список тяжких подій і смертей за цей період',
  },
  toList: { pl: 'Pobierz wykaz', en: 'Download the list', uk: 'Завантажити список' },
} as const satisfies Record<string, Words>
