/** Play and pause, a slider over the frames, and how fast. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { PauseIcon, PlayIcon } from '../../../ui/icons.tsx'
import slider from '../../../ui/RangeSlider.module.css'
import { Segmented } from '../../../ui/Segmented.tsx'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { SPEEDS } from '../../../state/latentStore.ts'
import { placeOf } from './paths.ts'
import classes from './walk.module.css'
import type { WalkSettings } from '../../../state/latentStore.ts'
import type { Player } from './player.ts'

interface Props {
  readonly player: Player
  readonly stops: number
  readonly isLoop: boolean
  readonly speed: WalkSettings['speed']
  readonly onSpeed: (speed: WalkSettings['speed']) => void
}

export function PlayBar({ player, stops, isLoop, speed, onSpeed }: Props) {
  const { t, number } = useMessages()
  const isPlaying = useSyncExternalStore(player.subscribe, () => player.isPlaying)
  return (
    <div className={classes.bar}>
      <ToolButton
        name={t(isPlaying ? 'walk.pause' : 'walk.play')}
        className={classes.play ?? ''}
        onClick={() => (isPlaying ? player.pause() : player.play())}
      >
        {isPlaying ? <PauseIcon size={18} /> : <PlayIcon size={18} />}
      </ToolButton>
      <Scrubber {...{ player, stops, isLoop }} />
      <Segmented
        label={t('walk.speed')}
        value={String(speed)}
        options={SPEEDS.map((value) => ({
          value: String(value),
          label: `${number(value)}×`,
          help: null,
        }))}
        onChange={(next) => onSpeed(Number(next) as WalkSettings['speed'])}
      />
    </div>
  )
}

/** Follows the player outside React; moving it pauses. While the walk plays it says between which stops, no more. */
function Scrubber({ player, stops, isLoop }: Pick<Props, 'player' | 'stops' | 'isLoop'>) {
  const { t } = useMessages()
  const ref = useRef<HTMLInputElement>(null)
  const count = useSyncExternalStore(player.subscribe, () => player.count)
  const last = Math.max(1, count - 1)
  useEffect(() => {
    const follow = (): void => {
      const input = ref.current
      if (!input) return
      const { frame } = player
      const { from, to } = placeOf(frame, stops, isLoop)
      const place = { frame: frame + 1, count, from: from + 1, to: to + 1 }
      input.value = String(frame)
      input.style.setProperty('--share', `${(100 * frame) / last}%`)
      input.setAttribute('aria-valuetext', t(player.isPlaying ? 'walk.on' : 'walk.at', place))
    }
    follow()
    return player.subscribe(follow)
  }, [player, stops, isLoop, count, last, t])
  return (
    <input
      ref={ref}
      className={`${slider.slider} ${classes.scrubber}`}
      type="range"
      min={0}
      max={last}
      step={1}
      defaultValue={0}
      aria-label={t('walk.scrubber')}
      onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
    />
  )
}
