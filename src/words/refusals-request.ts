// Refusals about the request itself: its form, its version, its repetition, and failures of the program.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const requestRefusals = {
  malformed: {
    pl: { title: 'Nie udało się odczytać przesłanej treści.', detail: 'Odśwież stronę i spróbuj jeszcze raz.' },
    en: { title: 'What was sent could not be read.', detail: 'Reload the page and try once more.' },
    uk: { title: 'Не вдалося прочитати надіслане.', detail: 'Оновіть сторінку та спробуйте ще раз.' },
  },
  invalid: {
    pl: { title: 'Niektóre pola wymagają poprawy.', detail: 'Popraw wskazane pola i wyślij jeszcze raz.' },
    en: { title: 'Some fields need correcting.', detail: 'Correct the fields shown and send again.' },
    uk: { title: 'Деякі поля потрібно виправити.', detail: 'Виправте вказані поля та надішліть ще раз.' },
  },
  'too-large': {
    pl: { title: 'Przesłana treść jest za duża.', detail: 'Skróć tekst lub podziel go na części i wyślij ponownie.' },
    en: { title: 'What was sent is too large.', detail: 'Shorten the text or split it, then send again.' },
    uk: { title: 'Надіслане завелике.', detail: 'Скоротіть текст або поділіть його на частини й надішліть ще раз.' },
  },
  'unsupported-media-type': {
    pl: { title: 'Tego rodzaju treści nie można przyjąć.', detail: 'Wyślij dane jako JSON (application/json).' },
    en: { title: 'This kind of content is not accepted.', detail: 'Send the data as JSON (application/json).' },
    uk: { title: 'Такий вміст не приймається.', detail: 'Надішліть дані у форматі JSON (application/json).' },
  },
  'method-not-allowed': {
    pl: {
      title: 'Tej czynności nie można wykonać pod tym adresem.',
      detail: 'Wróć do poprzedniej strony. Programiści: sprawdźcie metodę w dokumentacji API.',
    },
    en: {
      title: 'This cannot be done at this address.',
      detail: 'Go back to the previous page. Developers: check the method in the API documentation.',
    },
    uk: {
      title: 'За цією адресою таку дію виконати не можна.',
      detail: 'Поверніться на попередню сторінку. Розробникам: перевірте метод у документації API.',
    },
  },
  'idempotency-key-required': {
    pl: {
      title: 'Brakuje klucza żądania lub jest on nieprawidłowy.',
      detail: 'Dodaj nagłówek Idempotency-Key i wyślij ponownie: dzięki niemu nic nie zapisze się dwa razy.',
    },
    en: {
      title: 'The request key is missing or not valid.',
      detail: 'Add the Idempotency-Key header and send again: it keeps anything from being saved twice.',
    },
    uk: {
      title: 'Ключа запиту немає або він неправильний.',
      detail: 'Додайте заголовок Idempotency-Key і надішліть ще раз: завдяки йому ніщо не збережеться двічі.',
    },
  },
  'idempotency-mismatch': {
    pl: {
      title: 'Ten klucz żądania został już użyty do innej treści.',
      detail: 'Sprawdź, czy poprzednie wysłanie się powiodło. Nową treść wyślij z nowym kluczem.',
    },
    en: {
      title: 'This request key was already used for different content.',
      detail: 'Check whether the earlier request succeeded. Send new content with a new key.',
    },
    uk: {
      title: 'Цей ключ запиту вже використано для іншого вмісту.',
      detail: 'Перевірте, чи вдалося попереднє надсилання. Новий вміст надішліть із новим ключем.',
    },
  },
  'precondition-required': {
    pl: {
      title: 'Nie wiadomo, której wersji dotyczy zmiana.',
      detail: 'Otwórz bieżącą wersję i wyślij zmianę z nagłówkiem If-Match.',
    },
    en: {
      title: 'It is not clear which version this change is for.',
      detail: 'Open the current version and send the change with the If-Match header.',
    },
    uk: {
      title: 'Невідомо, якої версії стосується зміна.',
      detail: 'Відкрийте поточну версію та надішліть зміну із заголовком If-Match.',
    },
  },
  stale: {
    pl: {
      title: 'W międzyczasie treść się zmieniła.',
      detail: 'Twoja zmiana nie została zapisana. Odśwież stronę, sprawdź, co nowego, i wykonaj ją ponownie.',
    },
    en: {
      title: 'This has changed in the meantime.',
      detail: 'Your change was not saved. Reload the page, see what is new and make it again.',
    },
    uk: {
      title: 'Тим часом вміст змінився.',
      detail: 'Вашу зміну не збережено. Оновіть сторінку, перегляньте нове та внесіть її ще раз.',
    },
  },
  'already-exists': {
    pl: { title: 'To już istnieje.', detail: 'Skorzystaj z istniejącej pozycji albo podaj inną nazwę.' },
    en: { title: 'This already exists.', detail: 'Use the existing one or choose another name.' },
    uk: { title: 'Це вже існує.', detail: 'Скористайтеся наявним або вкажіть іншу назву.' },
  },
  internal: {
    pl: {
      title: 'Coś poszło nie tak po naszej stronie.',
      detail: 'Spróbuj ponownie za chwilę. Jeśli to się powtarza, podaj administratorowi numer żądania.',
    },
    en: {
      title: 'Something went wrong on our side.',
      detail: 'Try again in a moment. If it keeps happening, give your administrator the request number.',
    },
    uk: {
      title: 'Щось пішло не так з нашого боку.',
      detail: 'Спробуйте ще раз за мить. Якщо це повторюється, повідомте адміністратору номер запиту.',
    },
  },
  unavailable: {
    pl: {
      title: 'Rejestr jest chwilowo niedostępny.',
      detail: 'Spróbuj ponownie za kilka minut. Jeśli ktoś jest w niebezpieczeństwie, dzwoń pod 112.',
    },
    en: {
      title: 'The register is not available right now.',
      detail: 'Try again in a few minutes. If somebody is in danger, call 112.',
    },
    uk: {
      title: 'Реєстр тимчасово недоступний.',
      detail: 'Спробуйте ще раз за кілька хвилин. Якщо хтось у небезпеці, телефонуйте 112.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
