/** What the training of a script is made from, and what both frameworks write alike. */
import { isConditional } from '../models/spec.ts'
import { endingOf, hasUniformNoise, isOfImages, isOfTexts } from './subject.ts'
import { call } from './text.ts'
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
export const isTold = ({ subject }: Pick<Script, 'subject'>): boolean =>
  isConditional(subject.experiment.hyperparameters)

/** What a sheet's samples are made from: its name, and a draw of it. */
export function sheetNoise(
  { subject, family }: Script,
  { latents, normalLike, uniformLike, uniformTexts }: Dialect,
): readonly [name: string, value: string] {
  const count = sheetCount(subject)
  if (!family.sampler) return ['z', latents(hasUniformNoise(subject), count)]
  if (isOfTexts(subject)) return ['noise', uniformTexts(count)]
  if (family.sampler.isOfCodes) return ['noise', latents(false, count)]
  return ['noise', (family.sampler.isUniform ? uniformLike : normalLike)(`x[:${count}]`)]
}

/** How many rows a sheet of images has of each class, or in all. */
const ROWS = '8'

function sheetCount(subject: Subject): string {
  if (isOfTexts(subject)) return '100'
  return isOfImages(subject) ? `${ROWS} * ${isTold({ subject }) ? 'CLASSES' : '8'}` : '1000'
}

/** The file that shows what was made. */
export const sheetFile = ({ subject, family }: Script): string =>
  `${family.sheet}.${isOfTexts(subject) ? 'txt' : 'png'}`

/** The call that writes what was `made` into that file. */
export function drawCall(script: Script, made: string): string {
  const { subject } = script
  const path = `out / "${sheetFile(script)}"`
  if (isOfTexts(subject)) return call('draw', path, made)
  return isOfImages(subject)
    ? call('draw', path, made, isTold(script) ? 'CLASSES' : '8')
    : call('draw', path, 'x[:1000]', made)
}

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
