// The sentence shown beside a field, for every fault code: what is wrong and, where it helps, what to write.
// Never repeats the value.
import type { FaultCode } from '../domain/refusal.ts'
import type { Words } from './language.ts'

export const faultWords: Record<FaultCode, Words> = {
  required: {
    pl: 'Podaj tę informację.',
    en: 'Please fill this in.',
    uk: 'Вкажіть цю інформацію.',
  },
  'unknown-field': {
    pl: 'Przesłano pole, którego tu nie ma. Usuń je.',
    en: 'A field was sent that does not exist here. Leave it out.',
    uk: 'Надіслано поле, якого тут немає. Приберіть його.',
  },
  'unknown-code': {
    pl: 'Wybierz jedną z wartości z listy.',
    en: 'Choose one of the values on the list.',
    uk: 'Виберіть одне зі значень зі списку.',
  },
  'wrong-type': {
    pl: 'Ta wartość ma niewłaściwą postać.',
    en: 'This value has the wrong form.',
    uk: 'Це значення має неправильну форму.',
  },
  'too-short': {
    pl: 'Ten tekst jest za krótki. Napisz trochę więcej.',
    en: 'This text is too short. Please write a little more.',
    uk: 'Цей текст закороткий. Напишіть трохи більше.',
  },
  'too-long': {
    pl: 'Ten tekst jest za długi. Skróć go.',
    en: 'This text is too long. Please shorten it.',
    uk: 'Цей текст задовгий. Скоротіть його.',
  },
  'too-small': {
    pl: 'Ta liczba jest za mała.',
    en: 'This number is too small.',
    uk: 'Це число замале.',
  },
  'too-big': {
    pl: 'Ta liczba jest za duża.',
    en: 'This number is too large.',
    uk: 'Це число завелике.',
  },
  'too-many': {
    pl: 'Tych pozycji jest za dużo. Zostaw mniej.',
    en: 'There are too many of these. Keep fewer.',
    uk: 'Тут забагато позицій. Залиште менше.',
  },
  'control-character': {
    pl: 'Tekst zawiera niewidoczny znak, którego nie można zapisać. Wpisz to miejsce ponownie.',
    en: 'The text contains an invisible character that cannot be stored. Type that part again.',
    uk: 'Текст містить невидимий знак, який не можна зберегти. Введіть це місце ще раз.',
  },
  'ill-formed': {
    pl: 'Tekst zawiera uszkodzony znak. Wpisz to miejsce ponownie.',
    en: 'The text contains a damaged character. Type that part again.',
    uk: 'Текст містить пошкоджений знак. Введіть це місце ще раз.',
  },
  'impossible-date': {
    pl: 'Takiej daty nie ma. Podaj rok, miesiąc i dzień.',
    en: 'There is no such date. Give the year, month and day.',
    uk: 'Такої дати немає. Вкажіть рік, місяць і день.',
  },
  'impossible-month': {
    pl: 'Nie ma takiego miesiąca. Podaj rok i miesiąc, na przykład 2026-03.',
    en: 'There is no such month. Give year and month, such as 2026-03.',
    uk: 'Такого місяця немає. Вкажіть рік і місяць, наприклад 2026-03.',
  },
  'month-not-over': {
    pl: 'Ten miesiąc jeszcze się nie skończył. Wpisz go najwcześniej ostatniego dnia.',
    en: 'This month is not over yet. Record it on its last day at the earliest.',
    uk: 'Цей місяць ще не закінчився. Запишіть його щонайраніше останнього дня.',
  },
  'impossible-time': {
    pl: 'Takiej godziny nie ma. Podaj godzinę od 00:00 do 23:59.',
    en: 'There is no such time. Give a time from 00:00 to 23:59.',
    uk: 'Такого часу немає. Вкажіть час від 00:00 до 23:59.',
  },
  'skipped-hour': {
    pl: 'Tej godziny tego dnia nie było: zegary przesunięto z 2:00 na 3:00.',
    en: 'This time did not exist that day: the clocks went from 2:00 to 3:00.',
    uk: 'Цього часу того дня не було: годинники перевели з 2:00 на 3:00.',
  },
  'ambiguous-hour': {
    pl: 'Ta godzina była tej nocy dwa razy, bo zegary cofnięto z 3:00 na 2:00. Wskaż, czy chodzi o pierwszą, czy o drugą.',
    en: 'This time came twice that night, because the clocks went back from 3:00 to 2:00. Say whether it was the first or the second.',
    uk: 'Цей час тієї ночі був двічі, бо годинники перевели назад із 3:00 на 2:00. Вкажіть, перший це раз чи другий.',
  },
  'in-future': {
    pl: 'Ta chwila jeszcze nie nadeszła. Sprawdź datę i godzinę.',
    en: 'This moment has not come yet. Check the date and the time.',
    uk: 'Цей момент ще не настав. Перевірте дату й час.',
  },
  'too-old': {
    pl: 'Od tego dnia minął ponad rok. Sprawdź datę; tak dawne zdarzenie zgłoś na papierze.',
    en: 'This was more than a year ago. Check the date; report an event this old on paper.',
    uk: 'Відтоді минуло понад рік. Перевірте дату; про таку давню подію повідомте на папері.',
  },
  'before-event': {
    pl: 'Ta chwila jest wcześniejsza niż samo zdarzenie.',
    en: 'This moment is earlier than the event itself.',
    uk: 'Цей момент раніший за саму подію.',
  },
  'before-start': {
    pl: 'Ta data jest za wczesna. Podaj późniejszą.',
    en: 'This date is too early. Give a later one.',
    uk: 'Ця дата зарання. Вкажіть пізнішу.',
  },
  'too-long-period': {
    pl: 'Ten okres jest za długi. Wybierz najwyżej 36 miesięcy.',
    en: 'This period is too long. Choose 36 months at most.',
    uk: 'Цей період задовгий. Виберіть щонайбільше 36 місяців.',
  },
  'over-31-days': {
    pl: 'Ten okres jest za długi. Wybierz najwyżej 31 dni.',
    en: 'This period is too long. Choose 31 days at most.',
    uk: 'Цей період задовгий. Виберіть щонайбільше 31 день.',
  },
  'term-over': {
    pl: 'Termin można przedłużyć tylko raz i tylko w pierwszym miesiącu.',
    en: 'The term can be prolonged only once, and only within the first month.',
    uk: 'Строк можна продовжити лише раз і лише в перший місяць.',
  },
  'after-own-end': {
    pl: 'To dłużej, niż trwa Twoje pełnienie obowiązków. Podaj wcześniejszą datę.',
    en: 'This is longer than you act as director yourself. Give an earlier date.',
    uk: 'Це довше, ніж Ви самі виконуєте обов’язки. Вкажіть ранішу дату.',
  },
  pesel: {
    pl: 'Tekst zawiera numer, który wygląda jak PESEL. Usuń go.',
    en: 'The text contains a number that looks like a PESEL. Remove it.',
    uk: 'Текст містить номер, схожий на PESEL. Видаліть його.',
  },
  phone: {
    pl: 'Tekst zawiera numer, który wygląda jak telefon. Usuń go.',
    en: 'The text contains what looks like a telephone number. Remove it.',
    uk: 'Текст містить номер, схожий на телефонний. Видаліть його.',
  },
  'e-mail': {
    pl: 'Tekst zawiera adres e-mail. Usuń go.',
    en: 'The text contains an e-mail address. Remove it.',
    uk: 'Текст містить адресу електронної пошти. Видаліть її.',
  },
  name: {
    pl: 'Tekst zawiera imię lub nazwisko. Zastąp je oznaczeniem.',
    en: 'The text contains a name. Write a label instead.',
    uk: 'Текст містить ім’я або прізвище. Замініть його позначенням.',
  },
  'account-number': {
    pl: 'W tekście jest coś, co wygląda na numer rachunku. Usuń go.',
    en: 'The text holds something that looks like an account number. Remove it.',
    uk: 'У тексті є щось схоже на номер рахунку. Вилучіть його.',
  },
  address: {
    pl: 'W tekście jest adres. Usuń go.',
    en: 'The text holds an address. Remove it.',
    uk: 'У тексті є адреса. Вилучіть її.',
  },
  room: {
    pl: 'W tekście jest numer pokoju lub sali. Usuń go.',
    en: 'The text holds the number of a room. Remove it.',
    uk: 'У тексті є номер кімнати. Вилучіть його.',
  },
  'exact-time': {
    pl: 'W tekście jest dokładna godzina. Napisz na przykład „w nocy”.',
    en: 'The text holds an exact hour. Write “at night”, for example.',
    uk: 'У тексті є точна година. Напишіть, наприклад, «вночі».',
  },
  pseudonym: {
    pl: 'W tekście jest oznaczenie mieszkańca. Zna je tylko dom; napisz „osoba”.',
    en: 'The text holds the label of a resident. Only the home knows it; write “a resident”.',
    uk: 'У тексті є позначення мешканця. Його знає лише будинок; напишіть «особа».',
  },
  unanswered: {
    pl: 'Tu brakuje odpowiedzi.',
    en: 'An answer is missing here.',
    uk: 'Тут бракує відповіді.',
  },
  'unknown-harm': {
    pl: 'Skutek dla mieszkańca jest jeszcze nieznany. Ustal go i zaktualizuj.',
    en: 'The harm to the resident is not known yet. Find out and update it.',
    uk: 'Наслідок для мешканця ще невідомий. З’ясуйте та оновіть його.',
  },
  duplicate: {
    pl: 'To już jest na liście. Podaj każdą pozycję tylko raz.',
    en: 'This is already on the list. Give each item only once.',
    uk: 'Це вже є у списку. Вкажіть кожну позицію лише раз.',
  },
  'not-valid-here': {
    pl: 'To nie pasuje do pozostałych odpowiedzi. Sprawdź je razem.',
    en: 'This does not fit the other answers. Check them together.',
    uk: 'Це не узгоджується з іншими відповідями. Перевірте їх разом.',
  },
  'more-than-places': {
    pl: 'Mieszkańców jest więcej niż miejsc w domu.',
    en: 'There are more residents than places in the home.',
    uk: 'Мешканців більше, ніж місць у будинку.',
  },
  'unlike-previous': {
    pl: 'Ta liczba różni się od stanu na koniec poprzedniego miesiąca.',
    en: 'This number differs from the residents at the end of the month before.',
    uk: 'Це число відрізняється від кількості мешканців наприкінці попереднього місяця.',
  },
  'unlike-next': {
    pl: 'Stan na koniec miesiąca różni się od zapisanego na początku następnego.',
    en: 'The residents at the end of the month differ from those recorded at the beginning of the next.',
    uk: 'Кількість мешканців наприкінці місяця відрізняється від записаної на початку наступного.',
  },
  'big-jump': {
    pl: 'Liczba mieszkańców mocno się zmieniła od poprzedniego miesiąca.',
    en: 'The number of residents changed a lot since the month before.',
    uk: 'Кількість мешканців значно змінилася порівняно з попереднім місяцем.',
  },
  'few-days': {
    pl: 'Osobodni jest o ponad połowę mniej, niż wynika z liczby mieszkańców. Sprawdź, czy nie wpisano liczby osób.',
    en: 'The resident-days are less than half of what the residents suggest. Check that it is not the number of people.',
    uk: 'Людино-днів більш ніж удвічі менше, ніж випливає з кількості мешканців. Перевірте, чи не вписано кількість осіб.',
  },
  'not-of-home': {
    pl: 'Tego typu nie ma w danych domu.',
    en: 'This type is not among those of the home.',
    uk: 'Цього типу немає у відомостях про будинок.',
  },
  'type-missing': {
    pl: 'Brakuje typu, który dom ma w swoich danych albo miał w poprzednim miesiącu.',
    en: 'A type is missing that the home has, or had the month before.',
    uk: 'Бракує типу, який будинок має у своїх відомостях або мав попереднього місяця.',
  },
  'told-by-home': {
    pl: 'Ten miesiąc dom przekazał sam. Nie trzeba go wpisywać.',
    en: 'The home handed this month over itself. It need not be recorded.',
    uk: 'Цей місяць будинок передав сам. Записувати його не треба.',
  },
  'not-supervised': {
    pl: 'Na koniec tego miesiąca dom prowadził inny organ albo żaden. Wpisz tylko swoje miesiące.',
    en: 'At the end of this month another authority ran the home, or none. Record your own months only.',
    uk: 'На кінець цього місяця будинок вів інший орган або жоден. Записуйте лише свої місяці.',
  },
  'unclosed-quote': {
    pl: 'Cudzysłów w tym wierszu nie kończy się tam, gdzie powinien.',
    en: 'A quotation mark in this line does not end where it should.',
    uk: 'Лапки в цьому рядку не закриваються там, де мали б.',
  },
}
