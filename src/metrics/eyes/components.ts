/** Principal components as eyes: where no classifier tells the classes of images apart. */
import { principalOf, projectionsOf } from '../statistics/pca.ts'
import { noPause, rowsOf } from '../statistics/rows.ts'
import type { NoClassifier, OwnEyes } from '../report/parts.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { Eyes } from './eyes.ts'

/** As many features as the judge of digits has, at most; a Fréchet distance takes the cube of their number. */
const MOST = 64
/** Share of the variance beyond which components are the noise of single pixels. E. */
const ENOUGH = 0.95

/**
 * Makes eyes of the principal components of training images, `[count, pixels]`; `null` where there are none, of images that are
 * all the same.
 */
export async function componentEyes(
  images: Rows,
  why: { readonly instead: NoClassifier; readonly exam: OwnEyes['exam'] },
  pause: Pause = noPause,
): Promise<Eyes | null> {
  const principal = await principalOf(images, { share: ENOUGH, most: MOST }, pause)
  const { components, variance } = principal
  if (components.count === 0) return null
  return {
    extractor: 'components',
    own: { features: components.count, variance, ...why },
    look: async (values, wait) => ({
      features: await projectionsOf(rowsOf(values, images.size), principal, wait),
      probabilities: null,
      recognised: null,
    }),
  }
}
