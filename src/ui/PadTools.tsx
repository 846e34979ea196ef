/** What one draws with on a pad: brush or eraser, how wide, and the way back. */
import { Button } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import classes from './PadTools.module.css'
import { Segmented } from './Segmented.tsx'
import type { PadTool } from '../render/sketch.ts'

export type BrushSize = 'small' | 'medium' | 'large'

const TOOLS: readonly PadTool[] = ['brush', 'eraser']
const SIZES: readonly BrushSize[] = ['small', 'medium', 'large']

interface Props {
  readonly tool: PadTool
  readonly size: BrushSize
  readonly onHold: (tool: PadTool, size: BrushSize) => void
  readonly canUndo: boolean
  readonly canClear: boolean
  readonly onUndo: () => void
  readonly onClear: () => void
}

export function PadTools({ tool, size, onHold, canUndo, canClear, onUndo, onClear }: Props) {
  const { t } = useMessages()
  return (
    <div className={classes.tools}>
      <Segmented
        label={t('pad.tool')}
        value={tool}
        options={TOOLS.map((value) => ({ value, label: t(`pad.tool.${value}`), help: null }))}
        onChange={(next) => onHold(next as PadTool, size)}
      />
      <Segmented
        label={t('pad.width')}
        value={size}
        options={SIZES.map((value) => ({ value, label: t(`pad.width.${value}`), help: null }))}
        onChange={(next) => onHold(tool, next as BrushSize)}
      />
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" disabled={!canUndo} onClick={onUndo}>
          {t('pad.undo')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={!canClear} onClick={onClear}>
          {t('pad.clear')}
        </Button>
      </div>
    </div>
  )
}
