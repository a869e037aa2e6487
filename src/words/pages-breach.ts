// The texts of hiding a snapshot and of the home's breach record with its 72 hours (art. 33 and 34 RODO).
import type { Words } from './language.ts'

/** Hiding, on either side. */
export const quarantineWords = {
  lead: {
    pl: 'Użyj tego, gdy w treści jest nazwisko albo inne dane osobowe. Program od razu przestanie pokazywać tę wersję, po obu stronach. Tego nie da się cofnąć.',
    en: 'Use this when the content holds a name or other personal data. The program stops showing this version at once, on both sides. This cannot be undone.',
    uk: 'Скористайтеся цим, коли в змісті є прізвище чи інші персональні дані. Програма одразу перестане показувати цю версію, в обох сторін. Цього не можна скасувати.',
  },
  then: {
    pl: 'W domu otworzy się zapis naruszenia z zegarem 72 godzin. Gdy dom przekaże nową wersję, klucz ukrytej zostanie zniszczony i nie odczyta jej już nikt. Numer i skrót zostają.',
    en: 'A breach record with a clock of 72 hours opens in the home. When the home sends a new version, the key of the hidden one is destroyed and nobody can read it any more. The number and the hash stay.',
    uk: 'У будинку відкриється запис про порушення з відліком 72 годин. Коли будинок передасть нову версію, ключ прихованої буде знищено, і її більше ніхто не прочитає. Номер і хеш залишаються.',
  },
  which: { pl: 'Której wersji treść ukryć', en: 'Which version to hide', uk: 'Зміст якої версії приховати' },
  version: { pl: 'wersja', en: 'version', uk: 'версія' },
  hidden: { pl: 'Treść ukryta', en: 'Content hidden', uk: 'Зміст приховано' },
  waits: {
    pl: 'Były w niej dane osobowe. Sprawa poczeka, aż dom przekaże nową wersję; wtedy klucz ukrytej zostanie zniszczony.',
    en: 'It held personal data. The case waits until the home sends a new version; the key of the hidden one is then destroyed.',
    uk: 'У ньому були персональні дані. Справа зачекає, доки будинок передасть нову версію; тоді ключ прихованої буде знищено.',
  },
  replaced: {
    pl: 'Były w niej dane osobowe. Dom przekazał nową wersję, a z tym niszczony jest klucz ukrytej.',
    en: 'It held personal data. The home has sent a new version, with which the key of the hidden one is destroyed.',
    uk: 'У ньому були персональні дані. Будинок передав нову версію, а з цим знищується ключ прихованої.',
  },
  describeAnew: {
    pl: 'Popraw teksty, potwierdź opis na nowo i przekaż nową wersję.',
    en: 'Correct the texts, confirm the description anew and send a new version.',
    uk: 'Виправте тексти, підтвердьте опис знову й передайте нову версію.',
  },
  done: {
    pl: 'Treść ukryto. Otworzył się zapis naruszenia.',
    en: 'The content is hidden. A breach record is open.',
    uk: 'Зміст приховано. Відкрито запис про порушення.',
  },
} as const satisfies Record<string, Words>

/** The record itself. */
export const breachWords = {
  title: { pl: 'Naruszenia ochrony danych', en: 'Personal-data breaches', uk: 'Порушення захисту даних' },
  one: { pl: 'Naruszenie ochrony danych', en: 'Personal-data breach', uk: 'Порушення захисту даних' },
  lead: {
    pl: 'Zapis otwiera się sam, gdy ktoś ukryje przekazaną treść z powodu danych osobowych. Dom prowadzi go także wtedy, gdy nie zawiadamia Prezesa UODO (art. 33 ust. 5 RODO).',
    en: 'A record opens by itself when somebody hides handed-over content because of personal data. The home keeps it even where it does not notify the supervisory authority (art. 33(5) GDPR).',
    uk: 'Запис відкривається сам, коли хтось приховує переданий зміст через персональні дані. Будинок веде його й тоді, коли не повідомляє Голову UODO (ст. 33 ч. 5 GDPR).',
  },
  none: { pl: 'Nie ma żadnego naruszenia.', en: 'There is no breach.', uk: 'Порушень немає.' },
  due: {
    pl: 'Termin zawiadomienia Prezesa UODO',
    en: 'Supervisory authority to be notified by',
    uk: 'Термін повідомлення Голови UODO',
  },
  dueText: {
    pl: '72 godziny od stwierdzenia, chyba że ryzyko dla ludzi jest mało prawdopodobne (art. 33 ust. 1 RODO). Po terminie trzeba wyjaśnić opóźnienie.',
    en: '72 hours from noticing, unless a risk to people is unlikely (art. 33(1) GDPR). After that the delay must be explained.',
    uk: '72 години від виявлення, якщо ризик для людей не є малоймовірним (ст. 33 ч. 1 GDPR). Після терміну слід пояснити затримку.',
  },
  over: { pl: 'Termin minął.', en: 'The time is over.', uk: 'Термін минув.' },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  noticedAt: { pl: 'Stwierdzono', en: 'Noticed', uk: 'Виявлено' },
  noticedBy: { pl: 'Kto zauważył', en: 'Noticed by', uk: 'Хто помітив' },
  destroyedAt: {
    pl: 'Klucz ukrytej wersji zniszczono',
    en: 'Key of the hidden version destroyed',
    uk: 'Ключ прихованої версії знищено',
  },
  notDestroyed: {
    pl: 'jeszcze nie – stanie się to po przekazaniu nowej wersji',
    en: 'not yet – this happens after the new version is sent',
    uk: 'ще ні – це станеться після передання нової версії',
  },
  what: {
    pl: 'Co się stało i kogo dotyczy',
    en: 'What happened and whom it concerns',
    uk: 'Що сталося і кого це стосується',
  },
  whatHint: {
    pl: 'Bez przepisywania ukrytych danych: jakie dane, ilu osób, kto mógł je przeczytać. Co najmniej 20 znaków.',
    en: 'Without copying the hidden data: which data, of how many people, who may have read them. At least 20 characters.',
    uk: 'Не переписуйте прихованих даних: які дані, скількох осіб, хто міг їх прочитати. Щонайменше 20 знаків.',
  },
  consequences: { pl: 'Możliwe skutki', en: 'Likely consequences', uk: 'Можливі наслідки' },
  measures: { pl: 'Co zrobiono', en: 'Measures taken', uk: 'Що зроблено' },
  notified: {
    pl: 'Czy zawiadomiono Prezesa UODO',
    en: 'Was the supervisory authority notified',
    uk: 'Чи повідомлено Голову UODO',
  },
  notifiedOn: { pl: 'Kiedy zawiadomiono', en: 'Notified on', uk: 'Коли повідомлено' },
  notifiedText: {
    pl: 'Dlaczego nie zawiadomiono albo dlaczego po terminie',
    en: 'Why not notified, or why late',
    uk: 'Чому не повідомлено або чому із запізненням',
  },
  residentsTold: {
    pl: 'Czy zawiadomiono osobę, której dane dotyczą (art. 34 RODO)',
    en: 'Was the person concerned told (art. 34 GDPR)',
    uk: 'Чи повідомлено особу, якої стосуються дані (ст. 34 GDPR)',
  },
  residentsToldOn: { pl: 'Kiedy zawiadomiono tę osobę', en: 'The person was told on', uk: 'Коли повідомлено цю особу' },
  residentsToldText: {
    pl: 'Dlaczego nie zawiadomiono tej osoby',
    en: 'Why the person was not told',
    uk: 'Чому цю особу не повідомлено',
  },
  ifSo: { pl: 'jeśli tak było', en: 'if so', uk: 'якщо так було' },
  notRecorded: {
    pl: 'Nie opisano jeszcze, co się stało.',
    en: 'What happened is not described yet.',
    uk: 'Ще не описано, що сталося.',
  },
  closeText: {
    pl: 'Zamkniętego zapisu nie da się już zmienić. Zostaje do wglądu.',
    en: 'A closed record cannot be changed any more. It stays to be read.',
    uk: 'Закритий запис уже не можна змінити. Він залишається для перегляду.',
  },
  recorded: { pl: 'Zapisano.', en: 'Written down.', uk: 'Записано.' },
  closed: { pl: 'Zapis zamknięto.', en: 'The record is closed.', uk: 'Запис закрито.' },
} as const satisfies Record<string, Words>
