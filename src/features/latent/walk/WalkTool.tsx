/** A walk through latent space, from stop to stop: straight, along the sphere, or both beside each other. */
import { Switch } from '@mantine/core'
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { usePresents } from '../../useView.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { WAYS } from '../../../state/latentStore.ts'
import { useDecoded } from '../useDecoded.ts'
import { useRoom } from '../useRoom.ts'
import { FRAMES_PER_SECOND } from './walkFilm.ts'
import { ExportBar } from './ExportBar.tsx'
import { NormPlot } from './NormPlot.tsx'
import { walkOver } from './paths.ts'
import { PlayBar } from './PlayBar.tsx'
import { StopRow } from './StopRow.tsx'
import { useFirstStops } from './useFirstStops.ts'
import { usePlayer } from './usePlayer.ts'
import classes from './walk.module.css'
import { WalkPicture } from './WalkPicture.tsx'
import { WalkReading } from './WalkReading.tsx'
import type { Picture } from '../picture.ts'
import type { WalkSettings, Way } from '../../../state/latentStore.ts'
import type { Walk } from './paths.ts'
import type { Player } from './player.ts'

const PATHS = ['loop', 'open'] as const
/** Where the screen is no taller, the page scrolls. */
const LEAST_SIDE = 336
/** What stands below the picture: its button, the player, a line of words or, presented, the digits along the walk. */
const BELOW = { usual: 118, presented: 100 }
/** A line below each of two pictures. */
const CAPTION = 26
const GAP = 16

/** The stops joined in both ways. */
function useWalks(isLoop: boolean): Readonly<Record<Way, Walk>> {
  const stops = useLatentState((state) => state.stops)
  return useMemo(
    () => ({
      lerp: walkOver(stops, { way: 'lerp', isLoop }),
      slerp: walkOver(stops, { way: 'slerp', isLoop }),
    }),
    [stops, isLoop],
  )
}

export function WalkTool() {
  const { t } = useMessages()
  const { space, store, isSeen } = useLatent()
  const first = useFirstStops()
  const stops = useLatentState((state) => state.stops.length)
  const settings = useLatentState((state) => state.walk)
  const set = (change: Partial<WalkSettings>): void =>
    store.setState(({ walk }) => ({ walk: { ...walk, ...change } }))
  const { way, isLoop, isBoth, speed } = settings
  const walks = useWalks(isLoop)
  const pictures = {
    lerp: useDecoded('walk.lerp', isBoth || way === 'lerp' ? walks.lerp : null),
    slerp: useDecoded('walk.slerp', isBoth || way === 'slerp' ? walks.slerp : null),
  }
  const player = usePlayer(walks[way].count, { speed, isSeen })
  const { kind } = space
  return (
    <div className={classes.walk}>
      <div className={classes.stage} data-both={isBoth}>
        <div className={classes.shown}>
          <Pictures shown={isBoth ? WAYS : [way]} {...{ pictures, player }} />
          <PlayBar {...{ player, stops, isLoop, speed }} onSpeed={(next) => set({ speed: next })} />
          <Length {...{ stops, isLoop }} frames={walks[way].count} />
          <WalkReading key={way} picture={pictures[way]} stops={stops} />
        </div>
        <div className={classes.shown}>
          <StopRow />
          <Choices settings={settings} onChange={set} />
          <p className={classes.note}>
            {t('walk.intro', { kind })} {first && t(`walk.first.${first}`, { kind })}{' '}
            {space.classes > 0 && t('walk.classes')}
          </p>
        </div>
      </div>
      {isBoth && stops > 1 && <NormPlot {...{ walks, stops, isLoop, player }} />}
      <ExportBar walk={walks[way]} way={way} />
    </div>
  )
}

interface ChoicesProps {
  readonly settings: WalkSettings
  readonly onChange: (change: Partial<WalkSettings>) => void
}

function Choices({ settings: { way, isLoop, isBoth }, onChange }: ChoicesProps) {
  const { t } = useMessages()
  return (
    <div className={classes.choices}>
      <Segmented
        label={t('walk.way')}
        value={way}
        options={WAYS.map((value) => ({
          value,
          label: t(`walk.way.${value}`),
          help: t(`walk.way.${value}.help`),
        }))}
        onChange={(next) => onChange({ way: next as Way })}
      />
      <Segmented
        label={t('walk.path')}
        value={isLoop ? 'loop' : 'open'}
        options={PATHS.map((value) => ({
          value,
          label: t(`walk.path.${value}`),
          help: t(`walk.path.${value}.help`),
        }))}
        onChange={(next) => onChange({ isLoop: next === 'loop' })}
      />
      <Switch
        size="md"
        label={t('walk.both')}
        checked={isBoth}
        onChange={(event) => onChange({ isBoth: event.currentTarget.checked })}
      />
    </div>
  )
}

interface PicturesProps {
  readonly shown: readonly Way[]
  readonly pictures: Readonly<Record<Way, Picture>>
  readonly player: Player
}

/** One walk, or both beside each other as large as they fit. */
function Pictures({ shown, pictures, player }: PicturesProps) {
  const { t } = useMessages()
  const { ref, width, height } = useRoom()
  const presents = usePresents()
  const room = (width - GAP * (shown.length - 1)) / shown.length
  const tallest =
    presents && height > 0
      ? height - BELOW.presented - (shown.length > 1 ? CAPTION : 0)
      : Math.max(LEAST_SIDE, height - BELOW.usual)
  return (
    <div ref={ref} className={classes.room}>
      {width > 0 && (
        <SavePicture name={t('walk.frame')} file="walk-frame" fits>
          <div className={classes.pictures}>
            {shown.map((way) => (
              <figure key={way}>
                <WalkPicture
                  picture={pictures[way]}
                  side={Math.min(tallest, room)}
                  {...{ player, way }}
                />
                {shown.length > 1 && <figcaption>{t(`walk.way.${way}`)}</figcaption>}
              </figure>
            ))}
          </div>
        </SavePicture>
      )}
    </div>
  )
}

interface LengthProps {
  readonly stops: number
  readonly frames: number
  readonly isLoop: boolean
}

function Length({ stops, frames, isLoop }: LengthProps) {
  const { t, number } = useMessages()
  const seconds = number(frames / FRAMES_PER_SECOND, { maximumFractionDigits: 1 })
  const path = isLoop ? 'loop' : 'open'
  return (
    <p className={classes.note} role="status">
      {stops > 1 && t('walk.length', { path, stops, frames, seconds })}
    </p>
  )
}
