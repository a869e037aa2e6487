// The words of refusals about how long entries are kept and how they are destroyed.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const retentionRefusals = {
  'retention-not-recorded': {
    pl: {
      title: 'Nie zapisano jeszcze kategorii archiwalnej.',
      detail: 'Dyrektor zapisuje ją z wykazu akt domu albo organu. Dopiero potem można coś zaproponować do brakowania.',
    },
    en: {
      title: 'The archival class is not recorded yet.',
      detail:
        'The director or head records it from the list of files. Only then can anything be proposed for destruction.',
    },
    uk: {
      title: 'Архівну категорію ще не записано.',
      detail:
        'Директор записує її з переліку справ будинку або органу. Лише після цього можна щось запропонувати до знищення.',
    },
  },
  'still-kept': {
    pl: {
      title: 'Okres przechowywania jeszcze nie minął.',
      detail: 'Na liście może być tylko to, czego ostatni dzień przechowywania już minął.',
    },
    en: {
      title: 'The time of keeping is not over yet.',
      detail: 'The list may hold only what is past its last day of keeping.',
    },
    uk: {
      title: 'Строк зберігання ще не минув.',
      detail: 'У списку може бути лише те, чий останній день зберігання вже минув.',
    },
  },
  'legal-hold': {
    pl: {
      title: 'Usunięcie jest wstrzymane.',
      detail: 'Co najmniej jedna pozycja listy jest objęta wstrzymaniem. Zdejmij je albo przygotuj listę bez niej.',
    },
    en: {
      title: 'Destruction is on hold.',
      detail: 'At least one line of the list is under a legal hold. Lift it, or prepare a list without it.',
    },
    uk: {
      title: 'Знищення призупинено.',
      detail: 'Щонайменше для однієї позиції списку діє призупинення. Зніміть його або підготуйте список без неї.',
    },
  },
  'request-unseen': {
    pl: {
      title: 'Dyrektor nie przeczytał jeszcze tego wniosku.',
      detail: 'Dane o osobie zbierzesz, gdy dyrektor otworzy ten wniosek i zobaczy, kogo dotyczy.',
    },
    en: {
      title: 'The director has not read this request yet.',
      detail:
        'What is held on the person can be gathered once the director has opened this request and seen whom it concerns.',
    },
    uk: {
      title: 'Директор ще не прочитав цю заяву.',
      detail: 'Дані про особу можна зібрати, коли директор відкриє цю заяву й побачить, кого вона стосується.',
    },
  },
  'second-person': {
    pl: {
      title: 'To musi potwierdzić inna osoba.',
      detail:
        'Kto to zaproponował, nie potwierdza. Poproś inną uprawnioną osobę. Przy brakowaniu: kto od 30 dni weryfikuje zgłoszenia lub sprawy.',
    },
    en: {
      title: 'Another person has to confirm this.',
      detail:
        'Who proposed it cannot confirm it. Ask another person who may. For a destruction: who has verified reports or cases for 30 days.',
    },
    uk: {
      title: 'Це має підтвердити інша особа.',
      detail:
        'Хто це запропонував, не підтверджує. Попросіть іншу уповноважену особу. При знищенні: хто 30 днів перевіряє повідомлення або справи.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
