// The texts of the page on which a home learns from its own register. Compares with nobody and praises no low number.
import type { Words } from './language.ts'

export const learningWords = {
  title: { pl: 'Czego uczy rejestr', en: 'What the register teaches', uk: 'Чого вчить реєстр' },
  lead: {
    pl: 'Ostatnie 24 pełne miesiące tego domu: co się zdarza, gdzie i kiedy, z jakich przyczyn i co wtedy robiono.',
    en: 'The last 24 whole months of this home: what happens, where and when, from which causes, and what was done at once.',
    uk: 'Останні 24 повні місяці цього будинку: що трапляється, де й коли, з яких причин і що тоді робили.',
  },
  culture: { pl: 'Zero nie jest celem', en: 'Zero is not the aim', uk: 'Нуль – не мета' },
  cultureText: {
    pl: 'Więcej wpisów często znaczy, że ludzie odważniej zgłaszają, a mało wpisów – że zdarzenia się przemilcza. Ta strona nie ocenia domu ani osób i nie porównuje z innymi domami. Ma pomóc zapobiec następnemu zdarzeniu.',
    en: 'More entries often mean that people dare to report, and few that events go unspoken. This page judges neither the home nor anybody in it, and compares with no other home. It is here to help prevent the next event.',
    uk: 'Більше записів часто означає, що люди сміливіше повідомляють, а мало записів – що про події мовчать. Ця сторінка не оцінює ні будинку, ні людей і не порівнює з іншими будинками. Вона має допомогти запобігти наступній події.',
  },
  seriesText: {
    pl: 'Wahania między granicami kontrolnymi są zwykle przypadkowe i nie wymagają wyjaśnień. Miesiąc poza granicami warto omówić w zespole: co było wtedy inaczej?',
    en: 'Ups and downs between the control limits are usually chance and need no explaining. A month outside them is worth talking over in the team: what was different then?',
    uk: 'Коливання між контрольними межами зазвичай випадкові й не потребують пояснень. Місяць поза межами варто обговорити в колективі: що тоді було інакше?',
  },
  common: { pl: 'Co zdarza się najczęściej', en: 'What happens most', uk: 'Що трапляється найчастіше' },
  causes: {
    pl: 'Przyczyny i działania podjęte od razu',
    en: 'Causes, and what was done at once',
    uk: 'Причини та дії, вжиті відразу',
  },
  causesText: {
    pl: 'Wpis może mieć kilka przyczyn i kilka działań. Liczą się tylko te, które ktoś wpisał.',
    en: 'An entry may have several causes and several actions. Only those that somebody recorded count.',
    uk: 'Запис може мати кілька причин і кілька дій. Рахуються лише ті, які хтось вніс.',
  },
  figures: {
    pl: 'Te same liczby w tabeli, z drogą do wpisów',
    en: 'The same figures as a table, with the way to the entries',
    uk: 'Ті самі числа в таблиці, зі шляхом до записів',
  },
  worked: { pl: 'Co zadziałało', en: 'What worked', uk: 'Що допомогло' },
  workedText: {
    pl: 'Tego nie powie żadna liczba. Środki zaradcze i zapobiegawcze są opisane we wpisach: warto wrócić do zamkniętych i sprawdzić, czy zdarzenie się powtórzyło.',
    en: 'No number can tell. Limiting and preventive measures are described in the entries: go back to the closed ones and see whether it happened again.',
    uk: 'Цього не скаже жодне число. Обмежувальні та запобіжні заходи описані в записах: варто повернутися до закритих і перевірити, чи подія повторилася.',
  },
  toClosed: { pl: 'Zamknięte wpisy', en: 'Closed entries', uk: 'Закриті записи' },
  none: {
    pl: 'W tych 24 miesiącach nie ma wpisów, do których ma Pan lub Pani dostęp',
    en: 'These 24 months hold no entries that you may reach',
    uk: 'За ці 24 місяці немає записів, до яких Ви маєте доступ',
  },
} as const satisfies Record<string, Words>
