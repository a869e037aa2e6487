// The texts of the page on which a home learns from its own register. Compares with nobody and praises no low number.
import type { Words } from './language.ts'

export const learningWords = {
  title: { pl: 'Czego uczy rejestr', en: 'What the register teaches', uk: 'Чого вчить реєстр' },
  lead: {
    pl: 'Ostatnie 24 pełne miesiące tego domu: co się zdarza, gdzie i kiedy, z jakich przyczyn, co z tym zrobiono i czy pomogło.',
    en: 'The last 24 whole months of this home: what happens, where and when, from which causes, what was done about it and whether it helped.',
    uk: 'Останні 24 повні місяці цього будинку: що трапляється, де й коли, з яких причин, що з цим зробили й чи допомогло.',
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
    pl: 'Przyczyny i środki zapobiegawcze',
    en: 'Causes and preventive measures',
    uk: 'Причини та запобіжні заходи',
  },
  causesText: {
    pl: 'Wpis może mieć kilka przyczyn i kilka środków. Liczą się tylko te, które ktoś wpisał w działaniach następczych.',
    en: 'An entry may have several causes and several measures. Only those that somebody recorded in the follow-up count.',
    uk: 'Запис може мати кілька причин і кілька заходів. Рахуються лише ті, які хтось вніс у подальших діях.',
  },
  figures: {
    pl: 'Te same liczby w tabeli, z drogą do wpisów',
    en: 'The same figures as a table, with the way to the entries',
    uk: 'Ті самі числа в таблиці, зі шляхом до записів',
  },
  worked: { pl: 'Co zadziałało', en: 'What worked', uk: 'Що допомогло' },
  workedText: {
    pl: 'Ile środków z tych 24 miesięcy wykonano i czy pomogły – według tego, co dom sam odnotował. To nie dowód skuteczności: zdarzenie mogło się nie powtórzyć z innych powodów. Liczba prowadzi do wpisów.',
    en: 'How many measures of these 24 months were carried out and whether they helped, as the home itself recorded. It proves nothing: the event may have stayed away for other reasons. A figure leads to the entries.',
    uk: 'Скільки заходів за ці 24 місяці виконано й чи вони допомогли – за записами самого будинку. Це не доказ дієвості: подія могла не повторитися з інших причин. Число веде до записів.',
  },
  workedNone: {
    pl: 'Nikt jeszcze nie zapisał tu środków zapobiegawczych. Zapisuje się je w działaniach następczych, a po terminie odnotowuje, czy pomogły.',
    en: 'No preventive measures are recorded here yet. They are recorded in the follow-up, and after their day one says whether they helped.',
    uk: 'Тут ще ніхто не записав запобіжних заходів. Їх записують у подальших діях, а після терміну зазначають, чи допомогли.',
  },
  none: {
    pl: 'W tych 24 miesiącach nie ma wpisów, do których ma Pan lub Pani dostęp',
    en: 'These 24 months hold no entries that you may reach',
    uk: 'За ці 24 місяці немає записів, до яких Ви маєте доступ',
  },
} as const satisfies Record<string, Words>
