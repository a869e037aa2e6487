// The texts of the reporter's pages: the form that files a report, its receipt, the own reports and what became of them.
// Read by a tired person on a phone: short, warm, and true about who sees what.
import type { HarmLevel } from '../domain/harm.ts'
import type { Words } from './language.ts'

/** The form. */
export const filingWords = {
  lead: {
    pl: 'Wystarczą trzy minuty. Napisz to, co wiesz. Reszty dowie się dom.',
    en: 'Three minutes are enough. Write what you know. The home will find out the rest.',
    uk: 'Вистачить трьох хвилин. Напишіть те, що знаєте. Решту з’ясує будинок.',
  },
  helpFirst: { pl: 'Najpierw pomoc.', en: 'Help comes first.', uk: 'Спершу допомога.' },
  helpFirstText: {
    pl: 'Gdy ktoś jest w niebezpieczeństwie, zostań przy nim i dzwoń.',
    en: 'If somebody is in danger, stay with them and call.',
    uk: 'Якщо хтось у небезпеці, залишайтеся поруч і телефонуйте.',
  },
  call: { pl: 'Zadzwoń pod 112', en: 'Call 112', uk: 'Зателефонувати 112' },
  readers: { pl: 'Kto to przeczyta?', en: 'Who will read it?', uk: 'Хто це прочитає?' },
  readersText: {
    pl: 'Dyrektor i osoby z jego pisemnym upoważnieniem. Nie zobaczą, że to zgłoszenie od Ciebie: Twoje nazwisko jest zaszyfrowane (art. 55c ust. 4 ustawy o pomocy społecznej).',
    en: 'The director, and people with the director’s written authorisation. They do not see that the report is yours: your name is encrypted (art. 55c ust. 4 of the Polish social assistance act).',
    uk: 'Директор і особи з його письмовим уповноваженням. Вони не побачать, що повідомлення від вас: ваше прізвище зашифроване (ст. 55c ч. 4 польського закону про соціальну допомогу).',
  },
  home: { pl: 'W którym domu', en: 'In which home', uk: 'У якому будинку' },
  homeMissing: { pl: 'Wybierz dom.', en: 'Choose the home.', uk: 'Виберіть будинок.' },
  what: { pl: 'Co się stało', en: 'What happened', uk: 'Що сталося' },
  description: { pl: 'Opisz własnymi słowami', en: 'Describe it in your own words', uk: 'Опишіть своїми словами' },
  descriptionHint: {
    pl: 'Po kolei, co było widać i słychać. Bez nazwisk kolegów. Na przykład: „Mieszkanka przewróciła się przy umywalce. Wstała z pomocą, boli ją nadgarstek”.',
    en: 'In order, what could be seen and heard. No colleagues’ names. For example: “A resident fell by the washbasin. She got up with help, her wrist hurts.”',
    uk: 'Крок за кроком, що було видно й чути. Без прізвищ колег. Наприклад: «Мешканка впала біля умивальника. Підвелася з допомогою, болить зап’ястя».',
  },
  descriptionMissing: { pl: 'Napisz, co się stało.', en: 'Say what happened.', uk: 'Напишіть, що сталося.' },
  who: { pl: 'Kogo to dotyczy', en: 'Whom it concerns', uk: 'Кого це стосується' },
  whoHint: {
    pl: 'Wystarczy jedna z tych rzeczy. Imię i nazwisko nie wychodzi z domu.',
    en: 'Any one of these is enough. The name never leaves the home.',
    uk: 'Вистачить чогось одного. Ім’я та прізвище не виходять за межі будинку.',
  },
  careType: {
    pl: 'Mieszka w części domu dla',
    en: 'Lives in the part of the home for',
    uk: 'Мешкає в частині будинку для',
  },
  careTypeUnknown: { pl: 'Nie wiem', en: 'I do not know', uk: 'Не знаю' },
  whoMissing: {
    pl: 'Podaj imię i nazwisko albo oznaczenie mieszkańca.',
    en: 'Give the name or the label of the resident.',
    uk: 'Вкажіть ім’я та прізвище або позначення мешканця.',
  },
  first: { pl: 'Pierwszy mieszkaniec', en: 'First resident', uk: 'Перший мешканець' },
  second: { pl: 'Dodaj drugiego mieszkańca', en: 'Add a second resident', uk: 'Додати другого мешканця' },
  third: { pl: 'Dodaj trzeciego mieszkańca', en: 'Add a third resident', uk: 'Додати третього мешканця' },
  name: { pl: 'Imię i nazwisko', en: 'First and last name', uk: 'Ім’я та прізвище' },
  pseudonym: { pl: 'Oznaczenie mieszkańca', en: 'Label of the resident', uk: 'Позначення мешканця' },
  pseudonymHint: {
    pl: 'Jeśli dom je nadał, np. M-0147',
    en: 'If the home gave one, such as M-0147',
    uk: 'Якщо будинок його надав, напр. M-0147',
  },
  role: { pl: 'Kim był w tym zdarzeniu', en: 'Part in the event', uk: 'Роль у цій події' },
  sex: { pl: 'Płeć', en: 'Sex', uk: 'Стать' },
  age: { pl: 'Wiek', en: 'Age', uk: 'Вік' },
  when: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  day: { pl: 'Dzień', en: 'Day', uk: 'День' },
  dayHint: {
    pl: 'Zmień, jeśli to było przed północą.',
    en: 'Change it if this was before midnight.',
    uk: 'Змініть, якщо це було до півночі.',
  },
  dayMissing: { pl: 'Podaj dzień.', en: 'Give the day.', uk: 'Вкажіть день.' },
  time: { pl: 'Godzina', en: 'Time', uk: 'Година' },
  timeHint: { pl: 'Jeśli ją znasz.', en: 'If you know it.', uk: 'Якщо знаєте.' },
  partOfDay: { pl: 'Pora dnia', en: 'Part of the day', uk: 'Пора доби' },
  partOfDayHint: {
    pl: 'Tylko gdy nie znasz godziny.',
    en: 'Only if you do not know the time.',
    uk: 'Лише якщо не знаєте години.',
  },
  pass: {
    pl: 'Tej nocy cofnięto zegary. Który to był raz?',
    en: 'The clocks went back that night. Which time was it?',
    uk: 'Тієї ночі годинники перевели назад. Котрий це був раз?',
  },
  firstPass: {
    pl: 'pierwszy, przed cofnięciem zegarów',
    en: 'the first, before the clocks went back',
    uk: 'перший, до переведення годинників',
  },
  secondPass: {
    pl: 'drugi, po cofnięciu zegarów',
    en: 'the second, after the clocks went back',
    uk: 'другий, після переведення годинників',
  },
  where: { pl: 'Gdzie', en: 'Where', uk: 'Де' },
  place: { pl: 'Miejsce', en: 'Place', uk: 'Місце' },
  placeMissing: { pl: 'Wybierz miejsce.', en: 'Choose the place.', uk: 'Виберіть місце.' },
  placeDetail: { pl: 'Gdzie dokładnie', en: 'Where exactly', uk: 'Де саме' },
  done: { pl: 'Co zrobiono od razu', en: 'What was done at once', uk: 'Що зробили одразу' },
  actions: { pl: 'Zaznacz wszystko, co zrobiono', en: 'Tick everything that was done', uk: 'Позначте все, що зробили' },
  actionsHint: {
    pl: 'Jeśli nic nie pasuje, zaznacz „inne”.',
    en: 'If nothing fits, tick “other”.',
    uk: 'Якщо нічого не підходить, позначте «інше».',
  },
  actionsMissing: { pl: 'Zaznacz, co zrobiono.', en: 'Tick what was done.', uk: 'Позначте, що зробили.' },
  actionsText: { pl: 'Więcej o tym, co zrobiono', en: 'More about what was done', uk: 'Більше про те, що зробили' },
  condition: { pl: 'Co z mieszkańcem teraz', en: 'How the resident is now', uk: 'Що з мешканцем зараз' },
  harm: { pl: 'Skutek dla zdrowia', en: 'Harm to health', uk: 'Наслідок для здоров’я' },
  harmHint: {
    pl: 'Jak to wygląda teraz. Przy kilku osobach wybierz najpoważniejszy.',
    en: 'As it looks now. With several people choose the most serious.',
    uk: 'Як це виглядає зараз. Якщо осіб кілька, виберіть найтяжчий.',
  },
  harmMissing: {
    pl: 'Zaznacz, w jakim stanie jest mieszkaniec.',
    en: 'Tick how the resident is.',
    uk: 'Позначте, у якому стані мешканець.',
  },
  hospital: {
    pl: 'Mieszkaniec trafił do szpitala',
    en: 'The resident went to hospital',
    uk: 'Мешканець потрапив до лікарні',
  },
  conditionText: {
    pl: 'Więcej o stanie mieszkańca',
    en: 'More about how the resident is',
    uk: 'Більше про стан мешканця',
  },
  psychologicalHint: {
    pl: 'Jeśli mieszkaniec czuje się jak zwykle, wybierz „brak”.',
    en: 'If the resident feels as usual, choose “none”.',
    uk: 'Якщо мешканець почувається як завжди, виберіть «немає».',
  },
  psychological: { pl: 'Stan psychiczny', en: 'State of mind', uk: 'Психічний стан' },
  rest: { pl: 'Na koniec', en: 'Finally', uk: 'Наприкінці' },
  alleges: {
    pl: 'Zaznacz, jeśli odpowiedź brzmi „tak”',
    en: 'Tick if the answer is yes',
    uk: 'Позначте, якщо відповідь «так»',
  },
  allegesHint: {
    pl: 'Pewność nie jest potrzebna. Nie zakwalifikować takiego zgłoszenia może tylko dyrektor.',
    en: 'You need not be certain. Only the director may turn such a report down.',
    uk: 'Певність не потрібна. Відхилити таке повідомлення може лише директор.',
  },
  function: { pl: 'Twoje stanowisko', en: 'Your post', uk: 'Ваша посада' },
  functionHint: {
    pl: 'Zaszyfrowane razem z nazwiskiem.',
    en: 'Encrypted together with your name.',
    uk: 'Зашифровано разом із прізвищем.',
  },
} as const satisfies Record<string, Words>

/** Under each level of harm, in the reporter's own words: no law, nothing to establish. */
export const harmHintWords: Record<HarmLevel, Words> = {
  0: { pl: 'Wystarczyła obserwacja.', en: 'Observation was enough.', uk: 'Вистачило спостереження.' },
  1: {
    pl: 'Pierwsza pomoc, opatrunek; przejdzie w kilka dni.',
    en: 'First aid, a dressing; over in a few days.',
    uk: 'Перша допомога, пов’язка; мине за кілька днів.',
  },
  2: {
    pl: 'Lekarz, szycie, gips albo SOR bez zostania w szpitalu.',
    en: 'A doctor, stitches, plaster, or emergency department without staying in hospital.',
    uk: 'Лікар, шви, гіпс або приймальне відділення без госпіталізації.',
  },
  3: {
    pl: 'Szpital dłużej niż dobę, operacja, trwały uraz albo zagrożenie życia.',
    en: 'More than a day in hospital, an operation, lasting damage or danger to life.',
    uk: 'Понад добу в лікарні, операція, тривала шкода або загроза життю.',
  },
  4: { pl: 'Mieszkaniec zmarł.', en: 'The resident died.', uk: 'Мешканець помер.' },
  9: { pl: 'Dom to ustali.', en: 'The home will find out.', uk: 'Будинок це з’ясує.' },
}

/** The receipt, the list, one's own report, asking for another look. */
export const reportWords = {
  sent: { pl: 'Zgłoszenie wysłane', en: 'The report is sent', uk: 'Повідомлення надіслано' },
  receipt: {
    pl: 'Potwierdzenie wysłania zgłoszenia',
    en: 'Receipt for a report',
    uk: 'Підтвердження надсилання повідомлення',
  },
  reference: { pl: 'Numer zgłoszenia', en: 'Number of the report', uk: 'Номер повідомлення' },
  keep: {
    pl: 'Zanotuj go. Wystarczy, gdy zechcesz zapytać o to zgłoszenie.',
    en: 'Make a note of it. It is all you need to ask about this report.',
    uk: 'Запишіть його. Цього вистачить, щоб запитати про це повідомлення.',
  },
  sentAt: { pl: 'Wysłano', en: 'Sent', uk: 'Надіслано' },
  next: { pl: 'Co dalej', en: 'What happens next', uk: 'Що далі' },
  nextReading: {
    pl: 'Osoba upoważniona przeczyta zgłoszenie i wpisze je do rejestru albo wyjaśni, dlaczego nie.',
    en: 'An authorised person reads the report and enters it in the register, or explains why not.',
    uk: 'Уповноважена особа прочитає повідомлення та внесе його до реєстру або пояснить, чому ні.',
  },
  nextActing: {
    pl: 'Dom ustali przyczyny i zadba, żeby to się nie powtórzyło.',
    en: 'The home finds the causes and sees to it that this does not happen again.',
    uk: 'Будинок з’ясує причини й подбає, щоб це не повторилося.',
  },
  nextAnswering: {
    pl: 'Odpowiedź znajdziesz w „Moich zgłoszeniach”.',
    en: 'You will find the answer in “My reports”.',
    uk: 'Відповідь ви знайдете в «Моїх повідомленнях».',
  },
  see: { pl: 'Zobacz to zgłoszenie', en: 'See this report', uk: 'Переглянути це повідомлення' },
  another: { pl: 'Zgłoś następne zdarzenie', en: 'Report another event', uk: 'Повідомити про іншу подію' },
  empty: {
    pl: 'Nie masz jeszcze zgłoszeń. Gdy coś wyślesz, zobaczysz tu, co się z tym dzieje.',
    en: 'You have no reports yet. Once you send one, you will see here what becomes of it.',
    uk: 'У вас ще немає повідомлень. Коли ви щось надішлете, тут буде видно, що з цим відбувається.',
  },
  unread: { pl: 'Masz odpowiedź', en: 'You have an answer', uk: 'У вас є відповідь' },
  report: { pl: 'Zgłoszenie', en: 'Report', uk: 'Повідомлення' },
  way: { pl: 'Gdzie jest teraz', en: 'Where it is now', uk: 'Де воно зараз' },
  stepSent: { pl: 'Wysłane', en: 'Sent', uk: 'Надіслано' },
  number: { pl: 'Numer w rejestrze', en: 'Number in the register', uk: 'Номер у реєстрі' },
  answer: { pl: 'Odpowiedź dla Ciebie', en: 'The answer to you', uk: 'Відповідь для вас' },
  noAnswer: {
    pl: 'Jeszcze jej nie ma. Pojawi się tutaj.',
    en: 'None yet. It will appear here.',
    uk: 'Її ще немає. Вона з’явиться тут.',
  },
  how: { pl: 'Jak ją przekazano', en: 'How it was given', uk: 'Як її передали' },
  why: { pl: 'Dlaczego nie zakwalifikowano', en: 'Why it was declined', uk: 'Чому не кваліфіковано' },
  reconsiderOffer: {
    pl: 'Coś pominięto albo coś się zmieniło? Można o to zapytać raz jeszcze.',
    en: 'Was something missed, or has something changed? You can ask once more.',
    uk: 'Щось пропустили або щось змінилося? Можна запитати ще раз.',
  },
  asked: { pl: 'Dom o coś pyta', en: 'The home asks you something', uk: 'Будинок про щось питає' },
  exchange: { pl: 'Pytania i uzupełnienia', en: 'Questions and additions', uk: 'Запитання та доповнення' },
  homeAsked: { pl: 'Pytanie domu', en: 'Question of the home', uk: 'Запитання будинку' },
  added: {
    pl: 'Uzupełnienie osoby zgłaszającej',
    en: 'Added by the person who reported',
    uk: 'Доповнення особи, яка повідомила',
  },
  supplementText: {
    pl: 'To, co dopiszesz, stanie pod zgłoszeniem. Nic z niego nie zniknie. Pisz o zdarzeniu, nie o sobie.',
    en: 'What you add will stand below the report. Nothing of it disappears. Write about the event, not about yourself.',
    uk: 'Те, що ви допишете, стоятиме під повідомленням. Нічого з нього не зникне. Пишіть про подію, не про себе.',
  },
  supplement: {
    pl: 'Co chcesz dodać albo sprostować',
    en: 'What you add or put right',
    uk: 'Що ви хочете додати або виправити',
  },
  supplementMissing: { pl: 'Napisz, co dodajesz.', en: 'Say what you add.', uk: 'Напишіть, що додаєте.' },
  supplemented: { pl: 'Uzupełnienie wysłane', en: 'What you added is sent', uk: 'Доповнення надіслано' },
  joined: {
    pl: 'To samo zdarzenie zgłosił ktoś jeszcze, dlatego zgłoszenia połączono. Odpowiedź na oba znajdziesz tutaj.',
    en: 'Somebody else reported the same event too, so the reports were joined. You will find the answer to both here.',
    uk: 'Про цю саму подію повідомив ще хтось, тому повідомлення об’єднано. Відповідь на обидва ви знайдете тут.',
  },
  written: { pl: 'Twoje zgłoszenie', en: 'Your report', uk: 'Ваше повідомлення' },
  reason: {
    pl: 'Dlaczego warto sprawdzić jeszcze raz',
    en: 'Why it deserves another look',
    uk: 'Чому варто перевірити ще раз',
  },
  reasonHint: {
    pl: 'Jedno lub dwa zdania, co najmniej 20 znaków. Nie musisz pisać o sobie.',
    en: 'A sentence or two, at least 20 characters. You need not write about yourself.',
    uk: 'Одне чи два речення, щонайменше 20 знаків. Про себе писати не треба.',
  },
  reasonMissing: { pl: 'Napisz, dlaczego.', en: 'Say why.', uk: 'Напишіть чому.' },
  reconsidered: {
    pl: 'Prośba wysłana. Zgłoszenie znów czeka na przyjęcie.',
    en: 'Your request is sent. The report is waiting to be received again.',
    uk: 'Прохання надіслано. Повідомлення знову чекає на прийняття.',
  },
} as const satisfies Record<string, Words>
