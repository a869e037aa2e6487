// Forms and paper as `npm start` serves them, in a real browser.
import { describe } from 'vitest'
import { serveOnNode } from '../support/served.ts'
import { forms } from './forms.ts'
import { paper } from './paper.ts'
import { stage } from './stage.ts'

describe('in a browser, on Node,', () => {
  const there = stage('node', serveOnNode, 'past')
  describe('key pages', () => paper(there))
  describe('forms', () => forms(there))
})
