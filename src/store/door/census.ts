// What crosses the door of homes' censuses. Names no home_* and no case_* table.
import type { WritePart } from '../part.ts'
import { doorCensus } from '../schema.ts'
import { build } from '../statement.ts'

export const writeHandedCensus: WritePart<'handed-census'> = ({ transfer, home, authority, lines }) =>
  lines.map(({ month, type, residents, residentDays: resident_days, estimated, version }) =>
    build.insert(doorCensus).values({
      transfer,
      home,
      authority,
      month,
      type,
      residents,
      resident_days,
      estimated: estimated ? 1 : 0,
      version,
    }),
  )
