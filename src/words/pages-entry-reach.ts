// What the pages say about who may reach an entry: exclusion of a person and limitation to named officers.
export const reachWords = {
  title: { pl: 'Dostęp do wpisu', en: 'Access to the entry', uk: 'Доступ до запису' },
  everybody: {
    pl: 'Dyrektor i wszystkie osoby upoważnione, w zakresie swoich upoważnień.',
    en: 'The director and all authorised persons, within their authorisations.',
    uk: 'Директор і всі уповноважені особи в межах своїх уповноважень.',
  },
  excluded: { pl: 'Wyłączone osoby', en: 'Excluded', uk: 'Відсторонені особи' },
  limited: { pl: 'Dostęp tylko dla', en: 'Access only for', uk: 'Доступ лише для' },
  withReport: {
    pl: 'Wskazał(a) zgłaszający(-a): zgłoszenie dotyczy tej osoby.',
    en: 'Named in the report: it concerns this person.',
    uk: 'Зазначено в повідомленні: воно стосується цієї особи.',
  },
  since: { pl: 'od', en: 'since', uk: 'з' },
  person: { pl: 'Kto', en: 'Who', uk: 'Хто' },
  people: { pl: 'Kto ma mieć dostęp', en: 'Who is to have access', uk: 'Хто має мати доступ' },
  reason: { pl: 'Dlaczego', en: 'Why', uk: 'Чому' },
  reasonHint: {
    pl: 'Powód zostaje w historii wpisu. Nie podawaj, kto zgłosił.',
    en: 'The reason stays in the entry’s history. Do not say who reported.',
    uk: 'Причина залишається в історії запису. Не вказуйте, хто повідомив.',
  },
  exclude: {
    pl: 'Wyłączasz osobę, której postępowania dotyczy zgłoszenie. Od razu przestanie go widzieć: na listach, w wyszukiwaniu i w liczbach. Kto zgłosił, pomagał lub był świadkiem, nadal widzi własne zgłoszenie.',
    en: 'You exclude a person whose conduct the report is about. They stop seeing it at once: in lists, searches and counts. Who reported, helped or witnessed still sees the own report.',
    uk: 'Ви відсторонюєте особу, поведінки якої стосується повідомлення. Вона одразу перестане його бачити: у списках, у пошуку та в числах. Хто повідомив, допомагав або був свідком, і далі бачить власне повідомлення.',
  },
  readmit: {
    pl: 'Osoba odzyska dostęp taki, jaki daje jej rola i upoważnienie.',
    en: 'The person regains the access that role and authorisation give.',
    uk: 'Особа знову матиме доступ, який дають її роль і уповноваження.',
  },
  limit: {
    pl: 'Spośród osób upoważnionych wpis będą widzieć tylko wskazane. Dyrektor widzi go zawsze.',
    en: 'Of the authorised persons only those named will see the entry. The director always does.',
    uk: 'З-поміж уповноважених осіб запис бачитимуть лише вказані. Директор бачить його завжди.',
  },
  unlimit: {
    pl: 'Wpis znów zobaczą wszystkie osoby upoważnione, poza wyłączonymi.',
    en: 'All authorised persons will see the entry again, except the excluded.',
    uk: 'Запис знову бачитимуть усі уповноважені особи, крім відсторонених.',
  },
}
