// What an authority that ran a home before is told: of the entries it was handed over, which were taken back.
import type { Words } from './language.ts'

export const formerWords = {
  title: {
    pl: 'Wycofane wpisy – dla poprzedniego organu',
    en: 'Entries taken back – for the authority before',
    uk: 'Відкликані записи – для попереднього органу',
  },
  text: {
    pl: 'Ten organ prowadził dom wcześniej i zna te wpisy. Dostanie osobną wiadomość: numer i powód z listy, nic więcej. Wyjdzie razem z tym przekazaniem.',
    en: 'This authority ran the home before and knows these entries. It gets a message of its own: the number and the listed reason, nothing else. It leaves together with this transfer.',
    uk: 'Цей орган вів будинок раніше і знає ці записи. Він отримає окреме повідомлення: номер і причину зі списку, більше нічого. Воно вийде разом із цим переданням.',
  },
  /** To whom it came. */
  received: {
    pl: 'Dom prowadzi teraz inny organ. Informacja mówi tylko, które z przekazanych dawniej wpisów wycofano.',
    en: 'Another authority runs the home now. This only says which of the entries handed over before were taken back.',
    uk: 'Будинок тепер веде інший орган. Ця інформація каже лише, які з переданих раніше записів відкликано.',
  },
  /** Confirmed with a nil return, where only an authority of before has something to learn. */
  nilBesides: {
    pl: 'Potwierdzam: od ostatniego przekazania nie przybyło wpisów dla dzisiejszego organu i żaden z jego wpisów się nie zmienił. Wycofane wpisy zna tylko organ poprzedni.',
    en: 'I confirm: since the last transfer no entry was added for today’s authority and none of its entries has changed. The entries taken back are known to the authority before alone.',
    uk: 'Підтверджую: від останнього передання для нинішнього органу записів не додалося й жоден із його записів не змінився. Відкликані записи знає лише попередній орган.',
  },
} as const satisfies Record<string, Words>
