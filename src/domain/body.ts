// Whom a home may have to notify of an event, besides the transfer to its authority (domain.md 1.4).
// Which body is mandatory for which category is the catalogue's; when and how it was notified is the entry's.

/**
 * Code → Polish label and legal basis. Bases are those of domain.md 1.4, mostly background knowledge [B] to be verified
 * before they are quoted as law; "–" means that the matrix names none.
 */
export const bodies = {
  '112': { label: '112 / zespół ratownictwa medycznego', basis: '–' },
  physician: { label: 'Lekarz', basis: '–' },
  psychiatrist: { label: 'Lekarz psychiatra', basis: '–' },
  'family-or-guardian': {
    label: 'Rodzina, osoba wskazana przez mieszkańca albo opiekun prawny lub kurator',
    basis: 'k.r.o. (opiekun, kurator); rodzina – za zgodą mieszkańca',
  },
  police: { label: 'Policja', basis: 'art. 304 § 2 k.p.k., art. 240 k.k.' },
  prosecutor: { label: 'Prokurator', basis: 'art. 304 § 2 i art. 209 k.p.k.' },
  court: { label: 'Sąd opiekuńczy', basis: 'k.r.o.; art. 22b–22c ustawy z 13.05.2016 (standardy ochrony małoletnich)' },
  sanepid: {
    label: 'Państwowy powiatowy inspektor sanitarny (PPIS)',
    basis: 'ustawa o zapobieganiu oraz zwalczaniu zakażeń i chorób zakaźnych u ludzi',
  },
  'fire-service': { label: 'Państwowa Straż Pożarna (PSP)', basis: '–' },
  'building-inspectorate': { label: 'Powiatowy inspektor nadzoru budowlanego (PINB)', basis: '–' },
  authority: { label: 'Organ prowadzący lub zlecający', basis: 'art. 55c ust. 6 i art. 112 ust. 8 u.p.s.' },
  dpo: { label: 'Inspektor ochrony danych (IOD)', basis: 'art. 33 RODO' },
  uodo: { label: 'Prezes Urzędu Ochrony Danych Osobowych', basis: 'art. 33 RODO (72 godziny)' },
  'nk-a': { label: 'Formularz „Niebieska Karta – A”', basis: 'rozporządzenie RM z 6.09.2023 (Dz.U. 2023 poz. 1870)' },
  'labour-inspectorate': { label: 'Państwowa Inspekcja Pracy (PIP)', basis: 'art. 234 § 2 k.p.' },
  urpl: { label: 'Serwis, producent lub URPL', basis: '–' },
  veterinary: { label: 'Inspekcja Weterynaryjna', basis: '–' },
  'art-18-assessment': {
    label: 'Ocena zasadności przymusu bezpośredniego przez lekarza psychiatrę',
    basis: 'art. 18 u.o.z.p.; rozporządzenie MZ z 21.12.2018 (Dz.U. 2018 poz. 2459)',
  },
} as const satisfies Record<string, { label: string; basis: string }>

export type BodyCode = keyof typeof bodies
export const bodyCodes = Object.keys(bodies) as BodyCode[]
