/** The list of data sets, in the order in which the page offers them; a link that names none means the first. A new data set is one folder and its line here. */
import { spec as mnist } from './mnist/spec.ts'
import { spec as moons } from './moons/spec.ts'
import { spec as ring8 } from './ring8/spec.ts'
import type { DatasetSpec } from './spec.ts'

export const CATALOG: readonly DatasetSpec[] = [mnist, ring8, moons]
