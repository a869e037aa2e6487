// The twelve homes: who supervises them, who works there with the register, what usually happens and how they send.
// Sizes follow those of the voivodeship, 12 to 387 places; everything else is invented.
import type { BasisCovers, SupervisionBasis } from '../domain/organisation.ts'
import type { AgeBand } from '../domain/person-band.ts'
import { organisations, type AuthorityKey, type HomeKey } from './cast.ts'
import type { HomePlan } from './plan.ts'
import { residents } from './residents.ts'
import { first, second, third } from './scripts.ts'
import type { Sending } from './sending.ts'
import type { PersonKey } from './staff.ts'
import { elderly, intellectual, mental, supervisory } from './story-lists.ts'

export type Home = HomePlan & {
  key: HomeKey
  supervision: { basis: SupervisionBasis; authority?: AuthorityKey; noAuthority?: string }
  /** Who ran it in the first months (moving.ts). */
  before?: AuthorityKey
  officer: PersonKey
  director: PersonKey
  /** How many residents the home counts on the days of sending. */
  counted: number
  documents: readonly BasisCovers[]
  /** The officer holds an authorisation that ends soon. */
  endsSoon?: true
  /** Instead of the calendar's sendings of the last weeks. */
  recently?: readonly Sending[]
  /** The home let a whole quarter pass without sending: how many quarters ago. */
  forgot?: number
  /** Another transfer lies prepared. */
  prepared?: true
}

/** The register was opened so many days before today: 24 months. */
export const openedBefore = 730
const throughout = [-openedBefore + 1, -3] as const

const old: readonly AgeBand[] = ['75-84', '85+', '65-74', '75-84', '85+']
const middle: readonly AgeBand[] = ['40-59', '60-64', '65-74', '18-39', '40-59']
const young: readonly AgeBand[] = ['18-39', '<18', '18-39', '40-59']

type Usual = Pick<Home, 'key' | 'supervision' | 'reporters' | 'stories'> & { ages: readonly AgeBand[]; events: number }

/** A home whose people are named after its key. */
function home({ ages, events, ...given }: Usual & Partial<Home> & { officer: PersonKey; director: PersonKey }): Home {
  const { places, types = [] } = organisations[given.key]
  return {
    residents: residents(places, ages, types),
    counted: places - 1,
    documents: [],
    script: [],
    chance: [{ days: throughout, events }],
    ...given,
  }
}
const runs = (authority: AuthorityKey) => ({ basis: 'runs', authority }) as const

export const homes: readonly Home[] = [
  home({
    key: 'home',
    supervision: runs('authority'),
    officer: 'officer',
    director: 'director',
    reporters: ['reporter', 'reporter', 'second-reporter'],
    ages: old,
    stories: [...elderly, ...supervisory],
    script: first,
    events: 0,
    chance: [
      { days: [-openedBefore + 1, -93], events: 62 },
      { days: [-92, -3], events: 26 },
    ],
    documents: ['book-N', 'supplement'],
    endsSoon: true,
    recently: [
      { day: -65, then: 'verified' },
      { day: -35, then: 'verified' },
      { day: -5, then: 'nothing' },
    ],
  }),
  home({
    key: 'otherHome',
    supervision: runs('otherAuthority'),
    officer: 'other-officer',
    director: 'other-director',
    reporters: ['other-reporter', 'other-reporter', 'other-second-reporter'],
    ages: middle,
    stories: mental,
    script: second,
    events: 0,
    chance: [
      { days: [-openedBefore + 1, -93], events: 34 },
      { days: [-92, -80], events: 5 },
      { days: [-32, -3], events: 5 },
    ],
    endsSoon: true,
    recently: [
      { day: -66, then: 'verified' },
      { day: -36, then: 'acknowledged' },
      { day: -8, then: 'returned' },
    ],
    prepared: true,
  }),
  home({
    key: 'moons',
    supervision: runs('otherAuthority'),
    officer: 'moons-officer',
    director: 'moons-director',
    reporters: ['moons-reporter', 'moons-second-reporter'],
    ages: old,
    stories: elderly,
    script: third,
    events: 96,
    documents: ['supplement'],
    recently: [
      { day: -37, then: 'verified' },
      { day: -4, then: 'nothing' },
    ],
  }),
  home({
    key: 'crane',
    // A foundation's home: the city pays for the places.
    supervision: { basis: 'commissions', authority: 'otherAuthority' },
    officer: 'crane-officer',
    director: 'crane-director',
    reporters: ['crane-reporter'],
    ages: middle,
    stories: intellectual,
    events: 13,
  }),
  home({
    key: 'bridge',
    supervision: runs('authority'),
    officer: 'bridge-officer',
    director: 'bridge-director',
    reporters: ['bridge-reporter', 'bridge-second-reporter'],
    ages: old,
    stories: elderly,
    events: 64,
    documents: ['supplement'],
  }),
  home({
    key: 'brook',
    supervision: runs('authority'),
    officer: 'brook-officer',
    director: 'brook-director',
    reporters: ['brook-reporter'],
    ages: middle,
    stories: intellectual,
    events: 50,
  }),
  home({
    key: 'rooster',
    supervision: runs('thirdAuthority'),
    officer: 'rooster-officer',
    director: 'rooster-director',
    reporters: ['rooster-reporter', 'rooster-second-reporter'],
    ages: middle,
    stories: mental,
    events: 76,
    forgot: 3,
  }),
  home({
    key: 'clock',
    supervision: runs('thirdAuthority'),
    before: 'region',
    officer: 'clock-officer',
    director: 'clock-director',
    reporters: ['clock-reporter'],
    ages: old,
    stories: elderly,
    events: 36,
    documents: ['supplement'],
  }),
  home({
    key: 'sycamore',
    supervision: runs('thirdAuthority'),
    officer: 'sycamore-officer',
    director: 'sycamore-director',
    reporters: ['sycamore-reporter'],
    ages: young,
    stories: intellectual,
    events: 20,
  }),
  home({
    key: 'puddle',
    supervision: runs('commune'),
    officer: 'puddle-officer',
    director: 'puddle-director',
    reporters: ['puddle-reporter'],
    ages: old,
    stories: elderly,
    events: 5,
  }),
  home({
    key: 'lamplighters',
    supervision: runs('region'),
    officer: 'lamplighters-officer',
    director: 'lamplighters-director',
    reporters: ['lamplighters-reporter', 'lamplighters-second-reporter'],
    ages: middle,
    stories: [...mental, ...elderly, ...supervisory],
    events: 132,
    documents: ['book-N', 'supplement'],
  }),
  home({
    key: 'garden',
    supervision: { basis: 'none', noAuthority: 'Dom prowadzi osoba prywatna i żaden organ nie zleca jej zadania.' },
    officer: 'garden-officer',
    director: 'garden-director',
    reporters: ['garden-reporter'],
    ages: old,
    stories: elderly,
    events: 10,
  }),
]
