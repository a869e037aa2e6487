// Stories of accidents (W) other than falls on the level. Invented; every outgoing text is free of exact hours, rooms and people.
import type { Story } from './story.ts'

export const accidents = {
  height: {
    category: 'W02',
    weight: 3,
    tellings: [
      {
        place: 'room',
        parts: ['00-06', '22-24'],
        description:
          'Mieszkan{iec|ka} zsun{ął|ęła} się z łóżka przy opuszczonej barierce. Rana tłuczona łuku brwiowego, krwawienie ustało po ucisku.',
        outgoing: 'Upadek z łóżka w nocy. Rana głowy zaopatrzona przez lekarza.',
      },
      {
        place: 'stairs',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} schodząc bez trzymania poręczy spadł{|a} z trzech ostatnich stopni. Stłuczenie barku i łokcia.',
        outgoing: 'Upadek ze schodów, kilka stopni. Stłuczenie barku i łokcia.',
      },
    ],
    harm: [
      [2, 0],
      [2, 1],
    ],
    actions: ['first-aid', 'physician'],
    immediately: 'Opatrunek, wezwano lekarza nocnej pomocy, szycie rany w gabinecie.',
    condition: 'Przytomn{y|a}, orientacja zachowana, bez wymiotów.',
    causes: ['equipment', 'staffing'],
    causesText: 'Barierka i poręcz nie były użyte; w czasie zdarzenia jedna osoba obsługiwała dwa piętra.',
    limiting: 'Łóżko obniżone na noc, mata przy łóżku, schodzenie w towarzystwie.',
    preventive: 'Przegląd barierek i poręczy, druga osoba na dyżurze do północy.',
    measures: [
      ['surroundings', 'administration'],
      ['staffing', 'director'],
    ],
  },
  choking: {
    category: 'W03',
    weight: 1,
    tellings: [
      {
        place: 'dining-room',
        parts: ['06-14', '14-22'],
        description:
          'W czasie posiłku mieszkan{iec|ka} zakrztusił{|a} się kawałkiem mięsa, zsiniał{|a} na twarzy. Po pięciu uderzeniach między łopatki odzyskał{|a} oddech.',
        outgoing: 'Zadławienie podczas posiłku. Udrożniono drogi oddechowe, wezwano zespół ratownictwa.',
      },
    ],
    harm: [[3, 1]],
    hospital: true,
    actions: ['first-aid', 'ambulance', 'hospitalisation'],
    immediately: 'Pięć uderzeń między łopatki, wezwano 112, tlen do przyjazdu zespołu.',
    condition: 'Przytomn{y|a}, oddech wydolny, przewiezion{y|a} na obserwację.',
    causes: ['health', 'procedure'],
    causesText: 'Posiłek w zwykłej konsystencji mimo zalecenia rozdrabniania wpisanego tydzień wcześniej.',
    limiting: 'Posiłki o zmienionej konsystencji i obecność opiekuna przy stole.',
    preventive: 'Karta żywieniowa przy wydawaniu posiłków, szkolenie z pierwszej pomocy dla zespołu.',
    measures: [
      ['health-review', 'nurse'],
      ['training', 'care-lead'],
    ],
  },
  burn: {
    category: 'W04',
    weight: 2,
    tellings: [
      {
        place: 'dining-room',
        parts: ['06-14', '14-22'],
        description:
          'Mieszkan{iec|ka} wylał{|a} na udo kubek gorącej herbaty. Zaczerwienienie wielkości dłoni, bez pęcherzy.',
        outgoing: 'Oparzenie uda gorącym napojem. Zaczerwienienie skóry, pomoc lekarska.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['first-aid', 'physician'],
    immediately: 'Chłodzenie bieżącą wodą, opatrunek, konsultacja lekarza.',
    condition: 'Zgłasza pieczenie, poza tym bez dolegliwości.',
    causes: ['equipment', 'health'],
    causesText: 'Drżenie rąk i kubek bez pokrywki; herbatę podano zaraz po zaparzeniu.',
    limiting: 'Napoje podawane po ostudzeniu, osobom z drżeniem rąk w kubkach z pokrywką.',
    preventive: 'Zakup kubków z pokrywką i termometru do napojów w kuchence oddziałowej.',
    measures: [['equipment', 'administration']],
  },
  medicine: {
    category: 'W06',
    weight: 2,
    tellings: [
      {
        place: 'treatment-room',
        parts: ['06-14', '14-22'],
        description:
          'Przy rozdawaniu leków mieszkan{iec|ka} otrzymał{|a} leki przeznaczone dla innej osoby. Pomyłkę zauważono po kilku minutach.',
        outgoing: 'Podanie leków przeznaczonych dla innej osoby. Obserwacja po konsultacji lekarza.',
      },
      {
        place: 'room',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} przyj{ął|ęła} podwójną porcję leków, bo pierwszej nie odnotowano w karcie. Zgłasza senność.',
        outgoing: 'Podwójne podanie leków. Senność, pomiary zlecone przez lekarza.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['physician', 'observation'],
    immediately: 'Zawiadomiono lekarza, pomiar ciśnienia co godzinę według zlecenia.',
    condition: 'Przytomn{y|a}, senn{y|a}, parametry stabilne.',
    causes: ['medication', 'communication'],
    causesText: 'Podanie nie zostało od razu odnotowane, a przekazanie dyżuru odbyło się ustnie.',
    limiting: 'Odnotowanie podania przy osobie, zanim przejdzie się do następnej.',
    preventive: 'Kasetki na leki z fotografią i druga kontrola przy lekach nasercowych.',
    measures: [
      ['procedure', 'nurse'],
      ['equipment', 'nurse'],
    ],
  },
  equipment: {
    category: 'W07',
    weight: 2,
    tellings: [
      {
        place: 'corridor',
        parts: ['06-14', '14-22'],
        description:
          'Podczas przesiadania wózek odjechał, bo hamulec nie trzymał. Mieszkan{iec|ka} uderzył{|a} podudziem o podnóżek, rozcięcie skóry.',
        outgoing: 'Odjechanie wózka przy przesiadaniu. Rozcięcie skóry podudzia.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['first-aid', 'physician', 'scene-secured'],
    immediately: 'Opatrunek, wózek wycofano z użycia i opisano.',
    condition: 'Bez innych dolegliwości, chodzi z pomocą.',
    causes: ['equipment'],
    causesText: 'Zużyta okładzina hamulca, ostatni przegląd wózka odbył się ponad rok temu.',
    limiting: 'Sprawdzanie hamulców przed każdym przesiadaniem, wózek zastępczy.',
    preventive: 'Przegląd wszystkich wózków i kwartalny harmonogram kontroli.',
    measures: [['equipment', 'administration']],
  },
  therapy: {
    category: 'W09',
    weight: 2,
    tellings: [
      {
        place: 'day-room',
        parts: ['06-14'],
        description:
          'W czasie zajęć plastycznych mieszkan{iec|ka} skaleczył{|a} się nożyczkami w palec. Rana płytka, krwawienie niewielkie.',
        outgoing: 'Skaleczenie palca podczas zajęć terapeutycznych. Opatrunek na miejscu.',
      },
      {
        place: 'outside-home',
        parts: ['06-14', '14-22'],
        description:
          'Na wycieczce mieszkan{iec|ka} skręcił{|a} kostkę, schodząc z krawężnika. Obrzęk stawu, chodzi z bólem.',
        outgoing: 'Skręcenie stawu skokowego podczas wycieczki. Okład i opaska uciskowa.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['first-aid'],
    immediately: 'Opatrunek i chłodzenie, zajęcia przerwano.',
    condition: 'Spokojn{y|a}, bez innych dolegliwości.',
    causes: ['staffing', 'surroundings'],
    causesText: 'Jedna osoba prowadziła zbyt liczną grupę i nie mogła pomagać każdemu z osobna.',
    limiting: 'Mniejsze grupy oraz narzędzia dobrane do sprawności uczestników.',
    preventive: 'Zasada dwóch prowadzących na zajęciach i wyjściach powyżej ośmiu osób.',
    measures: [['staffing', 'therapist']],
  },
} as const satisfies Record<string, Story>
