import { describe, expect } from 'vitest'
import { openBackend } from '../../nn/backend.ts'
import { captureSuite, EVERYTHING, LITTLE } from './captureSuite.ts'

describe('a captured step on wasm, on one thread and on several by turns', () => {
  const open = async (): Promise<void> => {
    const { adapter } = await openBackend('wasm', [])
    // Where there is one core there is nothing to compare.
    if (navigator.hardwareConcurrency > 1) expect(adapter).toMatch(/threads: \d/)
  }
  captureSuite('wasm', open, EVERYTHING)
})

describe('a captured step on webgpu', () => {
  captureSuite('webgpu', async () => void (await openBackend('webgpu', [])), LITTLE)
})
