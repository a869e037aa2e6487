// Which stories happen in which kind of home. Weights and months are the stories' own.
import { accidents } from './accidents.ts'
import { falls, stumble } from './falls.ts'
import { incidental } from './incidental.ts'
import { injuries } from './injuries.ts'
import { seasonal } from './seasonal.ts'
import type { Story } from './story.ts'
import { supervised } from './supervised.ts'

const { outbreak, ...weather } = seasonal
const { fall, trip, nightFall, seat } = falls
const { burn, choking, medicine, therapy, equipment } = accidents
const { quarrel, selfHarm, autoaggression, care, unexplained } = injuries
const { swallowing, poisoning, transport, door, bath } = incidental

/** Every story the demo can tell. */
export const allStories: readonly Story[] = [accidents, falls, incidental, injuries, seasonal, supervised].flatMap(
  (of) => Object.values<Story>(of),
)

/** Old age, long illness. */
export const elderly: readonly Story[] = [
  ...Object.values(falls),
  ...Object.values<Story>(accidents),
  ...Object.values<Story>(weather),
  ...[quarrel, quarrel, unexplained, injuries.pressureUlcer, care, door, bath, transport],
]

/** Chronic mental illness. */
export const mental: readonly Story[] = [
  ...[fall, trip, nightFall, stumble, weather.ice, weather.heat],
  ...[quarrel, quarrel, selfHarm, autoaggression, autoaggression, burn, medicine, swallowing, poisoning, door],
]

/** Intellectual disability. */
export const intellectual: readonly Story[] = [
  ...[trip, seat, stumble, weather.ice, weather.heat, weather.sting],
  ...[autoaggression, autoaggression, quarrel, therapy, therapy, choking, equipment, swallowing, transport, door, bath],
]

/** Only where book N is open. */
export const supervisory: readonly Story[] = [outbreak, ...Object.values<Story>(supervised)]
