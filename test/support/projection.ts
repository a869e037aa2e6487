// The rows of the register as its events tell them: written a second time, for the tests, from the design and not from the store.
// Knows nothing of how the program folds or writes.
import type { EventRow, Row, Tables } from './rows.ts'

type Detail = Record<string, any>
type Told = EventRow & { parsed: Detail }

const forever = '9999-12-31T00:00:00.000Z'

/** The versioned events of each subject in order, by the action that begins it. */
function subjectsOf(events: readonly EventRow[], beginning: readonly string[]): Told[][] {
  const versioned = events.filter(({ version }) => version !== null)
  const bySubject = Map.groupBy(versioned, ({ subject }) => subject)
  return [...bySubject.values()]
    .map((own) =>
      own
        .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0))
        .map((event) => ({ ...event, parsed: JSON.parse(event.detail) })),
    )
    .filter(([first]) => beginning.includes(first?.action ?? ''))
}
const fieldsOf = (own: readonly Told[]): Detail => Object.assign({}, ...own.map(({ parsed }) => parsed))
const lastOf = (own: readonly Told[]) => own.at(-1) as Told
const common = (own: readonly Told[]) => ({ id: lastOf(own).subject, version: lastOf(own).version })

function worst(levels: readonly number[]): number {
  return levels.includes(4) ? 4 : Math.max(0, ...levels)
}

function entryRow(own: readonly Told[]): Row {
  const fields = fieldsOf(own)
  const hurt = fields['residents'].filter(({ role }: Detail) => role === 'hurt')
  const { home, reference, state, alias, place, book, year, number, category, priority, measures = [] } = fields
  const planned = measures.filter(({ outcome }: Detail) => !outcome).map(({ dueOn }: Detail) => dueOn)
  return {
    ...common(own),
    ...{ home, reference, state, alias, place },
    reported_at: fields['reportedAt'],
    event_on: fields['eventOn'],
    part_of_day: fields['partOfDay'],
    harm: worst(hurt.flatMap(({ physical, psychological }: Detail) => [physical, psychological])),
    hurt: hurt.length,
    book: book ?? null,
    year: year ?? null,
    number: number ?? null,
    category: category ?? null,
    priority: priority ?? null,
    changed_stream: lastOf(own).stream,
    changed_seq: lastOf(own).seq,
    merged_into: fields['mergedInto'] ?? null,
    excluded: fields['excluded']?.length ? JSON.stringify(fields['excluded']) : null,
    limited_to: fields['limitedTo'] ? JSON.stringify(fields['limitedTo']) : null,
    former_numbers: fields['formerNumbers'] ? JSON.stringify(fields['formerNumbers']) : null,
    measure_due_on: fields['destroyed'] ? null : (planned.toSorted()[0] ?? null),
  }
}

/** Every number an entry was given, by the event that gave it. */
function numberRows(own: readonly Told[]): Row[] {
  const { home } = fieldsOf(own)
  return own.flatMap(({ id: event, subject: entry, parsed: { book, year, number } }) =>
    number === undefined ? [] : [{ home, book, year, number, entry, event }],
  )
}

function residentRow(own: readonly Told[]): Row {
  const { home, number, state, fromOn, untilOn } = fieldsOf(own)
  const gone = own.find(({ action }) => action === 'destroy')
  const { id, sha256 } = gone ? { id: null, sha256: null } : own.flatMap(({ parsed }) => parsed['sealed'] ?? []).at(-1)
  const destroyed = gone?.parsed['destroyed'] ?? null
  return { ...common(own), home, number, state, from_on: fromOn, until_on: untilOn, sealed: id, sha256, destroyed }
}

function censusRow(own: readonly Told[]): Row {
  const { home, authority, month, state } = fieldsOf(own)
  return { ...common(own), home, ...(authority && { authority }), month, state }
}

/** By the authority of a home outside. */
const isTyped = (own: readonly Told[]) => fieldsOf(own)['authority'] !== undefined

const censusLineRows = (own: readonly Told[]): Row[] =>
  own.flatMap(({ subject: census, version, parsed }) =>
    parsed['lines'].map(({ type, first, admitted, departed, residentDays, estimated }: Detail) => ({
      ...{ census, version, type, first, admitted, departed },
      resident_days: residentDays,
      estimated: estimated ? 1 : 0,
    })),
  )

function transferRow(own: readonly Told[]): Row {
  const { home, authority, kind, state, preparedAt, sentAt, cutoff } = fieldsOf(own)
  return {
    ...common(own),
    ...{ home, authority, state },
    kind: kind ?? null,
    prepared_at: preparedAt,
    sent_at: sentAt ?? null,
    cutoff_stream: cutoff?.stream ?? null,
    cutoff_seq: cutoff?.seq ?? null,
  }
}

/** What each sending carried of the home's census. */
const handedCensusRows = (own: readonly Told[]): Row[] =>
  own.flatMap(({ subject: transfer, parsed }) =>
    (parsed['census'] ?? []).map(({ month, type, residents, residentDays, estimated, version }: Detail) => ({
      ...{ transfer, home: fieldsOf(own)['home'], authority: parsed['authority'], month, type, residents, version },
      resident_days: residentDays,
      estimated: estimated ? 1 : 0,
    })),
  )

function caseRow(own: readonly Told[]): Row {
  const fields = fieldsOf(own)
  const { authority, home, state, book, number, category, priority, harm, snapshot, reviewer, outcome } = fields
  return {
    ...common(own),
    ...{ authority, home, state, book, number, category, priority, harm, snapshot },
    event_on: fields['eventOn'],
    reviewer: reviewer ?? null,
    outcome: outcome ?? null,
    received_at: fields['receivedAt'],
  }
}

function closeRow(own: readonly Told[]): Row {
  const { organisation, from, to, kind, year, number, edition, hash } = fieldsOf(own)
  return { ...common(own), organisation, from_month: from, to_month: to, kind, year, number, edition, hash }
}

function releaseRow(own: readonly Told[]): Row {
  const { organisation, close, edition, from, to, number, hash } = fieldsOf(own)
  return { ...common(own), organisation, close, edition, from_month: from, to_month: to, number, hash }
}

function breachRow(own: readonly Told[]): Row {
  const { home, state, noticedAt, dueAt } = fieldsOf(own)
  return { ...common(own), home, state, noticed_at: noticedAt, due_at: dueAt }
}

function authorisationRow(own: readonly Told[]): Row {
  const fields = fieldsOf(own)
  const { home, person, number, state, scopes, issuedOn, fromOn, untilOn, fromAt, untilAt } = fields
  return {
    ...common(own),
    ...{ home, person, number, state },
    scopes: JSON.stringify(scopes),
    issued_on: issuedOn,
    from_on: fromOn,
    until_on: untilOn,
    from_at: fromAt,
    until_at: untilAt,
  }
}

function appointmentRow(own: readonly Told[]): Row {
  const { home, person, number, basis, state, proposedBy, issuedOn, fromOn, untilOn, fromAt, untilAt } = fieldsOf(own)
  return {
    ...common(own),
    ...{ home, person, number, basis, state },
    proposed_by: proposedBy,
    issued_on: issuedOn,
    from_on: fromOn,
    until_on: untilOn,
    from_at: fromAt,
    until_at: untilAt,
  }
}

function personRows(own: readonly Told[]): { person: Row; grants: Row[] } {
  const grants = new Map<string, Row>()
  let untilAt = forever
  for (const { parsed, at, subject } of own) {
    for (const { id, organisation, role, fromAt, untilAt: until } of parsed['granted'] ?? [])
      grants.set(id, { id, person: subject, organisation, role, from_at: fromAt, until_at: until })
    const over = parsed['state'] === 'deactivated' ? [...grants.keys()] : (parsed['ended'] ?? [])
    for (const id of over) {
      const grant = grants.get(id) as Row
      if (grant['until_at'] === forever) grants.set(id, { ...grant, until_at: at })
    }
    if (parsed['state'] === 'deactivated') untilAt = at
  }
  return { person: { ...common(own), until_at: untilAt, demo: 0 }, grants: [...grants.values()] }
}

function organisationRows(own: readonly Told[]): {
  organisation: Row
  types: Row[]
  supervisions: Row[]
  bases: Row[]
  retention: Row[]
  publicPage: Row[]
} {
  const fields = fieldsOf(own)
  const { id, version } = common(own)
  const { kind, name, county, operator, body, running, places, types, supervisions, bases, retention, publicPage } =
    fields
  return {
    organisation: { id, version, kind, name, county, operator: operator ? 1 : 0, body, running, places },
    types: types.map((type: string) => ({ home: id, type })),
    supervisions: supervisions.map(({ id: period, authority, noAuthority, basis, fromOn, untilOn }: Detail) => ({
      ...{ id: period, home: id, authority, basis },
      no_authority: noAuthority,
      from_on: fromOn,
      until_on: untilOn,
    })),
    retention: retention
      ? [{ organisation: id, class: retention.class, number: retention.number, issued_on: retention.issuedOn }]
      : [],
    publicPage: publicPage ? [{ organisation: id, ...publicPage, open: publicPage.open ? 1 : 0 }] : [],
    bases: bases.map(({ id: recorded, covers, kind: of, number, issuedOn, fromOn, untilOn }: Detail) => ({
      ...{ id: recorded, home: id, covers, kind: of, number },
      issued_on: issuedOn,
      from_on: fromOn,
      until_on: untilOn,
    })),
  }
}

const recommendationRows = (own: readonly Told[]): Row[] => {
  const { home, authority, recommendations = [] } = fieldsOf(own)
  return recommendations.map(({ id, owner, state, issuedOn, dueOn, doneOn }: Detail) => ({
    ...{ id, handover: lastOf(own).subject, home, authority, owner, state },
    ...{ issued_on: issuedOn, due_on: dueOn, done_on: doneOn },
  }))
}

function clientRow(own: readonly Told[]): Row {
  const { person, organisation, createdAt, untilAt, scope } = fieldsOf(own)
  const period = { created_at: createdAt, until_at: untilAt }
  return { id: lastOf(own).subject, person, organisation, demo: 0, ...period, scope: scope ?? null }
}

function requestRow(own: readonly Told[]): Row {
  const { home, authority, state, right, requester, person, way, receivedOn, dueOn, closedOn, held } = fieldsOf(own)
  return {
    ...common(own),
    ...(home === undefined ? { authority } : { home }),
    ...{ state, requester, way },
    claim: right,
    person: person ?? null,
    received_on: receivedOn,
    due_on: dueOn,
    closed_on: closedOn ?? null,
    recorded_at: own[0]?.at,
    held: held === undefined ? null : Number(held),
  }
}

function disclosureRow(own: readonly Told[]): Row {
  const { home, state, year, number, occasion, untilOn, madeAt } = fieldsOf(own)
  return { ...common(own), ...{ home, state, year, number, occasion }, until_on: untilOn, made_at: madeAt }
}

const disclosedRows = (own: readonly Told[]): Row[] =>
  (fieldsOf(own)['entries'] as string[]).map((entry) => ({ disclosure: lastOf(own).subject, entry }))

function disposalRow(own: readonly Told[]): Row {
  const { home, authority, state, proposedAt } = fieldsOf(own)
  return { ...common(own), ...(home === undefined ? { authority } : { home }), state, proposed_at: proposedAt }
}

/** Table → its rows, as far as the events tell them: without passwords, keyed hashes and signed statements. */
export function projected(events: readonly EventRow[]): Tables {
  const people = subjectsOf(events, ['create-person']).map(personRows)
  const organisations = subjectsOf(events, ['create-organisation']).map(organisationRows)
  const requests = subjectsOf(events, ['record-request']).map(requestRow)
  const censuses = subjectsOf(events, ['record-census'])
  const disposals = subjectsOf(events, ['propose-disposal']).map(disposalRow)
  return {
    home_request: requests.filter((row) => 'home' in row),
    case_request: requests.filter((row) => 'authority' in row),
    home_entry: subjectsOf(events, ['file']).map(entryRow),
    home_number: subjectsOf(events, ['file']).flatMap(numberRows),
    home_resident: subjectsOf(events, ['make-resident-card']).map(residentRow),
    home_census: censuses.filter((own) => !isTyped(own)).map(censusRow),
    home_census_line: censuses.filter((own) => !isTyped(own)).flatMap(censusLineRows),
    case_census: censuses.filter(isTyped).map(censusRow),
    case_census_line: censuses.filter(isTyped).flatMap(censusLineRows),
    door_transfer: subjectsOf(events, ['prepare', 'send', 'take-in']).map(transferRow),
    door_census: subjectsOf(events, ['prepare', 'send', 'take-in']).flatMap(handedCensusRows),
    case_file: subjectsOf(events, ['receive']).map(caseRow),
    door_recommendation: subjectsOf(events, ['receive']).flatMap(recommendationRows),
    breach: subjectsOf(events, ['open-breach']).map(breachRow),
    authorisation: subjectsOf(events, ['grant-authorisation']).map(authorisationRow),
    appointment: subjectsOf(events, ['appoint']).map(appointmentRow),
    person: people.map(({ person }) => person),
    role_grant: people.flatMap(({ grants }) => grants),
    organisation: organisations.map(({ organisation }) => organisation),
    home_disclosure: subjectsOf(events, ['disclose']).map(disclosureRow),
    home_disclosed: subjectsOf(events, ['disclose']).flatMap(disclosedRows),
    case_close: subjectsOf(events, ['close-period']).map(closeRow),
    case_release: subjectsOf(events, ['publish-release']).map(releaseRow),
    home_disposal: disposals.filter((row) => 'home' in row),
    case_disposal: disposals.filter((row) => 'authority' in row),
    retention_rule: organisations.flatMap(({ retention }) => retention),
    public_page: organisations.flatMap(({ publicPage }) => publicPage),
    care_type: organisations.flatMap(({ types }) => types),
    supervision: organisations.flatMap(({ supervisions }) => supervisions),
    basis: organisations.flatMap(({ bases }) => bases),
    client: subjectsOf(events, ['create-client']).map(clientRow),
  }
}
