/** Answers about names, from what measurements know of the training names. */
import { textOf } from '../../datasets/text.ts'
import { defined } from '../../lib/assert.ts'
import { namesOf } from '../../metrics/text/names.ts'
import { BIGRAM, LONGEST } from '../../metrics/text/ngrams.ts'
import { checkedExamples, checkedLabels } from '../checkedInput.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { Reference } from '../../metrics/reference/reference.ts'
import type { NameQueries } from '../protocol/names.ts'
import type { AnswersTo, LabAtHand } from './answering.ts'
import type { Asked } from './asked.ts'

interface Known {
  readonly data: Dataset
  /** As `namesOf` has them. */
  readonly names: readonly string[]
  readonly reference: Reference
}

/** The names that are asked about, and the real ones that they are held against. @throws RangeError of what are no names. */
async function known(
  lab: LabAtHand,
  { values, count, ...choice }: NameQueries['nearNames']['params'],
  { turns }: Asked,
): Promise<Known> {
  const pause = turns()
  const data = await lab.dataset(choice)
  if (data.spec.kind !== 'tokens') throw new RangeError('these data are no text')
  const names = namesOf(checkedExamples(values, count, data.spec))
  await pause()
  const reference = await lab.references().reference({ data, experiment: choice }, 'first')
  await pause()
  return { data, names, reference }
}

export const NAME_ANSWERS: AnswersTo<NameQueries> = {
  nearNames: {
    needs: 'lab',
    lane: 'beside',
    answer: async (lab, wish, asked) => {
      const { data, names, reference } = await known(lab, wish, asked)
      const { training } = defined(reference.known.text, 'the training names')
      const inLetters = (name: string): string =>
        textOf(
          data.spec,
          Array.from(name, (unit) => unit.charCodeAt(0)),
        )
      const near = names.map((name) => (training.has(name) ? name : training.nearTo(name)))
      return [near.map((name) => name && inLetters(name)), []]
    },
  },
  rivals: {
    needs: 'lab',
    lane: 'beside',
    answer: async (lab, { labels, ...wish }, asked) => {
      const { data, names, reference } = await known(lab, wish, asked)
      const isTold = labels !== null
      const held = {
        names,
        labels:
          checkedLabels(labels, names.length, data.spec.classes, isTold) ??
          new Uint8Array(names.length),
      }
      const rivals = defined(await reference.rivals(isTold), 'the counts')
      const [bigram, fiveGram] = [BIGRAM, LONGEST].map((order) => rivals.nats(held, order).all)
      return [{ bigram: bigram as number, fiveGram: fiveGram as number }, []]
    },
  },
}
