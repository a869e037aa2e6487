// What is known of a period before it is closed and stands in its close: who told nothing, what is not verified. Judges nothing.
import type { Checks } from '../../../domain/statistics/closing.ts'
import type { Source } from '../../../register/authority/closing.ts'
import { closeWords as words } from '../../../words/pages-closes.ts'
import { Facts } from '../parts.tsx'
import type { Reader } from '../reader.ts'

type Props = {
  reader: Reader
  checks: Checks
  homes: readonly { id: string; name: string }[]
  sources: readonly Source[] | null
}

export function Checked({ reader: { say }, checks, homes, sources }: Props) {
  const named = (ids: readonly string[]) =>
    homes.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ') || say(words.nobody)
  const missing = (sources ?? []).filter(({ hash }) => hash === null).map(({ name }) => name)
  return (
    <Facts
      facts={[
        [say(words.homes), String(homes.length)],
        [say(words.silent), named(checks.silent)],
        [say(words.withoutCensus), named(checks.withoutCensus)],
        [say(words.entries), String(checks.entries)],
        [say(words.unverified), String(checks.unverified)],
        [say(words.unknownHarm), String(checks.unknownHarm)],
        sources ? [say(words.sources), String(sources.length - missing.length)] : undefined,
        sources ? [say(words.missingSources), missing.join(', ') || say(words.nobody)] : undefined,
      ]}
    />
  )
}
