// What statistics count, as people read it: the name of every measure, what its figure means, and its unit (domain.md §9.1).
// A missing or foreign measure does not compile; how a figure comes about is the domain's.
import type { MeasureCode, Unit } from '../domain/statistics/measure.ts'
import type { Words } from './language.ts'

export const measureWords: Record<MeasureCode, { name: Words; meaning: Words }> = {
  entries: {
    name: { pl: 'Zdarzenia (wpisy)', en: 'Events (entries)', uk: 'Події (записи)' },
    meaning: {
      pl: 'Liczba wpisów, czyli zdarzeń. Każdy wpis liczy się raz: w tabelach domu tak, jak stoi w jego rejestrze, u organu według najnowszej wersji, której organ nie zwrócił. Wpis przekazany drugiemu organowi, bo dom zmienił organ, liczy się wśród organów dalej u pierwszego, tak jak mu go przekazano: późniejszych wersji pierwszy organ nie zna.',
      en: 'The number of entries, that is of events. Each counts once: in a home’s own tables as it stands in its register, with an authority by its newest version that the authority did not return. One handed over to a second authority, because the home was moved, counts on with the first of them, as it was handed over to that one: later versions are not known there.',
      uk: 'Кількість записів, тобто подій. Кожен рахується один раз: у таблицях будинку так, як стоїть у його реєстрі, в органу за найновішою версією, яку орган не повернув. Запис, переданий другому органу, бо будинок змінив орган, серед органів рахується далі в першого, так як його передали першому: пізніших версій перший орган не знає.',
    },
  },
  hurt: {
    name: { pl: 'Poszkodowani', en: 'Residents hurt', uk: 'Постраждалі' },
    meaning: {
      pl: 'Liczba mieszkańców poszkodowanych w tych zdarzeniach. W jednym zdarzeniu może ich być kilku, może też nie być nikogo.',
      en: 'The number of residents hurt in these events. One event may hurt several, or nobody.',
      uk: 'Кількість мешканців, постраждалих у цих подіях. В одній події їх може бути кілька, а може не бути жодного.',
    },
  },
  'resident-days': {
    name: { pl: 'Osobodni', en: 'Resident-days', uk: 'Людино-дні' },
    meaning: {
      pl: 'Suma dni, które mieszkańcy spędzili w domu, z miesięcznego stanu mieszkańców podanego przez dom.',
      en: 'All days that residents spent in the home, from the monthly census given by the home.',
      uk: 'Сума днів, які мешканці провели в будинку, за місячними відомостями будинку про мешканців.',
    },
  },
  'estimated-days': {
    name: { pl: 'w tym oszacowane', en: 'of them estimated', uk: 'з них оцінені' },
    meaning: {
      pl: 'Osobodni miesięcy, w których dom nie policzył dni, lecz podał liczbę mieszkańców razy dni.',
      en: 'Resident-days of the months in which the home did not count days but gave residents times days.',
      uk: 'Людино-дні місяців, у яких будинок не рахував дні, а подав кількість мешканців, помножену на дні.',
    },
  },
  residents: {
    name: { pl: 'Mieszkańcy', en: 'Residents', uk: 'Мешканці' },
    meaning: {
      pl: 'Liczba mieszkańców w ostatnim dniu okresu, z miesięcznego stanu mieszkańców podanego przez dom.',
      en: 'Residents on the last day of the period, from the monthly census given by the home.',
      uk: 'Кількість мешканців в останній день періоду, за місячними відомостями будинку про мешканців.',
    },
  },
  places: {
    name: { pl: 'Miejsca', en: 'Places', uk: 'Місця' },
    meaning: {
      pl: 'Liczba miejsc w domu. Mieszkańców bywa więcej niż miejsc.',
      en: 'Places in the home. There may be more residents than places.',
      uk: 'Кількість місць у будинку. Мешканців буває більше, ніж місць.',
    },
  },
  occupancy: {
    name: { pl: 'Obłożenie', en: 'Occupancy', uk: 'Заповненість' },
    meaning: {
      pl: 'Osobodni jako odsetek liczby miejsc pomnożonej przez liczbę dni okresu.',
      en: 'Resident-days as a percentage of places times the days of the period.',
      uk: 'Людино-дні як відсоток кількості місць, помноженої на кількість днів періоду.',
    },
  },
  rate: {
    name: { pl: 'Wskaźnik na 1000 osobodni', en: 'Rate per 1,000 resident-days', uk: 'Показник на 1000 людино-днів' },
    meaning: {
      pl: 'Liczba zdarzeń podzielona przez osobodni i pomnożona przez 1000. Gdy osobodni jest mniej niż 1000 albo zdarzeń mniej niż 5, wskaźnika nie podaje się.',
      en: 'Events divided by resident-days, times 1,000. Under 1,000 resident-days or 5 events no rate is given.',
      uk: 'Кількість подій, поділена на людино-дні й помножена на 1000. Якщо людино-днів менше ніж 1000 або подій менше ніж 5, показник не подають.',
    },
  },
  'rate-low': {
    name: { pl: 'Wskaźnik: dolny koniec przedziału', en: 'Rate: lower end', uk: 'Показник: нижня межа інтервалу' },
    meaning: {
      pl: 'Dolny koniec 95-procentowego przedziału ufności Poissona dla wskaźnika (przybliżenie Byara).',
      en: 'The lower end of the Poisson 95% confidence interval of the rate (Byar’s approximation).',
      uk: 'Нижня межа 95-відсоткового довірчого інтервалу Пуассона для показника (наближення Баєра).',
    },
  },
  'rate-high': {
    name: { pl: 'Wskaźnik: górny koniec przedziału', en: 'Rate: upper end', uk: 'Показник: верхня межа інтервалу' },
    meaning: {
      pl: 'Górny koniec 95-procentowego przedziału ufności Poissona dla wskaźnika (przybliżenie Byara).',
      en: 'The upper end of the Poisson 95% confidence interval of the rate (Byar’s approximation).',
      uk: 'Верхня межа 95-відсоткового довірчого інтервалу Пуассона для показника (наближення Баєра).',
    },
  },
  centre: {
    name: { pl: 'Średnia z okresu', en: 'Centre', uk: 'Середнє за період' },
    meaning: {
      pl: 'Wskaźnik na 1000 osobodni ze wszystkich miesięcy, dla których dom podał stan mieszkańców.',
      en: 'The rate per 1,000 resident-days of all months with a census.',
      uk: 'Показник на 1000 людино-днів за всі місяці, для яких будинок подав відомості про мешканців.',
    },
  },
  'limit-low': {
    name: { pl: 'Dolna granica kontrolna', en: 'Lower control limit', uk: 'Нижня контрольна межа' },
    meaning: {
      pl: 'Poniżej tej wartości miesiąc różni się od średniej bardziej, niż zwykle sprawia przypadek (karta u, trzy sigma).',
      en: 'Below it a month differs from the centre by more than chance usually makes it (u-chart, three sigma).',
      uk: 'Нижче від цього значення місяць відрізняється від середнього більше, ніж зазвичай випадково (карта u, три сигми).',
    },
  },
  'limit-high': {
    name: { pl: 'Górna granica kontrolna', en: 'Upper control limit', uk: 'Верхня контрольна межа' },
    meaning: {
      pl: 'Powyżej tej wartości miesiąc różni się od średniej bardziej, niż zwykle sprawia przypadek (karta u, trzy sigma).',
      en: 'Above it a month differs from the centre by more than chance usually makes it (u-chart, three sigma).',
      uk: 'Вище від цього значення місяць відрізняється від середнього більше, ніж зазвичай випадково (карта u, три сигми).',
    },
  },
  median: {
    name: { pl: 'Mediana', en: 'Median', uk: 'Медіана' },
    meaning: {
      pl: 'Tyle dni kalendarzowych albo mniej zajęła połowa przypadków.',
      en: 'Half of the cases took this many calendar days or fewer.',
      uk: 'Стільки календарних днів або менше зайняла половина випадків.',
    },
  },
  p90: {
    name: { pl: 'Dziewiąty decyl', en: 'Ninth decile', uk: 'Дев’ятий дециль' },
    meaning: {
      pl: 'Tyle dni kalendarzowych albo mniej zajęło dziewięć na dziesięć przypadków.',
      en: 'Nine in ten of the cases took this many calendar days or fewer.',
      uk: 'Стільки календарних днів або менше зайняли дев’ять випадків із десяти.',
    },
  },
  timely: {
    name: { pl: 'W terminie', en: 'In time', uk: 'У строк' },
    meaning: {
      pl: 'Odsetek wpisów, w których krok zakończył się najpóźniej po tylu dniach: zgłoszenie 1, wpis do rejestru 1, przekazanie 35, ocena 14. To zasady domyślne, nie terminy ustawowe; krótszych terminów spraw pilnych tu nie sprawdzono.',
      en: 'The percentage of entries in which the step ended after at most so many days: report 1, register 1, handing over 35, assessment 14. This is a default policy, no term of the law; shorter terms of urgent matters are not judged here.',
      uk: 'Відсоток записів, у яких крок завершився щонайпізніше через стільки днів: повідомлення 1, запис до реєстру 1, передання 35, оцінка 14. Це типові правила, а не строки закону; коротших строків термінових справ тут не перевірено.',
    },
  },
  share: {
    name: { pl: 'Odsetek', en: 'Share', uk: 'Частка' },
    meaning: {
      pl: 'Odsetek wśród tych w tym samym wierszu, o których to wiadomo: wydano ocenę, odpowiedziano „tak” lub „nie”, wydano zalecenie.',
      en: 'The percentage among those of the same row of which it is known: an assessment was made, the answer was yes or no, a recommendation was issued.',
      uk: 'Відсоток серед тих у цьому ж рядку, про які це відомо: оцінку винесено, відповіли «так» чи «ні», рекомендацію надано.',
    },
  },
  cases: {
    name: { pl: 'Sprawy', en: 'Cases', uk: 'Справи' },
    meaning: {
      pl: 'Liczba spraw, w których organ ocenia zasadność działań następczych domu. Według wyniku oceny liczy się sprawy wpisów liczonych u tego organu, w toku – wszystkie jego sprawy.',
      en: 'Cases in which the authority assesses whether the home’s follow-up was justified. By result those of entries that count with this authority, open ones all that it has.',
      uk: 'Кількість справ, у яких орган оцінює обґрунтованість подальших дій будинку. За результатом оцінки – справи записів, що рахуються в цього органу; відкриті – усі його справи.',
    },
  },
  recommendations: {
    name: { pl: 'Zalecenia', en: 'Recommendations', uk: 'Рекомендації' },
    meaning: {
      pl: 'Liczba zaleceń, które organ wydał w tym okresie, czyli według miesiąca wydania, a nie zdarzenia. Termin wynika z zasad organu, a nie z ustawy.',
      en: 'Recommendations the authority issued in the period: by the month of issue, not of the event. Terms are the authority’s policy, not law.',
      uk: 'Кількість рекомендацій, які орган надав у цьому періоді: за місяцем надання, а не події. Термін визначають правила органу, а не закон.',
    },
  },
  transfers: {
    name: { pl: 'Przekazania', en: 'Transfers', uk: 'Передання' },
    meaning: {
      pl: 'Liczba przekazań informacji, które wysłano i których organ nie zwrócił.',
      en: 'Transfers that were sent and that the authority did not return.',
      uk: 'Кількість передань інформації, які надіслано і яких орган не повернув.',
    },
  },
  measures: {
    name: { pl: 'Środki zapobiegawcze', en: 'Preventive measures', uk: 'Запобіжні заходи' },
    meaning: {
      pl: 'Liczba środków zapisanych w działaniach następczych zdarzeń z okresu, kiedykolwiek je wykonano. Wpis może mieć ich kilka, więc pod liczbą może stać mniej wpisów.',
      en: 'Measures recorded in the follow-up of the period’s events, whenever they were carried out. An entry may have several, so fewer entries may stand behind the number.',
      uk: 'Кількість заходів, записаних у подальших діях щодо подій періоду, коли б їх не виконали. Запис може мати кілька, тож за числом може стояти менше записів.',
    },
  },
}

export const unitWords: Record<Unit, Words> = {
  entries: { pl: 'wpisy', en: 'entries', uk: 'записи' },
  people: { pl: 'osoby', en: 'people', uk: 'особи' },
  days: { pl: 'dni', en: 'days', uk: 'дні' },
  'per-1000-days': { pl: 'na 1000 osobodni', en: 'per 1,000 resident-days', uk: 'на 1000 людино-днів' },
  percent: { pl: 'procent', en: 'per cent', uk: 'відсотки' },
  cases: { pl: 'sprawy', en: 'cases', uk: 'справи' },
  transfers: { pl: 'przekazania', en: 'transfers', uk: 'передання' },
  recommendations: { pl: 'zalecenia', en: 'recommendations', uk: 'рекомендації' },
  places: { pl: 'miejsca', en: 'places', uk: 'місця' },
  measures: { pl: 'środki', en: 'measures', uk: 'заходи' },
}
