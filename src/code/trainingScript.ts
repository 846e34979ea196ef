/** What the training of a script is made from, and what both frameworks write alike. */
import { isConditional } from '../models/spec.ts'
import { endingOf, hasUniformNoise } from './subject.ts'
import type { DataCode } from './data.ts'
import type { Dialect, FamilyCode } from './families/family.ts'
import type { Subject } from './subject.ts'
import type { Line } from './text.ts'

/** How often a script saves. */
export const SAVE_EVERY = { name: 'SAVE_EVERY', value: '1000', comment: 'steps' } as const

export interface Script {
  readonly subject: Subject
  readonly family: FamilyCode
  readonly data: DataCode
}

/** True when the networks are told the class. */
export const isTold = ({ subject }: Script): boolean =>
  isConditional(subject.experiment.hyperparameters)

/** What a sheet's samples are made from: its name, and a draw of it. */
export const sheetNoise = (
  { subject, family }: Script,
  { latents, normalLike, uniformLike }: Dialect,
  count: string,
): readonly [name: string, value: string] =>
  family.sampler
    ? [
        'noise',
        family.sampler.isOfCodes
          ? latents(false, count)
          : (family.sampler.isUniform ? uniformLike : normalLike)(`x[:${count}]`),
      ]
    : ['z', latents(hasUniformNoise(subject), count)]

/** The lines that say how many steps there are. */
export const stepsLines = ({ subject }: Script): readonly Line[] => {
  switch (endingOf(subject)) {
    case 'STEPS':
      return ['steps = args.steps or STEPS']
    case 'EPOCHS':
      return ['steps = args.steps or math.ceil(EPOCHS * len(x) / BATCH_SIZE)']
    default:
      return ['steps = args.steps or sys.maxsize', 'started = time.monotonic()']
  }
}
