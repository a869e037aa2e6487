// Stories of falls on the level (W01), the most frequent of all. Invented; every outgoing text is free of exact hours, rooms and people.
import type { Story } from './story.ts'

const hurtALittle = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 0],
] as const

export const falls = {
  fall: {
    category: 'W01',
    weight: 3,
    tellings: [
      {
        place: 'bathroom',
        parts: ['06-14', '14-22'],
        description:
          'Mieszkan{iec|ka} poślizgn{ął|ęła} się przy umywalce i upadł{|a} na bok. Skarży się na ból biodra, wstał{|a} z pomocą dwóch osób.',
        outgoing: 'Upadek w łazience na mokrej posadzce. Ból biodra, bez utraty przytomności.',
      },
      {
        place: 'bathroom',
        parts: ['06-14', '14-22'],
        description:
          'Po wyjściu spod prysznica mieszkan{iec|ka} stan{ął|ęła} na mokrych kafelkach i upadł{|a}, podpierając się ręką. Ból łokcia, niewielki obrzęk.',
        outgoing: 'Upadek w łazience po kąpieli. Ból i niewielki obrzęk łokcia.',
      },
    ],
    harm: hurtALittle,
    actions: ['first-aid', 'observation'],
    immediately: 'Zbadano przed podniesieniem, zimny okład, obserwacja przez dobę.',
    condition: 'Przytomn{y|a}, w kontakcie, ciśnienie w normie.',
    causes: ['surroundings', 'health'],
    causesText: 'Śliska posadzka i niepewny chód po zmianie obuwia; osoba nie zawołała o pomoc.',
    limiting: 'Przypomnienie o wołaniu pomocy, obuwie z zapiętkiem, sprzątanie poza godzinami ruchu.',
    preventive: 'Maty antypoślizgowe w łazienkach i ponowna ocena ryzyka upadku w planie wsparcia.',
    measures: [
      ['surroundings', 'administration'],
      ['support-plan', 'social-worker'],
    ],
  },
  trip: {
    category: 'W01',
    weight: 3,
    tellings: [
      {
        place: 'corridor',
        parts: ['06-14', '14-22'],
        description:
          'Mieszkan{iec|ka} idąc na posiłek potkn{ął|ęła} się i upadł{|a} na kolana. Otarcie naskórka lewego kolana, chodzi sam{|a}.',
        outgoing: 'Potknięcie i upadek na korytarzu. Otarcie kolana, osoba porusza się samodzielnie.',
      },
      {
        place: 'corridor',
        parts: ['06-14'],
        description:
          'Mieszkan{iec|ka} zaczepił{|a} kapciem o listwę na progu i upadł{|a} na dłonie. Otarcia obu dłoni, bez bólu nadgarstków.',
        outgoing: 'Potknięcie o listwę progową. Otarcia dłoni.',
      },
      {
        place: 'day-room',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} wstając od telewizora zahaczył{|a} nogą o podwinięty dywan i upadł{|a} na bok. Zasinienie uda.',
        outgoing: 'Potknięcie o dywan w części wspólnej. Zasinienie uda.',
      },
    ],
    harm: hurtALittle,
    actions: ['first-aid', 'observation'],
    immediately: 'Pomoc przy wstaniu po zbadaniu, odkażenie otarć, obserwacja.',
    condition: 'Przytomn{y|a}, porusza się jak przed zdarzeniem.',
    causes: ['surroundings'],
    causesText: 'Przeszkoda na drodze przejścia i zużyte obuwie domowe bez zapiętka.',
    limiting: 'Usunięcie dywanu i wyrównanie progów, obuwie dobrane z opiekunem.',
    preventive: 'Obchód ciągów komunikacyjnych raz w miesiącu z listą miejsc do naprawy.',
    measures: [['surroundings', 'administration']],
  },
  nightFall: {
    category: 'W01',
    weight: 5,
    tellings: [
      {
        place: 'room',
        parts: ['00-06', '22-24'],
        description:
          'Podczas obchodu zastano mieszka{ńca|nkę} na podłodze obok łóżka. Wstawał{|a} do toalety, nie wołając o pomoc. Zasinienie przedramienia.',
        outgoing: 'Upadek w nocy obok łóżka w drodze do toalety. Zasinienie przedramienia.',
      },
      {
        place: 'room',
        parts: ['00-06'],
        description:
          'Mieszkan{iec|ka} wstał{|a} po ciemku po wodę i przewrócił{|a} się o krzesło. Ból żeber po lewej stronie, oddycha swobodnie.',
        outgoing: 'Upadek w nocy po ciemku, zawadzenie o krzesło. Ból żeber, oddech swobodny.',
      },
      {
        place: 'bathroom',
        parts: ['00-06', '22-24'],
        description:
          'W nocy mieszkan{iec|ka} osun{ął|ęła} się przy sedesie. Nie uderzył{|a} głową, zgłasza ból kolana.',
        outgoing: 'Osunięcie się w toalecie w porze nocnej. Ból kolana, bez urazu głowy.',
      },
    ],
    harm: hurtALittle,
    actions: ['first-aid', 'observation'],
    immediately: 'Zbadano przed podniesieniem, ułożono w łóżku, pomiary co godzinę do rana.',
    condition: 'Przytomn{y|a}, nieco zdezorientowan{y|a} po przebudzeniu, bez nudności.',
    causes: ['health', 'staffing'],
    causesText:
      'Potrzeba skorzystania z toalety w nocy, brak oświetlenia przy podłodze, jeden obchód mniej niż zwykle.',
    limiting: 'Lampka z czujnikiem ruchu, dzwonek w zasięgu ręki, propozycja toalety przed snem.',
    preventive: 'Stały plan nocnych obchodów i przegląd leków nasennych z lekarzem.',
    measures: [
      ['observation', 'care-lead'],
      ['health-review', 'nurse'],
    ],
  },
  seat: {
    category: 'W01',
    weight: 2,
    tellings: [
      {
        place: 'dining-room',
        parts: ['06-14'],
        description:
          'Przy siadaniu do stołu mieszkan{iec|ka} nie trafił{|a} na krzesło i usiadł{|a} na podłodze. Bez widocznych obrażeń, zgłasza ból pośladka.',
        outgoing: 'Upadek przy siadaniu w jadalni. Przemijający ból, bez widocznych obrażeń.',
      },
      {
        place: 'room',
        parts: ['06-14', '14-22'],
        description:
          'Mieszkan{iec|ka} siadał{|a} na wózek przy niezablokowanych kołach i zsun{ął|ęła} się na podłogę. Zaczerwienienie pleców.',
        outgoing: 'Zsunięcie się na podłogę przy siadaniu na wózek. Zaczerwienienie skóry pleców.',
      },
      {
        place: 'day-room',
        parts: ['14-22'],
        description:
          'Mieszkan{iec|ka} oparł{|a} się o lekki stolik i stolik się przesunął. Upadek na kolano, obrzęk, chodzi z laską.',
        outgoing: 'Upadek przy wstawaniu, mebel się przesunął. Obrzęk kolana.',
      },
    ],
    harm: [
      [0, 0],
      [1, 0],
      [1, 0],
    ],
    actions: ['observation', 'first-aid'],
    immediately: 'Podniesiono w dwie osoby, chłodny okład, obserwacja.',
    condition: 'Bez utraty przytomności, uspokojon{y|a}.',
    causes: ['equipment', 'health'],
    causesText: 'Meble zbyt lekkie i bez podłokietników, pogorszenie wzroku niezgłoszone okuliście.',
    limiting: 'Krzesła z podłokietnikami przy stałych miejscach i pomoc przy siadaniu.',
    preventive: 'Wymiana lekkich mebli w częściach wspólnych i badanie wzroku raz w roku.',
    measures: [
      ['equipment', 'administration'],
      ['health-review', 'nurse'],
    ],
  },
  stumble: {
    category: 'W01',
    weight: 1,
    tellings: [
      {
        place: 'corridor',
        parts: ['06-14', '14-22'],
        description:
          'Mieszkan{iec|ka} zachwiał{|a} się przy wyjściu z windy, przytrzymał{|a} się poręczy i powoli usiadł{|a} na podłodze. Nie zgłasza bólu.',
        outgoing: 'Zachwianie się na korytarzu i powolne osunięcie na podłogę.',
      },
    ],
    harm: [[0, 0]],
    actions: ['observation'],
    immediately: 'Pomoc przy wstaniu, pomiar ciśnienia, obserwacja.',
    condition: 'Bez obrażeń, ciśnienie nieco niskie.',
    causes: ['health'],
    causesText: 'Spadek ciśnienia przy zmianie pozycji, lek odwadniający przyjęty na czczo.',
    limiting: 'Wstawanie etapami i odpoczynek na krześle po wyjściu z windy.',
    preventive: 'Krzesła przy windach i przegląd leków obniżających ciśnienie z lekarzem.',
    measures: [
      ['surroundings', 'administration'],
      ['health-review', 'nurse'],
    ],
  },
} as const satisfies Record<string, Story>

/** Perhaps no accident at all: what is declined is mostly this. */
export const stumble: Story = falls.stumble
