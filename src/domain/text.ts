// What text the register takes in, and in which form it keeps it (design.md §7 "Text in"). Never judges content.

export type TextFault = 'ill-formed' | 'control-character' | 'too-short' | 'too-long'

/** Lengths in code points of the normalised text, both inclusive. */
export type TextBounds = { min: number; max: number }

// C0, DEL and C1, except tab, line feed and a carriage return before a line feed: SQLite cuts a text at NUL,
// and the others are invisible in print.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/

/** Why the text is refused, `undefined` when it is taken. Lone surrogates are `ill-formed`. */
export function faultOfText(text: string, { min, max }: TextBounds): TextFault | undefined {
  if (!text.isWellFormed()) return 'ill-formed'
  if (control.test(text)) return 'control-character'
  const length = [...normalizeText(text)].length
  if (length < min) return 'too-short'
  if (length > max) return 'too-long'
  return undefined
}

/** NFC, line breaks as LF, no white space at the ends. Normalising twice changes nothing. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim()
}
