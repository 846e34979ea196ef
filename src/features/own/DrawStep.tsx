/** Pictures drawn on the page, one after the other. */
import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { OWN_EXAMPLES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { SketchPad } from '../SketchPad.tsx'
import { useLab } from '../useLab.ts'
import { ClassPicker } from './ClassPicker.tsx'
import { DrawnStrip } from './DrawnStrip.tsx'
import { drawnSetOf, MOST_DRAWN } from './drawnSet.ts'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import type { DrawnSet } from './drawnSet.ts'
import type { Source, Stage } from './useSource.ts'

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export function DrawStep({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const set = drawnSetOf(useLab())
  const { drawn } = useStore(set.store)
  const ids = drawn.map(({ of }) => of)
  const isLittle = drawn.length < OWN_EXAMPLES.least
  const preview = async (): Promise<Stage> => {
    const pictures = await set.pictures(breathe)
    return { kind: 'pictures', pictures, file: null, isDrawn: true }
  }
  return (
    <div className={classes.step}>
      <div className={classes.preview}>
        <SketchPad
          drawing={set.pad}
          invitation={t('own.draw.empty')}
          hint={t('own.draw.hint')}
          onEnter={() => set.add()}
        />
        <div className={classes.facts}>
          <AddBar set={set} />
          <ClassPicker named={set.classes} ids={ids} />
        </div>
      </div>
      <DrawnStrip set={set} />
      <FaultLine fault={source.fault} />
      <div className={classes.use}>
        <div className={classes.buttons}>
          <Button
            disabled={isLittle}
            onClick={() => {
              set.add()
              void source.read(preview)
            }}
          >
            {t('own.draw.preview')}
          </Button>
          <Button variant="default" onClick={() => source.turnTo({ kind: 'source' })}>
            {t('own.back')}
          </Button>
        </div>
        {isLittle && <p className={classes.hint}>{t('own.draw.few')}</p>}
      </div>
    </div>
  )
}

/** Takes what is on the pad into the set. */
function AddBar({ set }: { readonly set: DrawnSet }) {
  const { t } = useMessages()
  const { drawn, edited } = useStore(set.store)
  const hasInk = useSyncExternalStore(set.pad.subscribe, () => set.pad.image !== null)
  const isFull = edited === null && drawn.length >= MOST_DRAWN
  return (
    <div className={classes.buttons}>
      <Button size="compact-md" disabled={!hasInk || isFull} onClick={() => set.add()}>
        {t(edited === null ? 'own.draw.add' : 'own.draw.putBack')}
      </Button>
      {edited !== null && (
        <Button size="compact-md" variant="default" onClick={() => set.leave()}>
          {t('own.draw.leave')}
        </Button>
      )}
      {isFull && <p className={classes.hint}>{t('own.draw.full', { most: MOST_DRAWN })}</p>}
    </div>
  )
}
