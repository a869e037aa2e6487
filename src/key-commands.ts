// `npm run keys -- …`: changing the key-encryption key and keeping it on paper. The ring is the key folder's; wrapped keys are those
// of its keys.db or, with --edge, of the edge's second database. Prints a key only on the sheet that was asked for.
import { setTimeout as sleep } from 'node:timers/promises'
import { readRing, writeRing } from './key-folder.ts'
import { madeAt, readSheet, sheetLines } from './vault/escrow-sheet.ts'
import { wrappedBy, type KeyRing } from './vault/key-ring.ts'
import { promoted, rewrapAll, withNewKey, withoutUnused, type WrappedKeys } from './vault/rotation.ts'

export const keyCommandNames = ['status', 'add', 'promote', 'rewrap', 'rotate', 'retire', 'sheet', 'restore'] as const
export type KeyCommandName = (typeof keyCommandNames)[number]

/** `edge`: the servers get the ring as a secret, so the change of it waits for its deployment. `typed`: what was typed in. */
export type KeyCommand = {
  folder: string
  keys: () => Promise<WrappedKeys>
  edge: boolean
  typed: () => string
  now: string
  print: (line: string) => void
}

const deploy = 'npx wrangler secret put VAULT_JWKS < KEYS_DIR/vault.jwks.json'

/** Answers the exit code. @throws KeyFolderError, and what reading the ring and the key store throws */
export async function runKeyCommand(name: KeyCommandName, command: KeyCommand): Promise<number> {
  const { folder, edge, print } = command
  if (name === 'restore') return restore(command)
  const ring = readRing(folder)
  if (!ring) {
    print(
      'no vault.jwks.json in KEYS_DIR; a new folder gets one on the first start, a lost one from the sheet: restore',
    )
    return 2
  }
  const change = (to: KeyRing) => {
    writeRing(folder, to)
    return to
  }
  switch (name) {
    case 'status':
      await tell(ring, command)
      return 0
    case 'add':
      print(`added ${addedTo(change(withNewKey(ring)))}: it opens, and wraps nothing yet`)
      if (edge) print(`next: ${deploy}; when that is deployed: promote`)
      return 0
    case 'promote': {
      const kid = newest(ring)
      change(promoted(ring, kid))
      print(`${kid} wraps from now on`)
      if (edge) print(`next: ${deploy}; when that is deployed: rewrap`)
      return 0
    }
    case 'rewrap':
      await rewrap(ring, command)
      return 0
    case 'rotate': {
      if (edge) {
        print('on the edge a ring is a deployment: add, promote and rewrap one after the other')
        return 2
      }
      // A server beside us reads the folder again when it meets a kid it does not know.
      const added = change(withNewKey(ring))
      await rewrap(change(promoted(added, addedTo(added))), command)
      print('next: sheet, and put it into the safe; then retire')
      return 0
    }
    case 'retire': {
      const { ring: left, retired } = await withoutUnused(ring, await command.keys(), command.now)
      change(left)
      print(retired.length > 0 ? `retired: ${retired.join(', ')}` : 'nothing to retire: every key is in use')
      if (retired.length > 0) {
        print(
          'backups of the key store made before today still need these keys: keep their sheets 35 days, then destroy them',
        )
      }
      if (edge && retired.length > 0) print(`next: ${deploy}`)
      return 0
    }
    case 'sheet':
      for (const line of sheet(ring[0], command.now)) print(line)
      return 0
  }
}

const addedTo = (ring: KeyRing): string => ring[1]?.kid ?? ''
/** A kid is a UUIDv7: the last made is the last in order. */
const newest = (ring: KeyRing): string =>
  ring
    .map(({ kid }) => kid)
    .toSorted()
    .at(-1) ?? ''

async function tell(ring: KeyRing, { keys, print }: KeyCommand): Promise<void> {
  const store = await keys()
  for (const [index, { kid }] of ring.entries()) {
    const wraps = await store.count(wrappedBy(kid))
    print(`${kid} of ${madeAt(kid).slice(0, 10)}${index === 0 ? ', current' : ''}: wraps ${wraps}`)
  }
}

async function rewrap(ring: KeyRing, { keys, print }: KeyCommand): Promise<void> {
  const rewrapped = await rewrapAll(ring, await keys(), () => sleep(5))
  print(`rewrapped: ${rewrapped}, all by ${ring[0].kid}`)
}

/** What lies in the safe: in Polish, for those who open it. */
function sheet(key: KeyRing[0], now: string): string[] {
  return [
    'KARTA DEPOZYTOWA KLUCZA – Rejestr zdarzeń nadzwyczajnych',
    '',
    `Identyfikator klucza: ${key.kid}`,
    `Klucz utworzono: ${madeAt(key.kid).slice(0, 10)}    Kartę wydrukowano: ${now.slice(0, 10)}`,
    '',
    ...sheetLines(key).map((line, index) => `  ${index + 1}.  ${line}`),
    '',
    'Kto ma tę kartę i kopię bazy kluczy (keys.db), odczyta cały rejestr. Kartę przechowuje się w sejfie, w zaklejonej',
    'i podpisanej kopercie, osobno od kopii zapasowych. Nie wolno jej skanować, fotografować ani wysyłać.',
    'Karta nie zastępuje kopii bazy kluczy: bez keys.db niczego się z niej nie odczyta.',
    '',
    'Odtworzenie: npm run keys -- restore, potem przepisać sześć wierszy i zakończyć znakiem Ctrl+D. Każdy wiersz ma',
    'własną sumę kontrolną: program wskaże wiersz przepisany z błędem. Wielkość liter i odstępy nie mają znaczenia.',
    'Po zmianie klucza (rotate) drukuje się nową kartę, a starą niszczy po 35 dniach, gdy nie ma już starszych kopii bazy kluczy.',
  ]
}

/** Puts a typed key into the ring: last, so that what wraps stays; the only one when there is no ring. */
function restore({ folder, typed, print }: KeyCommand): number {
  const lines = typed()
    .split('\n')
    .map((line) => line.replace(/^\s*\d\.\s+/, '').trim())
    .filter((line) => line !== '')
  const found = readSheet(lines)
  if ('wrongLine' in found) {
    print(`line ${found.wrongLine} is not as it was printed`)
    return 1
  }
  const ring = readRing(folder)
  const known = ring?.some(({ kid }) => kid === found.kid) ?? false
  if (!known) writeRing(folder, ring ? [...ring, found] : [found])
  print(known ? `${found.kid} is in the ring already` : `restored ${found.kid}`)
  return 0
}
