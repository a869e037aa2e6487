// The texts of the pages of written authorisations.
import type { Words } from './language.ts'

export const authorisationWords = {
  why: {
    pl: 'Zgłoszenia może przyjmować, weryfikować i prowadzić dalej tylko osoba, którą dyrektor upoważnił na piśmie (art. 55c ust. 5 ustawy o pomocy społecznej). Tutaj upoważnienie działa dopiero po potwierdzeniu, że dokument istnieje, i tylko w zapisanym zakresie i czasie.',
    en: 'Only a person whom the director has authorised in writing may receive, verify and follow up reports (art. 55c ust. 5 of the Polish social assistance act). Here an authorisation works only after it is confirmed that the document exists, and only within its scope and dates.',
    uk: 'Приймати, перевіряти повідомлення та вести їх далі може лише особа, яку директор уповноважив письмово (ст. 55c ч. 5 польського закону про соціальну допомогу). Тут уповноваження діє лише після підтвердження, що документ існує, і лише в записаному обсязі та часі.',
  },
  counts: { pl: 'Liczba osób upoważnionych', en: 'People authorised', uk: 'Кількість уповноважених осіб' },
  countsText: {
    pl: 'Ile osób miało ważne upoważnienie ostatniego dnia miesiąca, ilu wygasło lub cofnięto je w tym miesiącu i ilu kończy się w ciągu 30 dni po nim. Osoba z kilkoma dokumentami liczy się raz. Ta tabela nie wychodzi z domu.',
    en: 'How many people had a valid authorisation on the last day of the month, for how many it ended or was revoked in that month, and for how many it ends within 30 days after. A person with several documents counts once. This table does not leave the home.',
    uk: 'Скільки осіб мали чинне уповноваження останнього дня місяця, скільком воно закінчилося або було відкликане того місяця і скільком закінчується протягом 30 днів після нього. Особа з кількома документами рахується один раз. Ця таблиця не виходить за межі будинку.',
  },
  month: { pl: 'Miesiąc', en: 'Month', uk: 'Місяць' },
  anyScope: { pl: 'Osoby upoważnione', en: 'People authorised', uk: 'Уповноважені особи' },
  ended: { pl: 'Zakończone w miesiącu', en: 'Ended in the month', uk: 'Закінчені за місяць' },
  ending: { pl: 'Kończą się w 30 dni', en: 'End within 30 days', uk: 'Закінчуються за 30 днів' },
  own: { pl: 'Moje upoważnienia', en: 'My authorisations', uk: 'Мої уповноваження' },
  nothing: {
    pl: 'Nie ma jeszcze żadnego upoważnienia.',
    en: 'There is no authorisation yet.',
    uk: 'Уповноважень ще немає.',
  },
  nothingOwn: {
    pl: 'Nie masz tu upoważnienia. Zdarzenie możesz zgłosić zawsze; o upoważnienie zapytaj dyrektora.',
    en: 'You have no authorisation here. You can always report an event; ask the director for an authorisation.',
    uk: 'У вас тут немає уповноваження. Повідомити про подію можна завжди; про уповноваження запитайте директора.',
  },
  validOn: { pl: 'Ważne w dniu', en: 'Valid on', uk: 'Чинні на день' },
  show: { pl: 'Pokaż', en: 'Show', uk: 'Показати' },
  nothingOn: {
    pl: 'W tym dniu nie było ważnego upoważnienia.',
    en: 'No authorisation was valid on that day.',
    uk: 'Того дня не було чинного уповноваження.',
  },
  papers: { pl: 'Wydruk upoważnienia i oświadczenia', en: 'Print the documents', uk: 'Друк документів' },
  person: { pl: 'Osoba', en: 'Person', uk: 'Особа' },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  scopes: { pl: 'Zakres', en: 'Scope', uk: 'Обсяг' },
  issuedOn: { pl: 'Data wydania', en: 'Date of issue', uk: 'Дата видачі' },
  fromOn: { pl: 'Od', en: 'From', uk: 'Від' },
  untilOn: { pl: 'Do', en: 'Until', uk: 'До' },
  untilHint: {
    pl: 'Ostatni dzień, w którym upoważnienie działa.',
    en: 'The last day on which the authorisation works.',
    uk: 'Останній день, коли уповноваження діє.',
  },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  actions: { pl: 'Czynności', en: 'Actions', uk: 'Дії' },
  inForce: { pl: 'Obowiązuje', en: 'In force', uk: 'Чинне' },
  endsSoon: { pl: 'Obowiązuje, niedługo się kończy', en: 'In force, ends soon', uk: 'Чинне, скоро закінчиться' },
  later: { pl: 'Jeszcze nie obowiązuje', en: 'Not in force yet', uk: 'Ще не чинне' },
  another: { pl: 'Wydaj następne', en: 'Grant another', uk: 'Видати наступне' },
  over: { pl: 'Wygasło', en: 'Ended', uk: 'Закінчилося' },
  nobody: {
    pl: 'Nikt w tym domu nie ma jeszcze roli „Osoba upoważniona”. Poproś administratora kont, żeby ją nadał.',
    en: 'Nobody in this home has the role “Authorised person” yet. Ask the account administrator to give it.',
    uk: 'Ніхто в цьому будинку ще не має ролі «Уповноважена особа». Попросіть адміністратора облікових записів її надати.',
  },
  personHint: {
    pl: 'Osoby, którym administrator kont nadał rolę „Osoba upoważniona”.',
    en: 'People to whom the account administrator gave the role “Authorised person”.',
    uk: 'Особи, яким адміністратор облікових записів надав роль «Уповноважена особа».',
  },
  numberHint: {
    pl: 'Numer dokumentu, na przykład 3/2026.',
    en: 'The document’s number, for example 3/2026.',
    uk: 'Номер документа, наприклад 3/2026.',
  },
  scopesHint: {
    pl: 'Zaznacz to, co jest w dokumencie.',
    en: 'Tick what the document says.',
    uk: 'Позначте те, що записано в документі.',
  },
  documentExists: {
    pl: 'Pisemne upoważnienie istnieje, a jego treść zgadza się z tym, co powyżej.',
    en: 'The written authorisation exists and says what stands above.',
    uk: 'Письмове уповноваження існує, і його зміст відповідає наведеному вище.',
  },
  statementExists: {
    pl: 'Istnieje też pisemne oświadczenie tej osoby o zachowaniu poufności.',
    en: 'This person’s written statement of confidentiality exists too.',
    uk: 'Існує також письмова заява цієї особи про збереження конфіденційності.',
  },
  confirmText: {
    pl: 'Po potwierdzeniu osoba może działać w tym zakresie od pierwszego dnia upoważnienia.',
    en: 'Once confirmed, the person may act within this scope from the first day of the authorisation.',
    uk: 'Після підтвердження особа може діяти в цьому обсязі з першого дня уповноваження.',
  },
  revokeText: {
    pl: 'Upoważnienie przestaje działać od razu, także w trakcie pracy tej osoby. Zgłosić zdarzenie może ona nadal.',
    en: 'The authorisation stops at once, even while the person is at work. Reporting an event remains possible.',
    uk: 'Уповноваження перестає діяти одразу, навіть під час роботи цієї особи. Повідомити про подію вона зможе й далі.',
  },
  reason: { pl: 'Powód', en: 'Reason', uk: 'Причина' },
} as const satisfies Record<string, Words>

/** What the list says after a change. */
export const authorisationDoneWords = {
  grant: {
    pl: 'Upoważnienie zapisane. Zacznie działać, gdy potwierdzisz dokument.',
    en: 'The authorisation is recorded. It will work once you confirm the document.',
    uk: 'Уповноваження записано. Воно почне діяти, коли ви підтвердите документ.',
  },
  confirm: { pl: 'Dokument potwierdzony.', en: 'The document is confirmed.', uk: 'Документ підтверджено.' },
  revoke: { pl: 'Upoważnienie cofnięte.', en: 'The authorisation is revoked.', uk: 'Уповноваження відкликано.' },
} as const satisfies Record<string, Words>
