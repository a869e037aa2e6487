// The entry of this register in the record of processing activities (rejestr czynności przetwarzania, RODO art. 30 ust. 1).
import type { HomeDocument } from './document.ts'

export const processingRecord: HomeDocument = {
  version: '2026-1',
  fromOn: '2026-01-01',
  title: 'Wpis do rejestru czynności przetwarzania: rejestr zgłoszeń o zdarzeniach nadzwyczajnych',
  article: 'art. 30 RODO',
  opening: ['Wzór z programu. Miejsca z kropkami uzupełnia dom; całość sprawdza inspektor ochrony danych.'],
  sections: [
    {
      heading: 'Administrator i inspektor ochrony danych',
      source: 'art. 30 ust. 1 lit. a RODO',
      paragraphs: [
        '{home} ({running}), {?adres i dane kontaktowe}. Inspektor ochrony danych: {?imię i nazwisko, kontakt}. Współadministratorzy: brak; {authority} jest odrębnym administratorem tego, co otrzymał.',
      ],
    },
    {
      heading: 'Cele i podstawa',
      source: 'art. 30 ust. 1 lit. b RODO; art. 55c ust. 3–8 u.p.s.',
      points: [
        'przyjmowanie, weryfikacja i prowadzenie działań następczych po zgłoszeniach o zdarzeniach nadzwyczajnych (art. 6 ust. 1 lit. c, art. 9 ust. 2 lit. g i h RODO);',
        'przekazywanie organowi informacji zanonimizowanej;',
        'rozliczalność: dziennik zmian i wglądów (art. 5 ust. 2 i art. 32 RODO).',
      ],
    },
    {
      heading: 'Kogo i jakie dane',
      source: 'art. 30 ust. 1 lit. c RODO',
      points: [
        'mieszkańcy: oznaczenie, płeć, przedział wieku, skutek dla zdrowia, opis zdarzenia, fakultatywnie imię i nazwisko (zaszyfrowane);',
        'osoby zgłaszające: imię i nazwisko (zaszyfrowane, osobno), treść zgłoszenia;',
        'pracownicy i inne osoby z kontem: imię i nazwisko, nazwa logowania, role, upoważnienia, czynności i wglądy;',
        'osoby, które wniosły o realizację swoich praw: kto, o co i co odpowiedziano.',
      ],
    },
    {
      heading: 'Odbiorcy',
      source: 'art. 30 ust. 1 lit. d RODO',
      points: [
        '{authority}: informacja zanonimizowana, bez danych osoby zgłaszającej;',
        'wojewoda, sąd, prokuratura, Policja i inne organy – w zakresie, do którego uprawnia je ustawa;',
        'podmiot przetwarzający (hosting, utrzymanie): {?nazwa i umowa z art. 28 RODO albo „brak”}.',
      ],
    },
    {
      heading: 'Przekazanie do państwa trzeciego',
      source: 'art. 30 ust. 1 lit. e RODO',
      paragraphs: [
        '{?„brak” albo dokąd i na jakiej podstawie}. Miejsce przechowywania: {?serwer domu albo dostawca i kraj}.',
      ],
    },
    {
      heading: 'Terminy usunięcia',
      source: 'art. 30 ust. 1 lit. f RODO',
      paragraphs: ['{?okres i kategoria archiwalna, podstawa}. Kopie kluczy szyfrujących: najwyżej 35 dni.'],
    },
    {
      heading: 'Środki bezpieczeństwa',
      source: 'art. 30 ust. 1 lit. g i art. 32 ust. 1 RODO',
      points: [
        'szyfrowanie każdego tekstu i nazwiska kluczem wpisu, klucze w osobnej bazie;',
        'dostęp tylko w roli i z ważnym pisemnym upoważnieniem, sprawdzany przy każdym żądaniu;',
        'dziennik zmian i wglądów, którego nie można po cichu zmienić;',
        'osoba zgłaszająca pod innym oznaczeniem w każdym zgłoszeniu;',
        'organizacyjne, po stronie domu: {?polityka haseł stacji, kopie zapasowe, szkolenia}.',
      ],
    },
  ],
}
