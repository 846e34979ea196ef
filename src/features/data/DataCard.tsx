/** What the model will see: which data, their first examples, how many of each class, and the mix to change it. */
import { lazy, Suspense } from 'react'
import { Progress } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec, hasClasses } from '../../datasets/datasets.ts'
import { USUAL_DRAWING } from '../../datasets/spec.ts'
import { textLines } from '../../datasets/text.ts'
import { Card } from '../../ui/Card.tsx'
import { datasetName } from '../datasetName.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { SavePicture } from '../SavePicture.tsx'
import { SaveText } from '../SaveText.tsx'
import { SeedControl } from '../SeedControl.tsx'
import { TextList } from '../TextList.tsx'
import { usePreview } from '../usePreview.ts'
import { useShowsAll } from '../useView.ts'
import { DatasetChoice } from './DatasetChoice.tsx'
import { ExamplesPicture } from '../ExamplesPicture.tsx'
import { ImagesControl } from './ImagesControl.tsx'
import { NoiseControl } from './NoiseControl.tsx'
import classes from './DataCard.module.css'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { ToldClasses } from '../../datasets/text.ts'
import type { Preview } from '../usePreview.ts'

// It is folded away at first.
const MixEditor = lazy(async () => {
  const { MixEditor: Editor } = await import('./MixEditor.tsx')
  return { default: Editor }
})

/** Nine digits of 28 pixels are what fits into the column. */
const COLUMNS = 9
const ROWS = 2
const SIDE = 28
const SQUARE = 150
const POINTS = 1000
/** Texts of each class, and of data without classes. */
const TEXTS = { beside: 2, columns: 1, rows: 3 } as const
const TEXTS_ALONE = { beside: 1, columns: 2, rows: 6 } as const
const SHOWN = { image: COLUMNS * ROWS, points: POINTS, tokens: 64 } as const
/** Examples that may have to be loaded are asked for when the settings rest; points are drawn while a slider moves. */
const SETTLE_MS = { loaded: 150, drawn: 30 }

export function DataCard() {
  const messages = useMessages()
  const { t, number } = messages
  const experiment = useExperiment((state) => state.experiment)
  const dataset = datasetSpec(experiment.dataset)
  const isDrawn = dataset.noise !== undefined
  const showsAll = useShowsAll()
  const preview = usePreview(experiment, SHOWN[dataset.kind], {
    settleMs: isDrawn ? SETTLE_MS.drawn : SETTLE_MS.loaded,
  })
  const perClass = preview.latest?.perClass ?? null
  const count = perClass?.reduce((sum, one) => sum + one, 0) ?? null
  const name = datasetName(dataset.id, messages)
  return (
    <Card place="data" title={t('data.title')} folds>
      <DatasetChoice />
      {dataset.kind === 'tokens' ? (
        <Texts dataset={dataset} name={name} seen={preview.latest} />
      ) : (
        <SavePicture name={name} file="data" fits>
          <ExamplesPicture
            dataset={dataset}
            examples={preview.latest?.examples ?? null}
            columns={COLUMNS}
            rows={ROWS}
            side={SIDE}
            square={SQUARE}
            label={t('data.preview', { name })}
          />
        </SavePicture>
      )}
      <LoadingBar />
      <div className={classes.line}>
        <span>{name}</span>
        <strong className={classes.figure}>{count === null ? '–' : number(count)}</strong>
      </div>
      <Trouble preview={preview} />
      {isDrawn && <NoiseControl noise={experiment.noise} />}
      <details className={classes.more}>
        <summary>
          {hasClasses(dataset) ? (
            <MixSummary {...experiment} names={dataset.classNames} perClass={perClass} />
          ) : (
            <span>
              {t('data.firstOnly', {
                images: experiment.images,
                count: number(experiment.images),
              })}
            </span>
          )}
          <span className={classes.change}>
            {t(hasClasses(dataset) ? 'data.change' : 'data.changeCount')}
          </span>
        </summary>
        {hasClasses(dataset) && (
          <Suspense fallback={null}>
            <MixEditor dataset={dataset} mix={experiment.mix} perClass={perClass} />
          </Suspense>
        )}
        <ImagesControl images={experiment.images} most={dataset.trainCount} />
        {isDrawn && showsAll && (
          <SeedControl
            card="data"
            field="dataSeed"
            seed={experiment.dataSeed}
            standard={USUAL_DRAWING.dataSeed}
          />
        )}
      </details>
    </Card>
  )
}

interface TextsProps {
  readonly dataset: DatasetSpec
  readonly name: string
  readonly seen: Preview['latest']
}

/** The first texts, those of each class under its name, and the button that saves all that are trained on. */
function Texts({ dataset, name, seen }: TextsProps) {
  const { t } = useMessages()
  const { client } = useLab()
  const { id, classNames, trainCount } = dataset
  const tell = (labels: Uint8Array): ToldClasses | null =>
    hasClasses(dataset) ? { labels, names: classNames } : null
  const lines = async (): Promise<string> => {
    const mix = classNames.map(() => 1)
    const all = { dataset: id, mix, images: 0, ...USUAL_DRAWING, count: trainCount, forRun: false }
    const { examples, labels } = await client.request('preview', all)
    return textLines(examples, tell(labels))
  }
  return (
    <SaveText name={name} file="data" lines={lines}>
      <TextList
        examples={seen?.examples.alphabet ? seen.examples : null}
        told={seen && tell(seen.labels)}
        layout={hasClasses(dataset) ? TEXTS : TEXTS_ALONE}
        label={t('data.preview', { name })}
        isSmall
      />
    </SaveText>
  )
}

/** How much has arrived; keeps its place when there is nothing to say. */
function LoadingBar() {
  const { t } = useMessages()
  const loading = useRun((run) => run.loading)
  const percent = loading ? (100 * loading.loaded) / Math.max(1, loading.total) : 0
  return (
    <div className={classes.loading} data-shown={loading !== null}>
      {loading && (
        <Progress value={percent} size={3} color="var(--real)" aria-label={t('data.loading')} />
      )}
      {loading?.isSilent && (
        <p className={classes.silent} role="status">
          {t('data.silent')}
        </p>
      )}
    </div>
  )
}

function Trouble({ preview: { failure, retry } }: { readonly preview: Preview }) {
  const { t } = useMessages()
  if (!failure) return null
  return (
    <p className={classes.trouble} role="alert">
      {t(`failure.${failure.code}.title`)}{' '}
      <button type="button" className={classes.link} onClick={retry}>
        {t('failure.retry')}
      </button>
    </p>
  )
}

/** More classes are counted, not named. */
const MOST_LISTED = 9

/** The mix in words. */
function MixSummary({
  mix,
  images,
  names,
  perClass,
}: {
  readonly mix: readonly number[]
  readonly images: number
  /** Of the classes. */
  readonly names: readonly string[]
  readonly perClass: readonly number[] | null
}) {
  const { t, number, locale } = useMessages()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const listed = (indices: readonly number[]): string =>
    list.format(indices.map((index) => names[index] ?? String(index)))
  const present = perClass?.flatMap((count, index) => (count > 0 ? [index] : []))
  if (present?.length === 0) return <span>{t('data.none')}</span>
  // Where the mix holds no more than that, its own words say it all.
  const isCut = images > 0 && perClass?.reduce((sum, count) => sum + count, 0) === images
  if (isCut && present)
    return (
      <span>
        {t('data.first', {
          images,
          count: number(images),
          present: present.length === mix.length ? 'all' : 'some',
          classes: present.length,
          list: listed(present),
        })}
      </span>
    )
  const chosen = mix.flatMap((share, index) => (share > 0 ? [index] : []))
  const even = mix.every((share) => share === 0 || share === 1)
  if (chosen.length > MOST_LISTED && chosen.length < mix.length)
    return <span>{t('data.someOf', { count: chosen.length, classes: mix.length })}</span>
  const words =
    chosen.length === mix.length
      ? t(even ? 'data.all' : 'data.allUneven', { count: mix.length })
      : t(even ? 'data.some' : 'data.someUneven', { list: listed(chosen) })
  return <span>{words}</span>
}
