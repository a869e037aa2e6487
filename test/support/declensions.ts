// Polish names in their cases, written by hand from a grammar, not by our rules: what the detector is held against.

/** Nominative first; then the other cases, the plural, wives and daughters, usual diminutives. */
export const declensions: readonly (readonly [name: string, ...forms: string[]])[] = `
Kowalski Kowalskiego Kowalskiemu Kowalskim Kowalscy Kowalskich Kowalskimi Kowalska Kowalskiej Kowalską
Kowalska Kowalskiej Kowalską Kowalskie Kowalskich Kowalskim
Wysocki Wysockiego Wysockiemu Wysockim Wysoccy Wysockiej
Nowak Nowaka Nowakowi Nowakiem Nowaku Nowakowie Nowaków Nowakom Nowakami Nowakowa Nowakowej Nowakówna Nowakówny Nowakównie
Wójcik Wójcika Wójcikowi Wójcikiem Wójciku Wójcikowie Wójcików Wójcikowej
Zając Zająca Zającowi Zającem Zającu Zającowie Zająców
Kozioł Kozła Kozłowi Kozłem Koźle Kozłowie Kozłów
Kwiecień Kwietnia Kwietniowi Kwietniem Kwietniu
Gołąb Gołębia Gołębiowi Gołębiem Gołębiu
Wróbel Wróbla Wróblowi Wróblem Wróblu Wróblowie Wróblowej
Krawiec Krawca Krawcowi Krawcem Krawcu Krawcze
Dudek Dudka Dudkowi Dudkiem Dudku Dudkowie
Zaręba Zaręby Zarębie Zarębę Zarębą Zarębo Zarębowie Zarębina
Sroka Sroki Sroce Srokę Sroką Sroko
Dołęga Dołęgi Dołędze Dołęgę Dołęgą Dołęgo
Mucha Muchy Musze Muchę Muchą Mucho
Matejko Matejki Matejce Matejkę Matejką
Fredro Fredry Fredrze Fredrę Fredrą
Orzeł Orła Orłowi Orłem Orle
Wilk Wilka Wilkowi Wilkiem Wilku Wilkowie
Biały Białego Białemu Białym Biali Białych Biała Białej Białą
Suchy Suchego Suchemu Suchym Susi Suchej Suchą
Niedźwiedź Niedźwiedzia Niedźwiedziowi Niedźwiedziem Niedźwiedziu
Marek Marka Markowi Markiem Marku
Paweł Pawła Pawłowi Pawłem Pawle
Piotr Piotra Piotrowi Piotrem Piotrze
Robert Roberta Robertowi Robertem Robercie
Andrzej Andrzeja Andrzejowi Andrzejem Andrzeju Jędrek Jędrka
Jerzy Jerzego Jerzemu Jerzym
Aleksander Aleksandra Aleksandrowi Aleksandrem Aleksandrze Olek Olka
Antoni Antoniego Antoniemu Antonim
Stanisław Stanisława Stanisławowi Stanisławem Stanisławie Staszek Staszka Stasiu
Henryk Henryka Henrykowi Henrykiem Henryku
Marta Marty Marcie Martę Martą Marto Martusia Martusię
Anna Anny Annie Annę Anną Anno Ania Ani Anię Hania
Krystyna Krystyny Krystynie Krystynę Krystyną Krystyno Krysia Krysię
Jadwiga Jadwigi Jadwidze Jadwigę Jadwigą Jadwigo Jadzia Jadzi
Barbara Barbary Barbarze Barbarę Barbarą Barbaro Basia Basi
Halina Haliny Halinie Halinę Haliną Halino Halinka Halinki Halince
Maria Marii Marię Marią Mario Marysia Marysi
Zofia Zofii Zofię Zofią Zofio Zosia Zosi
Łucja Łucji Łucję Łucją Łucjo
Kasia Kasi Kasię Kasią Kasiu
Genowefa Genowefy Genowefie Genowefę Genowefą
Danuta Danuty Danucie Danutę Danutą Danuto
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, ...string[]])
