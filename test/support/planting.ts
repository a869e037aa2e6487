// Bodies of requests made from the program's own OpenAPI document, with an invented identity written into every text a person may
// type. A new field is planted by itself, because it is in the document. Judges nothing.

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  format?: string
  pattern?: string
  maxLength?: number
  properties?: Record<string, Schema>
  items?: Schema
}

/** What leaves the home word for word, and what the authority writes itself: there an identity would be meant to be read. */
export const leavesWordForWord: Readonly<Record<string, readonly string[]>> = {
  describe: ['description'],
  'follow-up': ['causesText', 'limiting', 'preventive'],
  answer: ['text'],
  'carry-out': ['text'],
}

/** A text somebody types: no code, no date, no id, and long enough for a name. */
const isTyped = ({ type, enum: codes, format, pattern, maxLength = 0 }: Schema) =>
  type === 'string' && !codes && !format && !pattern && maxLength >= 200

/**
 * The example of a route with `plant()` in every typed text, also those the example leaves out.
 *
 * @param except fields that stay as the example has them
 */
export function plantedBody(
  document: any,
  schema: Schema,
  example: any,
  plant: () => string,
  except: readonly string[],
): any {
  const { type, properties, items, ...own } = resolved(document, schema)
  if (properties) {
    const known = Object.entries(properties).flatMap(([name, of]) => {
      const field = resolved(document, of)
      const given = example?.[name]
      if (except.includes(name)) return given === undefined ? [] : [[name, given]]
      if (given === undefined && !isTyped(field)) return []
      return [[name, plantedBody(document, field, given, plant, except)]]
    })
    return Object.fromEntries(known)
  }
  if (items && Array.isArray(example)) return example.map((one) => plantedBody(document, items, one, plant, except))
  if (!isTyped({ ...own, type: type as string })) return example
  return example === undefined ? `Tak mówi ${plant()}.` : `${example} ${plant()}`
}

const resolved = (document: any, schema: Schema): Schema =>
  schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema

/** The body of a POST route as the document knows it. */
export function bodyOf(document: any, path: string): { schema: Schema; example: any } {
  const content = document.paths[path]?.post?.requestBody?.content?.['application/json']
  if (!content) throw new Error(`POST ${path} is not in the document`)
  return content
}

const syllables =
  'gry zel dob wsze bor mści woj żyr ław świę pełk ćwik łom ogó rzyń hroź dźwię kął śmi głą zbru źreb'.split(' ')
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** An identity nobody else has and no other text contains: a given name and a surname that say their number. */
export function identityOf(number: number): string {
  const part = (at: number) => syllables[Math.floor(number / syllables.length ** at) % syllables.length] ?? ''
  const [first, second, third] = [part(0), part(1), part(2)]
  return `${capital(`${first}${second}${third}omir`)} ${capital(`${third}${first}ążek${second}icz`)}`
}
