/** Looks for a vector that draws the drawing, for a model that has no encoder to say it. */
import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLab } from '../../useLab.ts'
import { useLatent, useLatentState } from '../LatentContext.ts'
import classes from './draw.module.css'
import type { Drawing } from '../../drawing.ts'
import type { Search } from './search.ts'

interface Props {
  readonly drawing: Drawing
  readonly search: Search
}

export function SearchBar({ drawing, search }: Props) {
  const { t, number } = useMessages()
  const { client } = useLab()
  const { space } = useLatent()
  const label = useLatentState((state) => state.label)
  const sought = useSyncExternalStore(search.subscribe, () => search.sought)
  const isEmpty = useSyncExternalStore(drawing.subscribe, () => drawing.isEmpty)
  const done = sought?.done ?? null
  const find = (): void => {
    const { image: digit } = drawing
    if (digit) void search.begin(client, digit, space.classes > 0 ? label : null)
  }
  return (
    <section className={classes.search} aria-label={t('draw.search')}>
      <p className={classes.words}>{t('draw.search.why')}</p>
      <div className={classes.buttons}>
        <Button size="compact-sm" disabled={isEmpty || done !== null} onClick={find}>
          {t(sought?.z && done === null ? 'draw.search.again' : 'draw.search.find')}
        </Button>
        {done !== null && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => search.stop()}>
              {t('draw.search.stop')}
            </Button>
            <progress className={classes.progress} aria-label={t('draw.search')} value={done} />
            <span aria-hidden="true" className={classes.figure}>
              {number(done, { style: 'percent' })}
            </span>
          </>
        )}
      </div>
      {sought?.isRefused && (
        <p className={classes.refused} role="alert">
          {t('draw.search.refused')}
        </p>
      )}
    </section>
  )
}
