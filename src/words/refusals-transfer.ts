// Refusals about handing information over to the authority and about its questions.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const transferRefusals = {
  'nothing-changed': {
    pl: {
      title: 'Nic się nie zmieniło od zamknięcia.',
      detail: 'Korektę sporządza się dopiero wtedy, gdy po zamknięciu doszły lub zmieniły się dane.',
    },
    en: {
      title: 'Nothing has changed since the close.',
      detail: 'A correction is made only when facts came or changed after the close.',
    },
    uk: {
      title: 'Від закриття нічого не змінилося.',
      detail: 'Виправлення складають лише тоді, коли після закриття надійшли або змінилися дані.',
    },
  },
  'description-unconfirmed': {
    pl: {
      title: 'Nie wszystkie opisy dla organu są potwierdzone.',
      detail: 'Potwierdź opis każdego wskazanego wpisu, a potem przekaż informację.',
    },
    en: {
      title: 'Not every description for the authority is confirmed.',
      detail: 'Confirm the description of each entry shown, then hand the information over.',
    },
    uk: {
      title: 'Не всі описи для органу підтверджено.',
      detail: 'Підтвердьте опис кожного вказаного запису, а потім передайте інформацію.',
    },
  },
  'transfer-open': {
    pl: {
      title: 'Jedno przekazanie jest już przygotowane.',
      detail: 'Przekaż je organowi, zanim przygotujesz następne.',
    },
    en: {
      title: 'A transfer is already prepared.',
      detail: 'Send it to the authority before you prepare the next one.',
    },
    uk: {
      title: 'Одне передання вже підготовлено.',
      detail: 'Передайте його органу, перш ніж готувати наступне.',
    },
  },
  'no-authority': {
    pl: {
      title: 'Dla tego domu nie zapisano organu prowadzącego ani zlecającego.',
      detail: 'Dopisz organ w danych domu. Rejestr można prowadzić także bez tego.',
    },
    en: {
      title: 'No running or commissioning authority is recorded for this home.',
      detail: 'Add the authority to the home’s details. The register works without it too.',
    },
    uk: {
      title: 'Для цього будинку не записано органу, який його веде або замовляє послуги.',
      detail: 'Додайте орган у відомостях про будинок. Реєстр можна вести й без цього.',
    },
  },
  'not-nil': {
    pl: {
      title: 'Są wpisy, których jeszcze nie przekazano.',
      detail:
        'Informacji o braku zdarzeń nie można teraz wysłać. Przekaż te wpisy. Jeśli ich nie widzisz, musi je przekazać inna osoba.',
    },
    en: {
      title: 'There are entries that have not been handed over yet.',
      detail:
        'A nil return cannot be sent now. Hand these entries over. If you do not see them, another person must hand them over.',
    },
    uk: {
      title: 'Є записи, які ще не передано.',
      detail:
        'Інформацію про відсутність подій зараз надіслати не можна. Передайте ці записи. Якщо ви їх не бачите, їх має передати інша особа.',
    },
  },
  'nothing-to-send': {
    pl: {
      title: 'Nie ma nowych wpisów do przekazania.',
      detail: 'Jeśli to się zgadza, wyślij informację o braku zdarzeń.',
    },
    en: {
      title: 'There are no new entries to hand over.',
      detail: 'If that is right, send a nil return.',
    },
    uk: {
      title: 'Немає нових записів для передання.',
      detail: 'Якщо це правильно, надішліть інформацію про відсутність подій.',
    },
  },
  'no-open-question': {
    pl: {
      title: 'Żadne pytanie organu nie czeka na odpowiedź.',
      detail: 'Odśwież stronę: być może ktoś już odpowiedział.',
    },
    en: {
      title: 'No question of the authority is waiting for an answer.',
      detail: 'Reload the page: somebody may have answered already.',
    },
    uk: {
      title: 'Жодне запитання органу не чекає на відповідь.',
      detail: 'Оновіть сторінку: можливо, хтось уже відповів.',
    },
  },
  'recommendation-open': {
    pl: {
      title: 'Sprawa ma jeszcze nierozliczone zalecenia.',
      detail: 'Przyjmij wykonanie każdego z nich albo odstąp od niego z podaniem powodu. Potem zakończysz sprawę.',
    },
    en: {
      title: 'Recommendations of this case are not settled yet.',
      detail: 'Accept each as carried out or waive it with a reason. Then the case can be closed.',
    },
    uk: {
      title: 'У справі ще є нез’ясовані рекомендації.',
      detail:
        'Прийміть виконання кожної з них або відмовтеся від неї із зазначенням причини. Потім справу можна завершити.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
