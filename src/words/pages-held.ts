// The texts of the page of everything held on the person of a request (RODO art. 15).
import type { Words } from './language.ts'

export const heldWords = {
  title: {
    pl: 'Co zapisano o tej osobie',
    en: 'What is recorded about this person',
    uk: 'Що записано про цю особу',
  },
  open: {
    pl: 'Zbierz, co zapisano o tej osobie',
    en: 'Gather what is recorded about this person',
    uk: 'Зібрати, що записано про цю особу',
  },
  unseen: {
    pl: 'Dane o osobie zbierzesz, gdy ten wniosek otworzy i przeczyta dyrektor.',
    en: 'What is held on the person can be gathered once the director has opened and read this request.',
    uk: 'Дані про особу можна зібрати, коли цю заяву відкриє й прочитає директор.',
  },
  seenByYou: {
    pl: 'Odkąd otworzono ten wniosek jako dyrektor, inspektor może zebrać to, co zapisano o osobie, której wniosek dotyczy. Sprawdź, czy ta osoba naprawdę go złożyła. Jeżeli nie, odnotuj odmowę: wtedy zebrać już nic nie można.',
    en: 'Since this request was opened as director, the data protection officer can gather what is recorded about the person it concerns. Check that this person really made it. If not, record a refusal: then nothing can be gathered any more.',
    uk: 'Відколи цю заяву відкрито як директор, інспектор може зібрати те, що записано про особу, якої вона стосується. Перевірте, чи ця особа справді її подала. Якщо ні, запишіть відмову: тоді зібрати вже нічого не можна.',
  },
  madeAt: { pl: 'Zestawiono', en: 'Gathered', uk: 'Зібрано' },
  readFirst: {
    pl: 'Przeczytaj całość, zanim ją wydasz.',
    en: 'Read it all before you hand it out.',
    uk: 'Прочитайте все, перш ніж видати.',
  },
  masked: {
    pl: 'Program zakrył nazwiska i numery innych osób, które rozpoznał, i nie podaje, kto zgłosił. Nie rozpozna przezwiska ani opisu, z którego można zgadnąć, o kogo chodzi. Ten wgląd jest zapisany z numerem wniosku.',
    en: 'The program masked the names and numbers of other people that it recognised, and does not say who reported. It does not recognise a nickname, nor a description that lets somebody be guessed. This look is recorded with the request.',
    uk: 'Програма приховала прізвища та номери інших осіб, які розпізнала, і не повідомляє, хто подав повідомлення. Вона не розпізнає прізвиська чи опису, з якого можна здогадатися, про кого йдеться. Цей перегляд записано разом із заявою.',
  },
  asFile: { pl: 'To samo jako plik JSON', en: 'The same as a JSON file', uk: 'Те саме у файлі JSON' },
  nothing: {
    pl: 'W żadnym wpisie nie ma oznaczenia, które podano we wniosku w polu „Kogo dotyczy”. Sprawdź oznaczenie i, jeżeli trzeba, zapisz wniosek jeszcze raz.',
    en: 'No entry bears the label given in the request under “Whom it concerns”. Check the label and, if needed, record the request again.',
    uk: 'У жодному записі немає позначення, указаного в заяві в полі «Кого стосується». Перевірте позначення і, якщо треба, запишіть заяву ще раз.',
  },
  outside: {
    pl: 'Osoby spoza domu program nie szuka: kto zgłosił, jest poufne. Odpowiedz na podstawie tego, co osoba sama poda, na przykład znaku zgłoszenia.',
    en: 'The program does not search for people from outside the home: who reported is confidential. Answer from what the person tells, such as the reference of a report.',
    uk: 'Осіб поза будинком програма не шукає: хто повідомив, є конфіденційним. Відповідайте на підставі того, що особа сама назве, наприклад знака повідомлення.',
  },
  notInAuthority: {
    pl: 'Organ nie ma w programie danych mieszkańców ani osób, które zgłosiły zdarzenie: domy przekazują mu informacje zanonimizowane (art. 55c ust. 6 u.p.s.). Tak odpowiedz na wniosek i wskaż dom, do którego osoba może się zwrócić.',
    en: 'In the program the authority holds nothing on residents or on who reported an event: the homes hand over anonymised information (art. 55c ust. 6 u.p.s.). Answer the request so, and name the home the person can turn to.',
    uk: 'Орган не має у програмі даних про мешканців чи про тих, хто повідомив про подію: будинки передають йому знеособлену інформацію (ст. 55c ч. 6 u.p.s.). Так і відповідайте на заяву та вкажіть будинок, до якого особа може звернутися.',
  },
  where: { pl: 'Gdzie', en: 'Where', uk: 'Де' },
  category: { pl: 'Rodzaj zdarzenia', en: 'Kind of event', uk: 'Вид події' },
  label: { pl: 'Oznaczenie', en: 'Label', uk: 'Позначення' },
  name: { pl: 'Imię i nazwisko', en: 'Name', uk: 'Ім’я та прізвище' },
  sex: { pl: 'Płeć', en: 'Sex', uk: 'Стать' },
  bornIn: { pl: 'Rok urodzenia', en: 'Year of birth', uk: 'Рік народження' },
  fromOn: { pl: 'W domu od', en: 'In the home since', uk: 'У будинку від' },
  known: { pl: 'Płeć i wiek', en: 'Sex and age', uk: 'Стать і вік' },
  harm: { pl: 'Skutek dla zdrowia', en: 'Harm to health', uk: 'Наслідок для здоров’я' },
  harmMind: { pl: 'Skutek dla samopoczucia', en: 'Harm to the mind', uk: 'Наслідок для психічного стану' },
  signInName: { pl: 'Nazwa logowania', en: 'Sign-in name', uk: 'Ім’я для входу' },
  roles: { pl: 'Role teraz', en: 'Roles now', uk: 'Ролі зараз' },
  authorisations: { pl: 'Upoważnienia na piśmie', en: 'Written authorisations', uk: 'Письмові уповноваження' },
  acts: { pl: 'Czynności i wglądy', en: 'Actions and looks', uk: 'Дії та перегляди' },
  notReports: {
    pl: 'Zgłoszeń tej osoby tu nie ma: kto zgłosił, jest poufne także wobec inspektora. Osoba widzi je sama w „Moje zgłoszenia”.',
    en: 'Reports of this person are not here: who reported is confidential from the data protection officer too. The person sees them under “My reports”.',
    uk: 'Повідомлень цієї особи тут немає: хто повідомив, є конфіденційним і для інспектора. Особа бачить їх сама в «Мої повідомлення».',
  },
  texts: {
    description: { pl: 'Co się stało', en: 'What happened', uk: 'Що сталося' },
    supplement: { pl: 'Co dodano później', en: 'What was added later', uk: 'Що додано пізніше' },
    placeDetail: { pl: 'Miejsce dokładniej', en: 'The place more exactly', uk: 'Місце точніше' },
    immediateText: { pl: 'Co zrobiono od razu', en: 'What was done at once', uk: 'Що зроблено одразу' },
    conditionText: { pl: 'Stan po zdarzeniu', en: 'Condition afterwards', uk: 'Стан після події' },
    causesText: { pl: 'Przyczyny', en: 'Causes', uk: 'Причини' },
    limiting: { pl: 'Jak ograniczono skutki', en: 'How the effects were limited', uk: 'Як обмежили наслідки' },
    preventive: { pl: 'Rozwiązania zapobiegawcze', en: 'Preventive measures', uk: 'Запобіжні заходи' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>
