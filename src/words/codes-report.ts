// The names people read for what a report says: where, when, whom, how badly, what was done at once, who reported.
// A missing or foreign code does not compile; Polish is the domain's own label (a test holds them together).
import type { Allegation, residentRoles } from '../domain/entry.ts'
import type { HarmLevel, PsychologicalHarmLevel } from '../domain/harm.ts'
import type { ImmediateAction } from '../domain/immediate-action.ts'
import type { PartOfDay } from '../domain/part-of-day.ts'
import type { AgeBand, Sex } from '../domain/person-band.ts'
import type { Place, PlaceGroup } from '../domain/place.ts'
import type { ReportSource } from '../domain/report-source.ts'
import type { ReporterFunction } from '../domain/reporter-function.ts'
import type { Words } from './language.ts'
import { harmWords } from './terms.ts'

export const placeWords: Record<Place, Words> = {
  room: { pl: 'pokój mieszkańca', en: 'resident’s room', uk: 'кімната мешканця' },
  bathroom: { pl: 'łazienka / WC', en: 'bathroom / toilet', uk: 'ванна / туалет' },
  corridor: { pl: 'korytarz', en: 'corridor', uk: 'коридор' },
  stairs: { pl: 'schody', en: 'stairs', uk: 'сходи' },
  lift: { pl: 'winda', en: 'lift', uk: 'ліфт' },
  'dining-room': { pl: 'jadalnia', en: 'dining room', uk: 'їдальня' },
  'day-room': { pl: 'świetlica / sala terapii', en: 'day room / therapy room', uk: 'вітальня / кімната для занять' },
  kitchen: { pl: 'kuchnia', en: 'kitchen', uk: 'кухня' },
  'treatment-room': { pl: 'gabinet', en: 'treatment room', uk: 'медичний кабінет' },
  grounds: { pl: 'teren zewnętrzny domu', en: 'grounds outside the home', uk: 'територія біля будинку' },
  'outside-home': {
    pl: 'poza domem (wyjście, przepustka)',
    en: 'away from the home (outing, leave)',
    uk: 'поза будинком (прогулянка, тимчасовий від’їзд)',
  },
  transport: { pl: 'transport', en: 'during transport', uk: 'під час перевезення' },
  hospital: { pl: 'szpital / przychodnia', en: 'hospital / clinic', uk: 'лікарня / поліклініка' },
  other: { pl: 'inne', en: 'other', uk: 'інше' },
}

/** What the authority reads instead of the place. */
export const placeGroupWords: Record<PlaceGroup, Words> = {
  private: { pl: 'pokój lub łazienka', en: 'room or bathroom', uk: 'кімната або ванна' },
  common: { pl: 'części wspólne', en: 'common areas', uk: 'місця спільного користування' },
  service: { pl: 'pomieszczenia służbowe', en: 'service rooms', uk: 'службові приміщення' },
  grounds: { pl: 'teren domu', en: 'grounds of the home', uk: 'територія будинку' },
  outside: { pl: 'poza domem', en: 'away from the home', uk: 'поза будинком' },
  other: { pl: 'inne', en: 'other', uk: 'інше' },
}

export const partOfDayWords: Record<PartOfDay, Words> = {
  '00-06': { pl: 'w nocy (0–6)', en: 'at night (0–6)', uk: 'вночі (0–6)' },
  '06-14': { pl: 'rano i w południe (6–14)', en: 'morning and midday (6–14)', uk: 'вранці та опівдні (6–14)' },
  '14-22': {
    pl: 'po południu i wieczorem (14–22)',
    en: 'afternoon and evening (14–22)',
    uk: 'після обіду та ввечері (14–22)',
  },
  '22-24': { pl: 'późnym wieczorem (22–24)', en: 'late evening (22–24)', uk: 'пізно ввечері (22–24)' },
  unknown: { pl: 'nie ustalono', en: 'not established', uk: 'не встановлено' },
}

export const immediateActionWords: Record<ImmediateAction, Words> = {
  'first-aid': { pl: 'pierwsza pomoc', en: 'first aid', uk: 'перша допомога' },
  ambulance: { pl: 'pogotowie ratunkowe (112 / ZRM)', en: 'ambulance (112)', uk: 'швидка допомога (112)' },
  physician: {
    pl: 'lekarz POZ / nocna i świąteczna opieka',
    en: 'family doctor / out-of-hours care',
    uk: 'сімейний лікар / нічна та святкова допомога',
  },
  'emergency-department': { pl: 'SOR', en: 'emergency department', uk: 'приймальне відділення (SOR)' },
  hospitalisation: { pl: 'hospitalizacja', en: 'admission to hospital', uk: 'госпіталізація' },
  observation: { pl: 'obserwacja', en: 'observation', uk: 'спостереження' },
  separation: { pl: 'rozdzielenie osób', en: 'people separated', uk: 'розведення осіб' },
  'scene-secured': {
    pl: 'zabezpieczenie miejsca lub śladów',
    en: 'scene or traces secured',
    uk: 'убезпечення місця або збереження слідів',
  },
  other: { pl: 'inne', en: 'other', uk: 'інше' },
}

/** A level's name, and the sentence that helps staff choose it. */
export type GradeWords = { label: Words; guidance: Words }

const establishSoon: Words = {
  pl: 'Należy ustalić w ciągu 7 dni.',
  en: 'To be established within 7 days.',
  uk: 'Потрібно встановити протягом 7 днів.',
}

export const physicalHarmWords: Record<HarmLevel, GradeWords> = {
  0: {
    label: harmWords[0],
    guidance: {
      pl: 'Wystarczyła obserwacja.',
      en: 'Observation was enough.',
      uk: 'Вистачило спостереження.',
    },
  },
  1: {
    label: harmWords[1],
    guidance: {
      pl: 'Pierwsza pomoc, opatrunek; dolegliwości do 7 dni (por. art. 157 § 2 k.k.).',
      en: 'First aid, a dressing; complaints up to 7 days (cf. art. 157 § 2 of the Polish penal code).',
      uk: 'Перша допомога, пов’язка; недомагання до 7 днів (пор. ст. 157 § 2 КК Польщі).',
    },
  },
  2: {
    label: harmWords[2],
    guidance: {
      pl: 'Pomoc lekarska, szycie, gips, SOR bez hospitalizacji; powyżej 7 dni (por. art. 157 § 1 k.k.).',
      en: 'A doctor’s help, stitches, plaster, emergency department without admission; over 7 days (cf. art. 157 § 1 of the Polish penal code).',
      uk: 'Допомога лікаря, шви, гіпс, приймальне відділення без госпіталізації; понад 7 днів (пор. ст. 157 § 1 КК Польщі).',
    },
  },
  3: {
    label: harmWords[3],
    guidance: {
      pl: 'Hospitalizacja ponad 24 h, operacja, trwały uszczerbek lub zagrożenie życia (por. art. 156 k.k.).',
      en: 'More than 24 hours in hospital, an operation, lasting damage or danger to life (cf. art. 156 of the Polish penal code).',
      uk: 'Понад 24 год у лікарні, операція, тривала шкода або загроза життю (пор. ст. 156 КК Польщі).',
    },
  },
  4: {
    label: harmWords[4],
    guidance: {
      pl: 'Mieszkaniec zmarł w następstwie zdarzenia.',
      en: 'The resident died as a result of the event.',
      uk: 'Мешканець помер унаслідок події.',
    },
  },
  9: { label: harmWords[9], guidance: establishSoon },
}

export const psychologicalHarmWords: Record<PsychologicalHarmLevel, GradeWords> = {
  0: {
    label: { pl: 'brak', en: 'none', uk: 'немає' },
    guidance: {
      pl: 'Zachowanie i samopoczucie bez zmian.',
      en: 'Behaviour and well-being unchanged.',
      uk: 'Поведінка й самопочуття без змін.',
    },
  },
  1: {
    label: { pl: 'niewielki', en: 'slight', uk: 'незначний' },
    guidance: {
      pl: 'Przejściowy lęk lub przygnębienie; wystarczyła rozmowa.',
      en: 'Passing fear or low mood; a talk was enough.',
      uk: 'Тимчасовий страх або пригніченість; вистачило розмови.',
    },
  },
  2: {
    label: { pl: 'umiarkowany', en: 'moderate', uk: 'помірний' },
    guidance: {
      pl: 'Potrzebna pomoc psychologa lub lekarza.',
      en: 'Help of a psychologist or a doctor is needed.',
      uk: 'Потрібна допомога психолога або лікаря.',
    },
  },
  3: {
    label: { pl: 'ciężki', en: 'severe', uk: 'тяжкий' },
    guidance: {
      pl: 'Długotrwałe pogorszenie stanu psychicznego lub hospitalizacja psychiatryczna.',
      en: 'Lasting decline of mental health, or admission to a psychiatric hospital.',
      uk: 'Тривале погіршення психічного стану або психіатрична госпіталізація.',
    },
  },
  9: { label: { pl: 'nieznany', en: 'not known', uk: 'невідомий' }, guidance: establishSoon },
}

export const sexWords: Record<Sex, Words> = {
  F: { pl: 'kobieta', en: 'woman', uk: 'жінка' },
  M: { pl: 'mężczyzna', en: 'man', uk: 'чоловік' },
  unknown: { pl: 'nie podano', en: 'not given', uk: 'не вказано' },
}

export const ageBandWords: Record<AgeBand, Words> = {
  '<18': { pl: 'poniżej 18 lat', en: 'under 18', uk: 'до 18 років' },
  '18-39': { pl: '18–39 lat', en: '18–39 years', uk: '18–39 років' },
  '40-59': { pl: '40–59 lat', en: '40–59 years', uk: '40–59 років' },
  '60-64': { pl: '60–64 lata', en: '60–64 years', uk: '60–64 роки' },
  '65-74': { pl: '65–74 lata', en: '65–74 years', uk: '65–74 роки' },
  '75-84': { pl: '75–84 lata', en: '75–84 years', uk: '75–84 роки' },
  '85+': { pl: '85 lat i więcej', en: '85 and over', uk: '85 років і більше' },
  unknown: { pl: 'nie podano', en: 'not given', uk: 'не вказано' },
}

export const residentRoleWords: Record<(typeof residentRoles)[number], Words> = {
  hurt: { pl: 'Poszkodowany mieszkaniec', en: 'Resident who was hurt', uk: 'Постраждалий мешканець' },
  other: { pl: 'Inny uczestnik', en: 'Other resident involved', uk: 'Інший учасник' },
}

/** Asked of whoever reports. */
export const allegationWords: Record<Allegation, Words> = {
  staff: {
    pl: 'Czy chodzi o zachowanie kogoś z personelu?',
    en: 'Is it about the conduct of a member of staff?',
    uk: 'Чи йдеться про поведінку когось із персоналу?',
  },
  crime: {
    pl: 'Czy podejrzewasz, że popełniono przestępstwo?',
    en: 'Do you suspect a crime?',
    uk: 'Чи підозрюєте ви, що скоєно злочин?',
  },
}

/** Told to whoever receives the report. */
export const allegedWords: Record<Allegation, Words> = {
  staff: {
    pl: 'dotyczy zachowania personelu',
    en: 'about the conduct of staff',
    uk: 'стосується поведінки персоналу',
  },
  crime: { pl: 'podejrzenie przestępstwa', en: 'suspicion of a crime', uk: 'підозра щодо злочину' },
}

/** How a report reached the home. */
export const reportSourceWords: Record<ReportSource, Words> = {
  system: { pl: 'w systemie', en: 'in this program', uk: 'у системі' },
  phone: { pl: 'telefon', en: 'telephone', uk: 'телефон' },
  paper: { pl: 'papier', en: 'paper', uk: 'папір' },
  'e-mail': { pl: 'e-mail', en: 'email message', uk: 'електронна пошта' },
}

export const reporterFunctionWords: Record<ReporterFunction, Words> = {
  carer: { pl: 'opiekun', en: 'carer', uk: 'доглядач' },
  nurse: { pl: 'pielęgniarka / pielęgniarz', en: 'nurse', uk: 'медсестра / медбрат' },
  housekeeping: { pl: 'pokojowa', en: 'housekeeper', uk: 'покоївка' },
  therapist: { pl: 'terapeuta', en: 'therapist', uk: 'фахівець із терапії' },
  'social-worker': { pl: 'pracownik socjalny', en: 'social worker', uk: 'соціальний працівник' },
  physiotherapist: { pl: 'rehabilitant', en: 'physiotherapist', uk: 'реабілітолог' },
  administration: { pl: 'administracja', en: 'administration', uk: 'адміністрація' },
  resident: { pl: 'mieszkaniec', en: 'resident', uk: 'мешканець' },
  family: { pl: 'rodzina', en: 'family', uk: 'родина' },
  physician: { pl: 'lekarz', en: 'doctor', uk: 'лікар' },
  other: { pl: 'inna osoba', en: 'someone else', uk: 'інша особа' },
}
