// Stories of self-harm (S) and bodily injuries (O). Invented; every outgoing text is free of exact hours, rooms and people.
import type { Story } from './story.ts'

export const injuries = {
  selfHarm: {
    category: 'S01',
    weight: 2,
    tellings: [
      {
        place: 'bathroom',
        parts: ['14-22', '22-24'],
        description:
          'Mieszkan{iec|ka} po rozmowie telefonicznej zamkn{ął|ęła} się w łazience i zadał{|a} sobie powierzchowne nacięcia przedramienia.',
        outgoing: 'Powierzchowne nacięcia przedramienia w sytuacji napięcia. Bez zamiaru samobójczego.',
      },
    ],
    harm: [
      [1, 2],
      [2, 2],
    ],
    actions: ['first-aid', 'physician', 'observation'],
    immediately: 'Opatrunek, rozmowa, stała obecność opiekuna do wizyty lekarza.',
    condition: 'Spokojniejsz{y|a} po rozmowie, zaprzecza zamiarom samobójczym.',
    causes: ['health', 'external'],
    causesText: 'Napięcie po rozmowie z bliskimi, zwiastuny opisane w planie nie zostały rozpoznane.',
    limiting: 'Rozmowa wspierająca po trudnych telefonach, zabezpieczenie ostrych przedmiotów.',
    preventive: 'Plan bezpieczeństwa uzgodniony z psychologiem i osobą, której dotyczy.',
    measures: [['resident-support', 'psychologist']],
  },
  autoaggression: {
    category: 'S02',
    weight: 2,
    tellings: [
      {
        place: 'day-room',
        parts: ['06-14', '14-22'],
        description:
          'W czasie hałasu na świetlicy mieszkan{iec|ka} uderzał{|a} głową o oparcie fotela. Zaczerwienienie czoła.',
        outgoing: 'Uderzanie głową o mebel w reakcji na hałas. Zaczerwienienie czoła.',
      },
    ],
    harm: [
      [1, 1],
      [1, 0],
    ],
    actions: ['observation', 'separation', 'physician'],
    immediately: 'Wyciszenie w spokojnym miejscu, miękka podkładka, badanie lekarza.',
    condition: 'Po kwadransie spokojn{y|a}, bez cech urazu głowy.',
    causes: ['surroundings', 'health'],
    causesText: 'Zbyt wiele bodźców na wspólnych zajęciach, brak możliwości wcześniejszego wyjścia.',
    limiting: 'Miejsce wyciszenia i krótszy udział w zajęciach grupowych.',
    preventive: 'Plan wsparcia zachowań z kartą sygnałów poprzedzających dla całego zespołu.',
    measures: [
      ['support-plan', 'psychologist'],
      ['handover', 'care-lead'],
    ],
  },
  attempt: {
    category: 'S04',
    weight: 0,
    tellings: [
      {
        place: 'room',
        parts: ['22-24', '14-22'],
        description:
          'Mieszkan{iec|ka} powiedział{|a}, że zażył{|a} większą liczbę tabletek z zamiarem odebrania sobie życia. Wezwano zespół ratownictwa.',
        outgoing: 'Próba samobójcza przez zażycie leków. Hospitalizacja, stan stabilny.',
      },
    ],
    harm: [[3, 3]],
    hospital: true,
    actions: ['ambulance', 'hospitalisation', 'scene-secured'],
    immediately: 'Wezwano 112, stała obecność, zabezpieczono opakowania.',
    condition: 'Przytomn{y|a}, senn{y|a}, przewiezion{y|a} do szpitala.',
    causes: ['health', 'medication'],
    causesText: 'Pogorszenie nastroju w ostatnich tygodniach i gromadzenie niepołkniętych leków.',
    limiting: 'Przyjmowanie leków przy personelu, częstsze wizyty psychiatry po powrocie.',
    preventive: 'Ocena ryzyka samobójczego raz w miesiącu i szkolenie z rozpoznawania sygnałów.',
    measures: [
      ['health-review', 'psychologist'],
      ['training', 'care-lead'],
    ],
  },
  quarrel: {
    category: 'O01',
    weight: 3,
    others: 1,
    tellings: [
      {
        place: 'day-room',
        parts: ['14-22'],
        description:
          'W sporze o miejsce przed telewizorem inna osoba uderzyła mieszka{ńca|nkę} laską w ramię. Zasinienie ramienia.',
        outgoing: 'Uderzenie przez innego mieszkańca podczas sporu. Zasinienie ramienia.',
      },
      {
        place: 'dining-room',
        parts: ['06-14'],
        description:
          'Przy posiłku inna osoba popchnęła mieszka{ńca|nkę}, dłoń otarta o kant stołu. Strony rozdzielono.',
        outgoing: 'Popchnięcie przez innego mieszkańca przy posiłku. Otarcie dłoni.',
      },
    ],
    harm: [
      [1, 1],
      [2, 1],
    ],
    actions: ['separation', 'first-aid'],
    immediately: 'Rozdzielono osoby, opatrunek, rozmowa z każdą ze stron.',
    condition: 'Zdenerwowan{y|a}, bez innych obrażeń.',
    causes: ['other-people', 'staffing'],
    causesText: 'Narastający konflikt o miejsce; w porze największego ruchu nie było stałego nadzoru.',
    limiting: 'Stałe miejsca i obecność opiekuna w porach, w których dochodziło do sporów.',
    preventive: 'Mediacja prowadzona przez psychologa i drugi telewizor w części wspólnej.',
    measures: [['resident-support', 'psychologist']],
  },
  staff: {
    category: 'O02',
    weight: 0,
    alleges: ['staff', 'crime'],
    tellings: [
      {
        place: 'room',
        parts: ['06-14'],
        description:
          'Przy toalecie i ubieraniu zauważono zasinienia w kształcie palców na obu ramionach. Mieszkan{iec|ka} mówi, że „szarpano przy ubieraniu”.',
        outgoing: 'Zasinienia obu ramion, osoba wiąże je z czynnościami opiekuńczymi. Zawiadomiono Policję.',
      },
    ],
    harm: [[2, 2]],
    actions: ['physician', 'scene-secured', 'separation'],
    immediately: 'Badanie lekarza z opisem obrażeń, zmiana osób sprawujących opiekę.',
    condition: 'Przestraszon{y|a}, uspokaja się przy znanych osobach.',
    causes: ['not-established', 'procedure'],
    causesText: 'Nie ustalono sprawstwa: trwa postępowanie Policji, zabezpieczono grafik dyżurów i nagrania.',
    limiting: 'Czynności pielęgnacyjne wykonywane w dwie osoby do czasu wyjaśnienia.',
    preventive: 'Szkolenie o bezpiecznym przemieszczaniu i przypomnienie, jak zgłaszać nieprawidłowości.',
    measures: [['training', 'director']],
  },
  unexplained: {
    category: 'O06',
    weight: 1,
    tellings: [
      {
        place: 'room',
        parts: ['06-14'],
        description:
          'Przy zmianie bielizny zauważono rozległe zasinienie na udzie. Mieszkan{iec|ka} nie potrafi powiedzieć, skąd się wzięło.',
        outgoing: 'Zasinienie uda o nieustalonym pochodzeniu. Badanie lekarskie.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['physician', 'observation'],
    immediately: 'Badanie lekarza, opis w dokumentacji, przegląd przyjmowanych leków.',
    condition: 'Bez bólu w spoczynku, chodzi jak dotąd.',
    causes: ['not-established', 'medication'],
    causesText: 'Nie ustalono przebiegu; możliwy wpływ leków przeciwkrzepliwych, rozmowy z dyżurnymi nic nie wniosły.',
    limiting: 'Oględziny skóry przy każdej kąpieli i zapis w karcie obserwacji.',
    preventive: 'Osłony na ramy łóżka i kontrola krzepliwości uzgodniona z lekarzem.',
    measures: [
      ['equipment', 'nurse'],
      ['health-review', 'nurse'],
    ],
  },
  pressureUlcer: {
    category: 'O07',
    weight: 1,
    tellings: [
      {
        place: 'room',
        parts: ['06-14'],
        description:
          'Stwierdzono odleżynę drugiego stopnia w okolicy krzyżowej u mieszka{ńca|nki} leżąc{ego|ej}. Skóra uszkodzona na obszarze monety.',
        outgoing: 'Odleżyna drugiego stopnia nabyta w domu. Leczenie miejscowe.',
      },
    ],
    harm: [[2, 0]],
    actions: ['physician', 'other'],
    immediately: 'Opatrunek specjalistyczny, materac zmiennociśnieniowy, zmiana pozycji co dwie godziny.',
    condition: 'Bez gorączki, apetyt osłabiony.',
    causes: ['health', 'equipment'],
    causesText: 'Po infekcji dłuższe leżenie bez materaca przeciwodleżynowego, który był w naprawie.',
    limiting: 'Karta zmiany pozycji i codzienna ocena skóry u osób leżących.',
    preventive: 'Zapasowy materac i ocena ryzyka odleżyn raz w tygodniu u osób leżących.',
    measures: [
      ['equipment', 'nurse'],
      ['observation', 'nurse'],
    ],
  },
  care: {
    category: 'O08',
    weight: 2,
    tellings: [
      {
        place: 'bathroom',
        parts: ['06-14'],
        description: 'Przy obcinaniu paznokci skaleczono skórę palca stopy. Krwawienie niewielkie, opatrunek.',
        outgoing: 'Skaleczenie palca stopy przy pielęgnacji. Opatrunek na miejscu.',
      },
    ],
    harm: [[1, 0]],
    actions: ['first-aid'],
    immediately: 'Odkażenie i opatrunek, kontrola następnego dnia.',
    condition: 'Bez dolegliwości.',
    causes: ['equipment', 'procedure'],
    causesText: 'Stępione cążki i pośpiech przy końcu dyżuru; brak wskazania do podologa.',
    limiting: 'Pielęgnacja stóp osób z cukrzycą wyłącznie przez pielęgniarkę.',
    preventive: 'Wymiana narzędzi i umowa na comiesięczną wizytę podologa.',
    measures: [
      ['equipment', 'nurse'],
      ['other', 'administration'],
    ],
  },
  fracture: {
    category: 'O09',
    weight: 0,
    tellings: [
      {
        place: 'room',
        parts: ['06-14'],
        description:
          'Przy wstawaniu z fotela mieszkan{iec|ka} poczuł{|a} silny ból biodra. W szpitalu rozpoznano złamanie na tle osteoporozy.',
        outgoing: 'Złamanie w obrębie biodra na tle osteoporozy. Leczenie operacyjne.',
      },
    ],
    harm: [[3, 1]],
    hospital: true,
    actions: ['ambulance', 'hospitalisation'],
    immediately: 'Unieruchomienie, wezwano zespół ratownictwa, przewóz do szpitala.',
    condition: 'Przytomn{y|a}, ból opanowany lekami.',
    causes: ['health'],
    causesText: 'Osteoporoza rozpoznana dopiero w szpitalu, wcześniej nie wykonywano badania gęstości kości.',
    limiting: 'Pomoc przy wstawaniu i wyższe siedziska dla osób z chorobą stawów.',
    preventive: 'Badania gęstości kości dla osób po urazach, ustalone z lekarzem rodzinnym.',
    measures: [['health-review', 'nurse']],
  },
} as const satisfies Record<string, Story>
