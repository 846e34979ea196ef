/** The list of data sets, in the order in which the page offers them; a link that names none means the first. A new data set is one folder and its line here. */
import { spec as blobs } from './blobs/spec.ts'
import { spec as checkerboard } from './checkerboard/spec.ts'
import { spec as gaussians } from './gaussians/spec.ts'
import { spec as grid25 } from './grid25/spec.ts'
import { spec as line } from './line/spec.ts'
import { spec as mnist } from './mnist/spec.ts'
import { spec as moons } from './moons/spec.ts'
import { spec as pinwheel } from './pinwheel/spec.ts'
import { spec as places } from './places/spec.ts'
import { spec as ring } from './ring/spec.ts'
import { spec as ring8 } from './ring8/spec.ts'
import { spec as spiral } from './spiral/spec.ts'
import { spec as stackedThree } from './stackedThree/spec.ts'
import { spec as stackedTwo } from './stackedTwo/spec.ts'
import type { DatasetSpec } from './spec.ts'

export const CATALOG: readonly DatasetSpec[] = [
  ...[mnist, stackedTwo, stackedThree],
  ...[line, gaussians, ring, blobs],
  ...[ring8, grid25, moons, spiral, pinwheel, checkerboard],
  ...[places],
]
