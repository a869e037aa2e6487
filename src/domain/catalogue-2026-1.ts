// The code list 2026-1: 45 codes of domain.md 3.1 (W 14, S 6, O 10, N 15). Only data; never edited once a home has used it:
// a change is a new list with its own dates.
import type { Catalogue, Category, Kind, NotifyRule } from './catalogue.ts'
import type { HarmLevel } from './harm.ts'
import type { Priority } from './priority.ts'

const emergency: NotifyRule = { body: '112' }
const physician: NotifyRule = { body: 'physician' }
const psychiatrist: NotifyRule = { body: 'psychiatrist' }
const physicianOrPsychiatrist: NotifyRule = { body: 'physician', or: 'psychiatrist' }
const assessment: NotifyRule = { body: 'art-18-assessment' }
const family: NotifyRule = { body: 'family-or-guardian' }
const guardian: NotifyRule = { body: 'family-or-guardian', when: 'minor-or-incapacitated' }
const court: NotifyRule = { body: 'court', when: 'minor-or-incapacitated' }
const police: NotifyRule = { body: 'police' }
const policeOrProsecutor: NotifyRule = { body: 'police', or: 'prosecutor' }
const policeWhenSevere: NotifyRule = { body: 'police', when: 'harm>=3' }
const policeWhenRepeated: NotifyRule = { body: 'police', when: 'repeated' }
const policeWhenCrime: NotifyRule = { body: 'police', or: 'prosecutor', when: 'crime-suspected' }
const prosecutor: NotifyRule = { body: 'prosecutor' }
const blueCard: NotifyRule = { body: 'nk-a' }
const blueCardWhenDomestic: NotifyRule = { body: 'nk-a', when: 'domestic-violence' }
const sanepid: NotifyRule = { body: 'sanepid' }
const sanepidWhenTwoHurt: NotifyRule = { body: 'sanepid', when: 'two-or-more-hurt' }
const sanepidWhenBitten: NotifyRule = { body: 'sanepid', or: 'veterinary', when: 'animal-bite' }
const serviceWhenMedicalDevice: NotifyRule = { body: 'urpl', when: 'medical-device' }
const fireService: NotifyRule = { body: 'fire-service' }
const authority: NotifyRule = { body: 'authority' }
const dpo: NotifyRule = { body: 'dpo' }
const uodo: NotifyRule = { body: 'uodo' }

/** Code, Polish name, default harm, default priority, whom to notify. */
type Row = [code: `${Kind}${string}`, label: string, harm: HarmLevel, priority: Priority, ...notify: NotifyRule[]]

const rows: readonly Row[] = [
  // art. 55c ust. 2 pkt 1: wypadki
  ['W01', 'Upadek na tym samym poziomie', 1, 'P3', family],
  ['W02', 'Upadek z wysokości (łóżko, schody, okno, podnośnik)', 2, 'P2', family],
  ['W03', 'Zadławienie / zachłyśnięcie', 3, 'P1', emergency],
  ['W04', 'Oparzenie / odmrożenie / przegrzanie / wychłodzenie', 2, 'P2', physician],
  ['W05', 'Zatrucie (pokarm, chemia, CO, alkohol, środki psychoaktywne)', 3, 'P1', emergency, sanepidWhenTwoHurt],
  ['W06', 'Błąd w podaniu leku z zagrożeniem zdrowia', 2, 'P2', physician],
  ['W07', 'Wypadek z użyciem sprzętu (wózek, poręcze, podnośnik, winda)', 2, 'P2', serviceWhenMedicalDevice],
  ['W08', 'Wypadek komunikacyjny / w transporcie', 3, 'P1', police],
  ['W09', 'Wypadek podczas terapii, rehabilitacji, wycieczki, pracy', 2, 'P2'],
  ['W10', 'Tonięcie / podtopienie / wypadek w kąpieli', 3, 'P1', emergency],
  ['W11', 'Porażenie prądem', 3, 'P1', emergency],
  ['W12', 'Pogryzienie przez zwierzę / użądlenie z reakcją', 2, 'P2', sanepidWhenBitten],
  ['W13', 'Pożar, wybuch, katastrofa z poszkodowanym mieszkańcem', 3, 'P0', emergency, fireService],
  ['W99', 'Inny wypadek', 1, 'P3'],
  // pkt 2: samouszkodzenia
  ['S01', 'Samouszkodzenie bez zamiaru samobójczego', 2, 'P2', physicianOrPsychiatrist],
  ['S02', 'Zachowania autoagresywne (niepełnosprawność, zaburzenia) z obrażeniem', 1, 'P3', physician],
  ['S03', 'Umyślne połknięcie ciała obcego / substancji', 3, 'P1', emergency],
  ['S04', 'Próba samobójcza', 3, 'P0', emergency, psychiatrist, family],
  ['S05', 'Śmierć samobójcza', 4, 'P0', police, prosecutor, family, authority],
  ['S99', 'Inne samouszkodzenie', 1, 'P3'],
  // pkt 3: obrażenia ciała
  ['O01', 'Obrażenie zadane przez innego mieszkańca', 2, 'P1', family, policeWhenSevere],
  ['O02', 'Obrażenie – podejrzenie przemocy ze strony pracownika', 3, 'P0', policeOrProsecutor, authority, guardian],
  ['O03', 'Obrażenie – podejrzenie przemocy ze strony osoby z zewnątrz / rodziny', 3, 'P0', police, blueCard],
  ['O04', 'Podejrzenie przestępstwa seksualnego', 3, 'P0', policeOrProsecutor, court],
  ['O05', 'Obrażenie w związku ze stosowaniem przymusu bezpośredniego', 3, 'P1', physician, authority, assessment],
  ['O06', 'Obrażenie niewyjaśnionego pochodzenia', 2, 'P1', physician, policeWhenSevere, policeWhenRepeated],
  ['O07', 'Odleżyna nabyta w domu, stopień ≥ II', 2, 'P3', physician],
  ['O08', 'Obrażenie podczas czynności pielęgnacyjnych', 1, 'P2'],
  ['O09', 'Złamanie / uraz głowy o znanej przyczynie, gdy nie pasuje W', 3, 'P2', family],
  ['O99', 'Inne obrażenie ciała', 1, 'P3'],
  // outside art. 55c: supervision, opened in a home by its director's recorded basis
  ['N01', 'Zgon nagły, niespodziewany lub w niejasnych okolicznościach', 4, 'P0', physician, policeOrProsecutor],
  ['N02', 'Zgon w następstwie wcześniejszego wpisu U', 4, 'P0', authority],
  ['N03', 'Samowolne oddalenie / zaginięcie', 2, 'P0', police],
  ['N04', 'Zastosowanie przymusu bezpośredniego (bez obrażeń)', 1, 'P2', assessment],
  ['N05', 'Ognisko zakażenia / zbiorowe zatrucie', 2, 'P1', sanepid],
  ['N06', 'Podejrzenie zaniedbania', 3, 'P1', authority, policeWhenCrime],
  ['N07', 'Przemoc psychiczna / groźby / naruszenie godności', 2, 'P1', blueCardWhenDomestic],
  ['N08', 'Kradzież / nadużycie finansowe wobec mieszkańca', 1, 'P2', police],
  ['N09', 'Pożar, awaria mediów, ewakuacja bez poszkodowanych', 0, 'P1', fireService],
  ['N10', 'Interwencja Policji / ratownictwa bez kwalifikacji W/S/O', 0, 'P2'],
  ['N11', 'Niedobór obsady zagrażający bezpieczeństwu', 0, 'P2', authority],
  ['N12', 'Naruszenie ochrony danych mieszkańców', 0, 'P1', dpo, uodo],
  ['N13', 'Agresja mieszkańca bez obrażeń', 0, 'P3'],
  ['N14', 'Zdarzenie medialne / skarga o dużym znaczeniu', 0, 'P2', authority],
  ['N15', 'Zdarzenie potencjalne (near miss)', 0, 'P3'],
]

/** A near miss is the home's own lesson and never leaves it (design.md §3). */
const staysInTheHome = ['N15']

/** Our reading of domain.md 1.4 and 3.1: violence by a person, a sexual offence, threats, theft. */
const allegesCrime = ['O02', 'O03', 'O04', 'N07', 'N08']

function toCategory([code, label, harm, priority, ...notify]: Row): Category {
  const kind = code.charAt(0) as Kind
  return {
    code,
    kind,
    book: kind === 'N' ? 'N' : 'U',
    label,
    harm,
    priority,
    notify,
    travels: !staysInTheHome.includes(code),
    allegesCrime: allegesCrime.includes(code),
  }
}

export const catalogue20261: Catalogue = {
  version: '2026-1',
  validFrom: '2026-01-01',
  source: 'propozycja własna (domain.md 3.1), rodzaje W, S, O wg art. 55c ust. 2 u.p.s.',
  categories: rows.map(toCategory),
}
