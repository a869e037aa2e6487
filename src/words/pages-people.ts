// The texts of the pages of people's accounts and of the machines that act for them.
import type { MachineScope } from '../domain/account.ts'
import type { Words } from './language.ts'

export const peopleWords = {
  lead: {
    pl: 'Tu widać, kto ma konto w tej jednostce i co może robić.',
    en: 'Who has an account in this organisation and what they may do.',
    uk: 'Тут видно, хто має обліковий запис у цій установі та що може робити.',
  },
  name: { pl: 'Imię i nazwisko', en: 'First and last name', uk: 'Ім’я та прізвище' },
  signInName: { pl: 'Nazwa użytkownika', en: 'Sign-in name', uk: 'Ім’я користувача' },
  roles: { pl: 'Role', en: 'Roles', uk: 'Ролі' },
  role: { pl: 'Rola', en: 'Role', uk: 'Роль' },
  state: { pl: 'Konto', en: 'Account', uk: 'Обліковий запис' },
  newPerson: { pl: 'Załóż konto', en: 'Make an account', uk: 'Створити обліковий запис' },
  signInNameHint: {
    pl: 'Tą nazwą osoba będzie się logować, na przykład a.nowak.',
    en: 'What the person signs in with, for example a.nowak.',
    uk: 'З цим ім’ям особа входитиме, наприклад a.nowak.',
  },
  rolesHint: {
    pl: 'Zaznacz tylko to, czego ta osoba potrzebuje w pracy. Role można później zmienić.',
    en: 'Tick only what this person needs for the work. Roles can be changed later.',
    uk: 'Позначте лише те, що потрібно цій особі для роботи. Ролі можна згодом змінити.',
  },
  firstAdmin: {
    pl: 'W innej jednostce ustanawiasz tylko administratora kont. Pozostałe konta założy on.',
    en: 'In another organisation you only appoint the account administrator, who makes all other accounts.',
    uk: 'В іншій установі ви призначаєте лише адміністратора облікових записів. Решту створить він.',
  },
  invitation: { pl: 'Zaproszenie do konta', en: 'Invitation to the account', uk: 'Запрошення до облікового запису' },
  handOver: {
    pl: 'Wydrukuj tę stronę albo skopiuj adres i przekaż tej osobie do rąk własnych. Adres pokazujemy tylko raz.',
    en: 'Print this page or copy the address, and hand it to the person yourself. The address is shown only once.',
    uk: 'Надрукуйте цю сторінку або скопіюйте адресу й передайте особі особисто. Адресу показуємо лише раз.',
  },
  secrecy: {
    pl: 'Kto zna ten adres, może ustawić hasło do konta.',
    en: 'Whoever knows this address can set the password of the account.',
    uk: 'Хто знає цю адресу, може встановити пароль до облікового запису.',
  },
  greeting: { pl: 'Dzień dobry', en: 'Welcome', uk: 'Добрий день' },
  forYou: {
    pl: 'Masz konto w rejestrze zdarzeń. Założono je tutaj',
    en: 'You have an account in the register of events. It was made here',
    uk: 'У вас є обліковий запис у реєстрі подій. Його створено тут',
  },
  howTo: {
    pl: 'Otwórz ten adres w przeglądarce i ustaw hasło. Potem loguj się nazwą użytkownika i tym hasłem.',
    en: 'Open this address in a browser and set a password. After that, sign in with the sign-in name and that password.',
    uk: 'Відкрийте цю адресу в браузері та встановіть пароль. Потім входьте з ім’ям користувача та цим паролем.',
  },
  address: { pl: 'Adres pierwszego logowania', en: 'Address of the first sign-in', uk: 'Адреса першого входу' },
  validUntil: { pl: 'Ważny do', en: 'Valid until', uk: 'Дійсна до' },
  grantRole: { pl: 'Nadaj rolę', en: 'Give a role', uk: 'Надати роль' },
  endRole: { pl: 'Odbierz rolę', en: 'Take a role away', uk: 'Забрати роль' },
  endRoleText: {
    pl: 'Rola przestaje działać od razu. To, co ta osoba już zrobiła, zostaje w dzienniku operacji.',
    en: 'The role stops at once. What the person has done stays in the ledger.',
    uk: 'Роль перестає діяти одразу. Те, що особа вже зробила, залишається в журналі операцій.',
  },
  officerText: {
    pl: 'Osoba upoważniona zacznie działać dopiero wtedy, gdy dyrektor wyda jej upoważnienie.',
    en: 'An authorised person can act only once the director has granted an authorisation.',
    uk: 'Уповноважена особа почне діяти лише тоді, коли директор видасть їй уповноваження.',
  },
  noRole: { pl: 'Bez roli', en: 'No role', uk: 'Без ролі' },
  invite: { pl: 'Wydaj nowe zaproszenie', en: 'Issue a new invitation', uk: 'Видати нове запрошення' },
  inviteText: {
    pl: 'Poprzedni adres przestanie działać. Nowy zobaczysz na następnej stronie.',
    en: 'The previous address will stop working. You will see the new one on the next page.',
    uk: 'Попередня адреса перестане діяти. Нову ви побачите на наступній сторінці.',
  },
  deactivate: { pl: 'Wyłącz konto', en: 'Deactivate the account', uk: 'Вимкнути обліковий запис' },
  ending: { pl: 'Wyłączenie konta', en: 'Deactivating the account', uk: 'Вимкнення облікового запису' },
  forgotten: {
    pl: 'Zapomnianego hasła nikt nie może odczytać ani zmienić za tę osobę. Wyłącz to konto i załóż nowe.',
    en: 'Nobody can read or change a forgotten password for this person. Deactivate this account and make a new one.',
    uk: 'Забутий пароль ніхто не може прочитати чи змінити за цю особу. Вимкніть цей запис і створіть новий.',
  },
  deactivateText: {
    pl: 'Ta osoba zostanie od razu wylogowana i nie zaloguje się więcej. Wyłączonego konta nie można przywrócić.',
    en: 'The person is signed out at once and cannot sign in again. A deactivated account cannot be brought back.',
    uk: 'Особу одразу буде виведено з програми, і вона більше не ввійде. Вимкнений запис не можна відновити.',
  },
} as const satisfies Record<string, Words>

/** What the page of a person says after a change. */
export const personDoneWords = {
  'grant-role': { pl: 'Nadano rolę.', en: 'The role was given.', uk: 'Роль надано.' },
  'end-role': { pl: 'Odebrano rolę.', en: 'The role was taken away.', uk: 'Роль забрано.' },
  deactivate: { pl: 'Konto jest wyłączone.', en: 'The account is deactivated.', uk: 'Обліковий запис вимкнено.' },
} as const satisfies Record<string, Words>

/** What a machine was made for, by the code. */
export const machineScopeWords: Record<MachineScope, Words> = {
  statistics: { pl: 'Tylko odczyt statystyk', en: 'Only reads statistics', uk: 'Лише читання статистики' },
}

export const clientWords = {
  title: { pl: 'Systemy zewnętrzne', en: 'External systems', uk: 'Зовнішні системи' },
  lead: {
    pl: 'System zewnętrzny łączy się z rejestrem przez API i działa jako osoba, która go podłączyła. Nigdy nie może więcej niż ona.',
    en: 'An external system connects to the register through the API and acts as the person who connected it. It may never do more than that person.',
    uk: 'Зовнішня система з’єднується з реєстром через API та діє як особа, яка її під’єднала. Вона ніколи не може більше, ніж ця особа.',
  },
  newClient: { pl: 'Podłącz system', en: 'Connect a system', uk: 'Під’єднати систему' },
  nothing: {
    pl: 'Żaden system nie jest podłączony.',
    en: 'No system is connected.',
    uk: 'Жодної системи не під’єднано.',
  },
  person: { pl: 'Działa jako', en: 'Acts as', uk: 'Діє як' },
  personHint: {
    pl: 'System podłączasz tylko dla siebie. Kto zna jego sekret, jest dla rejestru Tobą: nie oddawaj go nikomu, także administratorowi.',
    en: 'You connect a system for yourself only. To the register, whoever knows its secret is you: give it to nobody, not to an administrator either.',
    uk: 'Систему Ви під’єднуєте лише для себе. Хто знає її секрет, той для реєстру – Ви: не передавайте його нікому, також адміністраторові.',
  },
  elsewhere: {
    pl: 'Nie podłączy systemu, kto w domu zgłasza zdarzenia, prowadzi rejestr, kieruje domem albo pracuje w kilku jednostkach.',
    en: 'Whoever reports in a home, keeps its register, directs it or works in several organisations cannot connect a system.',
    uk: 'Не може під’єднати систему, хто в будинку повідомляє про події, веде реєстр, керує будинком або працює в кількох установах.',
  },
  connectedAt: { pl: 'Podłączono', en: 'Connected', uk: 'Під’єднано' },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  active: { pl: 'Działa', en: 'Works', uk: 'Діє' },
  ended: { pl: 'Odłączony', en: 'Disconnected', uk: 'Від’єднано' },
  end: { pl: 'Odłącz system', en: 'Disconnect the system', uk: 'Від’єднати систему' },
  endText: {
    pl: 'System straci dostęp przy następnym żądaniu. Odłączonego systemu nie można przywrócić, można podłączyć nowy.',
    en: 'The system loses access with its next request. It cannot be brought back, but a new one can be connected.',
    uk: 'Система втратить доступ із наступним запитом. Її не можна відновити, але можна під’єднати нову.',
  },
  created: { pl: 'System jest podłączony', en: 'The system is connected', uk: 'Систему під’єднано' },
  keepSecret: {
    pl: 'Zapisz sekret teraz w bezpiecznym miejscu. Pokazujemy go tylko raz.',
    en: 'Keep the secret in a safe place now. It is shown only once.',
    uk: 'Збережіть секрет зараз у безпечному місці. Ми показуємо його лише раз.',
  },
  scope: { pl: 'Co może', en: 'What it may do', uk: 'Що може' },
  scopeHint: {
    pl: 'Tego nie zmienisz: do innego celu podłącz inny system. Do pobierania statystyk wystarczą statystyki.',
    en: 'You cannot change this later: connect another system for another purpose. To fetch statistics, statistics are enough.',
    uk: 'Цього не можна змінити: для іншої мети під’єднайте іншу систему. Щоб отримувати статистику, достатньо статистики.',
  },
  wholeScope: { pl: 'Wszystko, co ta osoba', en: 'Whatever the person may', uk: 'Усе, що ця особа' },
  identifier: { pl: 'Identyfikator (client_id)', en: 'Identifier (client_id)', uk: 'Ідентифікатор (client_id)' },
  secret: { pl: 'Sekret (client_secret)', en: 'Secret (client_secret)', uk: 'Секрет (client_secret)' },
  disconnected: { pl: 'System jest odłączony.', en: 'The system is disconnected.', uk: 'Систему від’єднано.' },
} as const satisfies Record<string, Words>
