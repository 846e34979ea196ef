import { describe, expect } from 'vitest'
import { openBackend } from '../../nn/backend.ts'
import { opTableSuite } from './opTableSuite.ts'
import type { BackendName } from '../../lib/backends.ts'

const open = async (name: BackendName): Promise<void> => {
  const report = await openBackend(name, [])
  expect(report.backend).toBe(name)
}

// WASM has more threads and wider instructions here than in Node.
describe.each(['wasm', 'webgl', 'webgpu'] as const)('on %s', (backend) => {
  opTableSuite(backend, open)
})
