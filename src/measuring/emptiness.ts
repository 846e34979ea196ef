/** What can be said of samples before real data have been looked at: whether they are one empty image, over and over. */
import { emptyShare, UNSEEN } from '../metrics/digits/empty.ts'
import { meanDistance } from '../metrics/diversity/diversity.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { Rng } from '../lib/rng.ts'
import { drawLabels } from '../model/labels.ts'
import { familySpec } from '../models/families.ts'
import { mixOf } from './realData.ts'
import { GLANCED } from './references.ts'
import type { Glance } from '../metrics/report/measures.ts'
import type { Subject } from './panels.ts'

/**
 * A light panel of this alone; `null` of points, and of a model that makes nothing without examples. Samples that do not
 * differ have a diversity of 0 beside any data; of others it is not known.
 */
export async function emptinessOf({ trainer, data, experiment }: Subject): Promise<Glance | null> {
  const { family, mix, images: used, seed } = experiment()
  if (data.spec.kind !== 'image' || familySpec(family).latent?.prior === 'none') return null
  const started = performance.now()
  const { model, step, images } = trainer
  // A stream of its own, so that looking changes nothing.
  const rng = new Rng(seed + step).fork()
  const asked = model.isConditional
    ? drawLabels(mixOf(data, { mix, images: used }), GLANCED, rng)
    : null
  const samples = await model.sample(GLANCED, asked, rng, { pause: noPause })
  return {
    step,
    images,
    count: GLANCED,
    recognised: null,
    digits: null,
    confident: null,
    smoothedOver: 0,
    diversity: (await meanDistance(samples)) < UNSEEN ? 0 : null,
    featureSpread: null,
    repeats: null,
    pictures: null,
    empty: emptyShare(samples),
    distinct: null,
    lacking: {},
    kl: null,
    players: { gradientNorms: {}, lossDistance: {} },
    seconds: (performance.now() - started) / 1000,
    floors: {},
  }
}
