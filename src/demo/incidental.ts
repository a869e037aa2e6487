// Stories that happen now and then: swallowing, poisoning, transport, doors, baths. Invented; every outgoing text is free of exact
// hours, rooms and people.
import type { Story } from './story.ts'

export const incidental = {
  swallowing: {
    category: 'S03',
    weight: 1,
    tellings: [
      {
        place: 'day-room',
        parts: ['14-22'],
        description:
          'W napięciu po odmowie przepustki mieszkan{iec|ka} połkn{ął|ęła} baterię z pilota. Połknięcie widziały dwie osoby.',
        outgoing: 'Umyślne połknięcie baterii. Zawiadomiono zespół ratownictwa, obserwacja w szpitalu.',
      },
    ],
    harm: [[3, 1]],
    hospital: true,
    actions: ['ambulance', 'hospitalisation'],
    immediately: 'Zawiadomiono 112, nic doustnie, stała obecność do przyjazdu zespołu.',
    condition: 'Bez dolegliwości bólowych, oddech swobodny, przewiezion{y|a} na prześwietlenie.',
    causes: ['health', 'communication'],
    causesText: 'Odmowę przekazano bez rozmowy i bez propozycji innego terminu; pilot nie miał przykręcanej klapki.',
    limiting: 'Trudne wiadomości przekazuje psycholog, piloty z zabezpieczonymi bateriami.',
    preventive: 'Omówienie planu wsparcia z zespołem i przegląd drobnych przedmiotów w częściach wspólnych.',
    measures: [
      ['support-plan', 'care-lead'],
      ['surroundings', 'carer'],
    ],
  },
  poisoning: {
    category: 'W05',
    weight: 1,
    tellings: [
      {
        place: 'other',
        parts: ['06-14'],
        description:
          'Mieszkan{iec|ka} napił{|a} się płynu do mycia podłóg, który stał w butelce po wodzie. Wymioty, pieczenie gardła.',
        outgoing: 'Wypicie niewielkiej ilości środka czystości. Leczenie szpitalne, stan stabilny.',
      },
    ],
    harm: [[3, 0]],
    hospital: true,
    actions: ['ambulance', 'hospitalisation', 'scene-secured'],
    immediately: 'Zawiadomiono 112, płukanie ust, zabezpieczono butelkę dla lekarza.',
    condition: 'Przytomn{y|a}, pieczenie gardła, przewiezion{y|a} do szpitala.',
    causes: ['procedure', 'staffing'],
    causesText: 'Środek przelano do nieopisanej butelki i zostawiono na wózku bez nadzoru.',
    limiting: 'Zakaz przelewania środków czystości, wózek sprzątający zamykany na klucz.',
    preventive: 'Szkolenie służby porządkowej i kontrola schowków raz w tygodniu.',
    measures: [
      ['training', 'administration'],
      ['observation', 'care-lead'],
    ],
  },
  transport: {
    category: 'W08',
    weight: 1,
    tellings: [
      {
        place: 'outside-home',
        parts: ['06-14'],
        description:
          'W drodze do poradni samochód domu gwałtownie zahamował. Mieszkan{iec|ka} uderzył{|a} czołem o zagłówek, guz bez rany.',
        outgoing: 'Gwałtowne hamowanie podczas przewozu do poradni. Uraz czoła bez rany.',
      },
    ],
    harm: [
      [1, 1],
      [2, 0],
    ],
    actions: ['first-aid', 'physician'],
    immediately: 'Zatrzymano pojazd, zimny okład, badanie w poradni, zawiadomiono Policję.',
    condition: 'Przytomn{y|a}, bez zawrotów głowy.',
    causes: ['external', 'equipment'],
    causesText: 'Inny pojazd zajechał drogę, pas barkowy był zapięty zbyt luźno.',
    limiting: 'Sprawdzanie pasów przez drugą osobę przed ruszeniem.',
    preventive: 'Przegląd pasów i szkolenie kierowców z przewozu osób na wózkach.',
    measures: [
      ['equipment', 'administration'],
      ['training', 'administration'],
    ],
  },
  door: {
    category: 'W99',
    weight: 1,
    tellings: [
      {
        place: 'room',
        parts: ['06-14', '14-22'],
        description: 'Przeciąg zatrzasnął drzwi i przyciął mieszka{ńcowi|nce} palec wskazujący. Krwiak pod paznokciem.',
        outgoing: 'Przycięcie palca drzwiami przy przeciągu. Krwiak pod paznokciem.',
      },
      {
        place: 'lift',
        parts: ['06-14'],
        description:
          'Drzwi windy zamknęły się na ramieniu mieszka{ńca|nki}. Zaczerwienienie skóry, pełny zakres ruchu.',
        outgoing: 'Przytrzaśnięcie ramienia drzwiami windy. Zaczerwienienie skóry.',
      },
    ],
    harm: [[1, 0]],
    actions: ['first-aid', 'scene-secured'],
    immediately: 'Chłodzenie, opatrunek, drzwi zablokowano do sprawdzenia.',
    condition: 'Ból ustąpił po godzinie.',
    causes: ['equipment', 'surroundings'],
    causesText: 'Drzwi bez samozamykacza albo z czujnikiem ustawionym zbyt nisko.',
    limiting: 'Ograniczniki przy drzwiach, które zatrzaskuje wiatr.',
    preventive: 'Regulacja samozamykaczy i czujników wpisana do przeglądu półrocznego.',
    measures: [['equipment', 'administration']],
  },
  bath: {
    category: 'W04',
    weight: 1,
    tellings: [
      {
        place: 'bathroom',
        parts: ['06-14'],
        description:
          'Przy myciu w wannie popłynęła nagle gorąca woda. Zaczerwienienie stopy mieszka{ńca|nki}, wodę od razu zakręcono.',
        outgoing: 'Oparzenie stopy gorącą wodą podczas mycia. Zaczerwienienie skóry.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['first-aid', 'physician'],
    immediately: 'Chłodzenie letnią wodą przez kwadrans, opatrunek, badanie lekarza.',
    condition: 'Skóra zaczerwieniona, bez pęcherzy.',
    causes: ['equipment'],
    causesText: 'Mieszacz przy wannie nie trzymał ustawionej temperatury.',
    limiting: 'Pomiar temperatury wody termometrem przed każdą kąpielą.',
    preventive: 'Baterie z ogranicznikiem temperatury we wszystkich łazienkach.',
    measures: [['equipment', 'administration']],
  },
} as const satisfies Record<string, Story>
