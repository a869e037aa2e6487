// Stories that have their months: ice, heat, wasps, influenza. Invented; every outgoing text is free of exact hours, rooms and people.
import type { Story } from './story.ts'

export const seasonal = {
  ice: {
    category: 'W01',
    weight: 3,
    months: [12, 1, 2],
    tellings: [
      {
        place: 'grounds',
        parts: ['06-14'],
        description:
          'W drodze do kaplicy mieszkan{iec|ka} poślizgn{ął|ęła} się na oblodzonym chodniku i upadł{|a} na dłoń. Nadgarstek obrzęknięty.',
        outgoing: 'Upadek na oblodzonym chodniku na terenie domu. Uraz nadgarstka.',
      },
      {
        place: 'grounds',
        parts: ['06-14', '14-22'],
        description:
          'Przy wyjściu na papierosa mieszkan{iec|ka} upadł{|a} na zaśnieżonych schodkach tarasu. Ból nadgarstka i stłuczone kolano.',
        outgoing: 'Upadek na zaśnieżonych schodkach tarasu. Uraz nadgarstka, stłuczenie kolana.',
      },
      {
        place: 'outside-home',
        parts: ['06-14'],
        description:
          'W drodze do przychodni mieszkan{iec|ka} poślizgn{ął|ęła} się na lodzie przy przejściu. Podparcie ręką, bolesny nadgarstek.',
        outgoing: 'Upadek na lodzie w drodze do przychodni. Bolesny nadgarstek.',
      },
    ],
    harm: [
      [2, 0],
      [1, 0],
    ],
    actions: ['first-aid', 'emergency-department'],
    immediately: 'Unieruchomienie nadgarstka, przewóz na SOR, zdjęcie rentgenowskie.',
    condition: 'Przytomn{y|a}, ból przy ruchach nadgarstka.',
    causes: ['surroundings', 'external'],
    causesText: 'Chodnika nie posypano po nocnej gołoledzi; brak wyznaczonej osoby w dni wolne.',
    limiting: 'Wyjścia przy gołoledzi tylko z opiekunem i główną aleją.',
    preventive: 'Dyżur odśnieżania także w dni wolne, skrzynia z piaskiem przy każdym wyjściu.',
    measures: [
      ['staffing', 'administration'],
      ['surroundings', 'administration'],
    ],
  },
  heat: {
    category: 'W04',
    weight: 3,
    months: [6, 7, 8],
    tellings: [
      {
        place: 'grounds',
        parts: ['14-22', '06-14'],
        description:
          'Mieszkan{iec|ka} siedział{|a} na słońcu ponad godzinę, zasłabł{|a} przy wstawaniu. Skóra gorąca, zgłasza zawroty głowy.',
        outgoing: 'Przegrzanie i zasłabnięcie w ogrodzie podczas upału. Pomoc lekarska na miejscu.',
      },
      {
        place: 'outside-home',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} wysz{edł sam|ła sama} na spacer poza teren domu w czasie upału i zasłabł{|a} przy kiosku. Przechodzień zadzwonił do domu.',
        outgoing: 'Zasłabnięcie podczas upału na samodzielnym spacerze poza domem. Pomoc lekarska.',
      },
      {
        place: 'room',
        parts: ['14-22'],
        description:
          'W nagrzanym pokoju od strony południowej zastano mieszka{ńca|nkę} senn{ego|ą}, z suchymi ustami. Temperatura ciała podwyższona.',
        outgoing: 'Przegrzanie w nasłonecznionym pomieszczeniu. Nawodnienie, badanie lekarza.',
      },
    ],
    harm: [
      [1, 0],
      [2, 0],
    ],
    actions: ['first-aid', 'physician', 'observation'],
    immediately: 'Przeniesiono w chłodne miejsce, okłady, nawadnianie, wezwano lekarza.',
    condition: 'Po godzinie ciśnienie i tętno w normie.',
    causes: ['surroundings', 'staffing'],
    causesText: 'Brak zacienionych miejsc i przypomnień o piciu wody w dniu ostrzeżenia o upale.',
    limiting: 'Wyjścia w upały przed południem i w towarzystwie, woda pod ręką, co pół godziny kontrola.',
    preventive: 'Żagle przeciwsłoneczne nad ławkami i plan postępowania na czas upałów.',
    measures: [
      ['surroundings', 'administration'],
      ['procedure', 'director'],
    ],
  },
  sting: {
    category: 'W12',
    weight: 2,
    months: [6, 7, 8, 9],
    tellings: [
      {
        place: 'grounds',
        parts: ['06-14', '14-22'],
        description:
          'Osa użądliła mieszka{ńca|nkę} w szyję przy stole w ogrodzie. Obrzęk narastał, pojawiła się chrypka.',
        outgoing: 'Użądlenie w szyję z narastającym obrzękiem. Leczenie na miejscu, obserwacja.',
      },
    ],
    harm: [[2, 1]],
    actions: ['first-aid', 'ambulance'],
    immediately: 'Wezwano 112, podano leki z zestawu przeciwwstrząsowego na zlecenie.',
    condition: 'Po podaniu leków obrzęk ustępuje, oddech swobodny.',
    causes: ['external', 'surroundings'],
    causesText: 'Słodkie napoje bez przykrycia i gniazdo os pod okapem altany.',
    limiting: 'Napoje w zamykanych kubkach, posiłki w ogrodzie tylko pod siatką.',
    preventive: 'Usunięcie gniazda i przegląd okapów co dwa tygodnie w sezonie.',
    measures: [['surroundings', 'administration']],
  },
  outbreak: {
    category: 'N05',
    weight: 3,
    months: [11, 12, 1, 2, 3],
    hurt: 3,
    tellings: [
      {
        place: 'other',
        parts: ['06-14'],
        description:
          'Od wczoraj trzy osoby z jednego piętra mają gorączkę i kaszel, testy w kierunku grypy dodatnie. Wprowadzono izolację.',
        outgoing: 'Ognisko grypy na jednym piętrze, trzy osoby. Wprowadzono izolację.',
      },
    ],
    harm: [[1, 0]],
    actions: ['physician', 'separation', 'observation'],
    immediately: 'Izolacja, testy, zawiadomiono stację sanitarno-epidemiologiczną.',
    condition: 'Gorączka do 38,5, stan stabilny.',
    causes: ['external'],
    causesText: 'Zakażenie wniesione najpewniej w czasie odwiedzin; część osób nie była zaszczepiona.',
    limiting: 'Ograniczenie odwiedzin na piętrze, maseczki i dezynfekcja rąk.',
    preventive: 'Szczepienia przeciw grypie przed sezonem i zapas testów.',
    measures: [['health-review', 'nurse']],
  },
} as const satisfies Record<string, Story>
