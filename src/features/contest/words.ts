/** What is said of a round. */
import type { Messages } from '../../i18n/messages.ts'
import type { ContestRounds } from '../../worker/protocol/measures.ts'

/** What the pictures of a round were asked to be; `null` of a model that is told nothing. */
export function classOf(
  { labels, together }: ContestRounds,
  round: number,
  names: readonly string[],
): string | null {
  if (!labels) return null
  const asked = labels.subarray(round * together, (round + 1) * together)
  return [...asked].map((label) => names[label] ?? '').join(', ')
}

/** What the pictures were, what the reader said and what the discriminator did. */
export function whatWasIt(
  { isReal, takenForReal, together }: ContestRounds,
  answers: readonly boolean[],
  round: number,
  { t }: Messages,
): string {
  const truth = isReal[round] === 1
  const word = (real: boolean): string => t(real ? 'contest.isReal' : 'contest.isGenerated')
  return t('contest.was', {
    count: together,
    round: round + 1,
    truth: word(truth),
    you: t(answers[round] === truth ? 'contest.right' : 'contest.wrong'),
    discriminator: t((takenForReal[round] === 1) === truth ? 'contest.right' : 'contest.wrong'),
  })
}

/** How many rounds both sides got right. */
export const scores = (
  { isReal, takenForReal }: ContestRounds,
  answers: readonly boolean[],
): { readonly you: number; readonly discriminator: number } => ({
  you: answers.filter((one, round) => one === (isReal[round] === 1)).length,
  discriminator: isReal.filter((real, round) => real === takenForReal[round]).length,
})
