// The names people read for the codes of a breach record. A missing or foreign code does not compile; nothing is decided here.
import type { BreachAction, BreachState, QuarantineSide, Told } from '../domain/breach.ts'
import type { Words } from './language.ts'

export const breachStateWords: Record<BreachState, Words> = {
  open: { pl: 'Otwarte', en: 'Open', uk: 'Відкрите' },
  closed: { pl: 'Zamknięte', en: 'Closed', uk: 'Закрите' },
}

export const breachActionWords: Record<BreachAction, Words> = {
  record: { pl: 'Opisz naruszenie', en: 'Describe the breach', uk: 'Описати порушення' },
  close: { pl: 'Zamknij zapis', en: 'Close the record', uk: 'Закрити запис' },
}

/** Which side noticed. */
export const quarantineSideWords: Record<QuarantineSide, Words> = {
  home: { pl: 'dom', en: 'the home', uk: 'будинок' },
  authority: { pl: 'organ', en: 'the authority', uk: 'орган' },
}

/** Whether somebody was told of the breach. */
export const toldOfBreachWords: Record<Told, Words> = {
  yes: { pl: 'tak', en: 'yes', uk: 'так' },
  no: { pl: 'nie', en: 'no', uk: 'ні' },
}
