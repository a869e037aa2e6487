// Short references people read out: of a filed report, and of a resident inside the home. Makes no randomness itself.

// No vowels, so that it spells no word, and nothing that is mistaken for another sign: no 0, 1, I, L, O, U.
const letters = 'BCDFGHJKMNPQRSTVWXZ'
const signs = `23456789${letters}`

const referencePattern = new RegExp(`^Z-[${signs}]{3}[${letters}]$`)

/** How a home marks a resident: `M-0147`. The home gives it out; it says nothing about the person. */
export const pseudonymPattern = /^[A-Z]-\d{3,5}$/

/**
 * The reference of a filed report, such as `Z-7K4Q`. It ends in a letter, so that no reference can be read as a pseudonym.
 * About 374,000 exist: unique only if the store sees to it, and no secret.
 *
 * @param random at least 4 random bytes; more are ignored. @throws RangeError when there are fewer.
 */
export function referenceFrom(random: Uint8Array): string {
  if (random.length < 4) throw new RangeError('a reference needs 4 random bytes')
  const [first, second, third, last] = Array.from(random)
  const sign = (byte = 0) => signs.charAt(byte % signs.length)
  return `Z-${sign(first)}${sign(second)}${sign(third)}${letters.charAt((last ?? 0) % letters.length)}`
}

/** Whether the text has the form of a reference, as typed in capitals. */
export function isReference(text: string): boolean {
  return referencePattern.test(text)
}
