// The texts of the pages of persons' requests (RODO art. 15–21) and of what is held on a person.
import type { Words } from './language.ts'

export const requestWords = {
  title: { pl: 'Wnioski osób', en: 'Requests of persons', uk: 'Заяви осіб' },
  one: { pl: 'Wniosek osoby', en: 'Request of a person', uk: 'Заява особи' },
  why: {
    pl: 'Mieszkaniec, pracownik i każda inna osoba może zapytać, co o niej zapisano, i żądać zmian (art. 15–21 RODO). Odpowiedź należy się w ciągu miesiąca od otrzymania wniosku (art. 12 ust. 3).',
    en: 'A resident, a member of staff or anybody else may ask what is recorded about them and ask for changes (art. 15–21 RODO). An answer is due within a month of receipt (art. 12 ust. 3).',
    uk: 'Мешканець, працівник і будь-яка інша особа може запитати, що про неї записано, і вимагати змін (ст. 15–21 RODO). Відповідь належить надати протягом місяця від отримання заяви (ст. 12 ч. 3).',
  },
  record: { pl: 'Zapisz wniosek', en: 'Record a request', uk: 'Записати заяву' },
  recorded: { pl: 'Wniosek zapisano.', en: 'The request is recorded.', uk: 'Заяву записано.' },
  changed: { pl: 'Zapisano.', en: 'Recorded.', uk: 'Записано.' },
  nothing: { pl: 'Nie ma tu wniosków.', en: 'There are no requests here.', uk: 'Тут немає заяв.' },
  all: { pl: 'Wszystkie', en: 'All', uk: 'Усі' },
  right: { pl: 'Prawo', en: 'Right', uk: 'Право' },
  requester: { pl: 'Kto wnosi', en: 'Who asks', uk: 'Хто звертається' },
  person: { pl: 'Konto tej osoby', en: 'The person’s account', uk: 'Обліковий запис цієї особи' },
  personHint: {
    pl: 'Tylko gdy to osoba z kontem w programie.',
    en: 'Only for a person with an account.',
    uk: 'Лише для особи з обліковим записом.',
  },
  way: { pl: 'W jaki sposób wpłynął', en: 'How it came', uk: 'Яким способом надійшла' },
  receivedOn: { pl: 'Data otrzymania', en: 'Received on', uk: 'Дата отримання' },
  dueOn: { pl: 'Odpowiedź do', en: 'Answer by', uk: 'Відповідь до' },
  late: { pl: 'po terminie', en: 'overdue', uk: 'прострочено' },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  who: { pl: 'Kogo dotyczy', en: 'Whom it concerns', uk: 'Кого стосується' },
  whoHint: {
    pl: 'Przy mieszkańcu wystarczy oznaczenie, na przykład M-0147. Tekst jest szyfrowany.',
    en: 'For a resident the label is enough, such as M-0147. The text is encrypted.',
    uk: 'Для мешканця досить позначення, наприклад M-0147. Текст шифрується.',
  },
  what: { pl: 'O co prosi', en: 'What is asked', uk: 'Про що просить' },
  answered: { pl: 'Zakończono dnia', en: 'Ended on', uk: 'Завершено дня' },
  because: { pl: 'Powód', en: 'Reason', uk: 'Причина' },
  reasonText: {
    pl: 'Co napisano osobie',
    en: 'What the person was told',
    uk: 'Що написано особі',
  },
  answerText: {
    pl: 'Co i jak odpowiedziano',
    en: 'What was answered and how',
    uk: 'Що і як відповіли',
  },
  on: { pl: 'Data odpowiedzi', en: 'Date of the answer', uk: 'Дата відповіді' },
  prolongOver: {
    pl: 'Tego terminu nie można już przedłużyć.',
    en: 'This term can no longer be prolonged.',
    uk: 'Цей строк уже не можна продовжити.',
  },
  prolongText: {
    pl: 'Termin można przedłużyć raz, o dwa miesiące, i tylko w pierwszym miesiącu. W tym samym czasie trzeba powiedzieć osobie, dlaczego (art. 12 ust. 3 RODO).',
    en: 'The term can be prolonged once, by two months, and only within the first month. Within the same time the person must be told why (art. 12 ust. 3 RODO).',
    uk: 'Строк можна продовжити один раз, на два місяці, і лише в перший місяць. У цей самий час треба сказати особі, чому (ст. 12 ч. 3 RODO).',
  },
  answerHelp: {
    pl: 'Zapisz, co przekazano osobie i w jakiej postaci. Nigdy nie podawaj, kto zgłosił zdarzenie (art. 55c ust. 4 u.p.s.).',
    en: 'Record what the person was given and in which form. Never say who reported an event (art. 55c ust. 4 u.p.s.).',
    uk: 'Запишіть, що передано особі та в якій формі. Ніколи не повідомляйте, хто повідомив про подію (ст. 55c ч. 4 u.p.s.).',
  },
  refuseText: {
    pl: 'Osobie trzeba podać powód, prawo do skargi do Prezesa UODO i drogę do sądu (art. 12 ust. 4 RODO).',
    en: 'The person must be told the reason, the right to complain to the data protection authority (UODO) and the way to court (art. 12 ust. 4 RODO).',
    uk: 'Особі треба повідомити причину, право на скаргу до Голови UODO та шлях до суду (ст. 12 ч. 4 RODO).',
  },
  holdText: {
    pl: 'Dopóki wstrzymanie trwa, treści wniosku nie można zniszczyć, nawet gdy okres przechowywania minie. Użyj go, gdy toczy się skarga albo sprawa o ten wniosek.',
    en: 'While the hold lasts the content of the request cannot be destroyed, even when its time of keeping is over. Use it while a complaint or a case about this request goes on.',
    uk: 'Поки діє призупинення, зміст заяви не можна знищити, навіть коли строк зберігання мине. Застосовуйте, коли триває скарга або справа щодо цієї заяви.',
  },
  releaseText: {
    pl: 'Po zdjęciu wstrzymania wniosek znów podlega okresowi przechowywania.',
    en: 'Once the hold is lifted the time of keeping counts again.',
    uk: 'Після зняття призупинення заява знову підлягає строку зберігання.',
  },
  written: { pl: 'Zapisane odpowiedzi', en: 'What was written', uk: 'Записані відповіді' },
  near: {
    pl: 'Wnioski osób blisko terminu',
    en: 'Requests of persons near their term',
    uk: 'Заяви осіб, строк яких спливає',
  },
} as const satisfies Record<string, Words>
