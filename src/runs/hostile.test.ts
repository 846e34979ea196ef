/** Files that nobody should open: each is refused with its fault, in no time, and no large memory. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveError } from '../lib/archiveHeader.ts'
import { decodeArchive, packArchive, rawTensor, unpackArchive } from '../lib/safetensors.ts'
import { PRESETS } from '../models/presets.ts'
import { decodeRun, encodeRun } from './codec.ts'
import { RunFileError } from './fault.ts'
import { recordFor } from './fixtures.ts'
import type { RawTensor } from '../lib/safetensors.ts'
import type { RunFileFault } from './fault.ts'

const EXPERIMENT = PRESETS['gan-moons']
const SOUND = encodeRun(recordFor(EXPERIMENT))
const CASES = 10_000

/** The sound file with other metadata, or other tensors. */
function changed(
  metadata: Readonly<Record<string, string>>,
  tensors: Readonly<Record<string, RawTensor>> = {},
): ArrayBuffer {
  const sound = unpackArchive(SOUND)
  return packArchive({
    tensors: new Map([...sound.tensors, ...Object.entries(tensors)]),
    metadata: { ...sound.metadata, ...metadata },
  })
}

/** The sound file with this in the place of one value of the JSON in its metadata. */
function having(key: string, change: object): ArrayBuffer {
  const told = JSON.parse(unpackArchive(SOUND).metadata[key] ?? '') as object
  return changed({ [key]: JSON.stringify({ ...told, ...change }) })
}

/** A file with this text for a header, and that length for it. */
function headed(text: string, length = BigInt(new TextEncoder().encode(text).length)): ArrayBuffer {
  const bytes = new TextEncoder().encode(`........${text}`)
  new DataView(bytes.buffer).setBigUint64(0, length, true)
  return bytes.buffer
}

/** The sound file with the bytes of its header's length turned round. */
function bigEndian(): ArrayBuffer {
  const file = SOUND.slice(0)
  new Uint8Array(file, 0, 8).reverse()
  return file
}

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const tensor = (name: string, from: number, to: number): string =>
  `"${name}":{"dtype":"U8","shape":[${to - from}],"data_offsets":[${from},${to}]}`

const OVERLAPPING = `{${tensor('a', 0, 2)},${tensor('b', 1, 3)}}`

const DAMAGED: readonly (readonly [what: string, file: ArrayBuffer, fault: RunFileFault])[] = [
  ['nothing', new ArrayBuffer(0), 'notArchive'],
  ['a text', new TextEncoder().encode('<!doctype html><title>x</title>').buffer, 'notArchive'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0).buffer, 'notArchive'],
  ['half a file', SOUND.slice(0, SOUND.byteLength / 2), 'truncated'],
  ['a file without its last byte', SOUND.slice(0, -1), 'truncated'],
  ['a file with a byte too many', joined(SOUND, 1), 'damaged'],
  ['a header of 4 billion bytes', headed('{}', 4_000_000_000n), 'headerTooLarge'],
  ['a header of 2^64 - 1 bytes', headed('{}', 2n ** 64n - 1n), 'headerTooLarge'],
  ['a header that is longer than the file', headed('{"a":', 900n), 'truncated'],
  ['the wrong endianness', bigEndian(), 'byteOrder'],
  ['a header that is not JSON', headed('{'), 'notArchive'],
  ['a header that is nested deep', headed(`{"a":${deep(100_000)}}`), 'tooDeep'],
  ['metadata that are nested deep', changed({ run: deep(100_000) }), 'tooDeep'],
  [
    'two tensors of one name',
    headed(`{${tensor('a', 0, 0)},${tensor('a', 0, 0)}}`),
    'repeatedName',
  ],
  [
    'tensors on top of each other',
    headed(`${OVERLAPPING}...`, BigInt(OVERLAPPING.length)),
    'damaged',
  ],
  [
    'a shape beyond all numbers',
    headed('{"a":{"dtype":"U8","shape":[1e308,1e308],"data_offsets":[0,1]}}'),
    'damaged',
  ],
  [
    'numbers of another precision',
    headed('{"a":{"dtype":"F64","shape":[0],"data_offsets":[0,0]}}'),
    'otherPrecision',
  ],
  ['tensors of something else', packArchive({ tensors: new Map(), metadata: {} }), 'notRun'],
  ['another format', changed({ format: 'other' }), 'notRun'],
  ['a version to come', changed({ version: '2' }), 'newerFormat'],
  ['no version', changed({ version: 'x' }), 'damaged'],
  ['an experiment of a version to come', having('experiment', { version: 2 }), 'newerVersion'],
  [
    'an experiment of data that are not here',
    having('experiment', { dataset: 'cats' }),
    'unknownDataset',
  ],
  [
    'an experiment with a setting to come',
    having('experiment', { precision: 16 }),
    'unknownSetting',
  ],
  ['a batch of a billion', having('experiment', { batchSize: 1e9 }), 'badSetting'],
  ['no experiment', changed({ experiment: '7' }), 'noExperiment'],
  [
    'a weight that is NaN',
    changed({}, { 'generator/0.kernel': rawTensor(Float32Array.of(1, Number.NaN)) }),
    'notFinite',
  ],
  [
    'a weight that is infinite',
    changed({}, { 'generator/0.kernel': rawTensor(Float32Array.of(-1 / 0)) }),
    'notFinite',
  ],
  ['a step that is none', having('state', { step: -1 }), 'damaged'],
  [
    'curves that go back',
    changed({}, { 'history.step': rawTensor(Uint32Array.of(9, 3)) }),
    'damaged',
  ],
  [
    'a curve that is too short',
    changed({}, { 'history.critic': rawTensor(Float32Array.of(1)) }),
    'damaged',
  ],
  [
    'a billion curves',
    having('history', { terms: Array.from({ length: 1000 }, (_, i) => `${i}`) }),
    'damaged',
  ],
  [
    'fewer pictures than it says',
    changed({}, { 'replay.samples': rawTensor(new Float32Array(2), [1, 2]) }),
    'damaged',
  ],
  [
    'pictures of another size',
    changed({}, { 'replay.samples': rawTensor(new Float32Array(42), [14, 3]) }),
    'damaged',
  ],
  [
    'a class that the data have not',
    changed({}, { 'replay.classes': rawTensor(new Uint8Array(12).fill(200)) }),
    'damaged',
  ],
  ['a verdict to come', having('diagnosis', { verdict: { id: '<b>', evidence: {} } }), 'damaged'],
  ['a report that is none', having('diagnosis', { reports: [{ step: 1 }] }), 'damaged'],
  ['a memory that is none', changed({ memory: '{"diagnostician":{}}' }), 'damaged'],
]

function joined(file: ArrayBuffer, more: number): ArrayBuffer {
  const bytes = new Uint8Array(file.byteLength + more)
  bytes.set(new Uint8Array(file))
  return bytes.buffer
}

function faultOf(file: ArrayBuffer): RunFileFault | null {
  try {
    decodeRun(file)
    return null
  } catch (error) {
    if (error instanceof RunFileError) return error.code
    throw error
  }
}

it.each(DAMAGED)('%s is refused as what it is', (_what, file, fault) => {
  expect(faultOf(file)).toBe(fault)
})

/** Bytes of the sound file, some of them changed, some cut off or put in. */
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(SOUND.byteLength - 1), fc.nat(255)), { maxLength: 12 }),
    fc.option(fc.nat(SOUND.byteLength)),
    fc.option(fc.tuple(fc.nat(SOUND.byteLength), fc.uint8Array({ maxLength: 40 }))),
  )
  .map(([changes, end, put]) => {
    let bytes = new Uint8Array(SOUND.slice(0))
    for (const [at, value] of changes) bytes[at] = value
    if (put)
      bytes = Uint8Array.of(...bytes.subarray(0, put[0]), ...put[1], ...bytes.subarray(put[0]))
    return (end === null ? bytes : bytes.slice(0, end)).buffer
  })

/** A header of any JSON before any bytes. */
const headedByAnything = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.uint8Array({ maxLength: 64 }))
  .map(([value, rest]) => {
    const header = new TextEncoder().encode(JSON.stringify(value))
    const bytes = new Uint8Array(8 + header.length + rest.length)
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true)
    bytes.set(header, 8)
    bytes.set(rest, 8 + header.length)
    return bytes.buffer
  })

const anything = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => bytes.slice().buffer),
  headedByAnything,
  mutated,
)

describe(`of ${CASES} damaged files`, () => {
  it('each is read as a run or refused with a fault', () => {
    const check = (): void =>
      fc.assert(
        fc.property(anything, (file) => void faultOf(file)),
        { numRuns: CASES, seed: 1 },
      )
    expect(check).not.toThrow()
  }, 120_000)

  it('each is read as tensors or refused with a fault', () => {
    const read = (file: ArrayBuffer): void => {
      try {
        decodeArchive(file)
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error
      }
    }
    const check = (): void => fc.assert(fc.property(anything, read), { numRuns: CASES, seed: 2 })
    expect(check).not.toThrow()
  }, 120_000)
})
