// The names people read for preventive measures: their kinds, who sees to them, what became of them.
// A missing or foreign code does not compile; Polish is the domain's own label (a test holds them together).
import type { MeasureEffect, MeasureOwner, PreventiveKind } from '../domain/preventive-measure.ts'
import type { Words } from './language.ts'

export const preventiveKindWords: Record<PreventiveKind, Words> = {
  'support-plan': {
    pl: 'zmiana indywidualnego planu wsparcia (IPW)',
    en: 'change of the individual support plan (IPW)',
    uk: 'зміна індивідуального плану підтримки (IPW)',
  },
  observation: {
    pl: 'obserwacja, częstsze obchody',
    en: 'observation, more frequent rounds',
    uk: 'спостереження, частіші обходи',
  },
  staffing: {
    pl: 'obsada, organizacja dyżurów',
    en: 'staffing, organisation of shifts',
    uk: 'кількість персоналу, організація змін',
  },
  training: { pl: 'szkolenie, instruktaż', en: 'training, instruction', uk: 'навчання, інструктаж' },
  procedure: {
    pl: 'procedura, instrukcja, lista kontrolna',
    en: 'procedure, instruction, checklist',
    uk: 'процедура, інструкція, контрольний список',
  },
  surroundings: {
    pl: 'otoczenie (podłoga, oświetlenie, oznakowanie)',
    en: 'surroundings (floor, lighting, signs)',
    uk: 'оточення (підлога, освітлення, позначки)',
  },
  equipment: {
    pl: 'sprzęt, zabezpieczenia, naprawa',
    en: 'equipment, safeguards, repair',
    uk: 'обладнання, захисні засоби, ремонт',
  },
  'health-review': {
    pl: 'ocena zdrowia, przegląd leków',
    en: 'health assessment, review of medication',
    uk: 'оцінка здоров’я, перегляд ліків',
  },
  handover: {
    pl: 'przekazywanie informacji i dyżuru',
    en: 'passing on information, handover between shifts',
    uk: 'передавання інформації та зміни',
  },
  'resident-support': {
    pl: 'wsparcie mieszkańca (rozmowa, terapia, zajęcia)',
    en: 'support of the resident (talk, therapy, activities)',
    uk: 'підтримка мешканця (розмова, терапія, заняття)',
  },
  other: { pl: 'inny środek', en: 'another measure', uk: 'інший захід' },
}

/** What stands beside the kinds in statistics: none for a reason; not told, by an older file or because follow-up is not recorded. */
export const preventiveMemberWords: Record<string, Words> = {
  ...preventiveKindWords,
  none: {
    pl: 'bez środków (podano powód)',
    en: 'no measures (a reason is given)',
    uk: 'без заходів (указано причину)',
  },
  untold: { pl: 'nie podano', en: 'not told', uk: 'не вказано' },
}

export const measureOwnerWords: Record<MeasureOwner, Words> = {
  director: { pl: 'dyrektor', en: 'director', uk: 'директор' },
  'care-lead': {
    pl: 'kierownik zespołu opiekuńczo-terapeutycznego',
    en: 'head of the care team',
    uk: 'керівник групи догляду й терапії',
  },
  nurse: { pl: 'pielęgniarka / pielęgniarz', en: 'nurse', uk: 'медсестра / медбрат' },
  carer: { pl: 'opiekun', en: 'carer', uk: 'доглядальник' },
  'social-worker': { pl: 'pracownik socjalny', en: 'social worker', uk: 'соціальний працівник' },
  therapist: { pl: 'terapeuta', en: 'therapist', uk: 'терапевт' },
  physiotherapist: { pl: 'rehabilitant', en: 'physiotherapist', uk: 'реабілітолог' },
  psychologist: { pl: 'psycholog', en: 'psychologist', uk: 'психолог' },
  administration: {
    pl: 'administracja, dział techniczny',
    en: 'administration, maintenance',
    uk: 'адміністрація, технічний відділ',
  },
  other: { pl: 'inna funkcja', en: 'another function', uk: 'інша функція' },
}

export const measureEffectWords: Record<MeasureEffect, Words> = {
  helped: { pl: 'wykonano, pomogło', en: 'carried out, helped', uk: 'виконано, допомогло' },
  partly: {
    pl: 'wykonano, pomogło częściowo',
    en: 'carried out, helped in part',
    uk: 'виконано, допомогло частково',
  },
  'no-help': { pl: 'wykonano, nie pomogło', en: 'carried out, did not help', uk: 'виконано, не допомогло' },
  'too-early': {
    pl: 'wykonano, za wcześnie, by ocenić',
    en: 'carried out, too early to say',
    uk: 'виконано, ще зарано оцінювати',
  },
  'given-up': { pl: 'odstąpiono', en: 'given up', uk: 'відмовилися' },
  planned: { pl: 'zaplanowano', en: 'planned', uk: 'заплановано' },
}
