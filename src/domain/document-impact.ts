// The template of the data protection impact assessment (DPIA, RODO art. 35), filled with what the program really does.
// Every measure names the place that has it and the test that holds it; a test sees to it that both exist.
import type { HomeDocument } from './document.ts'

export const processingImpact: HomeDocument = {
  version: '2026-1',
  fromOn: '2026-01-01',
  title: 'Ocena skutków dla ochrony danych: rejestr zgłoszeń o zdarzeniach nadzwyczajnych',
  article: 'art. 35 RODO',
  opening: [
    'Wzór wypełniony tym, co program robi. Ocenę przeprowadza administrator po konsultacji z inspektorem ochrony danych (art. 35 ust. 2 RODO); miejsca z kropkami uzupełnia dom.',
    'Ocena jest potrzebna: dane o zdrowiu osób wymagających szczególnej opieki, przetwarzane systematycznie (art. 35 ust. 1 i 3 lit. b RODO).',
  ],
  sections: [
    {
      heading: 'Opis operacji i celów',
      source: 'art. 35 ust. 7 lit. a RODO',
      paragraphs: [
        '{home} prowadzi rejestr zgłoszeń o zdarzeniach nadzwyczajnych dotyczących mieszkańców (art. 55c u.p.s.). Zgłasza każdy pracownik; przyjmują, weryfikują i prowadzą działania następcze osoby z pisemnym upoważnieniem; zatwierdza dyrektor.',
        'Do organu ({authority}) wychodzi zanonimizowana informacja, budowana z zamkniętej listy pól i opisu potwierdzonego przez człowieka.',
        'Skala: {?liczba mieszkańców i przeciętna liczba wpisów w roku}. Miejsce działania: {?serwer domu albo dostawca, kraj}.',
      ],
    },
    {
      heading: 'Niezbędność i proporcjonalność',
      source: 'art. 35 ust. 7 lit. b i art. 5 RODO',
      points: [
        'podstawa: obowiązek prawny (art. 6 ust. 1 lit. c, art. 9 ust. 2 lit. g i h RODO; art. 55c u.p.s.);',
        'minimalizacja: mieszkaniec pod oznaczeniem, wiek tylko w przedziale, organ bez danych osobowych;',
        'ograniczenie czasu: {?okres przechowywania z podstawą};',
        'informacja dla osób: trzy klauzule z tego programu; prawa osób: wnioski z terminem miesiąca.',
      ],
    },
    {
      heading: 'Ryzyka i środki',
      source: 'art. 35 ust. 7 lit. c i d, art. 32 RODO',
      paragraphs: ['Prawdopodobieństwo i wagę każdego ryzyka po zastosowaniu środków ocenia dom: {?skala i ocena}.'],
      measures: [
        {
          against: 'Ujawnienie, kto zgłosił zdarzenie, wewnątrz domu',
          measure: 'Osoba zgłaszająca zaszyfrowana osobno, w dzienniku pod innym oznaczeniem w każdym zgłoszeniu.',
          place: 'src/register/home/entries.ts',
          test: 'test/always/reporter.test.ts',
        },
        {
          against: 'Domyślenie się, kto zgłosił, z odmów, list i godzin',
          measure: 'Odmowy przy adresach zgłoszeń bez nazwiska, listy własnych zgłoszeń pod osobnym oznaczeniem.',
          place: 'src/register/common/refused.ts',
          test: 'test/law/discretion.test.ts',
        },
        {
          against: 'Przekazanie organowi danych osobowych',
          measure:
            'Informacja powstaje z zamkniętej listy pól; wykrywanie nazwisk, PESEL, telefonów i adresów blokuje wysłanie.',
          place: 'src/domain/snapshot.ts',
          test: 'test/always/canary.test.ts',
        },
        {
          against: 'Dostęp osoby bez upoważnienia albo po jego końcu',
          measure:
            'Rola i ważne pisemne upoważnienie czytane w tej samej operacji co dane; następne żądanie jest odrzucane.',
          place: 'src/store/look.ts',
          test: 'test/http/authorisation.test.ts',
        },
        {
          against: 'Wgląd, którego nikt nie zauważy',
          measure: 'Każdy odczyt jest zapisem w dzienniku z tym, co pokazano; bez zapisu nie ma odczytu.',
          place: 'src/store/look.ts',
          test: 'test/always/looks.test.ts',
        },
        {
          against: 'Przeglądanie danych z ciekawości',
          measure: 'Dyrektor widzi, kto widział wpis; inspektor dostaje zestawienie nietypowych dostępów.',
          place: 'src/domain/unusual-access.ts',
          test: 'test/http/unusual-access.test.ts',
        },
        {
          against: 'Odczytanie danych z ukradzionej bazy lub kopii',
          measure:
            'Teksty i nazwiska zaszyfrowane (AES-256-GCM) kluczem wpisu; klucze w osobnej bazie, zawinięte osobnym kluczem.',
          place: 'src/vault/seal.ts',
          test: 'test/vault/seal.test.ts',
        },
        {
          against: 'Dane osobowe zapisane jawnie w bazie lub dzienniku błędów',
          measure:
            'Wszystko, co napisano w formularzu, jest szukane w plikach bazy, odpowiedziach i dzienniku programu.',
          place: 'src/vault/vault.ts',
          test: 'test/always/echo.test.ts',
        },
        {
          against: 'Ciche poprawienie lub usunięcie wpisu albo śladu',
          measure: 'Dziennik tylko do dopisywania, spięty łańcuchem skrótów; wiersze wynikają ze zdarzeń.',
          place: 'src/ledger/chain.ts',
          test: 'test/ledger/chain.test.ts',
        },
        {
          against: 'Przejęcie konta',
          measure: 'Hasła jako skróty scrypt, ograniczenie nieudanych prób, krótkie sesje, wylogowanie wszędzie.',
          place: 'src/register/common/sessions.ts',
          test: 'test/store/sessions.test.ts',
        },
        {
          against: 'Utrata zgłoszenia',
          measure: 'Zgłoszenie trafia do bazy w całości albo wcale; powtórzenie nie tworzy drugiego.',
          place: 'src/store/store.ts',
          test: 'test/store/power-cut.test.ts',
        },
        {
          against: 'Brak odpowiedzi na wniosek osoby',
          measure: 'Wniosek ma termin liczony kalendarzem i przypomnienie na stronie startowej.',
          place: 'src/domain/rights-request.ts',
          test: 'test/law/persons-rights.test.ts',
        },
      ],
    },
    {
      heading: 'Co zostaje po stronie domu',
      source: 'art. 24 i 32 ust. 4 RODO',
      points: [
        'Kto ma dostęp do serwera, kluczy i działającego programu, może odczytać dane: {?kto i na jakiej podstawie}.',
        'W małym domu godzina zdarzenia może wskazać osobę zgłaszającą; program tego nie usunie.',
        'Wydruki i pliki, które wyszły z programu, chroni dom: {?zasady}.',
        'Szkolenie osób z dostępem i oświadczenia o poufności: {?daty szkoleń i oświadczeń}.',
      ],
    },
    {
      heading: 'Opinie i rozstrzygnięcie',
      source: 'art. 35 ust. 2 i 9, art. 36 RODO',
      points: [
        'Zalecenie inspektora ochrony danych: {?treść i data}.',
        'Opinie mieszkańców, opiekunów lub pracowników: {?jak zasięgnięto}.',
        'Ryzyko resztkowe: {?niskie / wysokie – wtedy konsultacja z Prezesem UODO}.',
        'Data, podpis administratora, termin przeglądu: {?uzupełnij}.',
      ],
    },
  ],
}
