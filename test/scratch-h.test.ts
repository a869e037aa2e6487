import { it } from 'vitest'
import { world } from './support/world.ts'
import { castOf, file, register, ifMatch, must } from './support/crew.ts'
it('x', async () => {
  const there = await world()
  const cast = castOf(there)
  const drop = async (l: string) => { try { await there.client.execute('CREATE TABLE zzz (a)'); await there.client.execute('DROP TABLE zzz'); console.log(l, 'ok') } catch (e) { console.log(l, String(e)); try {await there.client.execute('DROP TABLE IF EXISTS zzz')} catch {} } }
  await drop('fresh')
  const { id } = await file(cast)
  await drop('after file')
  await cast.director('GET', '/api/entries/' + id); await drop('after look')
  await cast.reporter('GET', '/api/entries/' + id); await drop('after refused look')
  await Promise.all([1,2,3].map(() => cast.officer('POST', `/api/entries/${id}/register`, { category: 'W99', threat: true }, ifMatch(1)))); await drop('after race')
  const w = await there.client.execute('PRAGMA wal_checkpoint(TRUNCATE)'); console.log(JSON.stringify(w.rows))
  await there.end()
})
