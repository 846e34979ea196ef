/**
 * What an exercise is, and how its file is read: Markdown, whose front matter is YAML with the settings to start from, a
 * prediction, and steps with goals; the body is the explanation at its end. A translation has the words alone.
 * See README.md for the format.
 */
import { parse as parseYaml, YAMLParseError } from 'yaml'
import * as z from 'zod/mini'
import { TRAINED_IDS } from '../models/trained.ts'
import { isFactName } from './facts.ts'
import { ExerciseFault } from './fault.ts'
import { readTarget } from './targets.ts'

/** Characters of the longest file that is read. */
export const LONGEST_FILE = 100_000

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))
const hints = z.exactOptional(z.array(text).check(z.maxLength(5)))
const value = z.union([z.number(), z.string().check(z.maxLength(80)), z.boolean()])

const clause = z
  .strictObject({
    fact: z.string().check(z.refine(isFactName, 'no such fact')),
    above: z.exactOptional(z.number()),
    below: z.exactOptional(z.number()),
    is: z.exactOptional(value),
    not: z.exactOptional(value),
  })
  .check(
    z.refine((conditions) => Object.keys(conditions).length > 1, 'wants above, below, is or not'),
  )

const clauses = z.array(clause).check(z.minLength(1), z.maxLength(12))

export const goalSchema = z.strictObject({
  text: line,
  all: clauses,
  any: z.exactOptional(clauses),
})

const step = z.strictObject({
  text,
  show: z.exactOptional(
    z.string().check(z.refine((name) => readTarget(name) !== null, 'no such place on the page')),
  ),
  goal: z.exactOptional(goalSchema),
  hints,
})

const options = z.array(line).check(z.minLength(2), z.maxLength(6))

/** The front matter of a whole exercise. */
const exerciseSchema = z
  .strictObject({
    lang: z.exactOptional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
    title: line,
    question: line,
    minutes: z.number().check(z.gt(0), z.lte(60)),
    start: z.exactOptional(z.string().check(z.startsWith('#'), z.maxLength(2000))),
    opens: z.exactOptional(z.enum(TRAINED_IDS)),
    predict: z.strictObject({
      ask: text,
      options,
      answer: z.exactOptional(z.int().check(z.gte(1))),
    }),
    steps: z.array(step).check(z.minLength(1), z.maxLength(12)),
  })
  .check(
    z.refine(
      ({ predict }) => (predict.answer ?? 1) <= predict.options.length,
      'predict.answer is not one of the options',
    ),
    z.refine(({ steps }) => steps.some((each) => each.goal), 'no step has a goal'),
    z.refine(
      ({ start, opens }) => (start === undefined) !== (opens === undefined),
      'wants either start or opens',
    ),
  )

/** The front matter of a translation. */
const wordsSchema = z.strictObject({
  title: line,
  question: line,
  predict: z.strictObject({ ask: text, options }),
  steps: z.array(
    z.strictObject({ text, goal: z.exactOptional(z.strictObject({ text: line })), hints }),
  ),
})

type Front = z.infer<typeof exerciseSchema>

/** An exercise in one language. */
export interface Exercise extends Omit<Front, 'lang'> {
  /** Its folder's name; of an instructor's own, what its text hashes to. */
  readonly id: string
  /** Markdown: what is to be understood at the end. */
  readonly explanation: string
}

/** Splits a file at its front matter. */
function split(source: string): { readonly front: unknown; readonly body: string } {
  if (source.length > LONGEST_FILE) throw new ExerciseFault('tooLong', '', String(LONGEST_FILE))
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? []
  if (yaml === undefined || body === undefined) throw new ExerciseFault('noFrontMatter')
  try {
    // Without aliases a short text cannot unfold into a long one.
    return { front: parseYaml(yaml, { maxAliasCount: 0 }) as unknown, body: body.trim() }
  } catch (error) {
    const place = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    throw new ExerciseFault('notYaml', place === undefined ? '' : String(place + 1))
  }
}

function checked<T>(schema: z.ZodMiniType<T>, front: unknown): T {
  const { data, error } = schema.safeParse(front)
  if (!error) return data
  const [issue] = error.issues
  throw new ExerciseFault('notAllowed', issue?.path.join('.') ?? '', issue?.message ?? '')
}

/** Reads a whole exercise. @throws ExerciseFault that says what is wrong, and where. */
export function readExercise(id: string, source: string): Exercise {
  const { front, body } = split(source)
  const { lang: _, ...parts } = checked(exerciseSchema, front)
  if (body === '') throw new ExerciseFault('noExplanation')
  return { id, ...parts, explanation: body }
}

/** Puts an exercise into another language. @throws ExerciseFault when the translation does not fit it. */
export function translateExercise(exercise: Exercise, source: string): Exercise {
  const { front, body } = split(source)
  const words = checked(wordsSchema, front)
  const fits =
    words.predict.options.length === exercise.predict.options.length &&
    words.steps.length === exercise.steps.length &&
    words.steps.every(
      ({ goal: told, hints: given }, at) =>
        (told === undefined) === (exercise.steps[at]?.goal === undefined) &&
        (given?.length ?? 0) === (exercise.steps[at]?.hints?.length ?? 0),
    )
  if (!fits) throw new ExerciseFault('otherSteps')
  return {
    ...exercise,
    title: words.title,
    question: words.question,
    predict: { ...exercise.predict, ...words.predict },
    steps: exercise.steps.map((each, at) => {
      const { goal: told, ...others } = words.steps[at] ?? each
      return { ...each, ...others, ...(each.goal && told && { goal: { ...each.goal, ...told } }) }
    }),
    explanation: body,
  }
}
