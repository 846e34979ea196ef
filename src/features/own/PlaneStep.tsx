/** Points drawn on the page. */
import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { OWN_EXAMPLES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { placePoints } from '../../imports/points.ts'
import { PadTools } from '../../ui/PadTools.tsx'
import { SaveButton } from '../SaveButton.tsx'
import { useLab } from '../useLab.ts'
import { ClassPicker } from './ClassPicker.tsx'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import { planeDrawingOf } from './planeDrawing.ts'
import { PlanePad } from './PlanePad.tsx'
import { pointsCsv } from './takeHome.ts'
import { UseBar } from './UseBar.tsx'
import type { PlaneDrawing } from './planeDrawing.ts'
import type { Source } from './useSource.ts'

export function PlaneStep({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const drawing = planeDrawingOf(useLab())
  const count = useSyncExternalStore(drawing.subscribe, () => drawing.count)
  // Told again when a class gets another name.
  useStore(drawing.classes.store)
  const { values, classIds } = drawing
  const laidOut = (): ReturnType<typeof drawing.classes.laidOut> =>
    drawing.classes.laidOut(classIds)
  return (
    <div className={classes.step}>
      <div className={classes.preview}>
        <PlanePad drawing={drawing} />
        <div className={classes.facts}>
          <Tools drawing={drawing} />
          <ClassPicker named={drawing.classes} ids={classIds} />
          <div className={classes.counted}>
            <strong role="status">{t('own.count', { kind: 'points', count })}</strong>
            {count > 0 && (
              <SaveButton
                name={t('own.plane.save')}
                file={() => 'ganvas-points.csv'}
                make={() => pointsCsv(values, laidOut())}
              />
            )}
          </div>
        </div>
      </div>
      <FaultLine fault={source.fault} />
      <UseBar
        source={source}
        suggested={t('own.plane.name')}
        canUse={count >= OWN_EXAMPLES.least}
        onUse={(name) =>
          source.take(() => ({
            kind: 'points',
            values: placePoints(values).placed,
            ...laidOut(),
            name,
            file: null,
          }))
        }
      />
    </div>
  )
}

function Tools({ drawing }: { readonly drawing: PlaneDrawing }) {
  const count = useSyncExternalStore(drawing.subscribe, () => drawing.count)
  const canUndo = useSyncExternalStore(drawing.subscribe, () => drawing.canUndo)
  const tool = useSyncExternalStore(drawing.subscribe, () => drawing.tool)
  const size = useSyncExternalStore(drawing.subscribe, () => drawing.size)
  return (
    <PadTools
      {...{ tool, size, canUndo }}
      onHold={(nextTool, nextSize) => drawing.hold(nextTool, nextSize)}
      canClear={count > 0}
      onUndo={() => drawing.undo()}
      onClear={() => drawing.clear()}
    />
  )
}
