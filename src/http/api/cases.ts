// The API of cases: the authority verifies, and the home answers under the case's id. Handlers translate only.
import { z } from '@hono/zod-openapi'
import { caseStates, outcomes, type CaseCommand } from '../../domain/case.ts'
import { changeCase, listCases, readCase } from '../../register/authority/cases.ts'
import { recommendationOwners } from '../../domain/recommendation.ts'
import type { RecommendationCommand } from '../../domain/recommendation-decide.ts'
import { changeRecommendation } from '../../register/authority/recommendations.ts'
import { answerQuestion } from '../../register/door/answers.ts'
import { carryOut } from '../../register/door/carrying-out.ts'
import { quarantineCase } from '../../register/door/quarantine.ts'
import { caseActionWords, entryActionWords } from '../../words/terms.ts'
import type { App } from '../context.ts'
import { asked, date, etag, text } from '../input.ts'
import { countedQuery, county, recommendedQuery } from './counted.ts'
import { entryName, eventOn, foundOf, looking } from './entries.ts'
import { confirmations } from './entry-commands.ts'
import {
  actionRoutes,
  answerDone,
  answerPage,
  changing,
  doneSchema,
  idParameter,
  pageQuery,
  reading,
  reply,
} from './route.ts'

const reason = text(20, 4000)
const nothing = z.strictObject({})
/** Which recommendation, by its id. */
const named = z.string().max(64)

/** One body per action; the action itself is in the path. */
export const caseBodies = {
  take: nothing,
  ask: z.strictObject({ question: text(10, 4000), dueOn: date }),
  assess: z.strictObject({ outcome: z.enum(outcomes), reasons: reason }),
  confirm: z.strictObject({ outcome: z.enum(outcomes).optional(), reasons: reason.optional() }),
  return: z.strictObject({ reason }),
  close: nothing,
  reopen: z.strictObject({ reason }),
  hold: z.strictObject({ reason }),
  release: z.strictObject({ reason }),
} satisfies { [A in CaseCommand['action']]: z.ZodType<Omit<Extract<CaseCommand, { action: A }>, 'action'>> }

export const caseExamples: { [A in keyof typeof caseBodies]: z.input<(typeof caseBodies)[A]> } = {
  take: {},
  ask: { question: 'Czy ryzyko upadku było oceniane przed zdarzeniem?', dueOn: '2026-04-20' },
  assess: { outcome: 'adequate', reasons: 'Przyczyny ustalono, środki zapobiegawcze są odpowiednie.' },
  confirm: {},
  return: { reason: 'Proszę odnieść się do terminu zakupu mat.' },
  close: {},
  reopen: { reason: 'Dom przekazał nowe informacje o skutku.' },
  hold: { reason: 'Prokurator zażądał akt sprawy 2 Ds. 15/26.' },
  release: { reason: 'Postępowanie zakończone prawomocnie.' },
}

const view = z.looseObject({ id: z.string(), state: z.enum(caseStates), version: z.int() }).openapi('Case')
const line = z.looseObject({ id: z.string(), state: z.enum(caseStates), version: z.int() }).openapi('CaseLine')
const listQuery = pageQuery.extend({
  authority: z.string().max(64).optional(),
  home: z.string().max(64).optional(),
  state: z.enum(caseStates).optional(),
  number: entryName.optional().openapi({ description: 'Numer wpisu w rejestrze domu: 17/2026, N-4/2026' }),
  ...countedQuery,
  ...recommendedQuery,
  county,
  from: eventOn.optional(),
  to: eventOn.optional(),
})
/** One body per action on a recommendation; the action itself is in the path. */
export const recommendationBodies = {
  recommend: z.strictObject({ text: text(10, 4000), owner: z.enum(recommendationOwners), dueOn: date }),
  accept: z.strictObject({ recommendation: named, doneOn: date.optional(), note: text(5, 4000).optional() }),
  waive: z.strictObject({ recommendation: named, reason }),
  'send-back': z.strictObject({ recommendation: named, reason, dueOn: date }),
} satisfies {
  [A in RecommendationCommand['action']]: z.ZodType<Omit<Extract<RecommendationCommand, { action: A }>, 'action'>>
}

const oneOf = '0199f3a0-0000-7000-8000-000000000000'
export const recommendationExamples: {
  [A in keyof typeof recommendationBodies]: z.input<(typeof recommendationBodies)[A]>
} = {
  recommend: { text: 'Zamontować poręcze przy łóżkach na oddziale.', owner: 'maintenance', dueOn: '2026-05-31' },
  accept: { recommendation: oneOf },
  waive: { recommendation: oneOf, reason: 'Oddział zamknięto, poręcze nie są już potrzebne.' },
  'send-back': { recommendation: oneOf, reason: 'Poręcze zamontowano tylko przy części łóżek.', dueOn: '2026-06-30' },
}

export const carryingOut = z.strictObject({
  recommendation: named,
  doneOn: date,
  text: text(10, 4000),
  confirmed: confirmations,
})
const carryingOutExample = {
  recommendation: oneOf,
  doneOn: '2026-05-20',
  text: 'Poręcze zamontowano przy wszystkich łóżkach.',
}
export const answer = z.strictObject({
  text: text(10, 4000),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  confirmed: confirmations,
})
/** The version of the snapshot whose content is hidden. */
export const hiding = z.strictObject({ version: z.int().min(1).max(100_000) })
const answerExample = { text: 'Ocenę ryzyka przeprowadzono w styczniu, plan był realizowany.', digest: 'a'.repeat(64) }

export function caseRoutes(app: App): void {
  app.openapi(reading('/api/cases', 'Sprawy organu', foundOf(line), { query: listQuery }), async (c) => {
    const { authority, state, limit, ...wish } = c.req.valid('query')
    const of = { ...wish, states: state && [state], limit: Number(limit) }
    return answerPage(c, await listCases(c.var.services.ports, authority, of, looking(c)))
  })

  app.openapi(reading('/api/cases/{id}', 'Sprawa', view, { params: idParameter }), async (c) => {
    const found = await readCase(c.var.services.ports, c.req.valid('param').id, looking(c))
    c.header('etag', etag(found.version))
    return reply(c.json(found))
  })

  app.openapi(
    changing('/api/cases/{id}/answer', entryActionWords.answer.pl, answer, answerExample, doneSchema),
    async (c) => {
      const { id } = c.req.valid('param')
      return answerDone(c, await answerQuestion(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
    },
  )

  const actions = { words: caseActionWords, bodies: caseBodies, examples: caseExamples }
  actionRoutes(app, '/api/cases/{id}', actions, changeCase)
  const settling = { words: caseActionWords, bodies: recommendationBodies, examples: recommendationExamples }
  actionRoutes(app, '/api/cases/{id}', settling, changeRecommendation)

  const says = entryActionWords['carry-out'].pl
  app.openapi(changing('/api/cases/{id}/carry-out', says, carryingOut, carryingOutExample, doneSchema), async (c) => {
    const { id } = c.req.valid('param')
    return answerDone(c, await carryOut(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
  })

  const title = caseActionWords.quarantine.pl
  app.openapi(changing('/api/cases/{id}/quarantine', title, hiding, { version: 1 }, doneSchema), async (c) => {
    const { id } = c.req.valid('param')
    return answerDone(c, await quarantineCase(c.var.services.ports, id, c.req.valid('json'), await asked(c, true)))
  })
}
