// What the codes of a recommendation are called: who answers for it in the home, how it stands, how it is counted.
import type { RecommendationOwner, RecommendationResult } from '../domain/recommendation.ts'
import type { RecommendationAction } from '../domain/recommendation-decide.ts'
import type { Words } from './language.ts'

/** A function in the home, never a person. */
export const recommendationOwnerWords: Record<RecommendationOwner, Words> = {
  director: { pl: 'Dyrektor domu', en: 'Director of the home', uk: 'Директор будинку' },
  care: { pl: 'Dział opiekuńczy', en: 'Care staff', uk: 'Відділ догляду' },
  nursing: { pl: 'Pielęgniarki', en: 'Nurses', uk: 'Медсестри' },
  therapy: { pl: 'Terapia i rehabilitacja', en: 'Therapy and rehabilitation', uk: 'Терапія та реабілітація' },
  'social-work': { pl: 'Pracownicy socjalni', en: 'Social workers', uk: 'Соціальні працівники' },
  maintenance: { pl: 'Dział techniczny', en: 'Maintenance', uk: 'Технічний відділ' },
  administration: { pl: 'Administracja', en: 'Administration', uk: 'Адміністрація' },
  other: { pl: 'Inna funkcja', en: 'Another function', uk: 'Інша функція' },
}

/** How a recommendation stands, on pages and in table T11. */
export const recommendationResultWords: Record<RecommendationResult, Words> = {
  'carried-out': { pl: 'wykonane w terminie', en: 'carried out in time', uk: 'виконано вчасно' },
  'carried-out-late': { pl: 'wykonane po terminie', en: 'carried out late', uk: 'виконано із запізненням' },
  waived: { pl: 'odstąpiono', en: 'waived', uk: 'скасовано органом' },
  lapsed: { pl: 'bezprzedmiotowe', en: 'lapsed', uk: 'безпредметна' },
  told: { pl: 'zgłoszone jako wykonane', en: 'told to be carried out', uk: 'повідомлено про виконання' },
  open: { pl: 'w toku', en: 'under way', uk: 'виконується' },
  overdue: { pl: 'niewykonane, po terminie', en: 'not carried out, overdue', uk: 'не виконано, прострочено' },
}

/** What somebody said about it, as a heading over their words. */
export const recommendationSaidWords: Record<RecommendationAction | 'carry-out', Words> = {
  recommend: { pl: 'Organ zalecił', en: 'The authority recommended', uk: 'Орган рекомендував' },
  'carry-out': {
    pl: 'Dom zgłosił wykonanie',
    en: 'The home said it is carried out',
    uk: 'Будинок повідомив про виконання',
  },
  accept: {
    pl: 'Organ przyjął wykonanie',
    en: 'The authority accepted it as carried out',
    uk: 'Орган прийняв виконання',
  },
  waive: { pl: 'Organ odstąpił od zalecenia', en: 'The authority waived it', uk: 'Орган відмовився від рекомендації' },
  'send-back': {
    pl: 'Organ nie przyjął wykonania',
    en: 'The authority did not accept it',
    uk: 'Орган не прийняв виконання',
  },
}
