// Refusals about an entry of the home's register and its way through the lifecycle.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const entryRefusals = {
  'wrong-state': {
    pl: {
      title: 'Na tym etapie nie można tego zrobić.',
      detail: 'Odśwież stronę, aby zobaczyć bieżący stan i dostępne czynności.',
    },
    en: {
      title: 'This cannot be done at this stage.',
      detail: 'Reload the page to see the current state and what can be done.',
    },
    uk: {
      title: 'На цьому етапі цього зробити не можна.',
      detail: 'Оновіть сторінку, щоб побачити поточний стан і доступні дії.',
    },
  },
  'book-not-open': {
    pl: {
      title: 'Ewidencja innych zdarzeń nie jest w tym domu otwarta.',
      detail: 'Otwiera ją dyrektor, zapisując podstawę: zarządzenie, umowę lub porozumienie.',
    },
    en: {
      title: 'The record of other events is not open in this home.',
      detail: 'The director opens it by recording its basis: an order, a contract or an agreement.',
    },
    uk: {
      title: 'Облік інших подій у цьому будинку не відкрито.',
      detail: 'Його відкриває директор, записавши підставу: розпорядження, договір або угоду.',
    },
  },
  'decline-needs-director': {
    pl: {
      title: 'Tylko dyrektor domu może nie zakwalifikować tego zgłoszenia.',
      detail:
        'Tak jest, gdy zgłoszenie mówi o personelu lub przestępstwie albo skutek jest co najmniej umiarkowany. Zwróć się do dyrektora.',
    },
    en: {
      title: 'Only the director of the home may decline this report.',
      detail: 'This is so when it mentions staff or a crime, or the harm is at least moderate. Ask the director.',
    },
    uk: {
      title: 'Лише директор будинку може не прийняти це повідомлення до реєстру.',
      detail:
        'Так буває, коли йдеться про персонал чи злочин або коли наслідок щонайменше помірний. Зверніться до директора.',
    },
  },
  'joining-shuts-out': {
    pl: {
      title: 'Tego zgłoszenia do wpisu z numerem może dołączyć tylko dyrektor albo osoba, która go zastępuje.',
      detail: 'Dołączenie zmieniłoby, kto ma dostęp do wpisu. Do tego czasu prowadź je osobno.',
    },
    en: {
      title: 'Only a person acting as director can join this report to an entry that has a number.',
      detail: 'Joining would change who can reach the entry. Until then keep the two apart.',
    },
    uk: {
      title: 'Це повідомлення до запису з номером може долучити лише особа, яка виконує обов’язки директора.',
      detail: 'Долучення змінило б, хто має доступ до запису. До того часу ведіть їх окремо.',
    },
  },
  'reports-joined': {
    pl: {
      title: 'Do tego zgłoszenia dołączono inne.',
      detail: 'Najpierw dyrektor musi je odłączyć. Każde ma swoją osobę zgłaszającą.',
    },
    en: {
      title: 'Other reports were joined to this one.',
      detail: 'The director must take them apart first. Each has a reporter of its own.',
    },
    uk: {
      title: 'До цього повідомлення долучено інші.',
      detail: 'Спочатку директор має їх від’єднати. Кожне має свого заявника.',
    },
  },
  'follow-up-incomplete': {
    pl: {
      title: 'Działania następcze nie są jeszcze kompletne.',
      detail: 'Uzupełnij wskazane miejsca, a potem zatwierdź działania ponownie.',
    },
    en: {
      title: 'The follow-up is not complete yet.',
      detail: 'Fill in what is shown, then approve it again.',
    },
    uk: {
      title: 'Подальші дії ще не описано повністю.',
      detail: 'Доповніть вказані місця, а потім затвердьте дії ще раз.',
    },
  },
  'breach-incomplete': {
    pl: {
      title: 'Zapisu naruszenia nie można jeszcze zamknąć.',
      detail: 'Najpierw opisz, co się stało, jakie są skutki i co zrobiono.',
    },
    en: {
      title: 'The breach record cannot be closed yet.',
      detail: 'First describe what happened, its consequences and what was done.',
    },
    uk: {
      title: 'Запис про порушення поки не можна закрити.',
      detail: 'Спершу опишіть, що сталося, які наслідки та що зроблено.',
    },
  },
  'closing-incomplete': {
    pl: {
      title: 'Wpisu nie można jeszcze zakończyć.',
      detail: 'Uzupełnij wskazane miejsca, a potem zakończ wpis ponownie.',
    },
    en: {
      title: 'The entry cannot be closed yet.',
      detail: 'Fill in what is shown, then close it again.',
    },
    uk: {
      title: 'Запис поки не можна завершити.',
      detail: 'Доповніть вказані місця, а потім завершіть запис ще раз.',
    },
  },
  'personal-data-in-text': {
    pl: {
      title: 'Tekst dla organu prawdopodobnie zawiera dane osobowe.',
      detail: 'Zmień wskazane miejsca, na przykład na „mieszkaniec A”, albo napisz, dlaczego nikogo nie wskazują.',
    },
    en: {
      title: 'The text for the authority probably contains personal data.',
      detail: 'Change what is shown, for example to “resident A”, or say why it points at nobody.',
    },
    uk: {
      title: 'Текст для органу, ймовірно, містить персональні дані.',
      detail: 'Змініть вказані місця, наприклад на «мешканець А», або напишіть, чому вони ні на кого не вказують.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
