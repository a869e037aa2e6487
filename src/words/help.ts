// The help inside the program: for each role a few steps, short enough to be read at work. The pictures are made by the tests.
import type { Role } from '../domain/role.ts'
import type { Words } from './language.ts'

export const helpPageWords = {
  title: { pl: 'Pomoc', en: 'Help', uk: 'Довідка' },
  choose: { pl: 'Kim jesteś w rejestrze?', en: 'Who are you in the register?', uk: 'Ким ви є в реєстрі?' },
  danger: {
    pl: 'Ktoś jest w niebezpieczeństwie? Najpierw 112, zgłoszenie potem.',
    en: 'Is somebody in danger? First 112, then the report.',
    uk: 'Хтось у небезпеці? Спочатку 112, потім повідомлення.',
  },
  picture: { pl: 'Tak to wygląda', en: 'This is how it looks', uk: 'Ось як це виглядає' },
  who: {
    pl: 'Kto może pomóc: dyrektor domu i administrator kont w Twojej jednostce.',
    en: 'Who can help: the director of the home and the account administrator of your organisation.',
    uk: 'Хто може допомогти: директор будинку та адміністратор облікових записів вашої установи.',
  },
} as const satisfies Record<string, Words>

/** What each role does here, step by step. */
export const helpWords: Record<Role, readonly Words[]> = {
  reporter: [
    {
      pl: 'Kliknij „Zgłoś zdarzenie”. Opisz, co widziałaś lub widziałeś, i zaznacz resztę. Zwykle trwa to trzy minuty.',
      en: 'Choose “Report an event”. Write what you saw and tick the rest. It usually takes three minutes.',
      uk: 'Натисніть «Повідомити про подію». Опишіть, що ви бачили, і позначте решту. Зазвичай це займає три хвилини.',
    },
    {
      pl: 'Nie znasz odpowiedzi? Zaznacz „jeszcze nieznany” albo „nie ustalono”. Można to uzupełnić później.',
      en: 'You do not know an answer? Choose “not known yet”. It can be completed later.',
      uk: 'Не знаєте відповіді? Позначте «ще невідомий» або «не встановлено». Це можна доповнити пізніше.',
    },
    {
      pl: 'Po wysłaniu dostajesz znak, na przykład Z-7K4Q. Zapisz go albo wydrukuj.',
      en: 'After sending you get a reference, such as Z-7K4Q. Write it down or print it.',
      uk: 'Після надсилання ви отримуєте знак, наприклад Z-7K4Q. Запишіть або надрукуйте його.',
    },
    {
      pl: 'W „Moich zgłoszeniach” widać, co się dzieje, i przeczytasz informację zwrotną.',
      en: '“My reports” shows what is going on, and you can read the feedback.',
      uk: 'У «Моїх повідомленнях» видно, що відбувається, і можна прочитати зворотну інформацію.',
    },
    {
      pl: 'Twoje nazwisko jest zaszyfrowane. Nie widzą go ani współpracownicy, ani organ.',
      en: 'Your name is encrypted. Neither colleagues nor the authority see it.',
      uk: 'Ваше прізвище зашифроване. Його не бачать ні колеги, ні орган.',
    },
  ],
  officer: [
    {
      pl: 'Strona startowa pokazuje, co czeka, od najstarszego. Otwórz zgłoszenie.',
      en: 'The home page shows what is waiting, oldest first. Open a report.',
      uk: 'Початкова сторінка показує, що чекає, від найстарішого. Відкрийте повідомлення.',
    },
    {
      pl: '„Wpisz do rejestru”: wybierz rodzaj zdarzenia, a program nada kolejny numer.',
      en: '“Enter in the register”: choose the kind of event and the next number is given.',
      uk: '«Внести до реєстру»: виберіть вид події, і програма надасть наступний номер.',
    },
    {
      pl: 'Odnotuj działania następcze: przyczyny, jak ograniczyć skutki, jak zapobiec. Zaznacz, kogo zawiadomiono.',
      en: 'Record the follow-up: causes, how to limit, how to prevent. Tick who was told.',
      uk: 'Запишіть подальші дії: причини, як обмежити, як запобігти. Позначте, кого сповіщено.',
    },
    {
      pl: 'Potwierdź opis dla organu: krótki, bez nazwisk, pokoi i godzin. Program sprawdzi go z Tobą.',
      en: 'Confirm the description for the authority: short, without names, rooms and times. The program checks it with you.',
      uk: 'Підтвердьте опис для органу: короткий, без прізвищ, кімнат і годин. Програма перевірить його разом з вами.',
    },
    {
      pl: 'Zapisz informację zwrotną dla osoby zgłaszającej. Ona na nią czeka.',
      en: 'Record the feedback to the reporter, who is waiting for it.',
      uk: 'Запишіть зворотну інформацію для особи, яка повідомила. Вона на неї чекає.',
    },
  ],
  director: [
    {
      pl: 'Na stronie startowej są pytania organu z terminem i wpisy do zatwierdzenia.',
      en: 'The home page shows the authority’s questions with their term, and entries to approve.',
      uk: 'На початковій сторінці є запитання органу з терміном і записи до затвердження.',
    },
    {
      pl: 'Raz w miesiącu otwórz „Przekazania”, przeczytaj słowo w słowo, co wyjdzie, i przekaż. Gdy nic nie było, przekaż informację o braku zdarzeń.',
      en: 'Once a month open “Transfers”, read word for word what will leave, and send it. With no events, send a nil return.',
      uk: 'Раз на місяць відкрийте «Передання», прочитайте слово в слово, що вийде, і передайте. Якщо нічого не було, передайте інформацію про відсутність подій.',
    },
    {
      pl: 'Na pytanie organu odpowiadasz na stronie wpisu, tam też zgłaszasz wykonanie zalecenia. Jedno i drugie wychodzi od razu.',
      en: 'You answer the authority’s question from the entry’s page, and say there that a recommendation is carried out. Either leaves at once.',
      uk: 'На запитання органу ви відповідаєте зі сторінки запису, там само повідомляєте про виконання рекомендації. Одне й друге виходить одразу.',
    },
    {
      pl: 'W „Upoważnieniach” zapisujesz pisemne upoważnienia: bez nich nikt poza Tobą nie widzi rejestru.',
      en: 'Under “Authorisations” you record the written ones: without them nobody but you sees the register.',
      uk: 'В «Уповноваженнях» ви записуєте письмові уповноваження: без них ніхто, крім вас, не бачить реєстру.',
    },
    {
      pl: '„Historia” wpisu pokazuje, kto go zmieniał i kto go widział.',
      en: 'The “History” of an entry shows who changed it and who saw it.',
      uk: '«Історія» запису показує, хто його змінював і хто його бачив.',
    },
  ],
  dpo: [
    {
      pl: 'Dziennik operacji pokazuje dzisiejszy dzień. Zmień dzień, osobę albo numer wpisu.',
      en: 'The ledger shows today. Change the day, the person or the number of an entry.',
      uk: 'Журнал операцій показує сьогоднішній день. Змініть день, особу або номер запису.',
    },
    {
      pl: '„Tylko to” przy wierszu pokazuje wszystko, co dotyczy jednej rzeczy, także wglądy.',
      en: '“Only this” at a line shows everything about one thing, looks included.',
      uk: '«Лише це» біля рядка показує все, що стосується одного, також перегляди.',
    },
    {
      pl: 'Osoba zgłaszająca jest tu zawsze bez nazwiska.',
      en: 'The reporter never has a name here.',
      uk: 'Особа, яка повідомила, тут завжди без прізвища.',
    },
    {
      pl: 'Co pewien czas zapisz „Punkt kontrolny” poza programem: po nim widać, czy ktoś nie zmienił dziennika.',
      en: 'Now and then keep a “Checkpoint” outside the program: it shows whether somebody changed the ledger.',
      uk: 'Час від часу зберігайте «Контрольну точку» поза програмою: за нею видно, чи не змінив хтось журнал.',
    },
  ],
  reviewer: [
    {
      pl: 'Podejmij sprawę ze strony startowej i przeczytaj informację z domu. Nazwisk w niej nie ma.',
      en: 'Take a case from the home page and read what the home sent. There are no names in it.',
      uk: 'Візьміть справу з початкової сторінки й прочитайте інформацію з будинку. Прізвищ у ній немає.',
    },
    {
      pl: 'Czegoś brakuje? Wystąp o uzupełnienie i podaj termin. Sprawa wróci z odpowiedzią.',
      en: 'Something is missing? Ask the home and give a term. The case comes back with the answer.',
      uk: 'Чогось бракує? Запитайте доповнення й вкажіть термін. Справа повернеться з відповіддю.',
    },
    {
      pl: 'Oceń, czy działania następcze były zasadne, i napisz dlaczego. Ocena nie jest decyzją administracyjną.',
      en: 'Assess whether the follow-up was justified, and write why. The assessment has no legal force of its own.',
      uk: 'Оцініть, чи подальші дії були обґрунтованими, і напишіть чому. Оцінка сама по собі не має юридичної сили.',
    },
    {
      pl: 'Coś ma być zrobione w terminie? Po ocenie wydaj zalecenie. Sprawę zakończysz, gdy każde będzie rozliczone.',
      en: 'Is something to be done by a term? Issue a recommendation after the assessment. The case closes once each is settled.',
      uk: 'Щось треба зробити до терміну? Після оцінки надайте рекомендацію. Справу завершите, коли кожну з’ясовано.',
    },
    {
      pl: '„Zestawienia” pokazują miesiąc dom po domu, z wykresem i plikiem do arkusza.',
      en: '“Statistics” shows the month home by home, with a chart and a file for a spreadsheet.',
      uk: '«Статистика» показує місяць за будинками, з діаграмою та файлом для таблиць.',
    },
  ],
  head: [
    {
      pl: 'Potwierdź odbiór przekazania albo zwróć je, gdy trafiło nie tam, jest nieczytelne lub zawiera dane osobowe.',
      en: 'Acknowledge a transfer, or return it if it came to the wrong place, cannot be read or holds personal data.',
      uk: 'Підтвердьте отримання передання або поверніть його, якщо воно не туди потрапило, нечитабельне чи містить персональні дані.',
    },
    {
      pl: 'Przeczytaj ocenę i zatwierdź ją albo zwróć z uzasadnieniem.',
      en: 'Read the assessment and confirm it, or return it with reasons.',
      uk: 'Прочитайте оцінку й затвердьте її або поверніть з обґрунтуванням.',
    },
    {
      pl: 'Strona startowa wymienia domy, które nic nie przekazały, i sprawy po terminie.',
      en: 'The home page names homes that sent nothing and cases that are overdue.',
      uk: 'Початкова сторінка називає будинки, які нічого не передали, і прострочені справи.',
    },
    {
      pl: 'W „Zestawieniach” wybierz miesiąc. Adres strony zapamiętuje wybór, można go wysłać dalej.',
      en: 'Under “Statistics” choose the month. The address keeps the choice and can be passed on.',
      uk: 'У «Статистиці» виберіть місяць. Адреса сторінки зберігає вибір, її можна надіслати далі.',
    },
  ],
  inspector: [
    {
      pl: 'W „Zestawieniach” są pełne liczby z tego, co domy przekazały organom. Nic w nich nie jest ukryte, dlatego nie są do rozdawania.',
      en: 'Under Statistics are the complete figures of what homes handed over to authorities. Nothing in them is hidden, so they are not to be given away.',
      uk: 'У «Статистиці» є повні числа з того, що будинки передали органам. У них нічого не приховано, тому їх не можна роздавати.',
    },
    {
      pl: 'Miesiąc, kwartał albo rok zamykasz z zamknięć organów. Z zamknięcia publikujesz tabele dla obserwatorów: program najpierw pokaże, ile liczb ukryje. Publikacji nie da się cofnąć.',
      en: 'A month, quarter or year is closed from the closes of the authorities. From a close you publish tables for observers: first you see how many figures will be hidden. Publishing cannot be undone.',
      uk: 'Місяць, квартал або рік закриваєте із закриттів органів. Із закриття публікуєте таблиці для спостерігачів: програма спершу покаже, скільки чисел приховає. Оприлюднення не можна скасувати.',
    },
    {
      pl: 'Strona publiczna pokazuje każdemu część publikacji za pełne lata. Otwierasz ją i zamykasz na stronie „Strona publiczna”.',
      en: 'The public page shows everybody a part of the releases of whole years. You open and close it under Public page.',
      uk: 'Публічна сторінка показує кожному частину публікацій за повні роки. Ви відкриваєте й закриваєте її на сторінці «Публічна сторінка».',
    },
  ],
  analyst: [
    {
      pl: 'W „Publikacjach” są tabele, które opublikował wojewoda, i pliki do pobrania. Znak # to liczba ukryta, żeby nikogo nie dało się rozpoznać.',
      en: 'Under Published statistics are the tables the voivode published, with files to download. The sign # is a figure hidden so that nobody can be recognised.',
      uk: 'В «Оприлюдненій статистиці» є таблиці, які оприлюднив воєвода, і файли для завантаження. Знак # – число, приховане, щоб нікого не можна було впізнати.',
    },
    {
      pl: 'Publikacja się nie zmienia. Gdy dojdą nowe informacje, wojewoda publikuje następne wydanie.',
      en: 'A release does not change. When new facts arrive, the voivode publishes a further edition.',
      uk: 'Публікація не змінюється. Коли надходить нова інформація, воєвода оприлюднює наступну редакцію.',
    },
  ],
  admin: [
    {
      pl: 'W „Osobach” załóż konto i przekaż osobie jednorazowy odnośnik. Hasło ustawi sama.',
      en: 'Under “People” make an account and hand the person the one-time link. They set the password themselves.',
      uk: 'У «Людях» створіть обліковий запис і передайте особі одноразове посилання. Пароль вона встановить сама.',
    },
    {
      pl: 'Gdy ktoś odchodzi, zamknij konto. Jego następne kliknięcie zostanie odrzucone.',
      en: 'When somebody leaves, close the account. Their very next click is refused.',
      uk: 'Коли хтось іде, закрийте обліковий запис. Його наступне натискання буде відхилено.',
    },
    {
      pl: 'Rola osoby upoważnionej nie wystarczy: dyrektor musi jeszcze zapisać pisemne upoważnienie.',
      en: 'The role of an authorised person is not enough: the director must also record the written authorisation.',
      uk: 'Ролі уповноваженої особи недостатньо: директор ще має записати письмове уповноваження.',
    },
  ],
}

/** What the picture of a role shows, for who does not see it. */
export const helpPictureWords: Partial<Record<Role, Words>> = {
  reporter: {
    pl: 'Formularz zgłoszenia: pole na opis zdarzenia, a pod nim pytania z odpowiedziami do zaznaczenia.',
    en: 'The form of a report: a field for what happened, and below it questions with answers to tick.',
    uk: 'Форма повідомлення: поле для опису події, а нижче запитання з відповідями, які треба позначити.',
  },
  officer: {
    pl: 'Wpis w rejestrze domu: numer, kategoria, stan, następne kroki i to, co zgłoszono.',
    en: 'An entry of the home’s register: number, category, state, the next steps and what was reported.',
    uk: 'Запис у реєстрі будинку: номер, категорія, стан, наступні кроки та те, що повідомили.',
  },
  director: {
    pl: 'Strona startowa dyrektora: listy spraw, które czekają, i karta przekazania organowi.',
    en: 'The director’s first page: lists of what is waiting, and a card about handing over to the authority.',
    uk: 'Початкова сторінка директора: списки того, що чекає, і картка передання органу.',
  },
  dpo: {
    pl: 'Dziennik operacji: tabela, w której widać, kiedy, co i kto zrobił.',
    en: 'The ledger: a table that shows when, what and who.',
    uk: 'Журнал операцій: таблиця, у якій видно, коли, що і хто зробив.',
  },
  reviewer: {
    pl: 'Sprawa w organie: następny krok, stan sprawy i to, co przekazał dom.',
    en: 'A case of the authority: the next step, its state and what the home handed over.',
    uk: 'Справа в органі: наступний крок, стан справи та те, що передав будинок.',
  },
  head: {
    pl: 'Zestawienie miesiąca: liczby zdarzeń w tabeli według domów.',
    en: 'The month’s table: numbers of events by home.',
    uk: 'Зведення за місяць: кількість подій у таблиці за будинками.',
  },
  admin: {
    pl: 'Osoby: lista kont z rolami i przycisk zakładania konta.',
    en: 'People: a list of accounts with their roles, and the button that makes an account.',
    uk: 'Люди: список облікових записів із ролями та кнопка створення облікового запису.',
  },
}
