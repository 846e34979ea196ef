/** Answers about the plane that a run's points lie in. */
import type { PlaneQueries } from '../protocol/plane.ts'
import type { AnswersTo } from './answering.ts'

export const PLANE_ANSWERS: AnswersTo<PlaneQueries> = {
  plane: {
    needs: 'run',
    lane: 'beside',
    answer: async (run, wish, { turns }) => {
      const answer = await run.plane(wish, turns())
      const { z, criticAt, critic, sheet, arrows, encoder, ways, field } = answer
      const arrays = [
        ...[z, criticAt, critic?.values, sheet?.z, sheet?.values, sheet?.holes],
        ...[arrows?.from, arrows?.by, encoder?.x, encoder?.means, encoder?.covariances],
        ...[ways?.values, field?.from, field?.by],
      ]
      return [answer, arrays.flatMap((array) => array?.buffer ?? [])]
    },
  },
}
