// What the benchmark asks of a running program besides its answers: a token, its processor time, its memory.
import { readFileSync } from 'node:fs'

export async function tokenOf(url: string, { client, secret }: { client: string; secret: string }): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret })
  const answer = await fetch(`${url}/oauth/token`, { method: 'POST', body: form })
  return ((await answer.json()) as { access_token: string }).access_token
}

/** Milliseconds of processor time of a process so far: what a busy machine does not change. */
export const cpuMs = (pid: number) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
export const residentMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
