// The texts of the own account: roles, signing out, the password, and the first password of an invited person.
import type { Words } from './language.ts'

export const accountWords = {
  scopes: { pl: 'Upoważnienie obejmuje', en: 'The authorisation covers', uk: 'Уповноваження охоплює' },
  until: { pl: 'Obowiązuje do', en: 'In force until', uk: 'Чинне до' },
  endsSoon: { pl: 'Niedługo się kończy', en: 'Ends soon', uk: 'Скоро закінчиться' },
  noAuthorisation: {
    pl: 'Nie masz teraz ważnego upoważnienia. Możesz zgłaszać zdarzenia; o upoważnienie zapytaj dyrektora.',
    en: 'You have no valid authorisation now. You can report events; ask the director for an authorisation.',
    uk: 'Зараз у вас немає чинного уповноваження. Ви можете повідомляти про події; про уповноваження запитайте директора.',
  },
  password: { pl: 'Zmień hasło', en: 'Change the password', uk: 'Змінити пароль' },
  language: { pl: 'Język', en: 'Language', uk: 'Мова' },
  signingOut: { pl: 'Wylogowanie', en: 'Signing out', uk: 'Вихід' },
  shared: {
    pl: 'Na wspólnym komputerze wyloguj się, gdy odchodzisz.',
    en: 'On a shared computer, sign out when you leave.',
    uk: 'На спільному комп’ютері виходьте, коли йдете.',
  },
  everywhere: { pl: 'Wyloguj wszędzie', en: 'Sign out everywhere', uk: 'Вийти всюди' },
  everywhereText: {
    pl: 'Użyj, jeśli zgubisz telefon albo zapomnisz wylogować się na innym urządzeniu.',
    en: 'Use this if you lose a phone or forget to sign out on another device.',
    uk: 'Скористайтеся, якщо загубите телефон або забудете вийти на іншому пристрої.',
  },
} as const satisfies Record<string, Words>

/** What the account's page says after a change. */
export const accountDoneWords = {
  password: {
    pl: 'Hasło zmienione. Na innych urządzeniach trzeba zalogować się od nowa.',
    en: 'The password is changed. Other devices have to sign in again.',
    uk: 'Пароль змінено. На інших пристроях треба ввійти знову.',
  },
} as const satisfies Record<string, Words>

export const passwordWords = {
  current: { pl: 'Obecne hasło', en: 'Current password', uk: 'Теперішній пароль' },
  password: { pl: 'Nowe hasło', en: 'New password', uk: 'Новий пароль' },
  hint: {
    pl: 'Co najmniej 12 znaków. Najlepiej kilka niezwiązanych ze sobą słów, których nie używasz nigdzie indziej.',
    en: 'At least 12 characters. Best, several unrelated words that you use nowhere else.',
    uk: 'Щонайменше 12 знаків. Найкраще кілька не пов’язаних між собою слів, яких ви не використовуєте деінде.',
  },
  wrong: {
    pl: 'Obecne hasło się nie zgadza. Wpisz je jeszcze raz.',
    en: 'The current password does not match. Type it once more.',
    uk: 'Теперішній пароль не збігається. Введіть його ще раз.',
  },
  tooShort: {
    pl: 'To hasło jest za krótkie. Potrzeba co najmniej 12 znaków.',
    en: 'This password is too short. It takes at least 12 characters.',
    uk: 'Цей пароль закороткий. Потрібно щонайменше 12 знаків.',
  },
  differs: {
    pl: 'Hasła są różne. Wpisz to samo hasło dwa razy.',
    en: 'The passwords differ. Type the same password twice.',
    uk: 'Паролі різні. Введіть той самий пароль двічі.',
  },
  again: { pl: 'Nowe hasło jeszcze raz', en: 'The new password once more', uk: 'Новий пароль ще раз' },
} as const satisfies Record<string, Words>

export const activationWords = {
  title: { pl: 'Ustaw hasło', en: 'Set your password', uk: 'Встановіть пароль' },
  what: {
    pl: 'To pierwsze logowanie. Wybierz hasło, potem zalogujesz się nim i nazwą użytkownika z zaproszenia.',
    en: 'This is your first sign-in. Choose a password; then sign in with it and the sign-in name on your invitation.',
    uk: 'Це ваш перший вхід. Виберіть пароль, а потім увійдіть із ним та ім’ям користувача із запрошення.',
  },
  doneTitle: { pl: 'Hasło jest ustawione', en: 'The password is set', uk: 'Пароль встановлено' },
  done: {
    pl: 'Konto jest gotowe. Możesz się zalogować.',
    en: 'Your account is ready. You can sign in.',
    uk: 'Обліковий запис готовий. Ви можете ввійти.',
  },
  voidTitle: { pl: 'Ten adres już nie działa', en: 'This address no longer works', uk: 'Ця адреса вже не діє' },
  void: {
    pl: 'Zaproszenie jest ważne tydzień i działa raz. Jeśli hasło jest już ustawione, zaloguj się; jeśli nie, poproś administratora kont o nowe zaproszenie.',
    en: 'An invitation is valid for a week and works once. If the password is set already, sign in; if not, ask your account administrator for a new invitation.',
    uk: 'Запрошення дійсне тиждень і працює один раз. Якщо пароль уже встановлено, увійдіть; якщо ні, попросіть адміністратора облікових записів про нове запрошення.',
  },
} as const satisfies Record<string, Words>
