/** One transport for both runs: by buttons, and by the page's own keys. */
import { useEffect } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { TransportButtons } from '../../ui/TransportButtons.tsx'
import { CLOSED_IN_STUDY, keyIntent } from '../keyMap.ts'
import classes from './compare.module.css'
import { useCompared, useComparison, useRuns } from './useComparison.ts'
import type { Comparison } from '../../state/comparison.ts'

function useKeys(comparison: Comparison): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const intent = keyIntent(event, CLOSED_IN_STUDY)
      if (event.repeat || (intent !== 'playPause' && intent !== 'step' && intent !== 'restart'))
        return
      event.preventDefault()
      if (intent === 'step') comparison.step()
      else if (intent === 'restart') comparison.reset()
      else if (comparison.store.getState().playing) comparison.pause()
      else comparison.play()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [comparison])
}

export function Transport() {
  const { t, number } = useMessages()
  const comparison = useComparison()
  const playing = useCompared((state) => state.playing)
  const resting = useCompared((state) => state.resting)
  const step = useCompared((state) => state.step)
  const phases = useRuns(({ phase }) => phase)
  useKeys(comparison)
  const both = [phases.a, phases.b]
  const ready = both.every((phase) => phase !== 'opening' && phase !== 'noBackend')
  const fresh = both.every((phase) => phase === 'idle')
  return (
    <div className={classes.transport}>
      <TransportButtons
        isPlaying={playing}
        play={{ can: ready, run: () => (playing ? comparison.pause() : comparison.play()) }}
        step={{
          can: ready && resting && !both.includes('failed'),
          run: () => comparison.step(),
        }}
        restart={{
          name: t('compare.again'),
          can: ready && !fresh,
          run: () => comparison.reset(),
        }}
      />
      <dl className={classes.counter}>
        <dt>{t('counter.step')}</dt>
        <dd>{number(step)}</dd>
      </dl>
    </div>
  )
}
