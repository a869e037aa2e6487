// What the pages about the time of keeping say of an authority's cases, where it differs from a home's entries; and which words
// stand on which side.
import type { KeepingSide } from '../domain/keeper.ts'
import type { Words } from './language.ts'
import { retentionWords } from './pages-retention.ts'

type RetentionWords = Record<keyof typeof retentionWords, Words>

export const caseRetentionWords: RetentionWords = {
  ...retentionWords,
  why: {
    pl: 'Po upływie okresu przechowywania treść sprawy albo wniosku osoby się niszczy: proponuje to dyrektor organu, a potwierdza inna osoba. Numer, kody i statystyka zostają.',
    en: 'When its time of keeping is over, the content of a case or of a person’s request is destroyed: the head proposes it, another person confirms. Number, codes and statistics stay.',
    uk: 'Коли строк зберігання минає, зміст справи або заяви особи знищують: пропонує директор органу, підтверджує інша особа. Номер, коди й статистика залишаються.',
  },
  classHint: {
    pl: 'Z wykazu akt (JRWA) organu, na przykład B10 albo BE5. Cyfry to pełne lata kalendarzowe.',
    en: 'From the authority’s list of files (JRWA), for example B10 or BE5. The digits are full calendar years.',
    uk: 'З переліку справ (JRWA) органу, наприклад B10 або BE5. Цифри – повні календарні роки.',
  },
  recordText: {
    pl: 'Okres liczy się od 1 stycznia roku po zakończeniu sprawy, najpóźniej od drugiego roku po jej wpłynięciu. Nowa kategoria działa od razu dla wszystkich spraw.',
    en: 'The time counts from 1 January of the year after the case was closed, at the latest of the second year after it was received. A new class counts at once for all cases.',
    uk: 'Строк рахують від 1 січня року після завершення справи, найпізніше другого року після її надходження. Нова категорія одразу діє для всіх справ.',
  },
  nothingDue: {
    pl: 'Żadna sprawa ani wniosek nie kończy okresu przechowywania w ciągu 90 dni.',
    en: 'No case’s or request’s time of keeping is over within 90 days.',
    uk: 'Жодна справа чи заява не завершує строк зберігання протягом 90 днів.',
  },
  eventOn: { pl: 'Zdarzenie albo wniosek', en: 'Event or request', uk: 'Подія або заява' },
  proposeText: {
    pl: 'Zaznacz sprawy i wnioski, których treść ma być zniszczona. Na tym etapie nic się nie dzieje: listę musi potwierdzić inna osoba.',
    en: 'Tick the cases and requests whose content is to be destroyed. Nothing happens yet: another person has to confirm the list.',
    uk: 'Позначте справи й заяви, зміст яких має бути знищено. Поки що нічого не відбувається: список має підтвердити інша особа.',
  },
  entries: { pl: 'Sprawy i wnioski', en: 'Cases and requests', uk: 'Справи й заяви' },
  nothingOver: {
    pl: 'Nie ma zakończonych spraw ani wniosków, których okres przechowywania już minął.',
    en: 'There is no finished case or request whose time of keeping is over.',
    uk: 'Немає завершених справ чи заяв, строк зберігання яких уже минув.',
  },
  underWay: {
    pl: 'Treść jest już usunięta ze spraw. Klucze są jeszcze niszczone; program ponawia to, aż się uda.',
    en: 'The content is already gone from the cases. The keys are still being destroyed; the program tries until it succeeds.',
    uk: 'Зміст уже видалено зі справ. Ключі ще знищуються; програма повторює спроби, доки не вдасться.',
  },
  leftTitle: {
    pl: 'Co nie jest niszczone',
    en: 'What is not destroyed',
    uk: 'Що не знищується',
  },
  leftText: {
    pl: 'Wpis w rejestrze domu przechowuje dom według własnej kategorii. Wydruki i pobrane pliki organ niszczy osobno. Dom przestaje widzieć w programie treść pytań i oceny organu; zachowuje ich daty i wynik.',
    en: 'The entry in the home’s register is kept by the home under its own class. Print-outs and downloaded files are destroyed separately by the authority. The home no longer sees the text of the authority’s questions and assessment in the program; their dates and the result stay.',
    uk: 'Запис у реєстрі будинку зберігає будинок за власною категорією. Роздруки й завантажені файли орган знищує окремо. Будинок більше не бачить у програмі тексту запитань та оцінки органу; їхні дати й результат залишаються.',
  },
  nothingLeft: {
    pl: 'Program nie wydał kopii tych spraw nikomu innemu.',
    en: 'The program gave no copy of these cases to anybody else.',
    uk: 'Програма нікому іншому копій цих справ не видавала.',
  },
  staysText: {
    pl: 'W programie zostają: numer, kody, daty, statystyka i dziennik operacji. Informacja od domu, pytania, oceny i notatki są niszczone razem z kluczami.',
    en: 'What stays in the program: number, codes, dates, statistics and the ledger. The home’s information, questions, assessments and notes are destroyed together with their keys.',
    uk: 'У програмі залишаються: номер, коди, дати, статистика й журнал операцій. Інформація від будинку, запитання, оцінки й нотатки знищуються разом із ключами.',
  },
  confirmText: {
    pl: 'Tego nie można cofnąć. Treść tych spraw i wniosków zniknie na zawsze, także dla dyrektora organu. Dom nie odczyta już w programie pytań i ocen, które od organu dostał.',
    en: 'This cannot be undone. The content of these cases and requests will be gone for good, also for the head. The home can no longer read in the program the questions and assessments it was given.',
    uk: 'Цього не можна скасувати. Зміст цих справ і заяв зникне назавжди, також для директора органу. Будинок більше не прочитає у програмі запитань та оцінок, які отримав від органу.',
  },
  consentHint: {
    pl: 'Organ niszczy dokumentację dopiero po zgodzie dyrektora archiwum państwowego.',
    en: 'An authority destroys its files only with the consent of the director of the state archive.',
    uk: 'Орган знищує документацію лише за згодою директора державного архіву.',
  },
  withdrawText: {
    pl: 'Lista przestaje czekać na potwierdzenie. Sprawy zostają, jak są.',
    en: 'The list no longer waits for confirmation. The cases stay as they are.',
    uk: 'Список більше не чекає на підтвердження. Справи залишаються, як є.',
  },
}

export const retentionWordsOn: Record<KeepingSide, RetentionWords> = {
  home: retentionWords,
  authority: caseRetentionWords,
}
