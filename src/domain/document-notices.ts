// The notices about personal data (klauzule informacyjne): for staff, for who reports from outside, for residents and guardians.
// Texts in Polish, because they are handed out in Poland. Sources stand with each section; a home's dpo checks them before use.
import type { HomeDocument, Section } from './document.ts'

const checked =
  'Wzór z programu „Rejestr zdarzeń nadzwyczajnych”. Przed użyciem sprawdza go inspektor ochrony danych; miejsca z kropkami uzupełnia dom.'

const controller: Section = {
  heading: 'Kto odpowiada za dane',
  source: 'art. 13 ust. 1 lit. a i b, art. 14 ust. 1 lit. a i b RODO',
  paragraphs: [
    'Administratorem danych jest {home}, {?adres, telefon, e-mail domu}.',
    'Inspektor ochrony danych: {?imię i nazwisko, e-mail lub telefon inspektora}. Można do niego pisać i dzwonić w każdej sprawie dotyczącej danych.',
  ],
}

const rights: Section = {
  heading: 'Prawa',
  source: 'art. 13 ust. 2 lit. b i d, art. 14 ust. 2 lit. c i e, art. 15–18, 21 i 77 RODO',
  paragraphs: [
    'Można żądać dostępu do swoich danych i ich kopii, sprostowania oraz ograniczenia przetwarzania, a gdy dane są przetwarzane w interesie publicznym – wnieść sprzeciw. Usunięcia nie można żądać, dopóki prawo nakazuje prowadzić rejestr. Odpowiedź należy się w ciągu miesiąca.',
    'Kopia nie może ujawniać innych osób, a zwłaszcza tego, kto zgłosił zdarzenie.',
    'Można wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
  ],
}

const noAutomation: Section = {
  heading: 'Czego nie robimy',
  source: 'art. 13 ust. 1 lit. f i ust. 2 lit. f, art. 14 ust. 1 lit. f i ust. 2 lit. g RODO',
  paragraphs: [
    'Żadna decyzja nie zapada automatycznie i nikt nie jest profilowany. Przekazywanie danych poza Europejski Obszar Gospodarczy: {?„nie” albo dokąd i na jakiej podstawie}. Dostawca usług: {?nazwa albo „brak – własny serwer”}.',
  ],
}

const retention = (source: string): Section => ({
  heading: 'Jak długo',
  source,
  paragraphs: [
    'Przez okres: {?okres przechowywania rejestru i kategoria archiwalna, z podstawą}. Potem dom usuwa dane zgodnie z przepisami o archiwach.',
  ],
})

export const staffNotice: HomeDocument = {
  version: '2026-1',
  fromOn: '2026-01-01',
  title: 'Informacja o przetwarzaniu danych – dla pracowników i innych osób z kontem w programie',
  article: 'art. 13 RODO',
  opening: [checked],
  sections: [
    controller,
    {
      heading: 'Po co i na jakiej podstawie',
      source:
        'art. 13 ust. 1 lit. c RODO; art. 55c ust. 3–6 u.p.s.; art. 32 RODO; rozp. RM z 21.05.2024 (KRI), Dz.U. 2024 poz. 773',
      paragraphs: [
        'Dom musi prowadzić rejestr zgłoszeń o zdarzeniach nadzwyczajnych dotyczących mieszkańców i dopuszczać do niego tylko osoby upoważnione na piśmie (art. 6 ust. 1 lit. c RODO w związku z art. 55c u.p.s.).',
        'Program zapisuje konto, role, upoważnienia, logowania oraz każdą zmianę i każdy wgląd w dane, bo tego wymaga bezpieczeństwo danych (art. 6 ust. 1 lit. c w związku z art. 32 RODO).',
      ],
    },
    {
      heading: 'Gdy ktoś z pracowników zgłasza zdarzenie',
      source: 'art. 55c ust. 4 u.p.s.',
      paragraphs: [
        'Dane osoby zgłaszającej są poufne i leżą zaszyfrowane osobno. Nie widzą ich osoby prowadzące rejestr, administrator kont, inspektor ochrony danych ani organ. W dzienniku operacji osoba zgłaszająca występuje pod oznaczeniem, innym w każdym zgłoszeniu.',
      ],
    },
    {
      heading: 'Kto to dostaje',
      source: 'art. 13 ust. 1 lit. e RODO',
      paragraphs: [
        'Dane o pracy w programie widzą: dyrektor, inspektor ochrony danych i administrator kont, każdy w swoim zakresie. {authority} dostaje z domu informację zanonimizowaną, bez nazwisk pracowników. Sąd, prokuratura, Policja i organy kontroli dostają to, do czego uprawnia je ustawa.',
      ],
    },
    retention('art. 13 ust. 2 lit. a RODO'),
    rights,
    {
      heading: 'Czy trzeba podać dane',
      source: 'art. 13 ust. 2 lit. e RODO',
      paragraphs: [
        'Bez konta i zapisu czynności nie można pracować z rejestrem. Zgłosić zdarzenie można też na piśmie, ustnie albo telefonicznie.',
      ],
    },
    noAutomation,
  ],
}

export const reporterNotice: HomeDocument = {
  version: '2026-1',
  fromOn: '2026-01-01',
  title: 'Informacja o przetwarzaniu danych – dla osoby zgłaszającej spoza domu',
  article: 'art. 13 i 14 RODO',
  opening: [
    checked,
    'Dla rodziny, opiekuna, wolontariusza i każdego, kto zgłasza domowi zdarzenie listem, telefonicznie, e-mailem albo osobiście. To nie jest zgłoszenie sygnalisty; do tego dom ma osobną procedurę.',
  ],
  sections: [
    controller,
    {
      heading: 'Po co i na jakiej podstawie',
      source: 'art. 13 ust. 1 lit. c, art. 14 ust. 1 lit. c RODO; art. 55c ust. 3 u.p.s.',
      paragraphs: [
        'Żeby przyjąć zgłoszenie, wpisać je do rejestru, sprawdzić, co się stało, i odpowiedzieć osobie, która zgłosiła. Nakazuje to art. 55c ustawy o pomocy społecznej (art. 6 ust. 1 lit. c RODO, a gdy w zgłoszeniu są dane o zdrowiu, także art. 9 ust. 2 lit. g).',
      ],
    },
    {
      heading: 'Poufność',
      source: 'art. 55c ust. 4 u.p.s.',
      paragraphs: ['Kto zgłosił, jest poufne. Imię i nazwisko leżą zaszyfrowane osobno i nie trafiają do organu.'],
    },
    {
      heading: 'Jakie dane i skąd',
      source: 'art. 14 ust. 1 lit. d i ust. 2 lit. f RODO',
      paragraphs: [
        'Imię, nazwisko lub inne oznaczenie, sposób kontaktu, treść zgłoszenia. Podaje je sama osoba zgłaszająca albo pracownik, który zgłoszenie zapisał.',
      ],
    },
    {
      heading: 'Kto to dostaje',
      source: 'art. 13 ust. 1 lit. e, art. 14 ust. 1 lit. e RODO',
      paragraphs: [
        'W domu: dyrektor i osoby upoważnione na piśmie. {authority} dostaje informację zanonimizowaną, bez niczego o osobie zgłaszającej. Sąd, prokuratura i Policja dostają to, do czego uprawnia je ustawa.',
      ],
    },
    retention('art. 13 ust. 2 lit. a, art. 14 ust. 2 lit. a RODO'),
    rights,
    {
      heading: 'Czy trzeba podać dane',
      source: 'art. 13 ust. 2 lit. e RODO',
      paragraphs: ['Nie. Zgłoszenie można złożyć bez nazwiska; wtedy dom nie będzie mógł odpowiedzieć.'],
    },
    noAutomation,
  ],
}

export const residentNotice: HomeDocument = {
  version: '2026-1',
  fromOn: '2026-01-01',
  title: 'Co zapisujemy, gdy coś się stanie – informacja dla mieszkańca i opiekuna',
  article: 'art. 14 RODO',
  opening: [checked, 'Pracownik czyta tę informację razem z mieszkańcem i odpowiada na pytania (art. 12 ust. 1 RODO).'],
  sections: [
    controller,
    {
      heading: 'Co i po co zapisujemy',
      source: 'art. 14 ust. 1 lit. c i d RODO; art. 55c ust. 3 u.p.s.; art. 9 ust. 2 lit. g i h RODO',
      paragraphs: [
        'Czasem zdarza się coś złego: upadek, uraz, wypadek. Dom musi to zapisać i sprawdzić, co zrobić, żeby się nie powtórzyło. Nakazuje to ustawa o pomocy społecznej (art. 55c).',
        'Zapisujemy: co się stało, kiedy i gdzie, co się stało ze zdrowiem, kto pomógł i co dom zrobił potem.',
        'W rejestrze zamiast nazwiska stoi oznaczenie, na przykład M-0147.',
      ],
    },
    {
      heading: 'Skąd to wiemy',
      source: 'art. 14 ust. 2 lit. f RODO; art. 55c ust. 4 u.p.s.',
      paragraphs: [
        'Od osoby, która zgłosiła zdarzenie. Kto to jest, pozostaje tajemnicą, żeby nikt nie bał się zgłaszać.',
      ],
    },
    {
      heading: 'Kto to widzi',
      source: 'art. 14 ust. 1 lit. e RODO',
      paragraphs: [
        'Dyrektor i pracownicy, którzy mają na to pisemne upoważnienie. Program zapisuje każdego, kto zajrzał.',
        '{authority} dostaje opis bez nazwiska i sprawdza, czy dom dobrze postąpił.',
        'Pogotowie, szpital, sąd, prokuratura i Policja dostają to, na co pozwala im prawo.',
      ],
    },
    retention('art. 14 ust. 2 lit. a RODO'),
    {
      ...rights,
      heading: 'Co możesz zrobić',
      paragraphs: [
        'Możesz zapytać, co o Tobie zapisano, i dostać kopię. Możesz powiedzieć, że coś jest nieprawdą, i poprosić o poprawienie. Opiekun może to zrobić za Ciebie. Odpowiemy w ciągu miesiąca. Nie powiemy tylko, kto zgłosił zdarzenie.',
        'Jeżeli uważasz, że źle obchodzimy się z Twoimi danymi, możesz poskarżyć się Prezesowi Urzędu Ochrony Danych Osobowych. Pomoże Ci w tym: {?kto w domu pomaga mieszkańcom napisać pismo}.',
      ],
    },
    noAutomation,
  ],
}
