// `npm run journey -- <url>`: walks the whole journey through a running demo, as .ci/run does.
import { signInAsClient } from './client.ts'
import { walk, type People } from './walk.ts'

const url = (process.argv[2] ?? 'http://localhost:8787').replace(/\/$/, '')
const roles = ['reporter', 'officer', 'director', 'dpo', 'reviewer', 'head'] as const
const people = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signInAsClient(url, `demo-${role}`, 'demo')] as const)),
) as People
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date())
await walk(people, today, (line) => console.log(line))
console.log('Cała droga zgłoszenia przebyta.')
