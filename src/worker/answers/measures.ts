/** Answers that are measured. */
import { defined } from '../../lib/assert.ts'
import { USUAL_DRAWING } from '../../datasets/spec.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { recognisedLabelsOf } from '../../metrics/digits/digits.ts'
import { Judge } from '../../metrics/digits/judge.ts'
import { odditiesOf } from '../../metrics/digits/oddities.ts'
import { measureSamples } from '../../metrics/reference/samples.ts'
import { rowsOf } from '../../metrics/statistics/rows.ts'
import { verdictOfImages } from '../../metrics/verdict/evidence.ts'
import { Refusal } from '../failures.ts'
import type { Pause } from '../../metrics/statistics/rows.ts'
import type { MeasureQueries } from '../protocol/measures.ts'
import type { Answer, AnswersTo, LabAtHand } from './answering.ts'

export const MEASURE_ANSWERS: AnswersTo<MeasureQueries> = {
  measure: {
    needs: 'run',
    lane: 'measuring',
    answer: async (run, _, { turns }) => {
      const pause = turns()
      const measured = await run.evaluate(async () => {
        await pause()
        return true
      })
      return [defined(measured, 'the terms'), []]
    },
  },
  diagnose: {
    needs: 'run',
    lane: 'measuring',
    answer: async (run, { count }, asked) => {
      const measured = await run.checkup.report(count, asked)
      if (!measured) throw new Refusal({ code: 'noRun', detail: 'the run is measured anew' })
      return [measured, []]
    },
  },
  samplingTime: {
    needs: 'run',
    lane: 'measuring',
    answer: async ({ viewer }, { count }, { turns }) => [
      await viewer.samplingTime(count, turns()),
      [],
    ],
  },
  augment: {
    needs: 'run',
    lane: 'measuring',
    answer: ({ explorer }, wish, { turns }) => explorer.augment(wish, turns()),
  },
  recognise: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns }) => explorer.recognise(wish, turns()),
  },
  contest: {
    needs: 'run',
    lane: 'beside',
    answer: async (run, wish, { turns }) => {
      const contest = await run.viewer.contest(wish, turns())
      const { examples, labels, isReal, takenForReal } = contest
      const buffers = [examples.values, labels, isReal, takenForReal].flatMap(
        (one) => one?.buffer ?? [],
      )
      return [contest, buffers]
    },
  },
  judge: {
    needs: 'lab',
    lane: 'measuring',
    answer: (lab, wish, { turns }) => judgeImages(lab, wish, turns()),
  },
}

/** Measures images made elsewhere in the way of a model's samples. */
async function judgeImages(
  lab: LabAtHand,
  { images, labels, dataset, mix }: MeasureQueries['judge']['params'],
  pause: Pause,
): Promise<Answer<MeasureQueries['judge']['result']>> {
  const data = await lab.dataset({ dataset, ...USUAL_DRAWING })
  const size = sizeOf(data.spec.shape)
  const raw = rowsOf(
    Float32Array.from(images, (byte) => byte / 255),
    size,
  )
  const standard = { data, experiment: { mix, images: 0 } }
  const reference = await lab.references().reference(standard, 'all')
  await pause()
  const { measures, set } = await measureSamples(raw, 'samples', reference, pause)
  const { known } = reference
  const { eyes } = known
  const { side, mix: found } = known.data
  const oddities =
    eyes instanceof Judge && side
      ? await odditiesOf(raw, { real: known.raw, side, judge: eyes }, pause)
      : []
  const verdict = verdictOfImages(measures, found, oddities)
  const { judged } = set
  const seen =
    labels &&
    judged &&
    recognisedLabelsOf(judged.probabilities.values, judged.probabilities.size, judged.recognised)
  const right = seen && seen.filter((label, i) => label === labels?.[i]).length
  const labelAccuracy = right === null ? null : right / raw.count
  return [{ measures, verdict, oddities, labelAccuracy }, []]
}
