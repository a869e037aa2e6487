// The texts around what the detector found in words that leave for the authority.
import type { Words } from './language.ts'

export const confirmingWords = {
  title: {
    pl: 'Sprawdź zaznaczone miejsca',
    en: 'Check the marked places',
    uk: 'Перевірте позначені місця',
  },
  lead: {
    pl: 'Każde z nich popraw w tekście albo napisz, dlaczego nie wskazuje nikogo – na przykład: nazwa miesiąca.',
    en: 'Change each of them in the text, or say why it points at nobody – for example: the name of a month.',
    uk: 'Кожне виправте в тексті або напишіть, чому воно ні на кого не вказує, наприклад: назва місяця.',
  },
  keep: {
    pl: 'To nie wskazuje nikogo – zostaw z uzasadnieniem',
    en: 'This points at nobody – keep it with a reason',
    uk: 'Це ні на кого не вказує – залишити з поясненням',
  },
  never: {
    pl: 'Tego nie można zostawić.',
    en: 'This cannot stay.',
    uk: 'Це не можна залишити.',
  },
  reason: { pl: 'Dlaczego zostaje', en: 'Why it stays:', uk: 'Чому залишається' },
  reasonHint: {
    pl: 'Puste, gdy poprawiasz tekst. Powód zostaje w domu razem z wpisem.',
    en: 'Empty when you change the text. The reason stays in the home with the entry.',
    uk: 'Порожнє, якщо виправляєте текст. Причина залишається в будинку разом із записом.',
  },
} as const satisfies Record<string, Words>
