// The texts of the forms that change an entry: labels, hints, and where what stands in the way is mended.
import type { Words } from './language.ts'

export const entryFormWords = {
  standing: { pl: 'Co jest teraz we wpisie', en: 'What the entry holds now', uk: 'Що зараз є в записі' },
  reason: { pl: 'Powód', en: 'Reason', uk: 'Причина' },
  reasonMissing: { pl: 'Napisz, dlaczego.', en: 'Say why.', uk: 'Напишіть чому.' },
  reasonHint: {
    pl: 'Jedno zwykłe zdanie, co najmniej 20 znaków.',
    en: 'One plain sentence, at least 20 characters.',
    uk: 'Одне звичайне речення, щонайменше 20 знаків.',
  },

  categoryMissing: {
    pl: 'Wybierz rodzaj zdarzenia.',
    en: 'Choose the kind of event.',
    uk: 'Виберіть вид події.',
  },
  threatMissing: { pl: 'Zaznacz „tak” albo „nie”.', en: 'Tick yes or no.', uk: 'Позначте «так» або «ні».' },
  threatHint: {
    pl: 'Do rejestru z art. 55c należą zdarzenia, w których było zagrożone życie lub zdrowie.',
    en: 'The register of art. 55c holds events in which life or health was in danger.',
    uk: 'До реєстру за ст. 55c належать події, у яких була загроза життю або здоров’ю.',
  },
  secondary: {
    pl: 'Dodaj drugi rodzaj zdarzenia',
    en: 'Add a second kind of event',
    uk: 'Додати другий вид події',
  },
  also: { pl: 'Także', en: 'Also', uk: 'Також' },
  numberNext: {
    pl: 'Wpis dostanie kolejny numer. Kogo trzeba powiadomić, program pokaże zaraz potem.',
    en: 'The entry gets the next number. Who must be notified is shown right afterwards.',
    uk: 'Запис отримає наступний номер. Кого потрібно сповістити, програма покаже одразу після цього.',
  },
  openBook: {
    pl: 'Zapisz podstawę i otwórz ewidencję innych zdarzeń',
    en: 'Record the basis and open the record of other events',
    uk: 'Запишіть підставу й відкрийте облік інших подій',
  },
  declineHint: {
    pl: 'Przeczyta to osoba zgłaszająca. Może poprosić o ponowne sprawdzenie. Co najmniej 20 znaków.',
    en: 'The person who reported will read this and may ask for another look. At least 20 characters.',
    uk: 'Це прочитає особа, яка повідомила. Вона може попросити перевірити ще раз. Щонайменше 20 знаків.',
  },

  askText: {
    pl: 'Osoba zgłaszająca przeczyta pytanie przy swoim zgłoszeniu i tam odpowie. Nie dowiesz się, kto to jest.',
    en: 'The person who reported reads the question with the report and answers there. You will not learn who it is.',
    uk: 'Особа, яка повідомила, прочитає запитання біля свого повідомлення й там відповість. Ви не дізнаєтеся, хто це.',
  },
  question: { pl: 'O co pytasz', en: 'What you ask', uk: 'Про що ви питаєте' },
  questionHint: {
    pl: 'Pytaj o zdarzenie, nie o osobę, która je zgłosiła.',
    en: 'Ask about the event, not about the person who reported it.',
    uk: 'Питайте про подію, а не про особу, яка повідомила.',
  },
  questionMissing: { pl: 'Napisz pytanie.', en: 'Write the question.', uk: 'Напишіть запитання.' },
  mergeText: {
    pl: 'Gdy dwie osoby zgłosiły to samo zdarzenie. Zgłoszenie zachowa swój numer i treść, a informacja zwrotna dotrze do obu osób. Odłączyć je może tylko dyrektor.',
    en: 'For when two people reported the same event. The report keeps its number and text, and feedback reaches both. Only the director can take them apart.',
    uk: 'Коли дві особи повідомили про ту саму подію. Повідомлення збереже номер і текст, а відповідь отримають обидві особи. Від’єднати його може лише директор.',
  },
  into: {
    pl: 'Numer wpisu albo drugiego zgłoszenia',
    en: 'Number of the entry or of the other report',
    uk: 'Номер запису або іншого повідомлення',
  },
  intoHint: {
    pl: 'Na przykład 17/2026 albo Z-7K4Q',
    en: 'Such as 17/2026 or Z-7K4Q',
    uk: 'Наприклад, 17/2026 або Z-7K4Q',
  },
  intoMissing: {
    pl: 'Podaj numer z tego domu.',
    en: 'Give a number of this home.',
    uk: 'Вкажіть номер із цього будинку.',
  },
  separateText: {
    pl: 'Zgłoszenie znów będzie czekać na przyjęcie. Wpis, do którego należało, zostaje bez zmian.',
    en: 'The report will wait to be received again. The entry it belonged to stays as it is.',
    uk: 'Повідомлення знову чекатиме на прийняття. Запис, до якого воно належало, не зміниться.',
  },

  amendWhat: { pl: 'Co poprawiasz', en: 'What you correct', uk: 'Що ви виправляєте' },
  amendDescription: { pl: 'Opis', en: 'Description', uk: 'Опис' },
  amendWhen: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  amendType: { pl: 'Typ domu', en: 'Type of care', uk: 'Тип будинку' },
  careTypeHint: {
    pl: 'Którego typu mieszkańców dotyczyło zdarzenie. Według tego liczy się dni i wskaźniki.',
    en: 'Residents of which type the event concerned. Days and rates are counted by it.',
    uk: 'Мешканців якого типу стосувалася подія. За цим рахують дні та показники.',
  },
  careTypeMissing: {
    pl: 'Wybierz typ. W tym domu jest ich kilka.',
    en: 'Choose the type. This home has several.',
    uk: 'Виберіть тип. У цьому будинку їх кілька.',
  },
  amendWhere: { pl: 'Gdzie', en: 'Where', uk: 'Де' },
  amendKeeps: {
    pl: 'Poprzednia wersja zostaje w historii.',
    en: 'The version before stays in the history.',
    uk: 'Попередня версія залишається в історії.',
  },
  amendTakesBack: {
    pl: 'Po zmianie opisu trzeba na nowo potwierdzić opis dla organu.',
    en: 'After a change here the description for the authority must be confirmed anew.',
    uk: 'Після зміни опису потрібно знову підтвердити опис для органу.',
  },
  time: { pl: 'Godzina, jeśli znana', en: 'Time, if known', uk: 'Година, якщо відома' },
  whichHour: { pl: 'Która to była godzina', en: 'Which of the two hours', uk: 'Котра з двох годин' },
  firstHour: { pl: 'pierwsza (czas letni)', en: 'the first (summer time)', uk: 'перша (літній час)' },
  secondHour: { pl: 'druga (czas zimowy)', en: 'the second (winter time)', uk: 'друга (зимовий час)' },
  partHint: {
    pl: 'Gdy podasz godzinę, pora dnia ustali się sama.',
    en: 'When a time is given, the part of the day follows from it.',
    uk: 'Якщо вказати годину, пора доби визначиться сама.',
  },
  placeDetail: { pl: 'Dokładniej', en: 'More exactly', uk: 'Точніше' },

  outcomeText: {
    pl: 'Wpisz, co wiadomo dzisiaj. Organ dostanie nową wersję informacji.',
    en: 'Say what is known today. The authority will receive a new version.',
    uk: 'Вкажіть, що відомо сьогодні. Орган отримає нову версію інформації.',
  },
  whatChanged: { pl: 'Skąd to wiadomo', en: 'How this is known', uk: 'Звідки це відомо' },

  causesMissing: {
    pl: 'Zaznacz co najmniej jedną przyczynę.',
    en: 'Tick at least one cause.',
    uk: 'Позначте принаймні одну причину.',
  },
  causesTextMissing: {
    pl: 'Napisz, jak do tego doszło.',
    en: 'Say how it came about.',
    uk: 'Напишіть, як це сталося.',
  },
  limitingMissing: {
    pl: 'Napisz, co ograniczy skutki.',
    en: 'Say how the harm is limited.',
    uk: 'Напишіть, що обмежить наслідки.',
  },
  preventiveMissing: {
    pl: 'Napisz, co zrobi dom, żeby się nie powtórzyło.',
    en: 'Say what the home does so that it does not happen again.',
    uk: 'Напишіть, що зробить будинок, щоб це не повторилося.',
  },
  causesText: { pl: 'Jak do tego doszło', en: 'How it came about', uk: 'Як це сталося' },
  causesHint: {
    pl: 'Bez szukania winnych: co sprzyjało zdarzeniu. Co najmniej 20 znaków.',
    en: 'Not who is to blame, but what contributed. At least 20 characters.',
    uk: 'Без пошуку винних: що сприяло події. Щонайменше 20 знаків.',
  },
  leaves: {
    pl: 'Ten tekst przeczyta organ. Bez nazwisk i numerów pokoi.',
    en: 'The authority will read this. No names and no room numbers.',
    uk: 'Цей текст прочитає орган. Без прізвищ і номерів кімнат.',
  },
  bodiesHint: {
    pl: 'Przy obowiązkowych odpowiedź inna niż „tak” wymaga powodu.',
    en: 'Where it is mandatory, an answer other than “yes” needs a reason.',
    uk: 'Де це обов’язково, відповідь інша ніж «так» потребує причини.',
  },
  otherBodies: { pl: 'Inne podmioty', en: 'Others', uk: 'Інші установи та особи' },
  notified: { pl: 'Czy powiadomiono', en: 'Notified', uk: 'Чи сповіщено' },
  notifiedOn: { pl: 'Kiedy', en: 'When', uk: 'Коли' },
  detail: { pl: 'Powód albo uwagi', en: 'Reason or remarks', uk: 'Причина або примітки' },

  describeText: {
    pl: 'Napisz własnymi słowami, co organ ma wiedzieć. Zamiast imion pisz „mieszkanka A”, „pracownik B”.',
    en: 'Say in your own words what the authority should know. Instead of names write “resident A”, “employee B”.',
    uk: 'Напишіть своїми словами, що має знати орган. Замість імен пишіть «мешканка А», «працівник Б».',
  },
  original: { pl: 'Opis ze zgłoszenia', en: 'The description of the report', uk: 'Опис із повідомлення' },
  leftHidden: {
    pl: 'Ta treść wyszła w ukrytej wersji',
    en: 'This left in the hidden version',
    uk: 'Цей зміст вийшов у прихованій версії',
  },
  leftHiddenHint: {
    pl: 'Zaznacz tylko to, w czym po ponownym przeczytaniu nie ma danych osobowych i co może wyjść jeszcze raz słowo w słowo. Opis bez zaznaczenia napisz wyżej inaczej, a pozostałe teksty w działaniach następczych; bez tego wpis nie wyjdzie. Odpowiedź bez zaznaczenia nie wyjdzie: pytanie znów czeka na odpowiedź.',
    en: 'Tick only what, read once more, holds no personal data and may leave again word for word. Write an unticked description differently above, and the other texts in the follow-up; otherwise the entry does not leave. An unticked answer does not leave: its question waits for an answer again.',
    uk: 'Позначте лише те, у чому після повторного прочитання немає персональних даних і що може вийти ще раз слово в слово. Непозначений опис напишіть вище інакше, а решту текстів — у подальших діях; без цього запис не вийде. Непозначена відповідь не вийде: запитання знову чекає на відповідь.',
  },
  confirmEach: {
    pl: 'Przeczytaj tekst jeszcze raz i potwierdź każde zdanie',
    en: 'Read the text once more and confirm each sentence',
    uk: 'Перечитайте текст ще раз і підтвердьте кожне речення',
  },

  feedbackHow: { pl: 'Jak przekazano', en: 'How it was given', uk: 'Як передано' },
  feedbackText: { pl: 'Co przekazano', en: 'What was said', uk: 'Що передано' },
  feedbackHint: {
    pl: 'Przeczyta to osoba zgłaszająca. Podziękuj i napisz, co się zmieni.',
    en: 'The person who reported will read this. Say thank you, and what will change.',
    uk: 'Це прочитає особа, яка повідомила. Подякуйте й напишіть, що зміниться.',
  },

  approveText: {
    pl: 'Sprawdź działania następcze i powiadomienia. Po zatwierdzeniu zmienisz je dopiero po zwrocie do uzupełnienia.',
    en: 'Check the follow-up and who was notified. Once approved, they change only after being returned for completion.',
    uk: 'Перевірте подальші дії та сповіщення. Після затвердження їх можна змінити лише після повернення для доповнення.',
  },
  returnText: {
    pl: 'Wpis wróci do działań następczych. Powód przeczyta osoba, która je uzupełni.',
    en: 'The entry goes back to follow-up. Whoever completes it will read the reason.',
    uk: 'Запис повернеться до подальших дій. Причину прочитає особа, яка їх доповнить.',
  },
  closingTakes: {
    pl: 'Co jest potrzebne do zakończenia',
    en: 'What closing takes',
    uk: 'Що потрібно для завершення',
  },
  there: { pl: 'jest', en: 'there', uk: 'є' },
  lacking: { pl: 'brakuje', en: 'missing', uk: 'бракує' },
  harmKnown: { pl: 'Skutek jest znany', en: 'The harm is known', uk: 'Наслідок відомий' },
  bodiesTold: {
    pl: 'Obowiązkowe powiadomienia',
    en: 'Mandatory notifications',
    uk: 'Обов’язкові сповіщення',
  },
  feedbackGiven: {
    pl: 'Informacja zwrotna dla osoby zgłaszającej',
    en: 'Feedback to the person who reported',
    uk: 'Зворотна інформація для особи, яка повідомила',
  },
  caseClosed: { pl: 'Organ zakończył sprawę', en: 'The authority has closed the case', uk: 'Орган завершив справу' },
  noCase: {
    pl: 'Dlaczego nie ma sprawy u organu',
    en: 'Why there is no case with the authority',
    uk: 'Чому немає справи в органі',
  },
  noCaseHint: {
    pl: 'Tego wpisu nie przekazano organowi. Co najmniej 20 znaków.',
    en: 'This entry was not handed over to an authority. At least 20 characters.',
    uk: 'Цей запис не передано органу. Щонайменше 20 знаків.',
  },
  reopenText: {
    pl: 'Wpis wróci do działań następczych, a numer zostanie ten sam.',
    en: 'The entry goes back to follow-up and keeps its number.',
    uk: 'Запис повернеться до подальших дій, а номер залишиться той самий.',
  },
  reclassifyText: {
    pl: 'Tego nie da się cofnąć. Wpis dostanie następny numer drugiej księgi. Obecny numer zostanie przy nim jako odsyłacz i nie dostanie go żaden inny wpis.',
    en: 'This cannot be undone. The entry gets the next number of the other book. The number it has stays with it as a reference, and no other entry will get it.',
    uk: 'Цього не можна скасувати. Запис отримає наступний номер іншої книги. Теперішній номер залишиться при ньому як посилання, і його не отримає жоден інший запис.',
  },
  reclassifyHandedOver: {
    pl: 'Organ ma już ten wpis. Z następnym przekazaniem pozna nowy numer i rodzaj oraz numer poprzedni. Jeżeli nowego rodzaju się nie przekazuje, dowie się tylko, że wpis wycofano.',
    en: 'The authority has this entry. With the next transfer it learns the new number and kind, and the number before. If the new kind does not travel, it learns only that the entry is withdrawn.',
    uk: 'Орган уже має цей запис. З наступним переданням він дізнається новий номер і вид, а також попередній номер. Якщо новий вид не передають, він дізнається лише, що запис відкликано.',
  },
  reclassifyReason: {
    pl: 'Dlaczego wpis należy do drugiej księgi (zostaje w domu)',
    en: 'Why the entry belongs in the other book (stays in the home)',
    uk: 'Чому запис належить до іншої книги (залишається в будинку)',
  },
  cancelText: {
    pl: 'Tego nie da się cofnąć. Wpis zostaje w rejestrze jako anulowany, a jego numeru nie dostanie żaden inny.',
    en: 'This cannot be undone. The entry stays in the register as cancelled, and no other will get its number.',
    uk: 'Цього не можна скасувати. Запис залишиться в реєстрі як анульований, і його номера не отримає жоден інший.',
  },
  cancelHandedOver: {
    pl: 'Organ ma już ten wpis. Z następnym przekazaniem dowie się, że go wycofano: pozna numer i powód z listy, nic więcej.',
    en: 'The authority has this entry. With the next transfer it learns that it is withdrawn: the number and the listed reason, nothing more.',
    uk: 'Орган уже має цей запис. З наступним переданням він дізнається, що його відкликано: номер і причину зі списку, нічого більше.',
  },
  cancelBecause: { pl: 'Powód z listy', en: 'Listed reason', uk: 'Причина зі списку' },
  cancelReason: {
    pl: 'Wyjaśnienie, które zostaje w domu',
    en: 'Explanation, which stays in the home',
    uk: 'Пояснення, яке залишається в будинку',
  },
  caseOpen: {
    pl: 'Organ nie zakończył jeszcze sprawy',
    en: 'The authority has not closed the case yet',
    uk: 'Орган ще не завершив справу',
  },
} as const satisfies Record<string, Words>
