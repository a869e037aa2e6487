// The texts of revealing who reported, and of typing in a report that reached the home on paper, by phone or e-mail.
import type { Words } from './language.ts'

export const revealWords = {
  reveal: { pl: 'Ujawnij, kto zgłosił', en: 'Reveal who reported', uk: 'Розкрити, хто повідомив' },
  lead: {
    pl: 'Tożsamość osoby zgłaszającej jest poufna. Sięgnij po nią tylko wtedy, gdy bez niej nie da się załatwić konkretnej sprawy.',
    en: 'Who reported is confidential. Reach for it only where a particular matter cannot be settled without it.',
    uk: 'Особа заявника є конфіденційною. Звертайтеся до неї лише тоді, коли без цього не вирішити конкретної справи.',
  },
  seen: {
    pl: 'Osoba zgłaszająca zobaczy, kto ją poznał, kiedy i z jakiego powodu. Zobaczy to też inspektor ochrony danych.',
    en: 'The person who reported will see who was told, when and for what reason. So will the data protection officer.',
    uk: 'Особа, яка повідомила, побачить, хто про це дізнався, коли й чому. Це побачить також інспектор із захисту даних.',
  },
  reason: { pl: 'Do czego jest to potrzebne', en: 'What it is needed for', uk: 'Для чого це потрібно' },
  reasonHint: {
    pl: 'Co najmniej 20 znaków. Przeczyta to osoba zgłaszająca.',
    en: 'At least 20 characters. The person who reported will read this.',
    uk: 'Щонайменше 20 знаків. Це прочитає особа, яка повідомила.',
  },
  reasonMissing: { pl: 'Napisz, do czego.', en: 'Say what for.', uk: 'Напишіть, для чого.' },
  told: { pl: 'Kto zgłosił', en: 'Who reported', uk: 'Хто повідомив' },
  once: {
    pl: 'Ta strona pokazuje to jeden raz. Ponowne otwarcie będzie kolejnym ujawnieniem.',
    en: 'This page shows it once. Opening it again is another reveal.',
    uk: 'Ця сторінка показує це один раз. Повторне відкриття буде ще одним розкриттям.',
  },
  name: { pl: 'Imię i nazwisko', en: 'First and last name', uk: 'Ім’я та прізвище' },
  unknown: { pl: 'zgłaszający nieustalony', en: 'reporter not known', uk: 'заявника не встановлено' },
  function: { pl: 'Funkcja', en: 'Function', uk: 'Посада' },
  contact: { pl: 'Kontakt', en: 'Contact', uk: 'Контакт' },
  source: { pl: 'Jak wpłynęło zgłoszenie', en: 'How the report came', uk: 'Як надійшло повідомлення' },
  receivedOn: { pl: 'Kiedy wpłynęło', en: 'When it came', uk: 'Коли надійшло' },
  enteredBy: { pl: 'Kto wpisał do programu', en: 'Who typed it in', uk: 'Хто вніс до програми' },

  own: {
    pl: 'Komu ujawniono, że to Twoje zgłoszenie',
    en: 'Who was told that you reported this',
    uk: 'Кому розкрито, що це ваше повідомлення',
  },
  ownNone: { pl: 'Nikomu.', en: 'Nobody.', uk: 'Нікому.' },
} as const satisfies Record<string, Words>

export const receivedWords = {
  title: {
    pl: 'Wpisz zgłoszenie z papieru, telefonu, e-maila',
    en: 'Type in a report from paper, telephone, e-mail',
    uk: 'Внести повідомлення з паперу, телефону, е-пошти',
  },
  lead: {
    pl: 'Wpisz to, co przekazała osoba zgłaszająca. Jej dane są szyfrowane tak samo jak przy zgłoszeniu w programie; nikt poza Tobą ich nie zobaczy bez ujawnienia.',
    en: 'Type in what the person who reported said. Their details are encrypted as with any report; nobody but you sees them without a reveal.',
    uk: 'Внесіть те, що передала особа, яка повідомила. Її дані шифруються так само, як у звичайному повідомленні; ніхто, крім вас, не побачить їх без розкриття.',
  },
  after: {
    pl: 'Znajdziesz je potem w „Moich zgłoszeniach”: tam przyjdą pytania i informacja zwrotna, które przekażesz tej osobie.',
    en: 'You will find it in “My reports”: questions and feedback to pass on will come there.',
    uk: 'Потім воно буде в «Моїх повідомленнях»: туди надійдуть запитання й відповідь, які ви передасте цій особі.',
  },
  who: { pl: 'Kto zgłosił', en: 'Who reported', uk: 'Хто повідомив' },
  sourceMissing: { pl: 'Zaznacz, jak wpłynęło.', en: 'Tick how it came.', uk: 'Позначте, як воно надійшло.' },
  nameMissing: {
    pl: 'Podaj imię i nazwisko albo zaznacz, że zgłaszający jest nieustalony.',
    en: 'Give the name, or tick that the reporter is not known.',
    uk: 'Вкажіть ім’я та прізвище або позначте, що заявника не встановлено.',
  },
  contactHint: {
    pl: 'Telefon albo e-mail, żeby przekazać odpowiedź.',
    en: 'Telephone or e-mail, to pass the answer on.',
    uk: 'Телефон або е-пошта, щоб передати відповідь.',
  },
  function: { pl: 'Kim jest ta osoba', en: 'Who this person is', uk: 'Хто ця особа' },
  typed: {
    pl: 'Zgłoszenie wpisane za inną osobę',
    en: 'A report typed in for somebody else',
    uk: 'Повідомлення, внесене за іншу особу',
  },
} as const satisfies Record<string, Words>
