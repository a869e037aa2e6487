// The texts of the first page after signing in: what waits for this person, by term.
import type { Words } from './language.ts'

export const startWords = {
  hello: { pl: 'Dzień dobry', en: 'Hello', uk: 'Добрий день' },
  fileTitle: { pl: 'Coś się wydarzyło?', en: 'Did something happen?', uk: 'Щось сталося?' },
  fileText: {
    pl: 'Zgłoszenie zajmuje około trzech minut. Kto zgłasza, jest zaszyfrowane i nie wychodzi z domu.',
    en: 'A report takes about three minutes. Who reports is encrypted and never leaves the home.',
    uk: 'Повідомлення займає близько трьох хвилин. Хто повідомляє, зашифровано й не виходить за межі будинку.',
  },
  file: { pl: 'Zgłoś zdarzenie', en: 'Report an event', uk: 'Повідомити про подію' },
  own: { pl: 'Moje ostatnie zgłoszenia', en: 'My latest reports', uk: 'Мої останні повідомлення' },
  noOwn: {
    pl: 'Nie masz jeszcze zgłoszeń. Tu zobaczysz, co się z nimi dzieje.',
    en: 'You have no reports yet. Here you will see what becomes of them.',
    uk: 'У вас ще немає повідомлень. Тут ви побачите, що з ними відбувається.',
  },
  allOwn: { pl: 'Wszystkie moje zgłoszenia', en: 'All my reports', uk: 'Усі мої повідомлення' },
  questions: { pl: 'Organ pyta', en: 'The authority asks', uk: 'Орган запитує' },
  recommendations: {
    pl: 'Zalecenia organu do wykonania',
    en: 'Recommendations to carry out',
    uk: 'Рекомендації органу до виконання',
  },
  reported: { pl: 'Zgłoszenia do przyjęcia', en: 'Reports to receive', uk: 'Повідомлення до прийняття' },
  registered: {
    pl: 'Działania następcze w toku',
    en: 'Follow-up under way',
    uk: 'Подальші дії тривають',
  },
  toApprove: {
    pl: 'Działania następcze do zatwierdzenia',
    en: 'Follow-up to approve',
    uk: 'Подальші дії на затвердження',
  },
  forDirector: {
    pl: 'Czeka na zatwierdzenie przez dyrektora',
    en: 'Waiting for the director’s approval',
    uk: 'Чекає на затвердження директором',
  },
  approved: {
    pl: 'Do zakończenia: organ zamknął sprawę',
    en: 'To close: the authority has closed the case',
    uk: 'До завершення: орган закрив справу',
  },
  measures: {
    pl: 'Środki zapobiegawcze po terminie',
    en: 'Preventive measures overdue',
    uk: 'Прострочені запобіжні заходи',
  },
  transfer: { pl: 'Przekazanie organowi', en: 'Handing over to the authority', uk: 'Передання органу' },
  undelivered: {
    pl: 'Wpisy czekające na przekazanie',
    en: 'Entries waiting to be handed over',
    uk: 'Записи, що чекають на передання',
  },
  lastSent: { pl: 'Ostatnie przekazanie', en: 'Last handed over', uk: 'Останнє передання' },
  neverSent: { pl: 'jeszcze nie było', en: 'never yet', uk: 'ще не було' },
  prepared: {
    pl: 'Przygotowane, czeka na wysłanie',
    en: 'Prepared, waiting to be sent',
    uk: 'Підготовлено, чекає на відправлення',
  },
  toTransfers: { pl: 'Przejdź do przekazań', en: 'Go to transfers', uk: 'Перейти до передань' },
  ending: { pl: 'Kończące się upoważnienia', en: 'Authorisations about to end', uk: 'Уповноваження, що закінчуються' },
  harm: { pl: 'skutek', en: 'harm', uk: 'наслідок' },
  until: { pl: 'ważne do', en: 'valid until', uk: 'чинне до' },
  due: { pl: 'termin', en: 'due', uk: 'термін' },
  late: { pl: 'po terminie', en: 'overdue', uk: 'прострочено' },
  noAuthorisation: {
    pl: 'Nie masz teraz ważnego upoważnienia',
    en: 'You have no valid authorisation now',
    uk: 'Зараз у вас немає чинного уповноваження',
  },
  noAuthorisationText: {
    pl: 'Bez niego możesz zgłaszać zdarzenia, ale nie widzisz rejestru. Zwróć się do dyrektora domu.',
    en: 'Without it you can report events but cannot see the register. Speak to the director of the home.',
    uk: 'Без нього ви можете повідомляти про події, але не бачите реєстру. Зверніться до директора будинку.',
  },
  toTake: { pl: 'Sprawy do podjęcia', en: 'Cases to take', uk: 'Справи до розгляду' },
  inReview: { pl: 'W weryfikacji', en: 'In review', uk: 'На перевірці' },
  toSign: { pl: 'Oceny do zatwierdzenia', en: 'Assessments to confirm', uk: 'Оцінки на затвердження' },
  awaitingHome: { pl: 'Czekamy na dom', en: 'Waiting for the home', uk: 'Чекаємо на будинок' },
  toSettle: {
    pl: 'Zalecenia zgłoszone jako wykonane lub po terminie',
    en: 'Recommendations told to be carried out, or overdue',
    uk: 'Рекомендації, про виконання яких повідомлено, або прострочені',
  },
  toAcknowledge: {
    pl: 'Przekazania do potwierdzenia odbioru',
    en: 'Transfers to acknowledge',
    uk: 'Передання, отримання яких треба підтвердити',
  },
  silent: {
    pl: 'Domy bez przekazania od początku zeszłego miesiąca',
    en: 'Homes that have sent nothing since the start of last month',
    uk: 'Будинки, що нічого не передали від початку минулого місяця',
  },
  nothing: {
    pl: 'Nic nie czeka. Dobrej pracy!',
    en: 'Nothing is waiting. Have a good day!',
    uk: 'Нічого не чекає. Гарного дня!',
  },
  more: { pl: 'Zobacz wszystkie', en: 'See all', uk: 'Показати всі' },
  ledgerText: {
    pl: 'Kto co zrobił i kto co widział w Twojej jednostce.',
    en: 'Who did what and who saw what in your organisation.',
    uk: 'Хто що зробив і хто що бачив у вашій установі.',
  },
  checkpointsText: {
    pl: 'Własne i otrzymane od drugiej strony: dowód, że dziennika nikt później nie zmienił.',
    en: 'The own ones and those of the other side: proof that nobody altered the ledger later.',
    uk: 'Власні та отримані від іншої сторони: доказ, що журнал ніхто згодом не змінив.',
  },
  adminText: {
    pl: 'Konta, role i jednostki. Treści wpisów tu nie ma.',
    en: 'Accounts, roles and organisations. There is no content of entries here.',
    uk: 'Облікові записи, ролі та установи. Змісту записів тут немає.',
  },
  publishText: {
    pl: 'Co już opublikowano dla obserwatorów i co czeka na publikację.',
    en: 'What was published for observers, and what waits to be published.',
    uk: 'Що вже оприлюднено для спостерігачів і що чекає на оприлюднення.',
  },
  publicationsText: {
    pl: 'Zestawienia, które wojewoda opublikował dla Twojej jednostki: tabele i pliki. Małe liczby są w nich ukryte.',
    en: 'Tables that the voivode published for your organisation, with files. Small counts are hidden in them.',
    uk: 'Зведення, які воєвода оприлюднив для вашої установи: таблиці й файли. Малі числа в них приховано.',
  },
  publicPageText: {
    pl: 'Roczne liczby dla każdego, bez logowania: otwierasz ją i zamykasz.',
    en: 'Yearly figures for everybody, without signing in: you open it and close it.',
    uk: 'Річні числа для кожного, без входу: ви її відкриваєте й закриваєте.',
  },
  closesText: {
    pl: 'Zamknięcia wojewody, z zamknięć organów: z nich powstają publikacje.',
    en: 'The voivode’s closes, made of those of the authorities: publications are made of them.',
    uk: 'Закриття воєводи, складені із закриттів органів: з них виникають публікації.',
  },
  statisticsText: {
    pl: 'Pełne liczby z tego, co domy przekazały organom (art. 55c ust. 8).',
    en: 'The complete figures of what homes handed over to their authorities (art. 55c(8)).',
    uk: 'Повні числа з того, що будинки передали органам (ст. 55c ч. 8).',
  },
} as const satisfies Record<string, Words>
