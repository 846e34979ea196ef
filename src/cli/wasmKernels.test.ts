/** The compiled kernels that belong to the repository are those of its sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMPILED, compileKernel, KERNEL_VARIANTS, kernelsAreCompiled } from './wasmKernels.mjs'

test('every variant is there once, made from the sources as they are', () => {
  expect(kernelsAreCompiled(), 'npm run build compiles them; commit what it writes').toBe(true)
  expect(readdirSync(COMPILED)).toHaveLength(KERNEL_VARIANTS.length)
})

test.each(KERNEL_VARIANTS)('compiling %s anew gives the same bytes', async (variant) => {
  const name = readdirSync(COMPILED).find((each) => each.replace(/-\w+\.wasm$/, '') === variant)
  const kept = readFileSync(join(COMPILED, name ?? ''))
  expect(kept.equals(await compileKernel(variant))).toBe(true)
})
