// The languages of the register, and which of them a reader asked for. Never looks at a person or stores a choice.

/** The first is the default: the register's users are Polish care homes and their offices; many carers read Ukrainian. */
export const languages = ['pl', 'en', 'uk'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { pl: 'Polski', en: 'English', uk: 'Українська' }

/** One text in every language. */
export type Words = Record<Language, string>

/** What happened (`title`) and what to do next (`detail`), in every language. */
export type Notice = Record<Language, { title: string; detail: string }>

/**
 * The language of an `Accept-Language` header (RFC 9110 §12.5.4): the highest quality wins, the first named among equals;
 * `uk-UA` asks for `uk`, `*` for Polish. Ranges that cannot be read are passed over; with none left it is Polish.
 */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  let chosen: Language = 'pl'
  let best = 0
  for (const range of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const [primary] = tag === '*' ? ['pl'] : tag.split('-')
    const language = languages.find((known) => known === primary)
    const quality = qualityOf(parameters)
    if (language && quality > best) {
      chosen = language
      best = quality
    }
  }
  return chosen
}

function qualityOf([weight, ...others]: readonly string[]): number {
  if (weight === undefined) return 1
  const read = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(weight)
  return read && others.length === 0 ? Number(read[1]) : 0
}
