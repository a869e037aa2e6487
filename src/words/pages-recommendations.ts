// The texts of the pages about recommendations: on a case, on an entry, and a form for each thing that is done with one.
import type { RecommendationAction } from '../domain/recommendation-decide.ts'
import type { Words } from './language.ts'

export const recommendationPageWords = {
  title: { pl: 'Zalecenia', en: 'Recommendations', uk: 'Рекомендації' },
  ofAuthority: { pl: 'Zalecenia organu', en: 'Recommendations of the authority', uk: 'Рекомендації органу' },
  notDecision: {
    pl: 'Ocena nie jest decyzją administracyjną, zalecenie też nie. Termin wynika z zasad organu, a nie z ustawy.',
    en: 'An assessment is not an administrative act, nor is a recommendation. Its term is the authority’s policy, not law.',
    uk: 'Оцінка не є адміністративним актом, рекомендація теж. Термін визначають правила органу, а не закон.',
  },
  text: { pl: 'Co dom ma zrobić', en: 'What the home is to do', uk: 'Що має зробити будинок' },
  textHint: {
    pl: 'Jedna rzecz do zrobienia, tak aby dało się sprawdzić, że jest wykonana. Przeczyta to dyrektor domu. Bez danych osób.',
    en: 'One thing to do, so that one can tell it is done. The director of the home reads it. No data of persons.',
    uk: 'Одна дія, виконання якої можна перевірити. Це прочитає директор будинку. Без даних осіб.',
  },
  owner: { pl: 'Kto w domu odpowiada', en: 'Who answers for it in the home', uk: 'Хто в будинку відповідає' },
  ownerHint: {
    pl: 'Funkcja, nie nazwisko.',
    en: 'A function, not a name.',
    uk: 'Функція, а не прізвище.',
  },
  dueOn: { pl: 'Termin wykonania', en: 'To be carried out by', uk: 'Термін виконання' },
  newDueOn: { pl: 'Nowy termin', en: 'New term', uk: 'Новий термін' },
  anyAtAll: { pl: 'jest jakieś', en: 'there is one', uk: 'є якась' },
  issuedFrom: { pl: 'Wydane od miesiąca', en: 'Issued from the month', uk: 'Надано від місяця' },
  issuedTo: { pl: 'do miesiąca', en: 'to the month', uk: 'до місяця' },
  doneOn: { pl: 'Dzień wykonania', en: 'Day it was carried out', uk: 'День виконання' },
  doneOnTold: {
    pl: 'Dom podał ten dzień. Zmień go tylko wtedy, gdy ustalono inny.',
    en: 'The home named this day. Change it only when another one was found.',
    uk: 'Будинок вказав цей день. Змініть його лише тоді, коли встановлено інший.',
  },
  doneOnUntold: {
    pl: 'Dom nie zgłosił wykonania w programie: wpisz dzień, o którym wiadomo inną drogą.',
    en: 'The home did not say so in the program: give the day known in another way.',
    uk: 'Будинок не повідомив про виконання в програмі: впишіть день, відомий іншим шляхом.',
  },
  note: { pl: 'Skąd o tym wiadomo', en: 'How this is known', uk: 'Звідки це відомо' },
  noteHint: {
    pl: 'Na przykład rozmowa telefoniczna, pismo, wizyta. Potrzebne, gdy dom nie zgłosił wykonania w programie. Dom to przeczyta.',
    en: 'For example a telephone call, a letter, a visit. Needed when the home did not say so in the program. The home reads it.',
    uk: 'Наприклад телефонна розмова, лист, візит. Потрібно, якщо будинок не повідомив у програмі. Будинок це прочитає.',
  },
  waiveReason: { pl: 'Dlaczego odstępujesz', en: 'Why it is waived', uk: 'Чому ви відмовляєтеся' },
  backReason: {
    pl: 'Czego zabrakło',
    en: 'What was missing',
    uk: 'Чого забракло',
  },
  homeReads: {
    pl: 'Przeczyta to dyrektor domu.',
    en: 'The director of the home reads it.',
    uk: 'Це прочитає директор будинку.',
  },
  leftOpen: {
    pl: 'Sprawę można zakończyć, gdy każde zalecenie będzie rozliczone.',
    en: 'The case can be closed once every recommendation is settled.',
    uk: 'Справу можна завершити, коли кожну рекомендацію буде з’ясовано.',
  },
  waits: {
    pl: 'Zalecenie organu do wykonania',
    en: 'A recommendation of the authority to carry out',
    uk: 'Рекомендація органу до виконання',
  },
  how: { pl: 'Jak wykonano zalecenie', en: 'How it was carried out', uk: 'Як виконано рекомендацію' },
  howHint: {
    pl: 'Napisz, co zrobiono i jak to sprawdzić. Tekst trafi do organu: bez nazwisk, numerów pokoi, dokładnych godzin ani danych osoby zgłaszającej.',
    en: 'Say what was done and how one can tell. The text goes to the authority: no names, room numbers, exact hours, nothing about who reported.',
    uk: 'Напишіть, що зроблено і як це перевірити. Текст потрапить до органу: без прізвищ, номерів кімнат, точного часу та даних особи, яка повідомила.',
  },
  atOnce: {
    pl: 'Wiem, że dzień i ten tekst trafią do organu od razu i nie można ich cofnąć.',
    en: 'I know that the day and this text reach the authority at once and cannot be taken back.',
    uk: 'Я знаю, що день і цей текст одразу потраплять до органу й відкликати їх не можна.',
  },
  submit: { pl: 'Zgłoś wykonanie organowi', en: 'Tell the authority', uk: 'Повідомити орган' },
} as const satisfies Record<string, Words>

/** What each action brings about, told before it is done. */
export const recommendationEffectWords: Record<RecommendationAction, Words> = {
  recommend: {
    pl: 'Dom zobaczy zalecenie z terminem przy swoim wpisie i na stronie startowej. Gdy wyda się kilka, każde rozlicza się osobno.',
    en: 'The home sees the recommendation with its term on its entry and its start page. Of several each is settled on its own.',
    uk: 'Будинок побачить рекомендацію з терміном біля свого запису та на початковій сторінці. Якщо їх кілька, кожну розглядають окремо.',
  },
  accept: {
    pl: 'Zalecenie będzie rozliczone jako wykonane. Dom to zobaczy.',
    en: 'The recommendation is settled as carried out. The home sees it.',
    uk: 'Рекомендацію буде зараховано як виконану. Будинок це побачить.',
  },
  waive: {
    pl: 'Dom nie musi już wykonywać zalecenia i przeczyta powód.',
    en: 'The home need not carry it out any more, and reads the reason.',
    uk: 'Будинок більше не мусить виконувати рекомендацію й прочитає причину.',
  },
  'send-back': {
    pl: 'Zalecenie wraca do domu z powodem i nowym terminem.',
    en: 'The recommendation goes back to the home with a reason and a new term.',
    uk: 'Рекомендація повертається до будинку з причиною та новим терміном.',
  },
}
