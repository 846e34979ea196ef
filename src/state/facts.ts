/** The facts of a lab's run, as the goals of exercises speak of them: see `exercises/facts.ts`. */
import { MEASURE_NAMES, measureOf } from '../metrics/report/measures.ts'
import { glanceSignals, reportSignals } from '../metrics/verdict/signals.ts'
import type { Facts, FactValue } from '../exercises/facts.ts'
import type { Glance, Report } from '../metrics/report/measures.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Lab } from './lab.ts'

type Entries = readonly (readonly [name: string, value: FactValue | null | undefined])[]

/** The settings of an experiment, each under the name that a link has for it. */
function settings(experiment: Experiment): Entries {
  const { mix, hyperparameters, optimisers, stop: _, ...common } = experiment
  const entries: Entries = [
    ...Object.entries(common),
    ...Object.entries(hyperparameters),
    ...mix.map((share, label) => [`mix.${label}`, share] as const),
    ...Object.entries(optimisers).flatMap(([player, optimiser]) =>
      Object.entries<FactValue>({ ...optimiser }).map(
        ([name, value]) => [`${player}.${name}`, value] as const,
      ),
    ),
  ]
  return entries.map(([name, value]) => [`setting.${name}`, value] as const)
}

/** The newest of each signal: those of the light panel where it is newer than the full one. */
function signals(
  glance: Glance | undefined,
  report: Report | undefined,
  mix: readonly number[],
): Entries {
  const light = glance ? glanceSignals(glance, mix) : {}
  const full = report ? reportSignals(report, mix) : {}
  const lightIsNewer = (glance?.step ?? -1) > (report?.step ?? -1)
  const newest = lightIsNewer ? { ...full, ...light } : { ...light, ...full }
  return Object.entries(newest).map(([name, value]) => [`signal.${name}`, value] as const)
}

const measures = ({ samples }: Report): Entries =>
  MEASURE_NAMES.map((name) => [`measure.${name}`, measureOf(samples, name)] as const)

function shares(glance: Glance | undefined, report: Report | undefined): Entries {
  const digits =
    (glance?.step ?? -1) > (report?.step ?? -1) ? glance?.digits : report?.samples.digits
  return (digits?.share ?? []).map((share, label) => [`share.${label}`, share] as const)
}

/** What is known of the lab's run at this moment. What is told of the training mix is as if every class had as many examples. */
export function readFacts({ run, diagnosis, noted }: Lab): Facts {
  const { experiment, phase, step, epoch, images, seconds, tab, view, measured } = run.getState()
  const [glance, report] = [diagnosis.glances.at(-1), diagnosis.reports.at(-1)]
  const taken = experiment?.mix.reduce((sum, share) => sum + share, 0) ?? 0
  const mix = (experiment?.mix ?? []).map((share) => share / taken)
  const entries: Entries = [
    ...Object.entries({ phase, step, epoch, images, seconds, tab, view }),
    ['verdict', diagnosis.verdict?.id],
    ...(experiment ? settings(experiment) : []),
    ...signals(glance, report, mix),
    ...(report ? measures(report) : []),
    ...shares(glance, report),
    ...Object.entries(measured?.terms ?? {}).map(
      ([name, value]) => [`test.${name}`, value] as const,
    ),
    ...Object.entries(noted.getState()),
  ]
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined),
  ) as Facts
}
