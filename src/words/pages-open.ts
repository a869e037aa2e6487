// The texts of the public page of a voivodeship: read by everybody without an account. Legally careful, in plain words.
import type { Words } from './language.ts'

/** What the tables of the page show, each in a sentence. */
export const openTableWords: Readonly<Partial<Record<string, Words>>> = {
  T2: {
    pl: 'Ile wpisów przypadło w województwie na każdy kod zdarzenia, razem dla wszystkich skutków: liczb według skutku dla mieszkańca tu nie ma.',
    en: 'How many entries there were in the voivodeship of each code of event, of whatever harm: there are no figures by harm to the resident here.',
    uk: 'Скільки записів припало у воєводстві на кожен код події, разом для всіх наслідків: чисел за наслідком для мешканця тут немає.',
  },
  T3: {
    pl: 'Ile wpisów w rejestrze przypadło na każdy powiat według rodzaju zdarzenia (W, S, O), ilu mieszkańców ucierpiało i ile to jest na 1000 osobodni.',
    en: 'How many entries in the register there were in each county by kind of event (W, S, O), how many residents were hurt, and how many that is per 1,000 resident-days.',
    uk: 'Скільки записів у реєстрі припало на кожен повіт за видом події (W, S, O), скільки мешканців постраждало і скільки це на 1000 людино-днів.',
  },
}

export const openWords = {
  title: {
    pl: 'Otwarte dane: zdarzenia nadzwyczajne w domach pomocy społecznej',
    en: 'Open data: extraordinary events in care homes',
    uk: 'Відкриті дані: надзвичайні події в будинках соціальної допомоги',
  },
  short: { pl: 'Otwarte dane', en: 'Open data', uk: 'Відкриті дані' },
  lead: {
    pl: 'Roczne liczby z rejestrów, które domy pomocy społecznej prowadzą na podstawie art. 55c ustawy o pomocy społecznej. Każdy może je czytać, pobierać i wykorzystywać.',
    en: 'Yearly figures from the registers that care homes keep under art. 55c of the Polish social assistance act. Anyone may read, download and use them.',
    uk: 'Річні числа з реєстрів, які будинки соціальної допомоги ведуть згідно зі ст. 55c польського закону про соціальну допомогу. Кожен може їх читати, завантажувати й використовувати.',
  },
  whose: { pl: 'Publikuje', en: 'Published by', uk: 'Оприлюднює' },
  releases: { pl: 'Publikacje', en: 'Releases', uk: 'Публікації' },
  none: {
    pl: 'Nic jeszcze nie opublikowano. Tu pojawią się liczby za pełne lata.',
    en: 'Nothing has been published yet. Figures of whole years will appear here.',
    uk: 'Ще нічого не оприлюднено. Тут з’являться числа за повні роки.',
  },
  period: { pl: 'Okres', en: 'Period', uk: 'Період' },
  tables: { pl: 'Tabele', en: 'Tables', uk: 'Таблиці' },
  published: { pl: 'Opublikowano', en: 'Published', uk: 'Оприлюднено' },
  asOf: { pl: 'Stan na', en: 'As of', uk: 'Станом на' },
  edition: { pl: 'Wydanie', en: 'Edition', uk: 'Редакція' },
  editions: { pl: 'Wszystkie wydania', en: 'All editions', uk: 'Усі редакції' },
  corrected: {
    pl: 'Jest nowsze wydanie tych liczb',
    en: 'There is a newer edition of these figures',
    uk: 'Є новіша редакція цих чисел',
  },
  homes: { pl: 'Domów, o których są te liczby', en: 'Homes these figures are about', uk: 'Будинків, про які ці числа' },
  chart: { pl: 'Wpisy w rejestrze razem', en: 'Entries in the register in all', uk: 'Записи в реєстрі разом' },
  chartText: {
    pl: 'Poziomy słupek dla każdego wiersza, w kolejności tabeli, nie od największego. Przy liczbie ukrytej stoi # i nie ma słupka.',
    en: 'A horizontal bar for each row, in the order of the table and not from the largest. Where a figure is hidden there is # and no bar.',
    uk: 'Горизонтальна смуга для кожного рядка, у порядку таблиці, а не від найбільшого. Де число приховано, стоїть # і смуги немає.',
  },
  allFiles: { pl: 'Cała publikacja', en: 'The whole release', uk: 'Уся публікація' },
  content: { pl: 'Wszystkie tabele (JSON)', en: 'All tables (JSON)', uk: 'Усі таблиці (JSON)' },
  manifest: {
    pl: 'Wykaz plików z sumami SHA-256 (JSON)',
    en: 'List of files with SHA-256 sums (JSON)',
    uk: 'Перелік файлів із сумами SHA-256 (JSON)',
  },
  catalogue: {
    pl: 'Katalog dla programów (DCAT, JSON-LD)',
    en: 'Catalogue for programs (DCAT, JSON-LD)',
    uk: 'Каталог для програм (DCAT, JSON-LD)',
  },
  method: { pl: 'Jak czytać te liczby', en: 'How to read these figures', uk: 'Як читати ці числа' },
  methodCounted: {
    pl: 'Liczymy zdarzenia, które domy wpisały do rejestru i przekazały swojemu organowi: wypadki, samouszkodzenia i obrażenia ciała związane z zagrożeniem życia lub zdrowia. Zdarzenie należy do roku, w którym się stało. Każde liczy się raz.',
    en: 'We count the events that homes entered in the register and handed over to their authority: accidents, self-harm and bodily injuries connected with a threat to life or health. An event belongs to the year in which it happened. Each counts once.',
    uk: 'Рахуємо події, які будинки внесли до реєстру й передали своєму органу: нещасні випадки, самоушкодження й тілесні ушкодження, пов’язані із загрозою життю чи здоров’ю. Подія належить до року, в якому сталася. Кожна рахується один раз.',
  },
  methodOthers: {
    pl: 'Kody zaczynające się od N oznaczają inne zdarzenia, odnotowywane tylko w domach, które tak postanowiły. Nie wchodzą do sumy rejestru i nie mówią o całym województwie.',
    en: 'Codes beginning with N are other events, recorded only in homes that decided so. They are no part of the register’s total and do not speak for the whole voivodeship.',
    uk: 'Коди, що починаються з N, – це інші події, які записують лише в будинках, що так вирішили. Вони не входять до суми реєстру й не описують усього воєводства.',
  },
  methodHidden: {
    pl: 'Liczby od 1 do 4 ukrywamy (znak #), a z nimi tyle innych, żeby ukrytych nie dało się obliczyć – także z tego, co wcześniej dostali obserwatorzy. Wskaźniki z takich liczb też są ukryte. Zero jest pokazane.',
    en: 'Counts from 1 to 4 are hidden (the sign #), and as many others as it takes that the hidden ones cannot be computed, also from what observers were given before. Rates of such counts are hidden too. Zero is shown.',
    uk: 'Числа від 1 до 4 приховуємо (знак #), а з ними стільки інших, щоб приховані не можна було обчислити – також із того, що раніше отримали спостерігачі. Показники з таких чисел теж приховано. Нуль показано.',
  },
  methodWhy: {
    pl: 'Robimy tak, żeby nikt nie rozpoznał osoby korzystającej z pomocy społecznej (art. 100 ust. 1 ustawy o pomocy społecznej). Trzymamy się też zasady z art. 38 ustawy o statystyce publicznej: nie pokazujemy liczb, które można przypisać jednej osobie albo jednemu domowi.',
    en: 'This is so that nobody recognises a person who receives social assistance (art. 100(1) of the social assistance act). We also keep to the rule of art. 38 of the act on official statistics: no figure is shown that could be attributed to one person or one home.',
    uk: 'Це для того, щоб ніхто не впізнав людину, яка користується соціальною допомогою (ст. 100 ч. 1 закону про соціальну допомогу). Дотримуємося також правила зі ст. 38 закону про публічну статистику: не показуємо чисел, які можна приписати одній людині або одному будинку.',
  },
  methodPlaces: {
    pl: 'Nie podajemy liczb żadnego domu. Powiaty, w których są mniej niż trzy domy, łączymy z sąsiednimi. W tabeli według kodu nie podajemy, jaki był skutek: stoi tam tylko razem.',
    en: 'No figure of any home is given. Counties with fewer than three homes are merged with neighbours. The table by code does not tell the harm: only all together stand there.',
    uk: 'Не подаємо чисел жодного будинку. Повіти, де менше ніж три будинки, об’єднуємо із сусідніми. У таблиці за кодом не подаємо, яким був наслідок: там стоїть лише разом.',
  },
  methodNoRank: {
    pl: 'To nie jest ranking. Więcej wpisów nie znaczy gorszej opieki: może znaczyć, że zdarzenia są tam staranniej zgłaszane, albo że mieszkają tam osoby bardziej chore.',
    en: 'This is no ranking. More entries do not mean worse care: they may mean that events are reported more carefully there, or that the residents are more ill.',
    uk: 'Це не рейтинг. Більше записів не означає гіршого догляду: можливо, там ретельніше повідомляють про події або там живуть тяжче хворі люди.',
  },
  methodEditions: {
    pl: 'Gdy dojdą nowe informacje, publikujemy następne wydanie. Poprzednie zostaje pod swoim adresem i się nie zmienia.',
    en: 'When new facts arrive, a further edition is published. The former one stays at its address and does not change.',
    uk: 'Коли надходить нова інформація, оприлюднюємо наступну редакцію. Попередня залишається за своєю адресою й не змінюється.',
  },
  reuse: { pl: 'Ponowne wykorzystywanie i kontakt', en: 'Reuse and contact', uk: 'Повторне використання й контакт' },
  terms: { pl: 'Warunki', en: 'Terms', uk: 'Умови' },
  contact: { pl: 'Kontakt', en: 'Contact', uk: 'Контакт' },
} as const satisfies Record<string, Words>
