/** Answers from a run as a whole. */
import type { RunQueries } from '../protocol/run.ts'
import type { AnswersTo } from './answering.ts'

export const RUN_ANSWERS: AnswersTo<RunQueries> = {
  redraw: {
    needs: 'run',
    lane: 'queued',
    answer: async (run, { seed }) => {
      run.viewer.redraw(seed)
      await run.look(true)
      return [null, []]
    },
  },
  show: {
    needs: 'run',
    lane: 'queued',
    answer: async (run, { view }) => {
      run.viewer.view = view
      await run.look(true)
      return [null, []]
    },
  },
  look: {
    needs: 'run',
    lane: 'queued',
    answer: async (run, wish) => {
      const arrays = await run.viewer.look(wish)
      return [arrays, Object.values(arrays).map(({ values }) => values.buffer)]
    },
  },
  onTheWay: {
    needs: 'run',
    lane: 'beside',
    answer: async (run, { times }, { turns }) => {
      const examples = await run.viewer.onTheWay(times, turns())
      return [examples, [examples.values.buffer]]
    },
  },
  flow: {
    needs: 'run',
    lane: 'queued',
    answer: async (run) => {
      const seen = await run.flow()
      return [seen, Object.values(seen?.arrays ?? {}).map(({ values }) => values.buffer)]
    },
  },
  checkpoint: {
    needs: 'run',
    lane: 'queued',
    answer: async (run) => {
      // The curves up to its step are told before it.
      await run.report()
      const bytes = await run.checkpoint()
      return [bytes, [bytes]]
    },
  },
  stateAt: {
    needs: 'run',
    lane: 'queued',
    answer: (run, { step }) => {
      const bytes = run.stateAt(step)
      return Promise.resolve([bytes, [bytes]])
    },
  },
  model: {
    needs: 'run',
    lane: 'queued',
    answer: async (run) => {
      const bytes = await run.model()
      return [bytes, [bytes]]
    },
  },
}
