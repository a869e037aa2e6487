// The texts of signing in: the form, the demonstration's accounts, the first tour, a session that ended, setting a password.
import type { Role } from '../domain/role.ts'
import type { Words } from './language.ts'

export const signInWords = {
  title: { pl: 'Zaloguj się', en: 'Sign in', uk: 'Увійти' },
  name: { pl: 'Nazwa użytkownika', en: 'Sign-in name', uk: 'Ім’я користувача' },
  password: { pl: 'Hasło', en: 'Password', uk: 'Пароль' },
  submit: { pl: 'Zaloguj się', en: 'Sign in', uk: 'Увійти' },
  lost: {
    pl: 'Nie pamiętasz hasła? Poproś administratora kont w swojej jednostce.',
    en: 'Forgot the password? Ask the account administrator of your organisation.',
    uk: 'Не пам’ятаєте пароль? Зверніться до адміністратора облікових записів своєї установи.',
  },
  signedOut: { pl: 'Wylogowano.', en: 'You are signed out.', uk: 'Ви вийшли.' },
  needed: {
    pl: 'Zaloguj się, a wrócisz na stronę, którą chcesz otworzyć.',
    en: 'Sign in and you will come back to the page you asked for.',
    uk: 'Увійдіть, і ви повернетеся на потрібну сторінку.',
  },
  expiredTitle: { pl: 'Sesja wygasła', en: 'The session has ended', uk: 'Сесія закінчилася' },
  expiredText: {
    pl: 'Nic nie zginęło. Zaloguj się ponownie, a formularz wróci z tym, co wpisano.',
    en: 'Nothing is lost. Sign in again and the form comes back with what was typed.',
    uk: 'Нічого не втрачено. Увійдіть знову, і форма повернеться з тим, що було введено.',
  },
  endedText: {
    pl: 'Zaloguj się ponownie i otwórz stronę jeszcze raz.',
    en: 'Sign in again and open the page once more.',
    uk: 'Увійдіть знову й відкрийте сторінку ще раз.',
  },
  dropped: {
    pl: 'Na tym komputerze czekał formularz innej osoby. Nie pokazujemy go i nie wysłaliśmy go.',
    en: 'On this computer a form of somebody else was waiting. It is not shown and was not sent.',
    uk: 'На цьому комп’ютері чекала форма іншої особи. Ми її не показуємо й не надіслали.',
  },
  waitingTitle: { pl: 'Twój formularz czeka', en: 'Your form is waiting', uk: 'Ваша форма чекає' },
  waitingText: {
    pl: 'Otwórz go, sprawdź i wyślij.',
    en: 'Open it, check it and send it.',
    uk: 'Відкрийте її, перевірте й надішліть.',
  },
  waitingSubmit: { pl: 'Otwórz formularz', en: 'Open the form', uk: 'Відкрити форму' },
  enter: { pl: 'Wejdź', en: 'Enter', uk: 'Увійти' },
  demoTitle: { pl: 'Wypróbuj jako…', en: 'Try it as…', uk: 'Спробуйте як…' },
  demoText: {
    pl: 'Jedno kliknięcie i jesteś w środku. Możesz robić wszystko: to zmyślone dane.',
    en: 'One click and you are in. Do whatever you like: everything here is made up.',
    uk: 'Одне натискання, і ви всередині. Робіть що завгодно: усе тут вигадане.',
  },
  ownAccount: { pl: 'Mam własne konto', en: 'I have an account of my own', uk: 'Маю власний обліковий запис' },
} as const satisfies Record<string, Words>

/** What each role that has pages does in the demonstration, in one line. */
export const demoRoleWords: Record<Role, Words> = {
  reporter: {
    pl: 'Zgłaszasz zdarzenie po nocnym dyżurze i widzisz, co się z nim stało.',
    en: 'You report an event after a night shift and see what became of it.',
    uk: 'Ви повідомляєте про подію після нічної зміни й бачите, що з нею сталося.',
  },
  officer: {
    pl: 'Wpisujesz zgłoszenia do rejestru i odnotowujesz działania następcze.',
    en: 'You enter reports in the register and record the follow-up.',
    uk: 'Ви вносите повідомлення до реєстру й записуєте подальші дії.',
  },
  director: {
    pl: 'Zatwierdzasz działania, przekazujesz informację organowi, dajesz upoważnienia.',
    en: 'You approve the follow-up, send information to the authority, give authorisations.',
    uk: 'Ви затверджуєте дії, передаєте інформацію органу, надаєте уповноваження.',
  },
  dpo: {
    pl: 'Sprawdzasz, kto co zrobił i kto co widział.',
    en: 'You check who did what and who saw what.',
    uk: 'Ви перевіряєте, хто що зробив і хто що бачив.',
  },
  reviewer: {
    pl: 'Weryfikujesz zanonimizowane sprawy, pytasz dom, oceniasz zasadność.',
    en: 'You review anonymised cases, ask the home, assess the follow-up.',
    uk: 'Ви перевіряєте знеособлені справи, запитуєте будинок, оцінюєте обґрунтованість.',
  },
  head: {
    pl: 'Zatwierdzasz oceny, potwierdzasz odbiór, czytasz zestawienie miesiąca.',
    en: 'You confirm assessments, acknowledge transfers, read the month’s table.',
    uk: 'Ви затверджуєте оцінки, підтверджуєте отримання, читаєте зведення за місяць.',
  },
  admin: {
    pl: 'Zakładasz konta i nadajesz role. Treści wpisów nie widzisz.',
    en: 'You make accounts and hand out roles. You see no content of entries.',
    uk: 'Ви створюєте облікові записи й надаєте ролі. Змісту записів ви не бачите.',
  },
  inspector: {
    pl: 'Konto wojewody. Jego strony powstaną później.',
    en: 'An account of the voivode. Its pages come later.',
    uk: 'Обліковий запис воєводи. Його сторінки з’являться пізніше.',
  },
  analyst: {
    pl: 'Konto ROPS. Jego zestawienia powstaną później.',
    en: 'An account of ROPS. Its tables come later.',
    uk: 'Обліковий запис ROPS. Його зведення з’являться пізніше.',
  },
}

/** The first-run tour: five steps, each by another role. */
export const tourWords = {
  title: {
    pl: 'Droga jednego zgłoszenia w pięciu krokach',
    en: 'One report in five steps',
    uk: 'Шлях одного повідомлення за п’ять кроків',
  },
  what: {
    pl: 'Przejdź ją samodzielnie. Przy każdym kroku przycisk otworzy właściwą stronę jako właściwa osoba.',
    en: 'Walk it yourself. At each step a button opens the right page as the right person.',
    uk: 'Пройдіть його самостійно. На кожному кроці кнопка відкриє потрібну сторінку від імені потрібної особи.',
  },
  report: {
    pl: 'Opiekunka zgłasza zdarzenie',
    en: 'A carer reports an event',
    uk: 'Доглядальниця повідомляє про подію',
  },
  register: {
    pl: 'Osoba upoważniona wpisuje je do rejestru',
    en: 'An authorised person enters it in the register',
    uk: 'Уповноважена особа вносить її до реєстру',
  },
  transfer: {
    pl: 'Dyrektor przekazuje organowi to, co wolno: bez nazwisk',
    en: 'The director hands over what may leave: no names',
    uk: 'Директор передає органу те, що дозволено: без прізвищ',
  },
  review: {
    pl: 'Osoba z PCPR sprawdza, czy dom postąpił właściwie',
    en: 'A reviewer of the PCPR checks whether the home acted rightly',
    uk: 'Особа з PCPR перевіряє, чи будинок діяв правильно',
  },
  figures: {
    pl: 'Dyrektor PCPR czyta zestawienie miesiąca',
    en: 'The head of the PCPR reads the month’s table',
    uk: 'Директор PCPR читає зведення за місяць',
  },
  figuresText: {
    pl: 'Ile zdarzeń, jakie i w których domach. Te same liczby w lipcu co w czerwcu.',
    en: 'How many events, of what kind and in which homes. The same figures in July as in June.',
    uk: 'Скільки подій, яких і в яких будинках. Ті самі цифри в липні, що й у червні.',
  },
  go: { pl: 'Otwórz krok', en: 'Open the step', uk: 'Відкрити крок' },
} as const satisfies Record<string, Words>
