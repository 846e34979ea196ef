/**
 * Data sets that a reader brings: what they may be, how their bytes lie, and how they are named. Their id carries a hash of
 * what they hold, so that one id means the same examples on every device, and the name of the file they came from.
 */
import * as z from 'zod/mini'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { numbered } from './spec.ts'
import { charactersOf } from './text.ts'
import type { DatasetSpec, OwnFacts } from './spec.ts'

/** How many examples, and how many named classes, both ends included. */
export const OWN_EXAMPLES = { least: 2, most: 200_000 } as const
export const OWN_CLASSES = { most: 20 } as const
/**
 * Examples of each class, training and held-out together, from which on a classifier of the classes is trained for the
 * measures. E.
 */
export const CLASSIFIED_FROM = 20
/** Characters of a name. */
export const LONGEST_NAME = 60

/** Of text: characters of the longest name, and how many different ones can be told apart. */
export const OWN_TEXT = { longest: 63, characters: 120 } as const

/** Pixels along a side of every image that is brought. */
export const OWN_SIDE = 28
const IMAGE_SHAPE: readonly number[] = [OWN_SIDE, OWN_SIDE, 1]
const POINT_SHAPE: readonly number[] = [2]

/** The description of data that a reader brought. */
export type OwnSpec = DatasetSpec & { readonly own: OwnFacts }

/** True of data that a reader brought. */
export const isOwn = (spec: DatasetSpec): spec is OwnSpec => spec.own !== undefined

/** Images that are looked at by eyes of their own: a reader's, in which nobody knows digits. */
export const hasOwnEyes = (spec: DatasetSpec): spec is OwnSpec =>
  isOwn(spec) && spec.kind === 'image'

/** Why no classifier can be trained on images that a reader brought; `null` when one can. */
export function classifierObstacle({
  classes,
  own,
}: DatasetSpec): 'unlabelled' | 'fewOfClass' | null {
  if (classes < 2) return 'unlabelled'
  return own?.perClass.some((count) => count < CLASSIFIED_FROM) ? 'fewOfClass' : null
}

const ID = /^own-([0-9a-f]{16})(?:-([\w.-]{1,40}))?$/

/** The id of data with this hash (16 or more hexadecimal digits) from this file. */
function ownId(hash: string, file: string | null): string {
  const plain = (file ?? '').normalize('NFKD').replaceAll(/[^\w.-]+/g, '-')
  const tail = plain.replaceAll(/^[-.]+|[-.]+$/g, '').slice(0, 40)
  return `own-${hash.slice(0, 16)}${tail && `-${tail}`}`
}

/** The hash in the id of data that a reader brought; `null` of any other id. */
export const ownHash = (id: string): string | null => ID.exec(id)?.[1] ?? null

/** The file that an id names, as far as an id can say it; `null` where it names none. */
export const ownFile = (id: string): string | null => ID.exec(id)?.[2] ?? null

/** Bytes of one number of an example: pixels and tokens are bytes, coordinates 32-bit floats. */
const numberBytes = ({ kind }: Pick<DatasetSpec, 'kind'>): number => (kind === 'points' ? 4 : 1)

type Sized = Pick<DatasetSpec, 'kind' | 'shape' | 'trainCount' | 'testCount'>

/** The numbers of all examples and their classes, training examples first, as views of one buffer. */
export interface OwnExamples {
  readonly values: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>
  readonly labels: Uint8Array<ArrayBuffer>
}

/** Length in bytes of the data of a spec: every number, then one byte of class for each example. */
export const ownLength = (spec: Sized): number =>
  (spec.trainCount + spec.testCount) * (sizeOf(spec.shape) * numberBytes(spec) + 1)

/** Views of the data of a spec. @throws RangeError when there are not as many bytes as it says. */
export function ownExamples(spec: Sized, bytes: ArrayBuffer): OwnExamples {
  const wanted = ownLength(spec)
  if (bytes.byteLength !== wanted)
    throw new RangeError(`the data have ${bytes.byteLength} bytes instead of ${wanted}`)
  const count = spec.trainCount + spec.testCount
  const numbers = count * sizeOf(spec.shape)
  const Values = spec.kind === 'points' ? Float32Array : Uint8Array
  return {
    values: new Values(bytes, 0, numbers),
    labels: new Uint8Array(bytes, numbers * numberBytes(spec), count),
  }
}

const shapeOf = (kind: 'image' | 'points'): readonly number[] =>
  kind === 'image' ? IMAGE_SHAPE : POINT_SHAPE

type Form = Pick<DatasetSpec, 'kind' | 'shape'> & {
  readonly alphabet?: readonly string[] | undefined
  readonly vocabulary?: number | undefined
}

/** Whether images and points are as they must be. */
const isUsualForm = ({ kind, shape, alphabet, vocabulary }: Form): boolean =>
  kind !== 'tokens' &&
  shape.join() === shapeOf(kind).join() &&
  alphabet === undefined &&
  vocabulary === undefined

/** Whether text is as long as it may be, and has an alphabet of single characters after its end. */
function isTextForm({ shape: [length = 0, ...more], alphabet = [], vocabulary }: Form): boolean {
  const [end, ...characters] = alphabet
  return (
    more.length === 0 &&
    length >= 2 &&
    length <= OWN_TEXT.longest + 1 &&
    end === '' &&
    characters.length > 0 &&
    characters.every((character) => charactersOf(character).length === 1) &&
    new Set(characters).size === characters.length &&
    vocabulary === alphabet.length
  )
}

const natural = z.int().check(z.gte(1), z.lte(OWN_EXAMPLES.most))

const ownSchema = z
  .strictObject({
    id: z.string().check(z.regex(ID)),
    kind: z.enum(['image', 'points', 'tokens']),
    shape: z.array(z.int()),
    alphabet: z.optional(z.array(z.string()).check(z.maxLength(OWN_TEXT.characters + 1))),
    vocabulary: z.optional(z.int()),
    classes: z.int().check(z.gte(1), z.lte(OWN_CLASSES.most)),
    classNames: z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))),
    trainCount: natural,
    testCount: natural,
    judge: z.null(),
    modes: z.null(),
    mixes: z.tuple([]),
    thumbnail: z.null(),
    firstVisit: z.null(),
    own: z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
      file: z.nullable(z.string().check(z.maxLength(255))),
      perClass: z.array(z.int().check(z.gte(0))),
    }),
  })
  .check(({ value: spec, issues }) => {
    const { kind, classes, classNames, trainCount, testCount, own } = spec
    const fits =
      (kind === 'tokens' ? isTextForm(spec) : isUsualForm(spec)) &&
      classNames.length === classes &&
      own.perClass.length === classes &&
      own.perClass.reduce((sum, count) => sum + count, 0) === trainCount + testCount
    if (!fits) issues.push({ code: 'custom', input: spec, message: 'does not fit together' })
  })

/** Checks what is to be the description of own data, of any origin; `null` when it is anything else. */
export function checkOwnSpec(value: unknown): OwnSpec | null {
  const checked = ownSchema.safeParse(value)
  return checked.success ? (checked.data as OwnSpec) : null
}

/** The form of a reader's own text. */
export interface OwnText {
  readonly length: number
  /** The end first. */
  readonly alphabet: readonly string[]
}

function formOf(kind: DatasetSpec['kind'], text: OwnText | undefined) {
  if (kind !== 'tokens') return { shape: shapeOf(kind) }
  const { length, alphabet } = defined(text, 'the form of the text')
  return { shape: [length], alphabet, vocabulary: alphabet.length }
}

/** Describes own data. @param classNames empty where nobody labelled them. */
export function ownSpec(of: {
  readonly hash: string
  readonly kind: DatasetSpec['kind']
  /** Of text: what each token stands for, and the length of a sequence. */
  readonly text?: OwnText
  readonly classNames: readonly string[]
  readonly perClass: readonly number[]
  readonly trainCount: number
  readonly testCount: number
  readonly name: string
  readonly file: string | null
}): OwnSpec {
  const { hash, kind, text, classNames, perClass, trainCount, testCount, name, file } = of
  const classes = Math.max(1, classNames.length)
  return {
    id: ownId(hash, file),
    kind,
    ...formOf(kind, text),
    classes,
    classNames: classNames.length > 0 ? classNames : numbered(1),
    trainCount,
    testCount,
    judge: null,
    modes: null,
    mixes: [],
    thumbnail: null,
    firstVisit: null,
    own: { name, file, perClass },
  }
}
