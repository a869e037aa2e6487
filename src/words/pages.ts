// The texts of the two pages everyone meets first: the greeting at `/` and the set-up. Claims nothing the program does not do.
import type { Words } from './language.ts'

/** `/`: what this is, for whom, how a report travels. */
export const greetingWords = {
  title: {
    pl: 'Rejestr zdarzeń nadzwyczajnych',
    en: 'Register of extraordinary events',
    uk: 'Реєстр надзвичайних подій',
  },
  what: {
    pl: 'Program prowadzi rejestr zgłoszeń o zdarzeniach nadzwyczajnych dotyczących mieszkańców domu pomocy społecznej, o którym mówi art. 55c ustawy o pomocy społecznej.',
    en: 'This program keeps the register of reports of extraordinary events concerning residents of a care home, which art. 55c of the Polish social assistance act requires.',
    uk: 'Програма веде реєстр повідомлень про надзвичайні події, що стосуються мешканців будинку соціальної допомоги (DPS), передбачений ст. 55c польського закону про соціальну допомогу.',
  },
  forWhom: {
    pl: 'Dla pracowników domów i dla organów, które te domy prowadzą lub zlecają ich prowadzenie: PCPR, MOPS, OPS, ROPS.',
    en: 'For the staff of care homes and for the authorities that run or commission them: PCPR, MOPS, OPS, ROPS.',
    uk: 'Для працівників будинків і для органів, які їх ведуть або замовляють їхні послуги: PCPR, MOPS, OPS, ROPS.',
  },
  journey: {
    pl: 'Droga zgłoszenia',
    en: 'The journey of a report',
    uk: 'Шлях повідомлення',
  },
  report: { pl: 'Zgłoszenie', en: 'Report', uk: 'Повідомлення' },
  reportText: {
    pl: 'Pracownik domu opisuje, co się stało. Jego nazwisko jest zaszyfrowane i nigdy nie trafia do organu.',
    en: 'A member of staff describes what happened. Their name is encrypted and never reaches the authority.',
    uk: 'Працівник будинку описує, що сталося. Його прізвище зашифроване й ніколи не потрапляє до органу.',
  },
  register: { pl: 'Rejestr domu', en: 'The home’s register', uk: 'Реєстр будинку' },
  registerText: {
    pl: 'Osoba upoważniona wpisuje zgłoszenie pod kolejnym numerem i odnotowuje działania następcze. Zatwierdza je dyrektor.',
    en: 'An authorised person enters the report under the next number and records the follow-up. The director approves it.',
    uk: 'Уповноважена особа вносить повідомлення під наступним номером і записує подальші дії. Їх затверджує директор.',
  },
  transfer: { pl: 'Przekazanie informacji', en: 'Handing over', uk: 'Передання інформації' },
  transferText: {
    pl: 'Dyrektor przekazuje organowi informację zanonimizowaną: tylko pola z zamkniętej listy i opis przygotowany osobno.',
    en: 'The director hands anonymised information over to the authority: only fields on a closed list and a description of its own.',
    uk: 'Директор передає органу знеособлену інформацію: лише поля із закритого списку та окремо підготовлений опис.',
  },
  review: { pl: 'Weryfikacja', en: 'Review', uk: 'Перевірка' },
  reviewText: {
    pl: 'Organ sprawdza, czy działania następcze były zasadne, i w razie potrzeby pyta dom. Ocena nie jest decyzją administracyjną.',
    en: 'The authority checks whether the follow-up was justified and asks the home where needed. Its assessment has no legal force of its own.',
    uk: 'Орган перевіряє, чи були подальші дії обґрунтованими, і за потреби запитує будинок. Ця оцінка сама по собі не має юридичної сили.',
  },
  ledger: { pl: 'Dziennik operacji', en: 'Ledger', uk: 'Журнал операцій' },
  ledgerText: {
    pl: 'Każda zmiana i każdy wgląd w dane osobowe zostawia ślad, którego nie da się po cichu zmienić.',
    en: 'Every change and every look at personal data leaves a trace that cannot be altered quietly.',
    uk: 'Кожна зміна та кожен перегляд персональних даних залишає слід, який не можна непомітно змінити.',
  },
} as const satisfies Record<string, Words>

/** The set-up: the first organisation and the first person. */
export const setUpWords = {
  title: { pl: 'Uruchomienie rejestru', en: 'Setting up the register', uk: 'Налаштування реєстру' },
  what: {
    pl: 'Podaj pierwszą jednostkę i swoje konto. Następne konta założysz po zalogowaniu.',
    en: 'Name the first organisation and your own account. You will add further accounts after signing in.',
    uk: 'Вкажіть першу установу та свій обліковий запис. Інші облікові записи ви створите після входу.',
  },
  ownName: { pl: 'Twoje imię i nazwisko', en: 'Your first and last name', uk: 'Ваші ім’я та прізвище' },
  submit: { pl: 'Uruchom rejestr', en: 'Set up the register', uk: 'Налаштувати реєстр' },
  doneTitle: { pl: 'Rejestr jest uruchomiony', en: 'The register is set up', uk: 'Реєстр налаштовано' },
  done: {
    pl: 'Możesz się zalogować podaną nazwą i hasłem.',
    en: 'You can sign in with your name and password.',
    uk: 'Ви можете ввійти зі своїм ім’ям і паролем.',
  },
  voidTitle: { pl: 'Ten adres już nie działa', en: 'This address no longer works', uk: 'Ця адреса вже не діє' },
  void: {
    pl: 'Adres do uruchomienia rejestru jest ważny dobę i działa raz. Jeśli rejestr nie jest jeszcze uruchomiony, uruchom program ponownie: poda nowy adres.',
    en: 'The address for setting up is valid for a day and works once. If the register is not set up yet, start the program again: it prints a new address.',
    uk: 'Адреса для налаштування дійсна добу й працює один раз. Якщо реєстр ще не налаштовано, запустіть програму знову: вона покаже нову адресу.',
  },
} as const satisfies Record<string, Words>
