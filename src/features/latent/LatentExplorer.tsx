/** Sliders, map and picture of one latent space. */
import { Button } from '@mantine/core'
import { useElementSize, useInViewport, useMergedRef } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { clamp } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { DATASETS, isImage } from '../../models/datasets.ts'
import { wholeScale } from '../../render/canvas.ts'
import { DiceIcon, ResetIcon } from '../../ui/icons.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { DecodedPicture } from './DecodedPicture.tsx'
import { REACH } from './geometry.ts'
import classes from './latent.module.css'
import { LatentMap } from './LatentMap.tsx'
import { LatentSlider } from './LatentSlider.tsx'
import { mapLayout } from './mapLayout.ts'
import { useDecoder } from './useDecoder.ts'
import { usePlace } from './usePlace.ts'
import { useRefresh } from './useRefresh.ts'
import type { Experiment } from '../../models/experiment.ts'

interface Props {
  /** Names the latent space: models of the same name have the same dimensions. */
  readonly space: string
  readonly dimensions: number
  readonly prior: 'normal' | 'none'
  readonly experiment: Experiment
}

/** Sliders that are shown at first. */
const FIRST = 10
const MAP_SIDE = 460
const LARGE_SIDE = 336
const SMALL_SIDE = 196
/** Below these widths, in CSS pixels, the picture or the map stands above the sliders. */
const NARROW = 560
const NARROW_WITH_MAP = 660

const draw = (dimensions: number, rng: Rng): number[] =>
  Array.from({ length: dimensions }, () => clamp(rng.normal(), -REACH, REACH))

/** The middle of the map; a draw from a prior with more dimensions, where zero is far from any vector trained on. */
const firstPositions = (dimensions: number, prior: Props['prior'], rng: Rng): number[] =>
  prior === 'normal' && dimensions > 2
    ? draw(dimensions, rng)
    : Array.from({ length: dimensions }, () => 0)

export function LatentExplorer({ space, dimensions, prior, experiment }: Props) {
  const { t } = useMessages()
  const [rng] = useState(() => new Rng(Date.now()))
  const [positions, setPositions] = usePlace(space, () => firstPositions(dimensions, prior, rng))
  const [showsAll, setShowsAll] = useState(false)
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const { ref: viewRef, inViewport } = useInViewport<HTMLDivElement>()
  const ref = useMergedRef(sizeRef, viewRef)
  const pixelRatio = usePixelRatio()
  const refresh = useRefresh(inViewport)

  const { shape } = DATASETS[experiment.dataset]
  const hasMap = dimensions === 2
  const map = mapLayout({ width: Math.min(width, MAP_SIDE), pixelRatio })
  const decoder = useDecoder({
    positions,
    prior,
    cells: hasMap && width > 0 ? map.cells : 0,
    refresh,
    isSeen: inViewport,
  })
  const { axes } = decoder
  const [right, up] = axes
  const showsMap = hasMap && isImage(shape)
  const isNarrow = width < (showsMap ? NARROW_WITH_MAP : NARROW)
  const side = showsMap || isNarrow ? SMALL_SIDE : LARGE_SIDE
  const scale = wholeScale({ width: 28, height: 28 }, { width: side, height: side }, pixelRatio)
  const shown = showsAll ? dimensions : Math.min(FIRST, dimensions)

  const decoded = <DecodedPicture {...{ experiment, scale, pixelRatio, ...decoder }} />
  const move = (dimension: number, position: number): void =>
    setPositions((before) => before.with(dimension, position))
  const randomise = (): void => setPositions(() => draw(dimensions, rng))

  return (
    <div ref={ref} className={classes.explorer} data-map={showsMap} data-narrow={isNarrow}>
      <div>
        {showsMap && width > 0 && right && up && (
          <LatentMap
            picture={decoder.map}
            axes={[right, up]}
            position={[positions[0] ?? 0, positions[1] ?? 0]}
            onMove={(position) => setPositions(() => position)}
            pixelRatio={pixelRatio}
            {...map}
          />
        )}
        {!showsMap && decoded}
      </div>
      <div className={classes.controls}>
        {showsMap && decoded}
        <div className={classes.buttons}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<DiceIcon size={15} />}
            onClick={randomise}
          >
            {t('latent.randomise')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<ResetIcon size={15} />}
            disabled={positions.every((position) => position === 0)}
            onClick={() => setPositions((before) => before.map(() => 0))}
          >
            {t(prior === 'normal' ? 'latent.toZero' : 'latent.toMean')}
          </Button>
        </div>
        {axes.slice(0, shown).map((axis, dimension) => (
          <LatentSlider
            // oxlint-disable-next-line react/no-array-index-key -- a dimension is known by its index
            key={dimension}
            dimension={dimension}
            axis={axis}
            position={positions[dimension] ?? 0}
            onMove={move}
          />
        ))}
        {dimensions > FIRST && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('latent.less') : t('latent.more', { count: dimensions - FIRST })}
          </Button>
        )}
        {showsMap && <p className={classes.hint}>{t('latent.hint.map')}</p>}
        <p className={classes.hint}>{t(`latent.hint.${prior}`)}</p>
        {decoder.isRefused && (
          <p className={classes.refused} role="alert">
            {t('latent.refused')}
          </p>
        )}
      </div>
    </div>
  )
}
