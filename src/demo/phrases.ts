// What the invented people write when they decline, ask, answer and assess. No names, numbers or rooms.

export const reasons = {
  declined: {
    'no-effect': 'Nie doszło do wypadku ani obrażeń i nie było zagrożenia życia ani zdrowia.',
    'other-book':
      'Zdarzenie nie jest wypadkiem, samouszkodzeniem ani obrażeniem; dom nie prowadzi ewidencji innych zdarzeń.',
  },
  declinedFeedback: 'Dziękujemy. Zgłoszenie nie zostało wpisane do rejestru, powód jest podany wyżej.',
  reconsider: 'Następnego dnia pojawił się ból pleców, proszę o ponowne rozpatrzenie.',
  question: 'Czy w chwili zdarzenia posadzka była mokra i czy ktoś był obok?',
  supplement: 'Posadzka była sucha, obok nikogo nie było. Chodzik stał poza zasięgiem ręki.',
  limited: 'Do czasu wyjaśnienia wpis prowadzi jedna osoba.',
  excluded: 'Zgłoszenie dotyczy zachowania tej osoby podczas dyżuru.',
  unlimited: 'Okoliczności wyjaśniono, wpis prowadzą znowu wszystkie osoby upoważnione.',
  readmitted: 'Wyjaśnienia nie potwierdziły zarzutu wobec tej osoby.',
  held: 'Sąd opiekuńczy zapowiedział, że zwróci się o dokumentację tego zdarzenia.',
  released: 'Sąd zakończył postępowanie, dokumentacja nie jest już potrzebna.',
  reclassified: 'Lekarz obejrzał wszystkie osoby: nikt nie doznał obrażeń i nikt nie był zagrożony.',
  oneTooMany: 'To samo zdarzenie wpisano dwa razy, drugi wpis jest zbędny.',
  cancelled: 'Zdarzenie dotyczyło gościa, a nie osoby mieszkającej w domu.',
  amended: 'Doprecyzowano miejsce zdarzenia po rozmowie z dyżurnymi.',
  outcomeKnown: 'Znany jest wynik badania lekarskiego.',
  sentBack: 'Proszę wskazać termin wykonania i osobę odpowiedzialną (funkcję).',
  neverTravels: 'Zdarzenie potencjalne, którego dom nie przekazuje organowi.',
  noAuthority: 'Dla domu nie zapisano organu, któremu informacja byłaby przekazana.',
  familyNotTold: 'Osoba nie wyraziła zgody na zawiadomienie bliskich.',
  givenUp: 'Po rozmowie z zespołem uznano, że nic by to nie zmieniło.',
  reopened: 'Wyszły na jaw nowe okoliczności: podobny upadek w tym samym miejscu.',
} as const

export const questions = [
  'Czy ryzyko takiego zdarzenia oceniano wcześniej i kiedy zmieniono plan wsparcia?',
  'Kto (funkcja) odpowiada za wykonanie działań i w jakim terminie?',
  'Czy podobne zdarzenia występowały w domu w ostatnim kwartale?',
  'Jak dom sprawdzi, czy wprowadzone rozwiązania działają?',
] as const

export const answers = [
  'Ryzyko oceniono przy przyjęciu, plan wsparcia zmieniono w tygodniu po zdarzeniu.',
  'Za wykonanie odpowiada kierownik działu opiekuńczego, termin upływa z końcem miesiąca.',
  'W ostatnim kwartale odnotowano jedno podobne zdarzenie, wnioski omówiono z zespołem.',
  'Po miesiącu powtórzymy ocenę ryzyka i porównamy liczbę zdarzeń na oddziale.',
] as const

export const opinions = {
  adequate: [
    'Przyczyny ustalono, działania są adekwatne do zdarzenia i zostały wdrożone.',
    'Działania następcze odpowiadają przyczynom, a rozwiązania zapobiegawcze są konkretne.',
    'Dom zareagował bez zwłoki, wyciągnął wnioski i wskazał, jak ograniczy podobne zdarzenia.',
  ],
  adequate_with_remarks: [
    'Działania zasadne; proszę podać termin zakończenia działań zapobiegawczych.',
    'Działania zasadne; warto sprawdzić, czy ta sama przyczyna nie dotyczy innych pięter.',
    'Działania zasadne; proszę omówić je także z dyżurem nocnym.',
  ],
  inadequate: [
    'Działania nie odnoszą się do przyczyny zdarzenia; brak oceny ryzyka po zdarzeniu.',
    'Opisano pierwszą pomoc, a nie sposób, w jaki dom zapobiegnie powtórzeniu.',
    'Przyczynę przypisano wyłącznie mieszkańcom; nie sprawdzono obsady ani otoczenia.',
  ],
} as const

/** What is recommended, how it was carried out, and what the authority says of that. */
export const recommended = {
  texts: [
    'Powtórzyć ocenę ryzyka upadku u osób z tego oddziału i zapisać ją w planach wsparcia.',
    'Przeszkolić dyżury nocne z postępowania w takiej sytuacji i odnotować, kto był obecny.',
    'Zamontować poręcze i oświetlenie nocne w miejscach, w których dochodziło do takich zdarzeń.',
    'Sprawdzić sprzęt na wszystkich piętrach i wycofać ten, który nie ma przeglądu.',
  ],
  done: [
    'Wykonano na całym oddziale, wynik opisano w dokumentacji domu.',
    'Wykonano i omówiono z zespołem, protokół leży w dziale opiekuńczym.',
    'Prace zakończono, odbiór potwierdził dział techniczny.',
  ],
  sentBack: 'Z opisu nie wynika, czy wykonano to także na pozostałych piętrach. Proszę uzupełnić.',
  waived: 'Oddział, którego dotyczyło zalecenie, został w międzyczasie zamknięty.',
} as const

export const heads = {
  returned: 'Dom opisał ocenę ryzyka w działaniach następczych, proszę zweryfikować ponownie.',
  reopened: 'Napłynęła informacja o podobnym zdarzeniu, sprawa wymaga ponownej weryfikacji.',
} as const
