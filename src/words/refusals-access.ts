// Refusals about who one is and what one may do. They never tell whether something hidden exists.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const accessRefusals = {
  unauthenticated: {
    pl: { title: 'Trzeba się zalogować.', detail: 'Zaloguj się, a potem powtórz ostatnią czynność.' },
    en: { title: 'You need to sign in.', detail: 'Sign in, then repeat what you were doing.' },
    uk: { title: 'Потрібно увійти до системи.', detail: 'Увійдіть, а потім повторіть останню дію.' },
  },
  'sign-in-failed': {
    pl: {
      title: 'Logowanie się nie powiodło.',
      detail: 'Sprawdź nazwę użytkownika i hasło. Jeśli to nie pomoże, zwróć się do administratora kont.',
    },
    en: {
      title: 'Signing in did not work.',
      detail: 'Check your sign-in name and password. If that does not help, ask your account administrator.',
    },
    uk: {
      title: 'Не вдалося увійти.',
      detail:
        'Перевірте ім’я користувача та пароль. Якщо це не допоможе, зверніться до адміністратора облікових записів.',
    },
  },
  'too-many-attempts': {
    pl: { title: 'Zbyt wiele prób.', detail: 'Odczekaj kwadrans i spróbuj ponownie.' },
    en: { title: 'Too many attempts.', detail: 'Wait a quarter of an hour, then try again.' },
    uk: { title: 'Забагато спроб.', detail: 'Зачекайте чверть години та спробуйте ще раз.' },
  },
  'not-permitted': {
    pl: {
      title: 'Twoja rola na to nie pozwala.',
      detail: 'Jeśli to pomyłka, zwróć się do przełożonego lub administratora kont.',
    },
    en: {
      title: 'Your role does not allow this.',
      detail: 'If this is a mistake, ask your superior or your account administrator.',
    },
    uk: {
      title: 'Ваша роль цього не дозволяє.',
      detail: 'Якщо це помилка, зверніться до керівника або адміністратора облікових записів.',
    },
  },
  'no-active-authorisation': {
    pl: {
      title: 'Brak ważnego upoważnienia do tej czynności.',
      detail: 'Zwróć się do dyrektora domu o wydanie lub przedłużenie upoważnienia.',
    },
    en: {
      title: 'You have no valid authorisation for this.',
      detail: 'Ask the director of the home to grant or extend your authorisation.',
    },
    uk: {
      title: 'Немає чинного уповноваження на цю дію.',
      detail: 'Попросіть директора будинку видати або продовжити уповноваження.',
    },
  },
  'foreign-origin': {
    pl: {
      title: 'Ta czynność została wywołana z innej strony internetowej.',
      detail: 'Otwórz rejestr bezpośrednio w przeglądarce i wykonaj ją tam.',
    },
    en: {
      title: 'This was started from another website.',
      detail: 'Open the register directly in your browser and do it there.',
    },
    uk: {
      title: 'Цю дію викликано з іншого вебсайту.',
      detail: 'Відкрийте реєстр безпосередньо у браузері й виконайте її там.',
    },
  },
  'not-found': {
    pl: { title: 'Nie znaleziono.', detail: 'Sprawdź adres albo wróć do listy.' },
    en: { title: 'Not found.', detail: 'Check the address or go back to the list.' },
    uk: { title: 'Не знайдено.', detail: 'Перевірте адресу або поверніться до списку.' },
  },
  'conflicting-roles': {
    pl: {
      title: 'Tych ról nie może łączyć jedna osoba.',
      detail: 'Inspektor ochrony danych nie może być zarazem dyrektorem ani administratorem kont. Wybierz inną osobę.',
    },
    en: {
      title: 'One person cannot hold these roles together.',
      detail: 'A data protection officer cannot also be a director or an account administrator. Choose another person.',
    },
    uk: {
      title: 'Ці ролі не може поєднувати одна людина.',
      detail:
        'Інспектор із захисту даних не може бути водночас директором чи адміністратором облікових записів. Виберіть іншу людину.',
    },
  },
  'already-set-up': {
    pl: {
      title: 'Rejestr jest już uruchomiony.',
      detail: 'Zaloguj się. Jeśli nie masz konta, poproś o nie administratora kont.',
    },
    en: {
      title: 'The register has already been set up.',
      detail: 'Sign in. If you have no account, ask your account administrator for one.',
    },
    uk: {
      title: 'Реєстр уже налаштовано.',
      detail: 'Увійдіть. Якщо у вас немає облікового запису, попросіть його в адміністратора облікових записів.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
