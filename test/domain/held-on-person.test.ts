// Whom a request names, and texts given to a person without other people in them (RODO art. 15 ust. 4).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelsNamed, someoneElse, withoutOthers } from '../../src/domain/held-on-person.ts'
import { nameForms } from '../../src/domain/name-forms.ts'

it('a label is named as a whole word, in any case, once, and not inside a longer one', () => {
  expect(labelsNamed('m-0147, przez opiekuna; M-0147 i M-0148.')).toEqual(['M-0147', 'M-0148'])
  expect(labelsNamed('AM-0147 M-0147-2 M-014 Maria')).toEqual([])
})

it('everybody else is masked in every form of the name, and the person stays', () => {
  const names = nameForms(['Zenon Bezpapierowy', 'Jan Kowalski'])
  const text = 'Janowi Kowalskiemu pomógł Zenon Bezpapierowy, M-0147 upadła. PESEL 44051401359, tel. 601 202 303.'
  const shown = withoutOthers(text, names, ['M-0147', 'Maria Nowak'])
  expect(shown).not.toMatch(/Kowalsk|Zenon|Bezpapierow|44051401359|601/)
  expect(shown).toContain('M-0147 upadła')
  expect(shown).toContain(someoneElse)
})

it('hours stay, because they are what happened, and a text without others stays as it is', () => {
  const text = 'O 7:15 mieszkanka przewróciła się w łazience.'
  expect(withoutOthers(text, nameForms([]), [])).toBe(text)
})

it('no name of another is ever left, wherever it stands and however often', () => {
  const words = fc.constantFrom('upadek', 'Kowalskiego', 'Kowalski', 'łazienka', 'Kowalskiemu', ',', '7:15')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      expect(withoutOthers(parts.join(' '), nameForms(['Kowalski']), [])).not.toContain('Kowalsk')
    }),
  )
})
