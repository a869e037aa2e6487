// One event through the pages as `npm start` serves them: with a mouse, on a phone without scripts, with the keyboard alone.
import { describe, it } from 'vitest'
import { serveOnNode } from '../support/served.ts'
import { keyboard, mouse } from './hand.ts'
import { journey } from './journey.ts'
import { stage } from './stage.ts'

describe('the journey in a browser, on Node', () => {
  const there = stage('node', serveOnNode, 'empty')
  it.each([
    ['with a mouse', mouse, {}],
    ['on a phone, without scripts', mouse, { javaScript: false, width: 360, height: 740 }],
    ['with the keyboard alone', keyboard, {}],
  ])('is walked %s', (_, hand, look) => journey((name) => there.visit(name, '/start', look), hand))
})
