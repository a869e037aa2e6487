// The ports without what protects a register: values lie open, a look is a read like any other. For the benchmark alone.
import { uuidv7 } from 'uuidv7'
import type { Ports } from '../../src/register/ports.ts'

export function unprotected({ store, vault, ...ports }: Ports): Ports {
  return {
    ...ports,
    store: { ...store, look: (_look, ask) => store.read(ask) },
    vault: {
      ...vault,
      takeSubject: async () => uuidv7(),
      seal: async (subject, field, version, value) => {
        return { id: uuidv7(), subject, field, version, jwe: JSON.stringify(value), sha256: '' }
      },
      openAll: async (sealed) =>
        Promise.all(sealed.map((one) => (one.sha256 === '' ? JSON.parse(one.jwe) : vault.open(one)))),
      // What was there before this server started was sealed.
      open: async (sealed) => (sealed.sha256 === '' ? JSON.parse(sealed.jwe) : vault.open(sealed)),
    },
  }
}
