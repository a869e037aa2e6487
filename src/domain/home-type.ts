// The seven types of a dom pomocy społecznej (art. 56 u.p.s.); one home may have several (domain.md 9.5).

/** Label completes "dom pomocy społecznej dla …". */
export const homeTypes = {
  PW: 'osób w podeszłym wieku',
  PSCH: 'osób przewlekle somatycznie chorych',
  PPCH: 'osób przewlekle psychicznie chorych',
  DNI: 'dorosłych niepełnosprawnych intelektualnie',
  DMNI: 'dzieci i młodzieży niepełnosprawnych intelektualnie',
  NF: 'osób niepełnosprawnych fizycznie',
  UA: 'osób uzależnionych od alkoholu',
} as const

export type HomeType = keyof typeof homeTypes
export const homeTypeCodes = Object.keys(homeTypes) as HomeType[]
