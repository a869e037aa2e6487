// How badly a resident was hurt: the scale of domain.md 3.2, with guidance for staff. Never decides a deadline or a priority.

/** 0 none … 4 death; 9 is "not known yet" and must be resolved before an entry is closed. */
export const harmLevels = [0, 1, 2, 3, 4, 9] as const
export type HarmLevel = (typeof harmLevels)[number]

/** Psychological harm has no level 4. */
export const psychologicalHarmLevels = [0, 1, 2, 3, 9] as const
export type PsychologicalHarmLevel = (typeof psychologicalHarmLevels)[number]

type Grade = { label: string; guidance: string }

/** Physical harm (WHO ICPS, LFPSE; thresholds of art. 156 and 157 k.k. are background knowledge, domain.md 3.2). */
export const physicalHarm: Readonly<Record<HarmLevel, Grade>> = {
  0: { label: 'brak skutku', guidance: 'Wystarczyła obserwacja.' },
  1: { label: 'łagodny', guidance: 'Pierwsza pomoc, opatrunek; dolegliwości do 7 dni (por. art. 157 § 2 k.k.).' },
  2: {
    label: 'umiarkowany',
    guidance: 'Pomoc lekarska, szycie, gips, SOR bez hospitalizacji; powyżej 7 dni (por. art. 157 § 1 k.k.).',
  },
  3: {
    label: 'ciężki',
    guidance: 'Hospitalizacja ponad 24 h, operacja, trwały uszczerbek lub zagrożenie życia (por. art. 156 k.k.).',
  },
  4: { label: 'zgon', guidance: 'Mieszkaniec zmarł w następstwie zdarzenia.' },
  9: { label: 'jeszcze nieznany', guidance: 'Należy ustalić w ciągu 7 dni.' },
}

/** Psychological harm, graded apart from the physical (domain.md 3.2); the guidance is ours. */
export const psychologicalHarm: Readonly<Record<PsychologicalHarmLevel, Grade>> = {
  0: { label: 'brak', guidance: 'Zachowanie i samopoczucie bez zmian.' },
  1: { label: 'niewielki', guidance: 'Przejściowy lęk lub przygnębienie; wystarczyła rozmowa.' },
  2: { label: 'umiarkowany', guidance: 'Potrzebna pomoc psychologa lub lekarza.' },
  3: { label: 'ciężki', guidance: 'Długotrwałe pogorszenie stanu psychicznego lub hospitalizacja psychiatryczna.' },
  9: { label: 'nieznany', guidance: 'Należy ustalić w ciągu 7 dni.' },
}

/** A level that is known: 9 is not a harm but a gap. */
export type KnownHarm = Exclude<HarmLevel, 9>

/** The worst level that is known; 0 when none is. */
export function highestKnownHarm(levels: readonly HarmLevel[]): KnownHarm {
  return levels.reduce<KnownHarm>((highest, level) => (level !== 9 && level > highest ? level : highest), 0)
}

/**
 * The harm to show for several levels: the worst known one when it is severe (a gap must not hide it), 9 when something
 * is still unknown, else the worst. 0 when there is none.
 */
export function highestHarm(levels: readonly HarmLevel[]): HarmLevel {
  const known = highestKnownHarm(levels)
  return known < 3 && levels.includes(9) ? 9 : known
}
