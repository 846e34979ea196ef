/** Answers about the latent space of a run. */
import type { LatentQueries } from '../protocol/latent.ts'
import type { AnswersTo } from './answering.ts'

export const LATENT_ANSWERS: AnswersTo<LatentQueries> = {
  decode: {
    needs: 'run',
    lane: 'queued',
    answer: async (run, { z, count, labels }) => {
      const examples = await run.viewer.decode(z, count, labels)
      return [examples, [examples.values.buffer]]
    },
  },
  codes: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns }) => explorer.codes(wish, turns()),
  },
  encode: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns }) => explorer.encode(wish, turns()),
  },
  invert: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns, requestId }) => explorer.invert(wish, turns(), requestId),
  },
  neighbours: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns }) => explorer.neighbours(wish, turns()),
  },
  influence: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, _, { turns }) => explorer.influence(turns()),
  },
  draw: {
    needs: 'run',
    lane: 'beside',
    answer: ({ explorer }, wish, { turns }) => explorer.draw(wish, turns()),
  },
}
