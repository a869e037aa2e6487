// The texts of the pages about a side outside this program: its keys, and taking its transfer files in.
import type { Words } from './language.ts'

export const outsideWords = {
  title: {
    pl: 'Domy i organy spoza tego programu',
    en: 'Homes and authorities outside this program',
    uk: 'Будинки та органи поза цією програмою',
  },
  what: {
    pl: 'Druga strona prowadzi rejestr w innej instancji programu. Przekazania i potwierdzenia odbioru wędrują jako pliki. Program wierzy tylko plikom poświadczonym kluczami, które wcześniej zapisano i które potwierdziła druga osoba.',
    en: 'The other side keeps its register in another instance of the program. Transfers and receipts travel as files. Only files are believed that keys attest which were pinned beforehand and confirmed by a second person.',
    uk: 'Інша сторона веде реєстр в іншому екземплярі програми. Передання й підтвердження отримання подорожують як файли. Програма вірить лише файлам, засвідченим ключами, які заздалегідь записано й підтвердила друга особа.',
  },
  formerHome: {
    pl: 'Dom prowadzi teraz inny organ. Z jego plików wczytasz tu tylko te, które mówią, co z przekazanych dawniej wpisów wycofano.',
    en: 'Another authority runs the home now. Of its files only those are taken in here that say which entries handed over before were taken back.',
    uk: 'Будинок тепер веде інший орган. З його файлів тут можна завантажити лише ті, що кажуть, які з переданих раніше записів відкликано.',
  },
  homeOutside: { pl: 'Dom spoza programu', en: 'Home outside', uk: 'Будинок поза програмою' },
  authorityOutside: { pl: 'Organ spoza programu', en: 'Authority outside', uk: 'Орган поза програмою' },
  keys: { pl: 'Zapisane klucze (skróty)', en: 'Pinned keys (thumbprints)', uk: 'Записані ключі (відбитки)' },
  noKeys: { pl: 'jeszcze nie zapisano', en: 'not pinned yet', uk: 'ще не записано' },
  waiting: { pl: 'Czeka na drugą osobę', en: 'Waits for a second person', uk: 'Чекає на другу особу' },
  pin: { pl: 'Zapisz klucze', en: 'Pin the keys', uk: 'Записати ключі' },
  pinText: {
    pl: 'Klucze ma druga strona pod adresem /.well-known/jwks.json swojego programu. Weź je od niej wprost, nie z poczty razem z plikiem. Potem inna osoba z Twojej jednostki porówna skróty z drugą stroną, na przykład telefonicznie.',
    en: 'The other side has its keys at /.well-known/jwks.json of its program. Take them from it directly, not from the mail that brings the file. Then another person of your organisation compares the thumbprints with the other side, by phone for example.',
    uk: 'Ключі іншої сторони — за адресою /.well-known/jwks.json її програми. Візьміть їх безпосередньо в неї, а не з листа разом із файлом. Потім інша особа вашої установи порівняє відбитки з іншою стороною, наприклад телефоном.',
  },
  jwks: { pl: 'Zawartość jwks.json', en: 'Content of jwks.json', uk: 'Вміст jwks.json' },
  theirHome: {
    pl: 'Oznaczenie domu w jego programie',
    en: 'What its program calls the home',
    uk: 'Позначення будинку в його програмі',
  },
  theirAuthority: {
    pl: 'Oznaczenie organu w programie domu',
    en: 'What the home’s program calls the authority',
    uk: 'Позначення органу в програмі будинку',
  },
  theirsHint: {
    pl: 'Dom widzi je pod swoim przekazaniem, w części „Szczegóły techniczne”.',
    en: 'The home sees it under its transfer, among the technical details.',
    uk: 'Будинок бачить його під своїм переданням, у технічних подробицях.',
  },
  confirm: { pl: 'Potwierdź klucze', en: 'Confirm the keys', uk: 'Підтвердити ключі' },
  confirmText: {
    pl: 'Potwierdzasz jako druga osoba. Od tej chwili program uwierzy plikom, które te klucze poświadczają.',
    en: 'You confirm as the second person. From now on the program believes files these keys attest.',
    uk: 'Ви підтверджуєте як друга особа. Відтепер програма віритиме файлам, які засвідчують ці ключі.',
  },
  compared: {
    pl: 'Porównałam/porównałem te skróty z drugą stroną inną drogą niż ta, którą przyszły klucze.',
    en: 'I compared these thumbprints with the other side by another way than the keys came.',
    uk: 'Я порівняв / порівняла ці відбитки з іншою стороною іншим шляхом, ніж надійшли ключі.',
  },
  unpin: { pl: 'Wycofaj klucze', en: 'Take the keys back', uk: 'Відкликати ключі' },
  unpinText: {
    pl: 'Program od razu przestanie wierzyć plikom tej strony. Co już wczytano, zostaje.',
    en: 'The program stops believing this side’s files at once. What was taken in stays.',
    uk: 'Програма одразу перестане вірити файлам цієї сторони. Прийняте залишається.',
  },
  takeIn: { pl: 'Wczytaj przekazanie z pliku', en: 'Take in a transfer file', uk: 'Прийняти передання з файлу' },
  takeInText: {
    pl: 'Wybierz plik transfer-….json pobrany z programu domu. Najpierw zobaczysz, co w nim jest; nic jeszcze nie zostanie zapisane.',
    en: 'Choose the file transfer-….json downloaded from the home’s program. First you see what it holds; nothing is stored yet.',
    uk: 'Виберіть файл transfer-….json, завантажений із програми будинку. Спершу побачите, що в ньому; нічого ще не буде збережено.',
  },
  file: { pl: 'Plik przekazania', en: 'Transfer file', uk: 'Файл передання' },
  check: { pl: 'Sprawdź plik', en: 'Check the file', uk: 'Перевірити файл' },
  checked: {
    pl: 'Plik jest cały i poświadczony',
    en: 'The file is whole and attested',
    uk: 'Файл цілий і засвідчений',
  },
  checkedText: {
    pl: 'Sprawdź, czy to to przekazanie, a potem je wczytaj. Powstaną sprawy takie same, jak gdyby dom przekazał je w tym programie.',
    en: 'Check that it is the right transfer, then take it in. The cases will be the same as if the home had handed it over here.',
    uk: 'Перевірте, чи це те передання, а потім прийміть його. Виникнуть такі самі справи, якби будинок передав їх у цій програмі.',
  },
  sentAt: { pl: 'Przekazano', en: 'Sent', uk: 'Передано' },
  entries: { pl: 'Wpisy', en: 'Entries', uk: 'Записи' },
  newCases: { pl: 'Nowe sprawy', en: 'New cases', uk: 'Нові справи' },
  taken: { pl: 'Wycofane', en: 'Taken back', uk: 'Відкликані' },
  cutoff: {
    pl: 'Stan dziennika domu: operacja nr',
    en: 'The home’s ledger looked through up to operation no.',
    uk: 'Стан журналу будинку: операція №',
  },
  checkpoint: {
    pl: 'Punkt kontrolny domu do operacji nr',
    en: 'The home’s checkpoint up to operation no.',
    uk: 'Контрольна точка будинку до операції №',
  },
  key: { pl: 'Klucz, który to poświadcza', en: 'Key that attests it', uk: 'Ключ, що це засвідчує' },
  take: { pl: 'Wczytaj', en: 'Take in', uk: 'Прийняти' },
  takenIn: {
    pl: 'Wczytano przekazanie. Potwierdź odbiór albo je zwróć, a potem oddaj domowi plik z tą odpowiedzią.',
    en: 'The transfer is taken in. Acknowledge or return it, then give the home the file of that answer.',
    uk: 'Передання прийнято. Підтвердьте отримання або поверніть його, а потім віддайте будинку файл із цією відповіддю.',
  },
  record: {
    pl: 'Zapisz odpowiedź organu z pliku',
    en: 'Record the authority’s answer from a file',
    uk: 'Записати відповідь органу з файлу',
  },
  recordText: {
    pl: 'Wybierz plik receipt-….jws, który organ pobrał ze swojego programu po potwierdzeniu odbioru albo po zwrocie. Program sprawdzi, czy poświadcza go klucz tego organu i czy dotyczy dokładnie tego przekazania. Tego nie można cofnąć.',
    en: 'Choose the file receipt-….jws that the authority downloaded from its program once it had acknowledged or returned the transfer. The program checks that a key of this authority attests it and that it is about exactly this transfer. This cannot be undone.',
    uk: 'Виберіть файл receipt-….jws, який орган завантажив зі своєї програми після підтвердження отримання або повернення. Програма перевірить, чи засвідчує його ключ цього органу і чи стосується він саме цього передання. Цього не можна скасувати.',
  },
  recordFile: {
    pl: 'Plik z odpowiedzią organu',
    en: 'File of the authority’s answer',
    uk: 'Файл із відповіддю органу',
  },
  recordMissing: {
    pl: 'Wybierz plik z odpowiedzią organu.',
    en: 'Choose the file of the authority’s answer.',
    uk: 'Виберіть файл із відповіддю органу.',
  },
  recorded: {
    pl: 'Odpowiedź organu jest zapisana.',
    en: 'The authority’s answer is recorded.',
    uk: 'Відповідь органу записано.',
  },
  fileMissing: { pl: 'Wybierz plik przekazania.', en: 'Choose the transfer file.', uk: 'Виберіть файл передання.' },
  pinned: {
    pl: 'Zapisano klucze. Czekają na potwierdzenie drugiej osoby.',
    en: 'The keys are recorded and wait for a second person.',
    uk: 'Ключі записано. Чекають на підтвердження другої особи.',
  },
  confirmed: { pl: 'Potwierdzono klucze.', en: 'The keys are confirmed.', uk: 'Ключі підтверджено.' },
  unpinned: { pl: 'Wycofano klucze.', en: 'The keys are taken back.', uk: 'Ключі відкликано.' },
  nothing: {
    pl: 'Wszystkie Twoje domy i organy pracują w tym programie.',
    en: 'All your homes and authorities work in this program.',
    uk: 'Усі ваші будинки та органи працюють у цій програмі.',
  },
} as const satisfies Record<string, Words>
