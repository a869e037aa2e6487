// The words of refusals about how long entries are kept and how they are destroyed.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const retentionRefusals = {
  'retention-not-recorded': {
    pl: {
      title: 'Dom nie zapisał jeszcze kategorii archiwalnej rejestru.',
      detail: 'Dyrektor zapisuje ją z wykazu akt domu. Dopiero potem można coś zaproponować do brakowania.',
    },
    en: {
      title: 'The home has not recorded the archival class of its register yet.',
      detail:
        'The director records it from the home’s list of files. Only then can anything be proposed for destruction.',
    },
    uk: {
      title: 'Будинок ще не записав архівну категорію реєстру.',
      detail: 'Директор записує її з переліку справ будинку. Лише після цього можна щось запропонувати до знищення.',
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
      detail:
        'Co najmniej jeden wpis z listy jest objęty wstrzymaniem. Zdejmij je albo przygotuj listę bez tego wpisu.',
    },
    en: {
      title: 'Destruction is on hold.',
      detail: 'At least one entry of the list is under a legal hold. Lift it, or prepare a list without that entry.',
    },
    uk: {
      title: 'Знищення призупинено.',
      detail:
        'Щонайменше для одного запису зі списку діє призупинення. Зніміть його або підготуйте список без цього запису.',
    },
  },
  'second-person': {
    pl: {
      title: 'To musi potwierdzić inna osoba.',
      detail: 'Kto zaproponował brakowanie, nie może go sam potwierdzić. Poproś osobę upoważnioną do weryfikacji.',
    },
    en: {
      title: 'Another person has to confirm this.',
      detail: 'Who proposed the destruction cannot confirm it. Ask a person authorised to verify.',
    },
    uk: {
      title: 'Це має підтвердити інша особа.',
      detail: 'Хто запропонував знищення, не може його сам підтвердити. Попросіть особу, уповноважену перевіряти.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
