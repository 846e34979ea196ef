/** Answers from the lab and its data, without a run. */
import { sizeOf } from '../../lib/numbers.ts'
import { toExamples } from '../viewer.ts'
import type { LabQueries } from '../protocol.ts'
import type { DataQueries } from '../protocol/examples.ts'
import type { AnswersTo } from './answering.ts'

export const DATA_ANSWERS: AnswersTo<DataQueries & LabQueries> = {
  preview: {
    needs: 'lab',
    // The data may be long in coming: they must not hold up the run.
    lane: 'now',
    answer: async (lab, { dataset, mix, images, count, forRun }) => {
      if (forRun) lab.choose({ dataset, mix, images })
      const data = await lab.dataset(dataset)
      const { shape, classes } = data.spec
      const selected = data.select(mix, images)
      const perClass = new Array<number>(classes).fill(0)
      for (const index of selected) perClass[data.trainLabels[index] as number]! += 1
      const first = selected.slice(0, count)
      await data.need((first.at(-1) ?? -1) + 1)
      const values = new Float32Array(first.length * sizeOf(shape))
      data.read(first, values)
      const examples = toExamples(values, shape)
      return [{ examples, perClass }, [examples.values.buffer]]
    },
  },
  memory: {
    needs: 'lab',
    lane: 'queued',
    answer: (lab) => Promise.resolve([lab.memory(), []]),
  },
}
