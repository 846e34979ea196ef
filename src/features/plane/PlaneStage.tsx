/** Points in their plane: one picture in layers, what can be shown on it, and what is under the pointer. */
import { useInViewport, useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { WHOLE } from '../../render/planeSquare.ts'
import { SavePicture } from '../SavePicture.tsx'
import { sheetLayout } from '../sheetLayout.ts'
import { besideIn } from '../sheetStage.ts'
import { stateBefore } from '../../state/runStore.ts'
import { useRun } from '../useLab.ts'
import { useRealPoints } from '../useRealPoints.ts'
import { WayBar } from '../WayBar.tsx'
import { usePlaneChoice, useWayShare } from '../useView.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Explained } from './Explained.tsx'
import { Layers } from './Layers.tsx'
import classes from './plane.module.css'
import { PlaneBoard } from './PlaneBoard.tsx'
import { planeFacts } from './planeFacts.ts'
import { isOfModel, underAt } from './shown.ts'
import { useMissed } from './useMissed.ts'
import { useOnTheWay } from './useOnTheWay.ts'
import { layersOf, usePlane } from './usePlane.ts'
import { usePlaneFacts } from './usePlaneFacts.ts'
import { ZoomBar } from '../ZoomBar.tsx'
import type { ReactNode } from 'react'
import type { Place } from '../../render/latentMap.ts'
import type { SheetStageProps } from '../sheetStage.ts'

export function PlaneStage(props: SheetStageProps) {
  const { experiment, shows, view: moments, room, isBare = false } = props
  const { t } = useMessages()
  const { ref, inViewport: isSeen } = useInViewport<HTMLDivElement>()
  const choice = usePlaneChoice()
  const real = useRealPoints(experiment)
  const [view, setView] = useState(WHOLE)
  const [label, setLabel] = useState(0)
  const [chosen, setShare] = useWayShare()
  const share = isBare ? 1 : chosen
  const [at, setAt] = useState<Place | null>(null)
  const { held } = moments
  const moment = useRun((run) => (held === undefined ? 'now' : stateBefore(run, held)))
  const { answer, isPast } = usePlane({ experiment, choice, view, label, share, isSeen, moment })
  const available = layersOf(experiment)
  const layers = choice.layers.filter((layer) => available.includes(layer))
  const { shape } = datasetSpec(experiment.dataset)
  const beside = isBare ? 0 : besideIn(room)
  const place = { ...room, width: room.width - beside }
  const { width: side } = sheetLayout(shape, shows, place, null)
  const { places: missed } = useMissed()
  const onTheWay = useOnTheWay(answer, share)
  const shown = { answer, real, missed, onTheWay, share, layers, shows, moments }
  const square = { side, pixelRatio: room.pixelRatio, view }
  // Where the page scrolls, what belongs to the picture stays by it.
  const scrolls = useMediaQuery('(max-width: 1199.98px)') ?? false
  const past = isPast || moment === null ? answer : undefined
  const board = (
    <PlaneBoard {...{ shown, square, at, setAt, setView }}>
      {past !== undefined && layers.some(isOfModel) && <OfStep step={past?.step ?? null} />}
    </PlaneBoard>
  )
  const under = at && underAt(shown, square, at)
  usePlaneFacts(isBare ? null : JSON.stringify(planeFacts(answer, layers, under)))
  if (isBare)
    return (
      <div ref={ref} className={classes.bare}>
        {board}
      </div>
    )
  return (
    <div
      ref={ref}
      className={classes.stage}
      data-wide={beside > 0}
      style={{ '--side': `${side / room.pixelRatio}px` } as React.CSSProperties}
    >
      <SavePicture
        name={t(`samples.view.${shows}`)}
        file={shows === 'generated' ? 'samples' : shows}
        fits
      >
        {board}
      </SavePicture>
      <div className={classes.side}>
        <ZoomBar {...{ view, setView, at, classes }} whole={t('plane.whole')} />
        {available.includes('ways') && (
          <WayBar {...{ share, setShare }} steps={answer?.ways?.steps ?? null} />
        )}
        <Foldable isFolded={beside === 0 && scrolls} name={t('plane.layers')}>
          <Layers
            {...{ experiment, answer, choice, available, label, moment, shows }}
            onLabel={setLabel}
          />
        </Foldable>
        <Explained {...{ shown, under }} />
      </div>
    </div>
  )
}

/** Says on the picture which step its layers are of; `null` where the points alone are kept. */
function OfStep({ step }: { readonly step: number | null }) {
  const { t, number } = useMessages()
  return (
    <p className={classes.moment}>
      {step === null ? t('plane.pointsAlone') : t('plane.layersOf', { step: number(step) })}
    </p>
  )
}

interface FoldableProps {
  readonly isFolded: boolean
  readonly name: string
  readonly children: ReactNode
}

/** Opened at a tap where there is no room beside the picture: what belongs to the picture then stays by it. */
function Foldable({ isFolded, name, children }: FoldableProps) {
  if (!isFolded) return children
  return (
    <details className={classes.fold}>
      <summary>{name}</summary>
      {children}
    </details>
  )
}
