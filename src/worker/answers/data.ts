/** Answers from the lab and its data, without a run. */
import { sizeOf } from '../../lib/numbers.ts'
import { labelsAt } from '../../model/labels.ts'
import { loadFamily } from '../../models/load.ts'
import { CheckpointError, checkFit } from '../../training/files/checkpoint.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { accepted, failureOf } from '../failures.ts'
import { toExamples } from '../viewer.ts'
import type { LabQueries } from '../protocol.ts'
import type { DataQueries } from '../protocol/examples.ts'
import type { AnswersTo } from './answering.ts'

export const DATA_ANSWERS: AnswersTo<DataQueries & LabQueries> = {
  preview: {
    needs: 'lab',
    // The data may be long in coming: they must not hold up the run.
    lane: 'now',
    answer: async (lab, { count, forRun, ...choice }) => {
      if (forRun) lab.choose(choice)
      const data = await lab.dataset(choice)
      const { spec } = data
      const selected = data.select(choice.mix, choice.images)
      const perClass = new Array<number>(spec.classes).fill(0)
      for (const index of selected) perClass[data.trainLabels[index] as number]! += 1
      const first = selected.slice(0, count)
      await data.need((first.at(-1) ?? -1) + 1)
      const values = new Float32Array(first.length * sizeOf(spec.shape))
      data.read(first, values)
      const examples = toExamples(values, spec)
      const labels = labelsAt(data.trainLabels, first)
      return [{ examples, labels, perClass }, [examples.values.buffer, labels.buffer]]
    },
  },
  fits: {
    needs: 'lab',
    lane: 'beside',
    answer: async (lab, { experiment, checkpoint }, { turns }) => {
      const pause = turns()
      const { family } = accepted(experiment)
      const [data, networks] = [await lab.dataset(experiment), await loadFamily(family)]
      await pause()
      const trainer = new Trainer(experiment, networks, data)
      try {
        checkFit(trainer, checkpoint)
        return [null, []]
      } catch (error) {
        if (error instanceof CheckpointError) return [failureOf(error, 'internal'), []]
        throw error
      } finally {
        trainer.dispose()
      }
    },
  },
  memory: {
    needs: 'lab',
    lane: 'queued',
    answer: (lab) => Promise.resolve([lab.memory(), []]),
  },
}
