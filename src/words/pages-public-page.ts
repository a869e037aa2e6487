// The texts of the switch of the public page, for the voivode's inspector: how it stands, opening it, closing it.
import type { Words } from './language.ts'

export const publicPageWords = {
  title: { pl: 'Strona publiczna', en: 'Public page', uk: 'Публічна сторінка' },
  lead: {
    pl: 'Strona bez logowania, na której każdy widzi część tego, co opublikowano dla obserwatorów: tylko pełne lata, tylko kody w województwie i rodzaje zdarzeń w powiatach.',
    en: 'A page without signing in, on which everybody sees a part of what was published for observers: whole years only, codes in the voivodeship and kinds of events in counties only.',
    uk: 'Сторінка без входу, на якій кожен бачить частину оприлюдненого для спостерігачів: лише повні роки, лише коди у воєводстві та види подій у повітах.',
  },
  state: { pl: 'Stan', en: 'State', uk: 'Стан' },
  open: { pl: 'Otwarta', en: 'Open', uk: 'Відкрита' },
  closed: { pl: 'Zamknięta', en: 'Closed', uk: 'Закрита' },
  address: { pl: 'Adres', en: 'Address', uk: 'Адреса' },
  reason: { pl: 'Dlaczego zamknięto', en: 'Why it was closed', uk: 'Чому закрито' },
  shows: { pl: 'Co na niej jest', en: 'What is on it', uk: 'Що на ній є' },
  wouldShow: { pl: 'Co się na niej pojawi', en: 'What will appear on it', uk: 'Що на ній з’явиться' },
  showsNothing: {
    pl: 'Nic: nie opublikowano jeszcze żadnego pełnego roku.',
    en: 'Nothing: no whole year has been published yet.',
    uk: 'Нічого: ще не оприлюднено жодного повного року.',
  },
  later: {
    pl: 'Każdy następny opublikowany rok pojawi się tam od razu.',
    en: 'Every further year that is published appears there at once.',
    uk: 'Кожен наступний оприлюднений рік з’явиться там одразу.',
  },
  opening: { pl: 'Otwórz stronę publiczną', en: 'Open the public page', uk: 'Відкрити публічну сторінку' },
  change: { pl: 'Zmień kontakt lub warunki', en: 'Change contact or terms', uk: 'Змінити контакт або умови' },
  contact: { pl: 'Adres e-mail urzędu', en: 'E-mail address of the office', uk: 'Адреса електронної пошти установи' },
  contactHint: {
    pl: 'Zobaczy go każdy. Podaj adres urzędu, nie osoby.',
    en: 'Everybody will see it. Give an address of the office, not of a person.',
    uk: 'Її побачить кожен. Вкажіть адресу установи, а не людини.',
  },
  contactWrong: {
    pl: 'Podaj adres e-mail, na przykład statystyka@urzad.pl.',
    en: 'Give an e-mail address, such as statystyka@urzad.pl.',
    uk: 'Вкажіть адресу електронної пошти, наприклад statystyka@urzad.pl.',
  },
  terms: {
    pl: 'Na jakich warunkach można wykorzystywać te liczby',
    en: 'On what terms these figures may be used',
    uk: 'На яких умовах можна використовувати ці числа',
  },
  understood: {
    pl: 'Wiem, że tego, co ktoś już zobaczył lub pobrał, nie da się cofnąć.',
    en: 'I know that what somebody has already seen or downloaded cannot be taken back.',
    uk: 'Я знаю, що побаченого або завантаженого кимось уже не можна відкликати.',
  },
  closing: { pl: 'Zamknij stronę publiczną', en: 'Close the public page', uk: 'Закрити публічну сторінку' },
  closingText: {
    pl: 'Strona zniknie od razu, a z pamięci przeglądarek w ciągu pięciu minut. Publikacje dla obserwatorów zostają. Kto coś pobrał, ma to nadal.',
    en: 'The page is gone at once, and from the memory of browsers within five minutes. Releases for observers stay. Whoever downloaded something still has it.',
    uk: 'Сторінка зникне одразу, а з пам’яті браузерів – протягом п’яти хвилин. Публікації для спостерігачів залишаються. Хто щось завантажив, має це й далі.',
  },
  closingWhy: { pl: 'Dlaczego ją zamykasz', en: 'Why you close it', uk: 'Чому ви її закриваєте' },
  alsoPublic: {
    pl: 'To pełny rok: gdy strona publiczna jest otwarta, część tej publikacji od razu zobaczy każdy.',
    en: 'This is a whole year: while the public page is open, everybody sees a part of this release at once.',
    uk: 'Це повний рік: коли публічна сторінка відкрита, частину цієї публікації одразу побачить кожен.',
  },
} as const satisfies Record<string, Words>
