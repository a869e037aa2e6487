// Stories for the book of other events (N, supervision). Invented; every outgoing text is free of exact hours, rooms and people.
import type { Story } from './story.ts'

export const supervised = {
  suddenDeath: {
    category: 'N01',
    weight: 0,
    tellings: [
      {
        place: 'room',
        parts: ['00-06'],
        description:
          'Podczas nocnego obchodu stwierdzono brak oddechu i tętna u mieszka{ńca|nki}. Resuscytacja do przyjazdu zespołu, lekarz stwierdził zgon.',
        outgoing: 'Nagły zgon w nocy mimo podjętej resuscytacji. Lekarz nie stwierdził śladów urazu.',
      },
    ],
    harm: [[4, 0]],
    actions: ['first-aid', 'ambulance'],
    immediately: 'Resuscytacja, 112, zabezpieczenie pokoju do przyjazdu Policji.',
    condition: 'Zgon stwierdzony przez lekarza.',
    causes: ['health'],
    causesText: 'Według lekarza najpewniej ostry incydent sercowy; wynik sekcji nie jest jeszcze znany.',
    limiting: 'Przegląd kart osób z chorobami serca i częstości nocnych obchodów.',
    preventive: 'Defibrylator na każdym piętrze i ćwiczenia z resuscytacji co pół roku.',
    measures: [
      ['equipment', 'director'],
      ['training', 'nurse'],
    ],
  },
  missing: {
    category: 'N03',
    weight: 1,
    tellings: [
      {
        place: 'grounds',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} nie wrócił{|a} ze spaceru na kolację. Po przeszukaniu terenu zawiadomiono Policję; odnalezion{y|a} na przystanku, w dobrym stanie.',
        outgoing: 'Samowolne oddalenie się na kilka godzin. Osoba odnaleziona w dobrym stanie.',
      },
    ],
    harm: [
      [0, 1],
      [0, 0],
    ],
    actions: ['other'],
    immediately: 'Przeszukanie budynku i ogrodu, Policja, telefon do bliskich.',
    condition: 'Zmęczon{y|a}, wyziębienia nie stwierdzono.',
    causes: ['health', 'surroundings'],
    causesText: 'Nasilone zaburzenia pamięci, furtka od strony parku pozostawała otwarta.',
    limiting: 'Wyjścia w towarzystwie, opaska z numerem domu za zgodą osoby.',
    preventive: 'Sygnalizacja otwarcia furtki i umówiona pora powrotów ze spacerów.',
    measures: [
      ['equipment', 'administration'],
      ['resident-support', 'social-worker'],
    ],
  },
  summerWalk: {
    category: 'N03',
    weight: 2,
    months: [5, 6, 7, 8, 9],
    tellings: [
      {
        place: 'grounds',
        parts: ['14-22'],
        description:
          'W ciepły wieczór mieszkan{iec|ka} wysz{edł|ła} przez otwartą bramę dostaw i nie wróci{ł|ła} na noc. Policja odnalazła {go|ją} rano na ławce w parku.',
        outgoing: 'Samowolne oddalenie się w letni wieczór. Osoba odnaleziona rano, zmęczona, w dobrym stanie.',
      },
      {
        place: 'outside-home',
        parts: ['06-14', '14-22'],
        description:
          'Podczas pikniku mieszkan{iec|ka} oddalił{|a} się od grupy. Po godzinie odnaleziono {go|ją} z pomocą Policji na ścieżce rowerowej.',
        outgoing: 'Oddalenie się od grupy podczas pikniku. Osoba odnaleziona po godzinie, bez obrażeń.',
      },
    ],
    harm: [
      [0, 0],
      [1, 0],
    ],
    actions: ['other'],
    immediately: 'Przeszukanie okolicy, Policja, powiadomienie bliskich, badanie po powrocie.',
    condition: 'Zmęczon{y|a} i spragnion{y|a}, poza tym w dobrym stanie.',
    causes: ['surroundings', 'staffing'],
    causesText: 'Brama dostaw pozostawiona otwarta w upały i zbyt mało opiekunów przy wyjściu na zewnątrz.',
    limiting: 'Brama zamykana po każdej dostawie, liczenie uczestników co kwadrans.',
    preventive: 'Aktualne opisy osób zagrożonych oddaleniem i ćwiczenie poszukiwań przed latem.',
    measures: [
      ['procedure', 'care-lead'],
      ['training', 'care-lead'],
    ],
  },
  restraint: {
    category: 'N04',
    weight: 1,
    tellings: [
      {
        place: 'room',
        parts: ['22-24', '14-22'],
        description:
          'Wobec gwałtownego pobudzenia zastosowano przytrzymanie przez kilka minut na zlecenie lekarza. Bez obrażeń, sporządzono kartę.',
        outgoing: 'Krótkotrwałe przytrzymanie na zlecenie lekarza. Bez obrażeń, przekazano do oceny.',
      },
    ],
    harm: [[0, 1]],
    actions: ['physician', 'observation'],
    immediately: 'Zlecenie lekarza, obserwacja co kwadrans, rozmowa po ustąpieniu pobudzenia.',
    condition: 'Spokojn{y|a}, bez obrażeń.',
    causes: ['health', 'communication'],
    causesText: 'Zmiana opiekuna bez zapowiedzi wywołała lęk; próby uspokojenia nie przyniosły skutku.',
    limiting: 'Zapowiadanie zmian w grafiku i spokojne miejsce dostępne o każdej porze.',
    preventive: 'Szkolenie z deeskalacji oraz omówienie każdego użycia przymusu w zespole.',
    measures: [['training', 'director']],
  },
  theft: {
    category: 'N08',
    weight: 0,
    alleges: ['crime'],
    tellings: [
      {
        place: 'room',
        parts: ['06-14'],
        description:
          'Mieszkan{iec|ka} zgłosił{|a}, że z szafki zniknęła koperta z oszczędnościami. Zamek szafki jest uszkodzony.',
        outgoing: 'Zgłoszenie kradzieży oszczędności z szafki. Zawiadomiono Policję.',
      },
    ],
    harm: [[0, 1]],
    actions: ['scene-secured'],
    immediately: 'Zabezpieczono szafkę, zawiadomiono Policję, spisano relację.',
    condition: 'Zdenerwowan{y|a}, bez innych dolegliwości.',
    causes: ['not-established'],
    causesText: 'Nie ustalono sprawcy, trwa postępowanie; zamek był wyłamany wcześniej i niezgłoszony.',
    limiting: 'Przechowywanie pieniędzy w depozycie za pokwitowaniem.',
    preventive: 'Wymiana zamków w szafkach i kontrola ich stanu raz na kwartał.',
    measures: [['equipment', 'administration']],
  },
  aggression: {
    category: 'N13',
    weight: 2,
    hurt: 0,
    others: 1,
    tellings: [
      {
        place: 'day-room',
        parts: ['14-22'],
        description: 'Mieszkan{iec|ka} krzyczał{|a} i rzucił{|a} krzesłem w stronę drzwi. Nikt nie został uderzony.',
        outgoing: 'Zachowanie agresywne wobec przedmiotów w części wspólnej. Bez poszkodowanych.',
      },
    ],
    harm: [[0, 0]],
    actions: ['separation', 'observation'],
    immediately: 'Odprowadzono w spokojne miejsce, rozmowa, obserwacja.',
    condition: 'Po godzinie spokojn{y|a}.',
    causes: ['health', 'other-people'],
    causesText: 'Narastające napięcie po wizycie bliskich, wcześniejsze sygnały opisano w karcie.',
    limiting: 'Rozmowa po wizytach i możliwość wyjścia z zajęć w każdej chwili.',
    preventive: 'Uzgodniony z psychologiem sposób reagowania na pierwsze oznaki napięcia.',
    measures: [['resident-support', 'psychologist']],
  },
  nearMiss: {
    category: 'N15',
    weight: 1,
    hurt: 0,
    others: 1,
    tellings: [
      {
        place: 'lift',
        parts: ['06-14', '14-22'],
        description:
          'Winda zatrzymała się kilka centymetrów poniżej progu. Nikt się nie potknął, windę wyłączono do przyjazdu serwisu.',
        outgoing: 'Zatrzymanie windy poniżej progu. Nikt nie ucierpiał.',
      },
    ],
    harm: [[0, 0]],
    actions: ['scene-secured'],
    immediately: 'Wyłączono windę, oznakowano drzwi, wezwano serwis.',
    condition: 'Bez poszkodowanych.',
    causes: ['equipment'],
    causesText: 'Rozregulowany czujnik poziomu, usterkę usunięto tego samego dnia.',
    limiting: 'Zgłaszanie każdej nierówności progu i wyłączanie windy bez zwłoki.',
    preventive: 'Dodatkowy przegląd czujników uzgodniony z konserwatorem.',
    measures: [['equipment', 'administration']],
  },
} as const satisfies Record<string, Story>
