// The texts of the authority's pages about cases: the worklist, one case, and a form for each action.
import type { AssessmentOutcome, CaseAction, CaseCommand } from '../domain/case.ts'
import type { SnapshotContent } from '../domain/snapshot.ts'
import type { Words } from './language.ts'

export const caseWords = {
  title: { pl: 'Sprawy', en: 'Cases', uk: 'Справи' },
  case: { pl: 'Sprawa', en: 'Case', uk: 'Справа' },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  home: { pl: 'Dom', en: 'Home', uk: 'Будинок' },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  any: { pl: 'Wszystkie', en: 'All', uk: 'Усі' },
  from: { pl: 'Zdarzenie od', en: 'Event from', uk: 'Подія від' },
  to: { pl: 'do', en: 'until', uk: 'по' },
  clear: { pl: 'Wyczyść filtry', en: 'Clear the filters', uk: 'Скинути фільтри' },
  category: { pl: 'Rodzaj zdarzenia', en: 'Kind of event', uk: 'Вид події' },
  priority: { pl: 'Pilność', en: 'Urgency', uk: 'Терміновість' },
  eventOn: { pl: 'Zdarzenie', en: 'Event', uk: 'Подія' },
  received: { pl: 'Wpłynęła', en: 'Received', uk: 'Надійшла' },
  outcome: { pl: 'Ocena', en: 'Assessment', uk: 'Оцінка' },
  found: { pl: 'Znalezione sprawy', en: 'Cases found', uk: 'Знайдено справ' },
  yours: { pl: 'weryfikujesz Ty', en: 'you review it', uk: 'перевіряєте ви' },
  nothingFound: {
    pl: 'Żadna sprawa nie pasuje do filtrów',
    en: 'No case fits the filters',
    uk: 'Жодна справа не відповідає фільтрам',
  },
  open: { pl: 'Otwarte', en: 'Open', uk: 'Відкриті' },
  toTake: { pl: 'Do podjęcia', en: 'To take', uk: 'Очікують на початок' },
  noneOpen: { pl: 'Nie ma otwartych spraw', en: 'There are no open cases', uk: 'Відкритих справ немає' },
  toAll: { pl: 'Zobacz wszystkie sprawy', en: 'See all cases', uk: 'Переглянути всі справи' },
  noCasesText: {
    pl: 'Sprawa powstaje, gdy dom przekaże informację o wpisie ze swojego rejestru.',
    en: 'A case begins when a home hands over information on an entry of its register.',
    uk: 'Справа виникає, коли будинок передає інформацію про запис зі свого реєстру.',
  },
  toTransfers: { pl: 'Zobacz przekazania', en: 'See the transfers', uk: 'Переглянути передання' },
  notDecision: {
    pl: 'Ocena nie jest decyzją administracyjną.',
    en: 'An assessment is not an administrative act.',
    uk: 'Оцінка не є адміністративним актом.',
  },
  review: { pl: 'Weryfikacja', en: 'Review', uk: 'Перевірка' },
  reviewer: { pl: 'Weryfikuje', en: 'Reviewed by', uk: 'Перевіряє' },
  lastReviewer: { pl: 'Ostatnia weryfikacja', en: 'Last reviewed by', uk: 'Остання перевірка' },
  you: { pl: 'Ty', en: 'you', uk: 'ви' },
  somebodyElse: {
    pl: 'inna osoba z tego organu',
    en: 'somebody else of this authority',
    uk: 'інша особа цього органу',
  },
  nobody: { pl: 'jeszcze nikt', en: 'nobody yet', uk: 'ще ніхто' },
  what: { pl: 'Co można zrobić', en: 'What you can do', uk: 'Що можна зробити' },
  nothingToDo: {
    pl: 'Na tym etapie nie ma tu nic do zrobienia dla Ciebie.',
    en: 'There is nothing for you to do here at this stage.',
    uk: 'На цьому етапі вам тут нічого робити.',
  },
  content: { pl: 'Informacja od domu', en: 'Information from the home', uk: 'Інформація від будинку' },
  version: { pl: 'wersja', en: 'version', uk: 'версія' },
  earlier: { pl: 'Wcześniejsze wersje', en: 'Earlier versions', uk: 'Попередні версії' },
  changed: { pl: 'Zmieniono', en: 'Changed', uk: 'Змінено' },
  unchanged: {
    pl: 'Treść jest taka sama jak poprzednio.',
    en: 'The content is the same as before.',
    uk: 'Зміст такий самий, як раніше.',
  },
  withdrawn: { pl: 'Dom wycofał ten wpis', en: 'The home took this entry back', uk: 'Будинок відкликав цей запис' },
  withdrawnBecause: { pl: 'Powód', en: 'Reason', uk: 'Причина' },
  withdrawnText: {
    pl: 'Nie ma już czego weryfikować. To, co dom przekazał wcześniej, zostaje do wglądu, ale nie liczy się w statystykach.',
    en: 'Nothing is left to verify. What the home handed over before stays to be read but does not count in the statistics.',
    uk: 'Перевіряти більше нічого. Те, що будинок передав раніше, можна переглянути, але воно не враховується у статистиці.',
  },
  moot: {
    pl: 'Przekazanie zwrócono, więc nie ma informacji do weryfikacji.',
    en: 'The transfer was returned, so there is no information to review.',
    uk: 'Передання повернуто, тож інформації для перевірки немає.',
  },
  waitsForAnswer: { pl: 'Dom ma odpowiedzieć', en: 'The home is to answer', uk: 'Будинок має відповісти' },
  waitsForFollowUp: {
    pl: 'Dom nie zatwierdził jeszcze działań następczych. Ocena będzie możliwa, gdy przekaże nową wersję.',
    en: 'The home has not approved its follow-up yet. It can be assessed once a new version arrives.',
    uk: 'Будинок ще не затвердив подальших дій. Оцінити можна буде, коли надійде нова версія.',
  },
  replaced: {
    pl: 'Pytanie bez odpowiedzi, zastąpione nowszym',
    en: 'A question without an answer, replaced by a newer one',
    uk: 'Запитання без відповіді, замінене новішим',
  },
  until: { pl: 'termin', en: 'due', uk: 'термін' },
  proposed: { pl: 'Proponowana ocena', en: 'Proposed assessment', uk: 'Запропонована оцінка' },
  reasons: { pl: 'Uzasadnienie', en: 'Reasons', uk: 'Обґрунтування' },
  assessed: { pl: 'Domowi przekazano ocenę', en: 'Assessment sent to the home', uk: 'Оцінку передано будинку' },
  returned: { pl: 'Ocena wróciła do poprawienia', en: 'The assessment came back', uk: 'Оцінку повернуто' },
  reopened: { pl: 'Sprawę wznowiono', en: 'The case was reopened', uk: 'Справу відновлено' },
  history: {
    pl: 'Wcześniejsze zapisy weryfikacji',
    en: 'Earlier notes of the review',
    uk: 'Попередні записи перевірки',
  },
  question: { pl: 'Pytanie do domu', en: 'Question to the home', uk: 'Запитання до будинку' },
  questionHint: {
    pl: 'Zapytaj wprost, czego brakuje. Pytanie przeczyta dyrektor domu.',
    en: 'Ask plainly for what is missing. The director of the home reads the question.',
    uk: 'Запитайте прямо про те, чого бракує. Запитання прочитає директор будинку.',
  },
  replaces: {
    pl: 'Dom nie odpowiedział jeszcze na poprzednie pytanie. Nowe je zastąpi.',
    en: 'The home has not answered the question before. A new one replaces it.',
    uk: 'Будинок ще не відповів на попереднє запитання. Нове його замінить.',
  },
  dueOn: { pl: 'Termin odpowiedzi', en: 'Answer due by', uk: 'Термін відповіді' },
  wasJustified: {
    pl: 'Czy działania następcze domu były zasadne?',
    en: 'Was the follow-up of the home justified?',
    uk: 'Чи подальші дії будинку були обґрунтованими?',
  },
  reasonsHint: {
    pl: 'Dwa lub trzy zdania: co dom zrobił, co z tego wynika. Uzasadnienie przeczyta dyrektor domu.',
    en: 'Two or three sentences: what the home did and what follows. The director of the home reads the reasons.',
    uk: 'Два-три речення: що зробив будинок і що з цього випливає. Обґрунтування прочитає директор будинку.',
  },
  headConfirms: {
    pl: 'Tę ocenę zatwierdza dyrektor, zanim trafi do domu.',
    en: 'The head confirms this assessment before it reaches the home.',
    uk: 'Цю оцінку затверджує директор, перш ніж вона потрапить до будинку.',
  },
  final: { pl: 'Zatwierdzana ocena', en: 'Assessment to confirm', uk: 'Оцінка для затвердження' },
  ownReasons: { pl: 'Własne uzasadnienie', en: 'Reasons of your own', uk: 'Власне обґрунтування' },
  ownReasonsHint: {
    pl: 'Potrzebne tylko wtedy, gdy zmieniasz ocenę. Puste: dom przeczyta uzasadnienie osoby weryfikującej.',
    en: 'Needed only when you change the assessment. Left empty, the home reads the reviewer’s reasons.',
    uk: 'Потрібне лише тоді, коли ви змінюєте оцінку. Якщо порожньо, будинок прочитає обґрунтування особи, яка перевіряла.',
  },
  returnReason: { pl: 'Co poprawić', en: 'What to correct', uk: 'Що виправити' },
  holdReason: { pl: 'Powód', en: 'Reason', uk: 'Причина' },
  reopenReason: { pl: 'Dlaczego wznawiasz', en: 'Why it is reopened', uk: 'Чому ви відновлюєте' },
  staysInside: {
    pl: 'Zostaje w organie, dom tego nie przeczyta.',
    en: 'It stays in the authority; the home does not read it.',
    uk: 'Залишається в органі, будинок цього не прочитає.',
  },
} as const satisfies Record<string, Words>

/** What each action brings about, told before it is done. */
export const caseEffectWords: Record<CaseCommand['action'], Words> = {
  take: {
    pl: 'Sprawa będzie u Ciebie. Inni zobaczą, że ktoś już się nią zajmuje.',
    en: 'The case will be yours. Others see that somebody is working on it.',
    uk: 'Справа буде у вас. Інші побачать, що нею вже хтось займається.',
  },
  ask: {
    pl: 'Tu zadasz domowi pytanie i wyznaczysz termin. Odpowiedź przyjdzie jako nowa wersja informacji.',
    en: 'Here you put a question to the home and set a date. The answer comes as a new version of the information.',
    uk: 'Тут ви поставите будинку запитання й визначите термін. Відповідь надійде як нова версія інформації.',
  },
  assess: {
    pl: 'Oceniasz, czy działania następcze domu były zasadne.',
    en: 'You assess whether the follow-up of the home was justified.',
    uk: 'Ви оцінюєте, чи були подальші дії будинку обґрунтованими.',
  },
  confirm: {
    pl: 'Po zatwierdzeniu dom przeczyta ocenę i uzasadnienie.',
    en: 'Once confirmed, the home reads the assessment and its reasons.',
    uk: 'Після затвердження будинок прочитає оцінку та обґрунтування.',
  },
  return: {
    pl: 'Ocena wraca do osoby weryfikującej. Dom się o tym nie dowie.',
    en: 'The assessment goes back to the reviewer. The home does not learn of it.',
    uk: 'Оцінка повертається до особи, яка перевіряє. Будинок про це не дізнається.',
  },
  close: {
    pl: 'Dom zobaczy, że sprawa jest zakończona. W razie potrzeby można ją wznowić.',
    en: 'The home sees that the case is closed. It can be reopened if need be.',
    uk: 'Будинок побачить, що справу завершено. За потреби її можна відновити.',
  },
  reopen: {
    pl: 'Sprawa wróci do weryfikacji, a dom zobaczy, że ją wznowiono.',
    en: 'The case goes back to review, and the home sees that it was reopened.',
    uk: 'Справа повернеться на перевірку, а будинок побачить, що її відновлено.',
  },
  hold: {
    pl: 'Dopóki wstrzymanie trwa, tej sprawy nie można zniszczyć, nawet gdy okres przechowywania minie. Użyj go, gdy toczy się postępowanie albo trwa kontrola.',
    en: 'While the hold lasts this case cannot be destroyed, even when its time of keeping is over. Use it when there are proceedings or an inspection.',
    uk: 'Поки діє призупинення, цю справу не можна знищити, навіть коли строк зберігання мине. Застосовуйте, коли триває провадження або перевірка.',
  },
  release: {
    pl: 'Po zdjęciu wstrzymania sprawa znów podlega okresowi przechowywania.',
    en: 'Once the hold is lifted the time of keeping counts again.',
    uk: 'Після зняття призупинення справа знову підлягає строку зберігання.',
  },
}

/** What was done, when it is done. */
export const caseDoneWords: Record<CaseAction, Words> = {
  quarantine: { pl: 'Treść ukryto.', en: 'The content is hidden.', uk: 'Зміст приховано.' },
  take: { pl: 'Sprawa jest u Ciebie.', en: 'The case is yours.', uk: 'Справа у вас.' },
  ask: {
    pl: 'Pytanie wysłano do domu.',
    en: 'The question was sent to the home.',
    uk: 'Запитання надіслано до будинку.',
  },
  assess: { pl: 'Ocena zapisana.', en: 'The assessment is saved.', uk: 'Оцінку збережено.' },
  confirm: {
    pl: 'Ocena zatwierdzona i przekazana domowi.',
    en: 'The assessment is confirmed and sent to the home.',
    uk: 'Оцінку затверджено й передано будинку.',
  },
  return: {
    pl: 'Ocena wróciła do osoby weryfikującej.',
    en: 'The assessment went back to the reviewer.',
    uk: 'Оцінку повернуто особі, яка перевіряє.',
  },
  recommend: {
    pl: 'Zalecenie wydane. Dom je zobaczy.',
    en: 'The recommendation is issued. The home sees it.',
    uk: 'Рекомендацію надано. Будинок її побачить.',
  },
  accept: {
    pl: 'Wykonanie zalecenia przyjęte.',
    en: 'The recommendation is accepted as carried out.',
    uk: 'Виконання рекомендації прийнято.',
  },
  waive: { pl: 'Odstąpiono od zalecenia.', en: 'The recommendation is waived.', uk: 'Від рекомендації відмовлено.' },
  'send-back': {
    pl: 'Zalecenie wróciło do domu.',
    en: 'The recommendation went back to the home.',
    uk: 'Рекомендацію повернуто будинку.',
  },
  close: { pl: 'Sprawa zakończona.', en: 'The case is closed.', uk: 'Справу завершено.' },
  reopen: { pl: 'Sprawa wznowiona.', en: 'The case is reopened.', uk: 'Справу відновлено.' },
  hold: { pl: 'Usunięcie wstrzymane.', en: 'Destruction is on hold.', uk: 'Знищення призупинено.' },
  release: { pl: 'Wstrzymanie zdjęte.', en: 'The hold is lifted.', uk: 'Призупинення знято.' },
}

/** What each outcome means for the home. */
export const outcomeMeaningWords: Record<AssessmentOutcome, Words> = {
  adequate: {
    pl: 'Dom postąpił właściwie i nic nie trzeba dodawać. Sprawa kończy się razem z oceną.',
    en: 'The home acted rightly and nothing is to be added. The case closes with the assessment.',
    uk: 'Будинок діяв правильно, додати нічого. Справа завершується разом з оцінкою.',
  },
  adequate_with_remarks: {
    pl: 'Dom postąpił właściwie, ale coś warto poprawić. Uwagi wpisz w uzasadnieniu; co ma być zrobione w terminie, wydasz potem jako zalecenie.',
    en: 'The home acted rightly, yet something is worth improving. Put the remarks into the reasons; what is to be done by a term you then issue as a recommendation.',
    uk: 'Будинок діяв правильно, але дещо варто поліпшити. Зауваження впишіть в обґрунтування; те, що треба зробити до терміну, потім надайте як рекомендацію.',
  },
  inadequate: {
    pl: 'Działania nie odpowiadają przyczynom albo to za mało. Napisz, czego zabrakło.',
    en: 'The follow-up does not meet the causes, or is not enough. Say what is missing.',
    uk: 'Дії не відповідають причинам або їх замало. Напишіть, чого забракло.',
  },
}

const event: Words = { pl: 'dane zdarzenia', en: 'facts of the event', uk: 'дані події' }
const category: Words = { pl: 'rodzaj zdarzenia', en: 'kind of event', uk: 'вид події' }
const number: Words = { pl: 'numer', en: 'number', uk: 'номер' }

/** The parts of the information, to say which of them changed. */
export const contentPartWords: Record<keyof SnapshotContent, Words> = {
  book: number,
  number,
  formerNumbers: number,
  catalogue: category,
  category,
  threat: event,
  reportedOn: event,
  registeredOn: event,
  eventOn: event,
  place: event,
  hurt: event,
  description: { pl: 'opis', en: 'description', uk: 'опис' },
  followUp: { pl: 'działania następcze', en: 'follow-up', uk: 'подальші дії' },
  supplement: { pl: 'dane uzupełniające', en: 'supplementary codes', uk: 'додаткові дані' },
  answers: { pl: 'odpowiedź na pytanie', en: 'answer to a question', uk: 'відповідь на запитання' },
  countedBefore: {
    pl: 'u kogo liczy się w statystyce',
    en: 'with whom it counts in statistics',
    uk: 'у кого рахується в статистиці',
  },
}
