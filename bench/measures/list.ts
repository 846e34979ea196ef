/** The measures besides training steps, by the name that `--measure` takes. */
import { autosave } from './autosave.ts'
import { disturbed } from './disturbed.ts'
import { drawing } from './drawing.ts'
import { epochs } from './epochs.ts'
import { firstMinute } from './firstMinute.ts'
import { firstStep } from './firstStep.ts'
import { ganLab } from './ganLab.ts'
import { gemm } from './gemm.ts'
import { growth } from './growth.ts'
import { latentSpeed } from './latentSpeed.ts'
import { memory } from './memory.ts'
import { overhead } from './overhead.ts'
import { scenes } from './scenes.ts'
import { smoothness } from './smoothness.ts'
import { standstill } from './standstill.ts'
import type { Measure } from '../harness/session.ts'
import type { MeasureName } from '../command/arguments.ts'

export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  growth,
  epochs,
  'first-step': firstStep,
  memory,
  overhead,
  gemm,
  smoothness,
  'latent-speed': latentSpeed,
  standstill,
  'first-minute': firstMinute,
  disturbed,
  autosave,
  scenes,
  'gan-lab': ganLab,
  drawing,
}
