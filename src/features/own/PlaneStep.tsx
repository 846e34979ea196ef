/** Points drawn on the page. */
import { Button } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { OWN_EXAMPLES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { placePoints } from '../../imports/points.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import { BRUSHES, PlaneDrawing } from './planeDrawing.ts'
import { PlanePad } from './PlanePad.tsx'
import { UseBar } from './UseBar.tsx'
import type { BrushSize, PlaneTool } from './planeDrawing.ts'
import type { Source } from './useSource.ts'

const TOOLS: readonly PlaneTool[] = ['brush', 'eraser']
const SIZES = Object.keys(BRUSHES) as readonly BrushSize[]

export function PlaneStep({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const [drawing] = useState(() => new PlaneDrawing())
  const [tool, setTool] = useState<PlaneTool>('brush')
  const [size, setSize] = useState<BrushSize>('medium')
  const count = useSyncExternalStore(drawing.subscribe, () => drawing.count)
  const canUndo = useSyncExternalStore(drawing.subscribe, () => drawing.canUndo)
  return (
    <div className={classes.step}>
      <div className={classes.preview}>
        <PlanePad drawing={drawing} tool={tool} radius={BRUSHES[size]} />
        <div className={classes.facts}>
          <Segmented
            label={t('own.tool')}
            value={tool}
            options={TOOLS.map((value) => ({ value, label: t(`own.tool.${value}`), help: null }))}
            onChange={(next) => setTool(next as PlaneTool)}
          />
          <Segmented
            label={t('own.brush')}
            value={size}
            options={SIZES.map((value) => ({ value, label: t(`own.brush.${value}`), help: null }))}
            onChange={(next) => setSize(next as BrushSize)}
          />
          <div className={classes.buttons}>
            <Button
              size="compact-md"
              variant="default"
              disabled={!canUndo}
              onClick={() => drawing.undo()}
            >
              {t('own.undo')}
            </Button>
            <Button
              size="compact-md"
              variant="default"
              disabled={count === 0}
              onClick={() => drawing.clear()}
            >
              {t('own.clear')}
            </Button>
          </div>
          <strong role="status">{t('own.count', { kind: 'points', count })}</strong>
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
            values: placePoints(drawing.values).placed,
            labels: new Uint8Array(drawing.count),
            classNames: [],
            name,
            file: null,
          }))
        }
      />
    </div>
  )
}
