import { beforeEach, expect, it, vi } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { textsOf, tokensOf } from '../datasets/text.ts'
import { openedForEachTest } from './testSession.ts'
import type { Queries, Query, QueryKind } from './protocol.ts'
import type { TestSession } from './testSession.ts'

const fixtures = vi.hoisted(() => () => import('../models/testFamilies/fixtures.ts'))
vi.mock('../datasets/catalog.ts', async (own) => (await fixtures()).withTestDatasets(await own()))
vi.mock('../datasets/load.ts', async (own) => (await fixtures()).openingTestDatasets(await own()))

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

const CHOICE = { dataset: 'counting', mix: [1, 1], images: 0, ...USUAL_DRAWING }

async function answer<K extends QueryKind>(
  query: Query & { readonly kind: K },
): Promise<Queries[K]['result']> {
  const requestId = lab.ask(query)
  const { result } = await lab.heard('reply', (event) => event.requestId === requestId)
  return result as Queries[K]['result']
}

const asked = (...texts: string[]) => ({
  ...CHOICE,
  values: Float32Array.from(texts.flatMap((text) => [...tokensOf(datasetSpec('counting'), text)])),
  count: texts.length,
})

it('tells names of the training data from near copies and from new ones', async () => {
  const { examples } = await answer({ kind: 'preview', ...CHOICE, count: 3, forRun: false })
  const known = textsOf(datasetSpec('counting'), examples.values as Float32Array)
  // No letter of the data follows itself.
  const [first = ''] = known
  const doubled = first.charAt(0) + first
  expect(await answer({ kind: 'nearNames', ...asked(...known) })).toEqual(known)
  expect(await answer({ kind: 'nearNames', ...asked(doubled.slice(0, 5), 'aaaaa') })).toEqual([
    expect.any(String),
    null,
  ])
})

it('says how counts are surprised, less where they look at more letters', async () => {
  const nats = async (text: string, labels: Uint8Array<ArrayBuffer> | null = null) =>
    await answer({ kind: 'rivals', ...asked(text), labels })
  const up = await nats('abcd')
  // After “c” comes b or d; after “abc” it goes up.
  expect(up.fiveGram).toBeLessThan(up.bigram)
  expect((await nats('aaaa')).bigram).toBeGreaterThan(up.bigram)
  // Of the names that go down, one that goes up is a surprise.
  expect((await nats('abcd', Uint8Array.of(1))).bigram).toBeGreaterThan(up.bigram)
})

it('speaks of text alone', async () => {
  const points = { ...CHOICE, dataset: 'moons', values: new Float32Array(2), count: 1 }
  const requestId = lab.ask({ kind: 'nearNames', ...points })
  const { failure } = await lab.heard('refused', (event) => event.requestId === requestId)
  expect(failure.detail).toBe('these data are no text')
})
