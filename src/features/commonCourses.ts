/** Which curves are laid over each other: those of either side's family, each in a chart of its own. */
import { familySpec } from '../models/families.ts'
import { dataKindOf } from './useDataKind.ts'
import { wantedCharts } from './wantedCharts.ts'
import type { Experiment } from '../models/experiment.ts'
import type { ChartSpec } from '../models/spec.ts'
import type { CoursePoint } from '../render/course.ts'
import type { Telemetry } from '../state/telemetry.ts'

export interface Course {
  readonly chart: string
  readonly axis: ChartSpec['axis']
  readonly term: string
}

function coursesOf({ family, hyperparameters, dataset }: Experiment, all: boolean): Course[] {
  const charts = wantedCharts(familySpec(family), hyperparameters, dataKindOf(dataset))
  return (all ? charts : charts.slice(0, 1)).flatMap(({ id, axis, curves }) =>
    curves.map(({ term }) => ({ chart: id, axis, term })),
  )
}

/** The curves of both, each once. @param all also those beyond the first chart of a family. */
export function commonCourses(a: Experiment, b: Experiment, all: boolean): readonly Course[] {
  const found = new Map<string, Course>()
  for (const course of [...coursesOf(a, all), ...coursesOf(b, all)])
    found.set(`${course.chart}.${course.term}`, course)
  return [...found.values()]
}

const SMOOTHING = 0.9

/** A curve of a run up to a step, smoothed as the page's other curves are. */
export const pointsOf = (telemetry: Telemetry, term: string, until: number): CoursePoint[] =>
  telemetry.series([term], { smoothing: SMOOTHING }).flatMap((row) => {
    const value = row[term]
    return typeof value === 'number' && row.step <= until ? [{ step: row.step, value }] : []
  })
