// The texts of the pages of the census: residents and resident-days of each month.
import type { Words } from './language.ts'

export const censusWords = {
  title: { pl: 'Mieszkańcy i osobodni', en: 'Residents and resident-days', uk: 'Мешканці та людино-дні' },
  why: {
    pl: 'Z tych liczb liczy się wskaźniki: ile zdarzeń przypada na 1000 osobodni. Wpisz je raz w miesiącu; razem z przekazaniem trafią do organu. Są tu same liczby, bez nazwisk.',
    en: 'Rates are made of these numbers: how many events there are per 1,000 resident-days. Record them once a month; they go to the authority with the transfer. Numbers only, no names.',
    uk: 'З цих чисел обчислюють показники: скільки подій припадає на 1000 людино-днів. Записуйте їх раз на місяць; разом із переданням вони потраплять до органу. Тут лише числа, без прізвищ.',
  },
  whyOutside: {
    pl: 'Ten dom jest spoza programu. Wpisz tu to, co podał Ci inną drogą, na przykład na papierze: z tych liczb liczy się wskaźniki. Miesiąc, który dom przekaże sam w pliku, liczy się według pliku. Są tu same liczby, bez nazwisk.',
    en: 'This home is outside the program. Record here what it told you in another way, on paper for example: rates are made of these numbers. A month that the home hands over itself in a file counts as the file says. Numbers only, no names.',
    uk: 'Цей будинок поза програмою. Запишіть тут те, що він повідомив іншим способом, наприклад на папері: з цих чисел обчислюють показники. Місяць, який будинок передасть сам у файлі, рахується за файлом. Тут лише числа, без прізвищ.',
  },
  handed: { pl: 'Przekazał dom', en: 'Handed over by the home', uk: 'Передав будинок' },
  handedSince: {
    pl: 'Dom przekazał ten miesiąc sam; liczy się to, co przekazał.',
    en: 'The home handed this month over itself; that is what counts.',
    uk: 'Будинок передав цей місяць сам; рахується те, що він передав.',
  },
  last: {
    pl: 'Mieszkańcy na koniec miesiąca',
    en: 'Residents at the end of the month',
    uk: 'Мешканці на кінець місяця',
  },
  estimate: { pl: 'szacunek', en: 'estimate', uk: 'оцінка' },
  missing: { pl: 'Brak', en: 'Missing', uk: 'Немає' },
  missingMonths: {
    pl: 'Miesiące bez danych',
    en: 'Months without numbers',
    uk: 'Місяці без даних',
  },
  notRecorded: {
    pl: 'Nie wpisano mieszkańców i osobodni za miesiąc',
    en: 'Residents and resident-days are not recorded for',
    uk: 'Не записано мешканців і людино-днів за місяць',
  },
  template: { pl: 'Pobierz wzór pliku (CSV)', en: 'Download a template (CSV)', uk: 'Завантажити зразок файлу (CSV)' },
  firstHint: {
    pl: 'Ilu mieszkańców było, zanim ktokolwiek tego dnia przybył lub ubył.',
    en: 'How many lived here before anybody came or left that day.',
    uk: 'Скільки мешканців було до того, як того дня хтось прибув або вибув.',
  },
  before: {
    pl: 'Na koniec poprzedniego miesiąca zapisano',
    en: 'Recorded at the end of the month before',
    uk: 'На кінець попереднього місяця записано',
  },
  departedHint: {
    pl: 'Przeprowadzki, rezygnacje i zgony w całym miesiącu.',
    en: 'Moves, leavings and deaths of the whole month.',
    uk: 'Переїзди, відмови й смерті за весь місяць.',
  },
  daysHint: {
    pl: 'Dni, w które mieszkańcy byli w domu, bez dni nieobecności (szpital, urlop). Puste pole: program oszacuje i tak to oznaczy.',
    en: 'Days on which residents were in the home, without absences (hospital, leave). Left empty, the program estimates and marks it.',
    uk: 'Дні, коли мешканці були в будинку, без днів відсутності (лікарня, відпустка). Порожнє поле: програма оцінить і позначить це.',
  },
  monthHint: { pl: 'Na przykład 2026-02.', en: 'For example 2026-02.', uk: 'Наприклад, 2026-02.' },
  reason: { pl: 'Dlaczego liczby się zmieniają?', en: 'Why do the numbers change?', uk: 'Чому числа змінюються?' },
  unusual: {
    pl: 'Zaznacz to, co sprawdzono i co się zgadza',
    en: 'Tick what was checked and is so',
    uk: 'Позначте те, що перевірено і що відповідає дійсності',
  },
  fileText: {
    pl: 'Plik ma jeden wiersz na miesiąc i typ domu. Miesiąc z pliku zastępuje cały zapisany miesiąc. Zanim cokolwiek się zapisze, zobaczysz podgląd.',
    en: 'The file has one line for each month and type. A month of the file takes the place of the whole recorded month. You see a preview before anything is recorded.',
    uk: 'Файл має один рядок на місяць і тип будинку. Місяць із файлу замінює весь записаний місяць. Перш ніж щось записати, ви побачите попередній перегляд.',
  },
  file: { pl: 'Plik CSV', en: 'CSV file', uk: 'Файл CSV' },
  fileHint: {
    pl: 'W Excelu: Zapisz jako, „CSV UTF-8 (rozdzielany przecinkami)”.',
    en: 'In Excel: Save as, “CSV UTF-8 (comma delimited)”.',
    uk: 'У Excel: «Зберегти як», «CSV UTF-8 (роздільник — кома)».',
  },
  show: { pl: 'Pokaż podgląd', en: 'Show the preview', uk: 'Показати попередній перегляд' },
  text: {
    pl: 'Treść pliku (można wkleić i poprawić)',
    en: 'What the file says (paste or correct it here)',
    uk: 'Вміст файлу (можна вставити й виправити)',
  },
  take: { pl: 'Zapisz wszystko', en: 'Record all of it', uk: 'Записати все' },
  line: { pl: 'Wiersz', en: 'Line', uk: 'Рядок' },
  column: { pl: 'kolumna', en: 'column', uk: 'стовпець' },
  preview: { pl: 'Podgląd', en: 'Preview', uk: 'Попередній перегляд' },
  previewSeen: {
    pl: 'To jest podgląd. Niczego jeszcze nie zapisano.',
    en: 'This is the preview. Nothing is recorded yet.',
    uk: 'Це попередній перегляд. Ще нічого не записано.',
  },
  stood: { pl: 'Było', en: 'Was', uk: 'Було' },
  otherFile: { pl: 'Wybierz inny plik', en: 'Choose another file', uk: 'Вибрати інший файл' },
} as const satisfies Record<string, Words>

export const censusDoneWords = {
  record: { pl: 'Miesiąc zapisany.', en: 'The month was recorded.', uk: 'Місяць записано.' },
  amend: { pl: 'Miesiąc poprawiony.', en: 'The month was amended.', uk: 'Місяць виправлено.' },
  import: {
    pl: 'Wszystkie miesiące z pliku zapisane.',
    en: 'Every month of the file was recorded.',
    uk: 'Усі місяці з файлу записано.',
  },
} as const satisfies Record<string, Words>
