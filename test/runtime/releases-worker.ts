// A Worker that publishes periods of an invented voivodeship one after the other and nothing else, so that the suite can read what
// workerd hides in them. Remembers what it published.
import { releasedOf } from '../support/voivodeship-releases.ts'
import type { Release } from '../../src/domain/statistics/suppression/knowledge.ts'

const releases: Release[] = []

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname !== '/release') return new Response(null, { status: 404 })
    const period = { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' }
    const made = releasedOf(period, releases)
    releases.push(...made)
    return Response.json(made.map(({ figures: { table }, cells, withheld }) => ({ table, cells, withheld })))
  },
}
