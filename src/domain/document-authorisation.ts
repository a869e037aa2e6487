// The text of the written authorisation and of the statement of confidentiality, as they are printed: Polish, versioned data.
// Basis: art. 55c ust. 4 and 5 u.p.s. (Dz.U. 2025 poz. 1214). A draft of this program: the director answers for what is issued.

export const authorisationPaper = {
  version: '2026-1',
  fromOn: '2026-01-01',
  authorisation: {
    title: 'Upoważnienie',
    basis: 'Na podstawie art. 55c ust. 5 ustawy z dnia 12 marca 2004 r. o pomocy społecznej upoważniam:',
    scope: 'do następujących czynności w rejestrze zgłoszeń o zdarzeniach nadzwyczajnych dotyczących mieszkańców domu:',
    period: 'Upoważnienie obowiązuje',
    limits:
      'Upoważnienie nie obejmuje innych czynności, nie przechodzi na inne osoby i wygasa z ostatnim dniem okresu, z chwilą cofnięcia albo zakończenia pracy w domu.',
    director: 'data i podpis dyrektora (kierownika) domu',
    received: 'data i podpis osoby upoważnionej',
  },
  statement: {
    title: 'Oświadczenie o zachowaniu poufności',
    opening: 'Ja, niżej podpisana/podpisany',
    points: [
      'zachowam w poufności tożsamość osób zgłaszających zdarzenia oraz dane pozwalające ją ustalić (art. 55c ust. 4 ustawy o pomocy społecznej),',
      'zachowam w poufności dane osobowe mieszkańców i innych osób, które poznam, wykonując upoważnienie,',
      'będę korzystać z rejestru tylko w zakresie upoważnienia i tylko do celów, dla których go udzielono,',
      'nie udostępnię nikomu swojej nazwy użytkownika ani hasła,',
      'wiem, że każda czynność i każdy wgląd w rejestrze są zapisywane,',
      'obowiązek poufności trwa także po wygaśnięciu upoważnienia i po zakończeniu pracy w domu.',
    ],
    signature: 'data i podpis osoby składającej oświadczenie',
  },
} as const
