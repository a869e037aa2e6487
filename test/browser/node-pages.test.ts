// Every page as `npm start` serves it, in a real browser, as everybody comes to it.
import { describe } from 'vitest'
import { serveOnNode } from '../support/served.ts'
import { looks } from './looks.ts'
import { stage } from './stage.ts'

describe('whoever opens a page in a browser, on Node,', () => looks(stage('node', serveOnNode, 'past')))
