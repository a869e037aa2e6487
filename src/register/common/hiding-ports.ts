// What is read of versions that were hidden for the personal data in them. Their content is in none of these.

export type HidingReads = {
  /** The versions of an entry that were hidden; `replaced` 1: a newer one can be read. */
  hiddenOf: { in: string; out: { version: number; breach: string; at: string; replaced: number }[] }
  /** The hidings of what was then the newest version, by entry: `made_at`, when that version was made. */
  hidings: { in: { home: string } | { entry: string }; out: { entry: string; made_at: string; at: string }[] }
  /** Hidden snapshots of a home that were replaced and whose keys are still there, with their breach and its version. */
  replaced: { in: { home: string | undefined }; out: { snapshot: string; breach: string; version: number }[] }
}
