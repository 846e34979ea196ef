import { describe } from 'vitest'
import { openTestBackend } from '../nn/testBackend.ts'
import { captureSuite } from './captureSuite.ts'

describe('a captured step on wasm', () => {
  captureSuite('wasm', () => openTestBackend('wasm'), true)
})
