/** What an encoder makes of its latent dimensions, and what its reconstructions are worth. */
import { memo, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawKl } from '../../render/dimensions.ts'
import { Bars } from './Bars.tsx'
import { MomentsPictures } from './MomentsPictures.tsx'
import { Picture } from './Picture.tsx'
import { Section } from './Section.tsx'
import { figure, listOf } from '../measureWords.ts'
import classes from './measures.module.css'
import type { LatentMeasures } from '../../metrics/report/measures.ts'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'

/** KL in nats below which a dimension carries next to nothing: Lucas et al. 2019 (arXiv:1911.02469). */
const THRESHOLD = 0.01
const HEIGHT = 150

export const LatentSection = memo(function LatentSection({
  latent,
}: {
  readonly latent: LatentMeasures
}) {
  const writer = useMessages()
  const { t, number } = writer
  const { dimensions, activeUnits, kl, error, pcaError, loss } = latent
  const active = { active: number(activeUnits), count: number(dimensions) }
  const write = (value: number): string =>
    Number.isFinite(value) ? number(value, { maximumSignificantDigits: 4 }) : figure(value, writer)
  return (
    <Section title={t('measures.latent.title')}>
      <p className={classes.words}>{t('measures.latent.active', active)}</p>
      {kl ? <KlPicture kl={kl} /> : <p className={classes.note}>{t('measures.latent.noPrior')}</p>}
      {kl && <MomentsPictures aggregate={latent.aggregate} />}
      <Bars
        title={t('measures.latent.error')}
        write={write}
        bars={[
          {
            name: t('measures.latent.thisModel'),
            value: error,
            look: 'solid',
            tone: 'generated',
          },
          {
            name: t('measures.latent.pca', { count: dimensions }),
            value: pcaError,
            look: 'hatched',
            tone: 'neutral',
          },
        ]}
      />
      <Bars
        title={t('measures.latent.loss', { term: t(`term.${loss.term}`) })}
        write={write}
        bars={[
          {
            name: t('measures.latent.train'),
            value: loss.train,
            look: 'solid',
            tone: 'neutral',
          },
          {
            name: t('measures.latent.test'),
            value: loss.test,
            look: 'hatched',
            tone: 'neutral',
          },
        ]}
      />
    </Section>
  )
})

function KlPicture({ kl }: { readonly kl: readonly number[] }) {
  const writer = useMessages()
  const { t, number } = writer
  const bars = useMemo(
    () =>
      kl.map((value, index) => ({ name: index + 1, value })).toSorted((a, b) => b.value - a.value),
    [kl],
  )
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawKl(ctx, { bars, threshold: THRESHOLD }, theme, frame, (value) =>
        number(value, { maximumSignificantDigits: 3 }),
      ),
    [bars, number],
  )
  const named = bars.map(({ name, value }) =>
    t('measures.item', { name, value: figure(value, writer) }),
  )
  const namesOf = (isAbove: boolean): string[] =>
    bars.filter(({ value }) => value >= THRESHOLD === isAbove).map(({ name }) => number(name))
  const [above, below] = [namesOf(true), namesOf(false)]
  return (
    <figure className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{t('measures.latent.kl')}</h3>
        </div>
        <p className={classes.note}>{t('measures.latent.klUnit')}</p>
      </figcaption>
      <Picture
        name={t('measures.latent.kl')}
        file="kl-by-dimension"
        height={HEIGHT}
        label={t('measures.latent.klLabel', { list: listOf(named, writer) })}
        draw={draw}
      />
      <p className={classes.note}>
        {above.length > 0 &&
          t('measures.latent.above', {
            threshold: number(THRESHOLD),
            list: listOf(above, writer),
          })}{' '}
        {below.length > 0 && t('measures.latent.below', { list: listOf(below, writer) })}
      </p>
    </figure>
  )
}
