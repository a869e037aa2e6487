// Who reported, as it lies sealed: apart from the entry's texts, of one length whoever it is and however it arrived.
// Opened for the person who filed or typed the report, and by a reveal; never decides who may.
import type { Entry } from '../../domain/entry.ts'
import type { Received } from '../../domain/received.ts'
import type { ReportSource } from '../../domain/report-source.ts'
import type { ReporterFunction } from '../../domain/reporter-function.ts'
import type { SealedValue } from '../../vault/vault.ts'
import type { Ports } from '../ports.ts'

/**
 * `person`: the account of who reported; null when somebody else typed the report in, who is then `enteredBy`, under
 * `authorisation`. A typed reporter has a `name`, or is not known. `receivedOn`: Warsaw date.
 *
 * Who typed a report stands here and not in the ledger: an event that names the typist would tell this report from those filed
 * by a person's own account, and so narrow down who filed the others. The event of filing holds the hash of this value.
 */
export type SealedReporter = {
  person: string | null
  function: ReporterFunction | null
  source: ReportSource
  name: string | null
  contact: string | null
  receivedOn: string | null
  enteredBy: string | null
  authorisation: string | null
}

/** Longer than any reporter of the longest name and contact: the length of the ciphertext tells nothing. */
export const sealedReporterInBytes = 1280

export function reporterOf(
  person: string,
  authorisation: string | null,
  {
    reporterFunction = null,
    received,
  }: { reporterFunction?: ReporterFunction | null | undefined; received?: Received | undefined },
): SealedReporter {
  const nobody = { name: null, contact: null, receivedOn: null, enteredBy: null, authorisation: null }
  if (!received) return { person, function: reporterFunction, source: 'system', ...nobody }
  const { source, name = null, contact = null, on: receivedOn = null } = received
  return {
    person: null,
    function: reporterFunction,
    source,
    name,
    contact,
    receivedOn,
    enteredBy: person,
    authorisation,
  }
}

export function sealReporter(ports: Ports, entry: string, who: SealedReporter): Promise<SealedValue> {
  const length = new TextEncoder().encode(JSON.stringify({ ...who, pad: '' })).length
  return ports.vault.seal(entry, 'reporter', 1, { ...who, pad: ' '.repeat(sealedReporterInBytes - length) })
}

/** @param jwe as it lies beside the entry; the event of filing holds its hash */
export async function openReporter(
  ports: Ports,
  entry: Pick<Entry, 'id' | 'reporterSealed'>,
  jwe: string,
): Promise<SealedReporter> {
  const value = { id: '', subject: entry.id, field: 'reporter', version: 1, jwe, sha256: entry.reporterSealed ?? '' }
  const { pad: _pad, ...who } = (await ports.vault.open(value)) as SealedReporter & { pad: string }
  // Reports of the first release lie without what only a typed one has.
  const absent = { name: null, contact: null, receivedOn: null, enteredBy: null, authorisation: null }
  return { ...absent, ...who }
}
