/** Every question that the lab answers, by kind. */
import { DATA_ANSWERS } from './data.ts'
import { LATENT_ANSWERS } from './latent.ts'
import { MEASURE_ANSWERS } from './measures.ts'
import { NAME_ANSWERS } from './names.ts'
import { PLANE_ANSWERS } from './plane.ts'
import { RUN_ANSWERS } from './run.ts'
import type { Queries } from '../protocol.ts'
import type { AnswersTo } from './answering.ts'

export const ANSWERS: AnswersTo<Queries> = {
  ...DATA_ANSWERS,
  ...RUN_ANSWERS,
  ...PLANE_ANSWERS,
  ...MEASURE_ANSWERS,
  ...LATENT_ANSWERS,
  ...NAME_ANSWERS,
}
