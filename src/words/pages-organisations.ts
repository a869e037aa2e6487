// The texts of the pages of organisations, of who supervises a home and of the documents a home acts on.
import type { Words } from './language.ts'

/** The fields of an organisation, where the first one is set up and where others are added. */
export const organisationWords = {
  kind: { pl: 'Rodzaj jednostki', en: 'Kind of organisation', uk: 'Вид установи' },
  name: { pl: 'Nazwa jednostki', en: 'Name of the organisation', uk: 'Назва установи' },
  onlyHome: { pl: 'Tylko dla domu', en: 'Only for a home', uk: 'Лише для будинку' },
  onlyAuthority: { pl: 'Tylko dla organu', en: 'Only for an authority', uk: 'Лише для органу' },
  county: { pl: 'Powiat', en: 'County', uk: 'Повіт' },
  types: { pl: 'Dom pomocy społecznej dla…', en: 'Care home for…', uk: 'Будинок соціальної допомоги для…' },
  places: { pl: 'Liczba miejsc', en: 'Number of places', uk: 'Кількість місць' },
  running: { pl: 'Kto prowadzi dom', en: 'Who runs the home', uk: 'Хто веде будинок' },
  body: {
    pl: 'Jednostka, przez którą działa organ',
    en: 'Office through which the authority acts',
    uk: 'Установа, через яку діє орган',
  },
} as const satisfies Record<string, Words>

export const organisationListWords = {
  homes: { pl: 'Domy', en: 'Homes', uk: 'Будинки' },
  others: { pl: 'Pozostałe jednostki', en: 'Other organisations', uk: 'Інші установи' },
  noHomes: {
    pl: 'Nie ma tu jeszcze żadnego domu.',
    en: 'There is no home here yet.',
    uk: 'Тут ще немає жодного будинку.',
  },
  home: { pl: 'Dom', en: 'Home', uk: 'Будинок' },
  authority: { pl: 'Organ', en: 'Authority', uk: 'Орган' },
  notRecorded: { pl: 'nie zapisano', en: 'not recorded', uk: 'не записано' },
  documents: { pl: 'Podstawy', en: 'Documents', uk: 'Підстави' },
  noDocuments: { pl: 'brak', en: 'none', uk: 'немає' },
  from: { pl: 'od', en: 'from', uk: 'з' },
  actions: { pl: 'Czynności', en: 'Actions', uk: 'Дії' },
  addAdmin: { pl: 'Dodaj administratora kont', en: 'Add an account administrator', uk: 'Додати адміністратора' },
  newOrganisation: { pl: 'Dodaj jednostkę', en: 'Add an organisation', uk: 'Додати установу' },
} as const satisfies Record<string, Words>

export const supervisionWords = {
  title: { pl: 'Ustal organ domu', en: 'Set the home’s authority', uk: 'Встановити орган будинку' },
  what: {
    pl: 'Do tego organu dom przekazuje informację od podanego dnia. To, co przekazano wcześniej, zostaje u poprzedniego.',
    en: 'From that day the home hands its information over to this authority. What was handed over before stays with the previous one.',
    uk: 'Від цього дня будинок передає інформацію цьому органу. Те, що передано раніше, залишається в попереднього.',
  },
  now: { pl: 'Teraz', en: 'At present', uk: 'Зараз' },
  basis: { pl: 'Dlaczego ten organ', en: 'Why this authority', uk: 'Чому цей орган' },
  authority: { pl: 'Organ', en: 'Authority', uk: 'Орган' },
  authorityHint: {
    pl: 'Zostaw puste, jeśli dom nie ma organu.',
    en: 'Leave empty if the home has no authority.',
    uk: 'Залиште порожнім, якщо будинок не має органу.',
  },
  noAuthority: {
    pl: 'Dlaczego dom nie ma organu',
    en: 'Why the home has no authority',
    uk: 'Чому будинок не має органу',
  },
  noAuthorityHint: {
    pl: 'Wypełnij tylko wtedy, gdy dom nie ma organu.',
    en: 'Fill this in only if the home has no authority.',
    uk: 'Заповніть лише тоді, коли будинок не має органу.',
  },
  fromOn: { pl: 'Od dnia', en: 'From', uk: 'Від дня' },
  submit: { pl: 'Zapisz organ', en: 'Record the authority', uk: 'Записати орган' },
} as const satisfies Record<string, Words>

export const basisWords = {
  title: { pl: 'Odnotuj podstawę', en: 'Record a document', uk: 'Записати підставу' },
  what: {
    pl: 'Ustawa nakazuje domowi prowadzić tylko rejestr zdarzeń nadzwyczajnych. Ewidencja innych zdarzeń i dane uzupełniające dla organu wymagają osobnego dokumentu; działają od dnia, który tu podasz.',
    en: 'The act orders a home to keep only the register of extraordinary events. The record of other events and the supplementary codes for the authority need a document of their own; they work from the day given here.',
    uk: 'Закон зобов’язує будинок вести лише реєстр надзвичайних подій. Облік інших подій і додаткові дані для органу потребують окремого документа; вони діють від указаного тут дня.',
  },
  covers: { pl: 'Czego dotyczy', en: 'What it opens', uk: 'Чого стосується' },
  kind: { pl: 'Rodzaj dokumentu', en: 'Kind of document', uk: 'Вид документа' },
  number: { pl: 'Numer dokumentu', en: 'Number of the document', uk: 'Номер документа' },
  issuedOn: { pl: 'Data dokumentu', en: 'Date of the document', uk: 'Дата документа' },
  fromOn: { pl: 'Działa od dnia', en: 'Works from', uk: 'Діє від дня' },
} as const satisfies Record<string, Words>

/** What the list says after a change. */
export const organisationDoneWords = {
  organisation: {
    pl: 'Jednostka dodana. Dodaj teraz jej administratora kont.',
    en: 'The organisation is added. Now add its account administrator.',
    uk: 'Установу додано. Тепер додайте її адміністратора облікових записів.',
  },
  supervision: { pl: 'Organ zapisany.', en: 'The authority is recorded.', uk: 'Орган записано.' },
  basis: { pl: 'Podstawa odnotowana.', en: 'The document is recorded.', uk: 'Підставу записано.' },
} as const satisfies Record<string, Words>
