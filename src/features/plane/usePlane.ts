/** What the model makes of the plane, asked for layer by layer. */
import { useEffect, useState } from 'react'
import { PLANE_LIMIT } from '../../render/planeSquare.ts'
import { familySpec } from '../../models/families.ts'
import { hasModel } from '../../state/runStore.ts'
import { OneAtATime } from '../oneAtATime.ts'
import { useLab, useRun } from '../useLab.ts'
import { useRefresh } from '../useRefresh.ts'
import type { MapView } from '../../render/latentMap.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { LayerChoice, PlaneLayer } from '../../state/planeLayers.ts'
import type { ArrowKind, PlaneAnswer, PlaneBox, PlaneLook } from '../../worker/protocol/plane.ts'

/** While the model trains a look is taken so often at most. */
const SOONEST_MS = 500

const LOOKS = [
  'critic',
  'sheet',
  'arrows',
  'encoder',
  'ways',
  'field',
] as const satisfies readonly PlaneLook[]

/** The layers that a family of models has something to show in. */
export function layersOf({ family }: Pick<Experiment, 'family'>): readonly PlaneLayer[] {
  const { players, latent, leads, sheets } = familySpec(family)
  const hasEncoder = sheets.includes('reconstructions')
  return [
    ...(['real', 'generated'] as const),
    ...(players.some(({ role }) => role === 'critic') ? (['critic'] as const) : []),
    ...(latent ? (['sheet', 'arrows'] as const) : []),
    ...(leads ? (['ways', 'field'] as const) : []),
    'density',
    ...(hasEncoder && latent?.prior === 'normal' ? (['encoder'] as const) : []),
  ]
}

/** The kinds of arrows that a family has. */
export const arrowKindsOf = ({ family }: Pick<Experiment, 'family'>): readonly ArrowKind[] =>
  familySpec(family).players.some(({ role }) => role === 'critic')
    ? ['critic', 'loss', 'step']
    : ['step']

/** The part of the plane that is looked at, in the data's own units. */
const boxOf = ({ left, bottom, side }: MapView): PlaneBox => ({
  left: PLANE_LIMIT * (2 * left - 1),
  bottom: PLANE_LIMIT * (2 * bottom - 1),
  side: 2 * PLANE_LIMIT * side,
})

interface Wish {
  readonly experiment: Experiment
  readonly choice: LayerChoice
  readonly view: MapView
  /** The class of which a class-conditional model is asked. */
  readonly label: number
  /** How far the generated points have come from noise, of a family that leads it: 1 at the end. */
  readonly share: number
  readonly isSeen: boolean
  /** The step of the state that is looked at; `null` where nothing is kept of the moment. */
  readonly moment: number | 'now' | null
}

export interface SeenPlane {
  readonly answer: PlaneAnswer | null
  /** True where the answer is of an earlier step: while the moment changes it is the one before. */
  readonly isPast: boolean
}

const UNSEEN: SeenPlane = { answer: null, isPast: false }

/** The newest answer about the run at a moment; `null` before there is one. */
export function usePlane({
  experiment,
  choice,
  view,
  label,
  share,
  isSeen,
  moment,
}: Wish): SeenPlane {
  const { client } = useLab()
  const hasRun = useRun((run) => hasModel(run.phase))
  const [lane] = useState(() => new OneAtATime())
  const [seen, setSeen] = useState<(SeenPlane & { of: Experiment }) | null>(null)
  const available = layersOf(experiment)
  const isWanted = (look: PlaneLook): boolean =>
    choice.layers.includes(look) || (look === 'ways' && share < 1)
  const looks = LOOKS.filter((look) => available.includes(look) && isWanted(look))
  const kinds = arrowKindsOf(experiment)
  const arrows = kinds.includes(choice.arrows) ? choice.arrows : (kinds[0] ?? 'step')
  // What was does not change.
  const refresh = useRefresh(isSeen && hasRun && moment === 'now', lane, SOONEST_MS)
  const key = looks.join()

  useEffect(() => {
    if (!isSeen || !hasRun || moment === null) return
    lane.ask('plane', async (signal) => {
      const wanted = key === '' ? [] : (key.split(',') as PlaneLook[])
      const isPast = moment !== 'now'
      const at = isPast ? moment : null
      const params = { looks: wanted, box: boxOf(view), arrows, label, share, at }
      const answer = await client.request('plane', params, { signal })
      setSeen({ of: experiment, answer, isPast })
    })
  }, [
    lane,
    client,
    experiment,
    key,
    view,
    arrows,
    label,
    share,
    isSeen,
    hasRun,
    moment,
    refresh.count,
  ])
  useEffect(() => () => lane.clear(), [lane])
  return hasRun && moment !== null && seen?.of === experiment ? seen : UNSEEN
}
