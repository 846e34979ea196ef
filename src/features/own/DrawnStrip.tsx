/** What was drawn so far: each to be gone on with, or deleted. */
import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { useStore } from 'zustand'
import { OWN_SIDE } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { classColour } from '../../render/classColours.ts'
import { drawExamples } from '../../render/pictures.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { SaveButton } from '../SaveButton.tsx'
import classes from './DrawnStrip.module.css'
import own from './own.module.css'
import { drawingsZip } from './takeHome.ts'
import type { Drawn, DrawnSet } from './drawnSet.ts'

export function DrawnStrip({ set }: { readonly set: DrawnSet }) {
  const { t } = useMessages()
  const { drawn, before } = useStore(set.store)
  const title = t('own.draw.strip')
  const make = (): Promise<Blob> =>
    drawingsZip(
      drawn.map(({ image }) => image),
      set.classes.laidOut(drawn.map(({ of }) => of)),
    )
  if (drawn.length === 0 && !before) return null
  return (
    <section aria-label={title} className={classes.strip}>
      <div className={classes.head}>
        <strong role="status">{t('own.count', { kind: 'images', count: drawn.length })}</strong>
        {drawn.length > 0 && (
          <SaveButton name={t('own.draw.save')} file={() => 'ganvas-drawings.zip'} make={make} />
        )}
      </div>
      <ul className={classes.all}>
        {drawn.map((one, index) => (
          <DrawnOne key={one.key} set={set} one={one} place={index + 1} />
        ))}
      </ul>
      <div className={own.buttons}>
        {before && (
          <Button size="compact-sm" variant="default" onClick={() => set.bringBack()}>
            {t('own.draw.bringBack')}
          </Button>
        )}
        {drawn.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => set.removeAll()}>
            {t('own.draw.removeAll')}
          </Button>
        )}
      </div>
    </section>
  )
}

interface OneProps {
  readonly set: DrawnSet
  readonly one: Drawn
  /** Counted from 1. */
  readonly place: number
}

function DrawnOne({ set, one: { key, image, of }, place }: OneProps) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const scale = Math.max(1, Math.round(1.5 * pixelRatio))
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const examples = { shape: [OWN_SIDE, OWN_SIDE, 1], count: 1, values: image }
      drawExamples(ctx, examples, { columns: 1, scale })
    },
    [image, scale],
  )
  const isEdited = useStore(set.store, ({ edited }) => edited === key)
  const all = useStore(set.classes.store, (state) => state.classes)
  const index = all.findIndex(({ id }) => id === of)
  const words = { place, class: all[index]?.name ?? '' }
  const side = OWN_SIDE * scale
  return (
    <li className={classes.one}>
      <button
        type="button"
        className={classes.edit}
        aria-pressed={isEdited}
        aria-label={t(index < 0 ? 'own.draw.edit' : 'own.draw.editOf', words)}
        onClick={() => (isEdited ? set.add() : set.edit(key))}
      >
        <span aria-hidden="true">
          <Painting width={side} height={side} label="" {...{ pixelRatio, paint }} />
        </span>
        {index >= 0 && <span className={own.swatch} style={{ background: classColour(index) }} />}
      </button>
      <CloseButton name={t('own.draw.remove', { place })} onClick={() => set.remove(key)} />
    </li>
  )
}
