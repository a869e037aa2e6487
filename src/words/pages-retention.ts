// The texts of the pages about how long entries are kept, and of the protocol of a destruction (protokół brakowania). What they
// say of cases instead is in pages-retention-case.ts.
import type { DisposalState } from '../domain/disposal.ts'
import type { Words } from './language.ts'

export const disposalStateWords: Record<DisposalState, Words> = {
  proposed: { pl: 'Do potwierdzenia przez drugą osobę', en: 'Waiting for a second person', uk: 'Чекає на другу особу' },
  withdrawn: { pl: 'Wycofane', en: 'Withdrawn', uk: 'Відкликано' },
  confirmed: { pl: 'Potwierdzone – w toku', en: 'Confirmed – under way', uk: 'Підтверджено – триває' },
  destroyed: { pl: 'Zniszczono', en: 'Destroyed', uk: 'Знищено' },
}

export const disposalActionWords = {
  propose: { pl: 'Zaproponuj brakowanie', en: 'Propose destruction', uk: 'Запропонувати знищення' },
  confirm: { pl: 'Potwierdź brakowanie', en: 'Confirm the destruction', uk: 'Підтвердити знищення' },
  withdraw: { pl: 'Wycofaj propozycję', en: 'Withdraw the proposal', uk: 'Відкликати пропозицію' },
} as const satisfies Record<string, Words>

export const retentionWords = {
  why: {
    pl: 'Po upływie okresu przechowywania treść wpisu, wniosku osoby albo karty mieszkańca się niszczy: proponuje to dyrektor, a potwierdza inna osoba. Numer, kody i statystyka zostają. Kartę liczy się od końca pobytu; nie niszczy się jej, dopóki przechowywany jest choć jeden wpis o tym mieszkańcu.',
    en: 'When its time of keeping is over, the content of an entry, of a person’s request or of a resident’s card is destroyed: the director proposes it, another person confirms. Number, codes and statistics stay. A card is counted from the end of the stay, and is not destroyed while any entry about that resident is kept.',
    uk: 'Коли строк зберігання минає, зміст запису, заяви особи або картки мешканця знищують: пропонує директор, підтверджує інша особа. Номер, коди й статистика залишаються. Строк картки рахують від кінця проживання; її не знищують, доки зберігається хоча б один запис про цього мешканця.',
  },
  ruleTitle: { pl: 'Okres przechowywania', en: 'Time of keeping', uk: 'Строк зберігання' },
  class: { pl: 'Kategoria archiwalna', en: 'Archival class', uk: 'Архівна категорія' },
  classHint: {
    pl: 'Z wykazu akt (JRWA) domu, na przykład B10 albo BE5. Cyfry to pełne lata kalendarzowe.',
    en: 'From the home’s list of files (JRWA), for example B10 or BE5. The digits are full calendar years.',
    uk: 'З переліку справ (JRWA) будинку, наприклад B10 або BE5. Цифри – повні календарні роки.',
  },
  classWrong: {
    pl: 'Podaj kategorię B albo BE z liczbą lat od 1 do 50, na przykład B10.',
    en: 'Give a class B or BE with 1 to 50 years, such as B10.',
    uk: 'Вкажіть категорію B або BE з кількістю років від 1 до 50, наприклад B10.',
  },
  documentNumber: { pl: 'Numer dokumentu', en: 'Number of the document', uk: 'Номер документа' },
  documentHint: {
    pl: 'Zarządzenia, którym wprowadzono wykaz akt.',
    en: 'Of the order that brought in the list of files.',
    uk: 'Розпорядження, яким запроваджено перелік справ.',
  },
  issuedOn: { pl: 'Data dokumentu', en: 'Date of the document', uk: 'Дата документа' },
  recordText: {
    pl: 'Okres liczy się od 1 stycznia roku po zakończeniu wpisu, najpóźniej od drugiego roku po jego zarejestrowaniu. Nowa kategoria działa od razu dla wszystkich wpisów.',
    en: 'The time counts from 1 January of the year after the entry was closed, at the latest of the second year after it was registered. A new class counts at once for all entries.',
    uk: 'Строк рахують від 1 січня року після завершення запису, найпізніше другого року після його реєстрації. Нова категорія одразу діє для всіх записів.',
  },
  record: { pl: 'Zapisz kategorię', en: 'Record the class', uk: 'Записати категорію' },
  presumed: {
    pl: 'Kategorii jeszcze nie zapisano. Daty liczone są wstępnie jak dla B5 i nic nie może być zniszczone.',
    en: 'No class is recorded yet. Dates are reckoned for now as for B5, and nothing can be destroyed.',
    uk: 'Категорію ще не записано. Дати поки рахуються як для B5, і нічого не може бути знищено.',
  },
  dueTitle: { pl: 'Okres kończy się w ciągu 90 dni', en: 'Over within 90 days', uk: 'Закінчується протягом 90 днів' },
  nothingDue: {
    pl: 'Żaden wpis, wniosek ani karta nie kończy okresu przechowywania w ciągu 90 dni.',
    en: 'No entry’s, request’s or card’s time of keeping is over within 90 days.',
    uk: 'Жоден запис, жодна заява й жодна картка не завершує строк зберігання протягом 90 днів.',
  },
  number: { pl: 'Numer', en: 'Number', uk: 'Номер' },
  eventOn: {
    pl: 'Zdarzenie, wniosek albo koniec pobytu',
    en: 'Event, request or end of the stay',
    uk: 'Подія, заява або кінець проживання',
  },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  until: { pl: 'Przechowywać do', en: 'Kept until', uk: 'Зберігати до' },
  over: { pl: 'Minął', en: 'Over', uk: 'Минув' },
  held: { pl: 'Usunięcie wstrzymane', en: 'Destruction on hold', uk: 'Знищення призупинено' },
  heldTitle: { pl: 'Wstrzymane usunięcie', en: 'On hold', uk: 'Призупинено' },
  nothingHeld: { pl: 'Nic nie jest wstrzymane.', en: 'Nothing is on hold.', uk: 'Нічого не призупинено.' },
  disposalsTitle: { pl: 'Protokoły brakowania', en: 'Protocols of destruction', uk: 'Протоколи знищення' },
  noDisposals: {
    pl: 'Niczego jeszcze nie brakowano.',
    en: 'Nothing has been destroyed yet.',
    uk: 'Ще нічого не знищували.',
  },
  proposedOn: { pl: 'Zaproponowano', en: 'Proposed', uk: 'Запропоновано' },

  proposeText: {
    pl: 'Zaznacz wpisy, wnioski i karty mieszkańców, których treść ma być zniszczona. Na tym etapie nic się nie dzieje: listę musi potwierdzić inna osoba.',
    en: 'Tick the entries, requests and residents’ cards whose content is to be destroyed. Nothing happens yet: another person has to confirm the list.',
    uk: 'Позначте записи, заяви й картки мешканців, зміст яких має бути знищено. Поки що нічого не відбувається: список має підтвердити інша особа.',
  },
  entries: { pl: 'Wpisy, wnioski i karty', en: 'Entries, requests and cards', uk: 'Записи, заяви й картки' },
  nothingOver: {
    pl: 'Nie ma zakończonych wpisów, wniosków ani kart, których okres przechowywania już minął.',
    en: 'There is no finished entry, request or card whose time of keeping is over.',
    uk: 'Немає завершених записів, заяв чи карток, строк зберігання яких уже минув.',
  },

  protocol: { pl: 'Protokół brakowania', en: 'Protocol of destruction', uk: 'Протокол знищення' },
  proposedBy: { pl: 'Zaproponował(a)', en: 'Proposed by', uk: 'Запропонував(ла)' },
  confirmedBy: { pl: 'Potwierdził(a)', en: 'Confirmed by', uk: 'Підтвердив(ла)' },
  consent: { pl: 'Zgoda archiwum państwowego', en: 'Consent of the state archive', uk: 'Згода державного архіву' },
  basis: { pl: 'Podstawa', en: 'Basis', uk: 'Підстава' },
  destroyedOn: { pl: 'Zniszczono treść i klucze', en: 'Content and keys destroyed', uk: 'Зміст і ключі знищено' },
  backups: { pl: 'Kopie zapasowe kluczy', en: 'Backups of the keys', uk: 'Резервні копії ключів' },
  backupsText: {
    pl: 'Starsze kopie bazy kluczy trzeba usunąć najpóźniej',
    en: 'Older backups of the key store must be gone by',
    uk: 'Старіші копії бази ключів треба видалити найпізніше',
  },
  backupsAfter: {
    pl: 'Od tego dnia treści nie odczyta nikt, także z odtworzonej kopii danych.',
    en: 'From that day on nobody can read the content, not even from a restored backup of the data.',
    uk: 'Від цього дня зміст не прочитає ніхто, навіть із відновленої копії даних.',
  },
  underWay: {
    pl: 'Treść jest już usunięta z rejestru. Klucze są jeszcze niszczone; program ponawia to, aż się uda.',
    en: 'The content is already gone from the register. The keys are still being destroyed; the program tries until it succeeds.',
    uk: 'Зміст уже видалено з реєстру. Ключі ще знищуються; програма повторює спроби, доки не вдасться.',
  },
  leftTitle: {
    pl: 'Kopie, które wyszły z domu i nie są niszczone',
    en: 'Copies that left the home and are not destroyed',
    uk: 'Копії, що вийшли з будинку й не знищуються',
  },
  leftText: {
    pl: 'Informację zanonimizowaną organ przechowuje według własnych przepisów. Wydruki, wypisy i pobrane pliki dom niszczy osobno.',
    en: 'The authority keeps the anonymised information under its own rules. Print-outs, extracts and downloaded files are destroyed separately by the home.',
    uk: 'Знеособлену інформацію орган зберігає за власними правилами. Роздруки, витяги й завантажені файли будинок знищує окремо.',
  },
  nothingLeft: { pl: 'Nic nie przekazano organowi.', en: 'Nothing was handed over.', uk: 'Нічого не передано.' },
  staysText: {
    pl: 'W rejestrze zostają: numer, kody, daty, statystyka i dziennik operacji. Treść, oznaczenia i nazwiska są niszczone razem z kluczem.',
    en: 'What stays in the register: number, codes, dates, statistics and the ledger. Texts, labels and names are destroyed together with the key.',
    uk: 'У реєстрі залишаються: номер, коди, дати, статистика й журнал операцій. Тексти, позначення й прізвища знищуються разом із ключем.',
  },

  confirmText: {
    pl: 'Tego nie można cofnąć. Treść tych wpisów, wniosków i kart zniknie z rejestru na zawsze, także dla dyrektora i dla osoby, która zgłosiła zdarzenie.',
    en: 'This cannot be undone. The content of these entries, requests and cards will be gone from the register for good, also for the director and for whoever reported.',
    uk: 'Цього не можна скасувати. Зміст цих записів, заяв і карток назавжди зникне з реєстру, також для директора та для того, хто повідомив.',
  },
  agreed: {
    pl: 'Lista jest prawidłowa: okres przechowywania minął i żadna z tych spraw nie toczy się dalej.',
    en: 'The list is right: the time of keeping is over and none of these matters goes on.',
    uk: 'Список правильний: строк зберігання минув, і жодна з цих справ не триває.',
  },
  consentNumber: { pl: 'Numer zgody archiwum', en: 'Number of the archive’s consent', uk: 'Номер згоди архіву' },
  consentHint: {
    pl: 'Dom publiczny niszczy dokumentację dopiero po zgodzie dyrektora archiwum państwowego.',
    en: 'A public home destroys its files only with the consent of the director of the state archive.',
    uk: 'Публічний будинок знищує документацію лише за згодою директора державного архіву.',
  },
  consentMissing: {
    pl: 'Podaj numer i datę zgody archiwum państwowego.',
    en: 'Give number and date of the state archive’s consent.',
    uk: 'Вкажіть номер і дату згоди державного архіву.',
  },
  consentOn: { pl: 'Data zgody', en: 'Date of the consent', uk: 'Дата згоди' },
  withdrawText: {
    pl: 'Lista przestaje czekać na potwierdzenie. Wpisy zostają, jak są.',
    en: 'The list no longer waits for confirmation. The entries stay as they are.',
    uk: 'Список більше не чекає на підтвердження. Записи залишаються, як є.',
  },
} as const satisfies Record<string, Words>

/** What the pages say after a change. */
export const retentionDoneWords = {
  propose: {
    pl: 'Lista czeka na drugą osobę.',
    en: 'The list waits for a second person.',
    uk: 'Список чекає на другу особу.',
  },
  confirm: { pl: 'Brakowanie potwierdzone.', en: 'The destruction is confirmed.', uk: 'Знищення підтверджено.' },
  withdraw: { pl: 'Propozycja wycofana.', en: 'The proposal is withdrawn.', uk: 'Пропозицію відкликано.' },
} as const satisfies Record<string, Words>

/** On the page of an entry. */
export const keepingWords = {
  until: { pl: 'Przechowywany do', en: 'Kept until', uk: 'Зберігається до' },
  class: { pl: 'kategoria', en: 'class', uk: 'категорія' },
  presumed: { pl: 'wstępnie', en: 'for now', uk: 'попередньо' },
  undecided: {
    pl: 'Okres przechowywania zacznie się, gdy zgłoszenie zostanie rozpatrzone.',
    en: 'The time of keeping begins when the report is decided on.',
    uk: 'Строк зберігання почнеться, коли повідомлення розглянуть.',
  },
  destroyed: { pl: 'Treść zniszczona', en: 'Content destroyed', uk: 'Зміст знищено' },
  destroyedText: {
    pl: 'Okres przechowywania minął. Zostały numer, kody i dziennik operacji.',
    en: 'Its time of keeping is over. Number, codes and the ledger are left.',
    uk: 'Строк зберігання минув. Залишилися номер, коди й журнал операцій.',
  },
  heldBecause: { pl: 'Usunięcie wstrzymane:', en: 'Destruction is on hold:', uk: 'Знищення призупинено:' },
  holdText: {
    pl: 'Dopóki wstrzymanie trwa, tego wpisu nie można zniszczyć, nawet gdy okres przechowywania minie. Użyj go, gdy toczy się postępowanie albo trwa kontrola.',
    en: 'While the hold lasts this entry cannot be destroyed, even when its time of keeping is over. Use it when there are proceedings or an inspection.',
    uk: 'Поки діє призупинення, цей запис не можна знищити, навіть коли строк зберігання мине. Застосовуйте, коли триває провадження або перевірка.',
  },
  releaseText: {
    pl: 'Po zdjęciu wstrzymania wpis znów podlega okresowi przechowywania.',
    en: 'Once the hold is lifted the time of keeping counts again.',
    uk: 'Після зняття призупинення запис знову підлягає строку зберігання.',
  },
} as const satisfies Record<string, Words>
