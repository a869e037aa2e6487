// The names people read for the categories of code list 2026-1. A code of a list that is not here has no words (`undefined`):
// show the code. Polish is the list's own label; a test holds codes and labels together.
import type { Kind } from '../domain/catalogue.ts'
import type { Words } from './language.ts'

export const categoryWords: Readonly<Record<string, Words>> = {
  W01: { pl: 'Upadek na tym samym poziomie', en: 'Fall on the same level', uk: 'Падіння на тому самому рівні' },
  W02: {
    pl: 'Upadek z wysokości (łóżko, schody, okno, podnośnik)',
    en: 'Fall from a height (bed, stairs, window, hoist)',
    uk: 'Падіння з висоти (ліжко, сходи, вікно, підіймач)',
  },
  W03: {
    pl: 'Zadławienie / zachłyśnięcie',
    en: 'Choking / aspiration',
    uk: 'Перекриття дихальних шляхів / захлинання',
  },
  W04: {
    pl: 'Oparzenie / odmrożenie / przegrzanie / wychłodzenie',
    en: 'Burn / frostbite / overheating / hypothermia',
    uk: 'Опік / обмороження / перегрівання / переохолодження',
  },
  W05: {
    pl: 'Zatrucie (pokarm, chemia, CO, alkohol, środki psychoaktywne)',
    en: 'Poisoning (food, chemicals, CO, alcohol, psychoactive substances)',
    uk: 'Отруєння (їжа, хімікати, чадний газ, алкоголь, психоактивні речовини)',
  },
  W06: {
    pl: 'Błąd w podaniu leku z zagrożeniem zdrowia',
    en: 'Medication error that endangered health',
    uk: 'Помилка в поданні ліків із загрозою для здоров’я',
  },
  W07: {
    pl: 'Wypadek z użyciem sprzętu (wózek, poręcze, podnośnik, winda)',
    en: 'Accident with equipment (wheelchair, rails, hoist, lift)',
    uk: 'Нещасний випадок з обладнанням (візок, поручні, підіймач, ліфт)',
  },
  W08: {
    pl: 'Wypadek komunikacyjny / w transporcie',
    en: 'Traffic accident / accident during transport',
    uk: 'Дорожньо-транспортна пригода / випадок під час перевезення',
  },
  W09: {
    pl: 'Wypadek podczas terapii, rehabilitacji, wycieczki, pracy',
    en: 'Accident during therapy, rehabilitation, an outing or work',
    uk: 'Нещасний випадок під час терапії, реабілітації, екскурсії, роботи',
  },
  W10: {
    pl: 'Tonięcie / podtopienie / wypadek w kąpieli',
    en: 'Drowning / near-drowning / accident while bathing',
    uk: 'Потопання / захлинання у воді / випадок під час купання',
  },
  W11: { pl: 'Porażenie prądem', en: 'Electric shock', uk: 'Ураження струмом' },
  W12: {
    pl: 'Pogryzienie przez zwierzę / użądlenie z reakcją',
    en: 'Animal bite / sting with a reaction',
    uk: 'Укус тварини / ужалення з реакцією',
  },
  W13: {
    pl: 'Pożar, wybuch, katastrofa z poszkodowanym mieszkańcem',
    en: 'Fire, explosion or disaster in which a resident was hurt',
    uk: 'Пожежа, вибух, катастрофа, в якій постраждав мешканець',
  },
  W99: { pl: 'Inny wypadek', en: 'Other accident', uk: 'Інший нещасний випадок' },

  S01: {
    pl: 'Samouszkodzenie bez zamiaru samobójczego',
    en: 'Self-harm without suicidal intent',
    uk: 'Самоушкодження без наміру самогубства',
  },
  S02: {
    pl: 'Zachowania autoagresywne (niepełnosprawność, zaburzenia) z obrażeniem',
    en: 'Self-injurious behaviour (disability, disorder) with an injury',
    uk: 'Аутоагресивна поведінка (інвалідність, розлади) з ушкодженням',
  },
  S03: {
    pl: 'Umyślne połknięcie ciała obcego / substancji',
    en: 'Deliberate swallowing of an object / a substance',
    uk: 'Умисне проковтування стороннього предмета / речовини',
  },
  S04: { pl: 'Próba samobójcza', en: 'Suicide attempt', uk: 'Спроба самогубства' },
  S05: { pl: 'Śmierć samobójcza', en: 'Death by suicide', uk: 'Смерть унаслідок самогубства' },
  S99: { pl: 'Inne samouszkodzenie', en: 'Other self-harm', uk: 'Інше самоушкодження' },

  O01: {
    pl: 'Obrażenie zadane przez innego mieszkańca',
    en: 'Injury inflicted by another resident',
    uk: 'Ушкодження, завдане іншим мешканцем',
  },
  O02: {
    pl: 'Obrażenie – podejrzenie przemocy ze strony pracownika',
    en: 'Injury – suspected violence by a member of staff',
    uk: 'Ушкодження – підозра щодо насильства з боку працівника',
  },
  O03: {
    pl: 'Obrażenie – podejrzenie przemocy ze strony osoby z zewnątrz / rodziny',
    en: 'Injury – suspected violence by an outsider / the family',
    uk: 'Ушкодження – підозра щодо насильства з боку сторонньої особи / родини',
  },
  O04: {
    pl: 'Podejrzenie przestępstwa seksualnego',
    en: 'Suspected sexual offence',
    uk: 'Підозра щодо сексуального злочину',
  },
  O05: {
    pl: 'Obrażenie w związku ze stosowaniem przymusu bezpośredniego',
    en: 'Injury in connection with the use of restraint',
    uk: 'Ушкодження у зв’язку із застосуванням безпосереднього примусу',
  },
  O06: {
    pl: 'Obrażenie niewyjaśnionego pochodzenia',
    en: 'Injury of unexplained origin',
    uk: 'Ушкодження нез’ясованого походження',
  },
  O07: {
    pl: 'Odleżyna nabyta w domu, stopień ≥ II',
    en: 'Pressure ulcer acquired in the home, grade II or worse',
    uk: 'Пролежень, набутий у будинку, ступінь ≥ II',
  },
  O08: {
    pl: 'Obrażenie podczas czynności pielęgnacyjnych',
    en: 'Injury during personal care',
    uk: 'Ушкодження під час догляду',
  },
  O09: {
    pl: 'Złamanie / uraz głowy o znanej przyczynie, gdy nie pasuje W',
    en: 'Fracture / head injury of known cause where no W fits',
    uk: 'Перелом / травма голови з відомою причиною, якщо не підходить W',
  },
  O99: { pl: 'Inne obrażenie ciała', en: 'Other bodily injury', uk: 'Інше тілесне ушкодження' },

  N01: {
    pl: 'Zgon nagły, niespodziewany lub w niejasnych okolicznościach',
    en: 'Death that was sudden, unexpected or in unclear circumstances',
    uk: 'Смерть раптова, несподівана або за нез’ясованих обставин',
  },
  N02: {
    pl: 'Zgon w następstwie wcześniejszego wpisu U',
    en: 'Death as a result of an earlier U entry',
    uk: 'Смерть унаслідок події з попереднього запису U',
  },
  N03: {
    pl: 'Samowolne oddalenie / zaginięcie',
    en: 'Leaving without notice / going missing',
    uk: 'Самовільний відхід / зникнення',
  },
  N04: {
    pl: 'Zastosowanie przymusu bezpośredniego (bez obrażeń)',
    en: 'Use of restraint (without injury)',
    uk: 'Застосування безпосереднього примусу (без ушкоджень)',
  },
  N05: {
    pl: 'Ognisko zakażenia / zbiorowe zatrucie',
    en: 'Outbreak of infection / mass poisoning',
    uk: 'Спалах інфекції / масове отруєння',
  },
  N06: { pl: 'Podejrzenie zaniedbania', en: 'Suspected neglect', uk: 'Підозра щодо занедбання мешканця' },
  N07: {
    pl: 'Przemoc psychiczna / groźby / naruszenie godności',
    en: 'Psychological violence / threats / violation of dignity',
    uk: 'Психологічне насильство / погрози / приниження гідності',
  },
  N08: {
    pl: 'Kradzież / nadużycie finansowe wobec mieszkańca',
    en: 'Theft / financial abuse of a resident',
    uk: 'Крадіжка / фінансове зловживання щодо мешканця',
  },
  N09: {
    pl: 'Pożar, awaria mediów, ewakuacja bez poszkodowanych',
    en: 'Fire, utility failure or evacuation with nobody hurt',
    uk: 'Пожежа, аварія комунальних мереж, евакуація без постраждалих',
  },
  N10: {
    pl: 'Interwencja Policji / ratownictwa bez kwalifikacji W/S/O',
    en: 'Police / rescue call-out that is not W, S or O',
    uk: 'Втручання поліції / рятувальників без кваліфікації W/S/O',
  },
  N11: {
    pl: 'Niedobór obsady zagrażający bezpieczeństwu',
    en: 'Staff shortage that endangers safety',
    uk: 'Нестача персоналу, що загрожує безпеці',
  },
  N12: {
    pl: 'Naruszenie ochrony danych mieszkańców',
    en: 'Breach of residents’ personal data',
    uk: 'Порушення захисту даних мешканців',
  },
  N13: {
    pl: 'Agresja mieszkańca bez obrażeń',
    en: 'Aggression by a resident without injury',
    uk: 'Агресія мешканця без ушкоджень',
  },
  N14: {
    pl: 'Zdarzenie medialne / skarga o dużym znaczeniu',
    en: 'Event in the media / complaint of great weight',
    uk: 'Подія, висвітлена в ЗМІ / важлива скарга',
  },
  N15: {
    pl: 'Zdarzenie potencjalne (near miss)',
    en: 'Near miss',
    uk: 'Потенційна подія (near miss)',
  },
} satisfies Record<`${Kind}${string}`, Words>
