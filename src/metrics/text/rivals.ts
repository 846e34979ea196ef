/**
 * Count models of the names that a run trains on: what a model of the same names has to beat. Of a model that is told the class
 * each class has its own, of any other one serves all.
 */
import { charactersIn } from './names.ts'
import { natsPerCharacter, Ngrams } from './ngrams.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Pause } from '../statistics/rows.ts'

/** Names with the class of each. */
export interface ClassedNames {
  readonly names: readonly string[]
  readonly labels: Uint8Array
}

/** Nats per character, ends included: of all names, and of those of each class, `null` of one without any. */
export interface ClassedNats {
  readonly all: number
  readonly perClass: readonly (number | null)[]
}

/** The names of each class. */
const ofClass = ({ names, labels }: ClassedNames, label: number): readonly string[] =>
  names.filter((_, i) => labels[i] === label)

/** Nats per character, given those of each class. */
export function classedNats(
  { names, labels }: ClassedNames,
  perClass: readonly (number | null)[],
): ClassedNats {
  const characters = perClass.map((_, label) => charactersIn(ofClass({ names, labels }, label)))
  const nats = perClass.reduce<number>(
    (sum, each, i) => sum + (each ?? 0) * (characters[i] ?? 0),
    0,
  )
  return { all: nats / charactersIn(names), perClass }
}

/** What is to be counted. */
interface Form {
  readonly classes: number
  /** Tokens that there are, the end among them. */
  readonly vocabulary: number
  /** Whether each class is counted by itself. */
  readonly isTold: boolean
}

export class Rivals {
  readonly #models: readonly Ngrams[]
  readonly #classes: number

  private constructor(models: readonly Ngrams[], classes: number) {
    this.#models = models
    this.#classes = classes
  }

  static async of(
    training: ClassedNames,
    { classes, vocabulary, isTold }: Form,
    pause: Pause,
  ): Promise<Rivals> {
    const lists = isTold
      ? Array.from({ length: classes }, (_, label) => ofClass(training, label))
      : [training.names]
    const models: Ngrams[] = []
    for (const names of lists) models.push(await Ngrams.count(names, vocabulary, pause))
    return new Rivals(models, classes)
  }

  #of(label: number): Ngrams {
    return (this.#models[label] ?? this.#models[0]) as Ngrams
  }

  /** What names cost, each with the model of its class. */
  nats(held: ClassedNames, order: number): ClassedNats {
    const perClass = Array.from({ length: this.#classes }, (_, label) => {
      const names = ofClass(held, label)
      const model = this.#of(label)
      return names.length === 0 ? null : natsPerCharacter(names, (name) => model.nats(name, order))
    })
    return classedNats(held, perClass)
  }

  /** Makes names up with the longest contexts, of these classes in turn. @param most characters in one. */
  draw(labels: ArrayLike<number>, most: number, rng: Rng): string[] {
    return Array.from(labels, (label) => this.#of(label).draw(rng, most))
  }

  /**
   * The class that each name is likeliest of, by Bayes' rule with the longest contexts; `null` where classes have no models of
   * their own. @param mix frequency of each class.
   */
  guess(names: readonly string[], mix: readonly number[]): Uint8Array | null {
    if (this.#models.length < 2) return null
    return Uint8Array.from(names, (name) => {
      const scores = mix.map((share, label) =>
        share > 0 ? Math.log(share) - this.#of(label).nats(name) : Number.NEGATIVE_INFINITY,
      )
      return scores.indexOf(Math.max(...scores))
    })
  }
}
