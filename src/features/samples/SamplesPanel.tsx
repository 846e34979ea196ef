/** What the model draws: the newest samples, what became of test images, and every earlier moment of the run. */
import { Button, SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { Suspense, use, useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { WAY_SHARES, WAY_TIMES } from '../../lib/wayTimes.ts'
import { isImage } from '../../models/datasets.ts'
import { canBeFollowed, sheetsOf } from '../../models/families.ts'
import { hasModel, stateBefore } from '../../state/runStore.ts'
import { DiceIcon, ForkIcon } from '../../ui/icons.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { SavePicture } from '../SavePicture.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { classesInTurn } from '../columnClasses.ts'
import { ColumnHeads } from '../ColumnHeads.tsx'
import { FirstExamples, firstCount, FirstTexts } from './FirstExamples.tsx'
import { FirstVisit } from './FirstVisit.tsx'
import { ReplayBar } from './ReplayBar.tsx'
import { SampleSheet } from '../SampleSheet.tsx'
import classes from './samples.module.css'
import { sheetLayout } from '../sheetLayout.ts'
import { besideIn, SheetStageContext } from '../sheetStage.ts'
import { textHeight, textLayout, textsShown } from '../textLayout.ts'
import { groupsIn, TextSheet } from '../TextSheet.tsx'
import { useReplayView } from './useReplayView.ts'
import { useSheetOnTheWay, WAY_POSITIONS } from './useSheetOnTheWay.ts'
import { useWayShare } from '../useView.ts'
import { WayBar } from '../WayBar.tsx'
import type { ReplayView } from './useReplayView.ts'
import type { SheetLayout } from '../sheetLayout.ts'
import type { SampleView } from '../../worker/protocol/run.ts'

/** Widths in CSS pixels from which on the columns stand beside each other, and from which on they fill the window. */
const TWO_COLUMNS = 720
const THREE_COLUMNS = 1200
/** Height in CSS pixels that the page needs around the picture on one screen of a narrower window, and on a phone's. */
const AROUND = 300
const AROUND_ON_PHONE = 384
/** What the choice of views takes of it there. */
const VIEWS_ON_PHONE = 54
/** What the way from noise takes of it. */
const WAY_BAR = 38
const LOWEST = 320
const LOWEST_ON_PHONE = 168

const onResize = (listener: () => void): (() => void) => {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/**
 * Height for the picture where the page scrolls: what a screen leaves, which a phone's address bar does not change by
 * hiding. `null` where the columns fill the window: the picture's frame then knows.
 */
const useScrollingHeight = (hasViews: boolean, hasWay: boolean): number | null =>
  useSyncExternalStore(onResize, () => {
    const { clientHeight } = document.documentElement
    if (innerWidth >= THREE_COLUMNS) return null
    const room = clientHeight - (hasWay ? WAY_BAR : 0)
    return innerWidth < TWO_COLUMNS
      ? Math.max(LOWEST_ON_PHONE, room - AROUND_ON_PHONE - (hasViews ? VIEWS_ON_PHONE : 0))
      : Math.max(LOWEST, room - AROUND)
  })

export function SamplesPanel() {
  const { t, number } = useMessages()
  const { replay, intents } = useLab()
  const view = useReplayView(replay)
  const edited = useExperiment((state) => state.experiment)
  const inForce = useRun((state) => state.experiment)
  const runView = useRun((state) => state.view)
  const { ref, width, height: frameHeight } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()

  const experiment = inForce ?? edited
  const { kind, shape, classes: all, classNames, firstVisit } = datasetSpec(experiment.dataset)
  const sheets = sheetsOf(experiment.family, kind)
  const hasWay = isImage(shape) && canBeFollowed(experiment.family)
  const scrollingHeight = useScrollingHeight(sheets.length > 1, hasWay)
  const sheet = replay.at(view.index)?.sheet ?? null
  const shows = inForce ? (sheet?.view ?? runView) : 'generated'
  const [share, setShare] = useWayShare()
  const follows = hasWay && inForce !== null && shows === 'generated' && view.isLive
  const painted = useSheetOnTheWay(view, share, follows)
  const room = { width, height: scrollingHeight ?? frameHeight, pixelRatio }
  const ofPoints = use(SheetStageContext)
  const stage = kind === 'points' ? ofPoints : null
  const areTexts = kind === 'tokens'
  const seen = { ...view, held: view.isLive ? undefined : view.step }
  const beside = stage ? besideIn(room) : 0
  const place = { ...room, width: width - beside }
  const inTurn = isImage(shape) ? classesInTurn(experiment, sheet) : null
  // The picture of the first visit has a column for every class, or for none.
  const isTold = inForce !== null || (firstVisit !== null && inTurn?.length === all)
  const headsOf = (shown: SampleView): readonly number[] | null =>
    isTold && shown === 'generated' ? inTurn : null
  const layOut = (shown: SampleView): SheetLayout =>
    sheetLayout(
      shape,
      shown,
      place,
      shown === 'ways' ? WAY_TIMES : (headsOf(shown)?.length ?? null),
    )
  const layout = layOut(shows)
  const heads = headsOf(shows)
  const views: readonly SampleView[] = inForce ? sheets : ['generated', ...sheets]
  const columns = {
    names:
      shows === 'ways'
        ? WAY_SHARES.map((part) => number(100 * part, { maximumFractionDigits: 0 }))
        : heads && heads.map((one) => classNames[one] ?? ''),
    columns: layout.columns,
    width: layout.width / pixelRatio,
  }
  const groups = inForce ? groupsIn(sheet) : 0
  const tallest = areTexts
    ? textHeight(textLayout(room, groups), groups)
    : Math.max(...views.map((one) => layOut(one).height / pixelRatio))
  return (
    <div className={classes.panel} data-place="samples" data-has-run={inForce !== null}>
      <div className={classes.tools} data-has-views={sheets.length > 1}>
        {inForce && sheets.length > 1 && (
          <SegmentedControl
            data-place="view"
            size="xs"
            className={classes.views}
            aria-label={t('samples.view')}
            data={sheets.map((value) => ({ value, label: t(`samples.view.${value}`) }))}
            value={runView}
            onChange={(value) => intents.show(value as SampleView)}
          />
        )}
        {inForce ? (
          <Caption
            isOfOlderDraw={view.isOfOlderDraw}
            shows={shows}
            isPlane={kind === 'points'}
            isOnStage={stage !== null}
          />
        ) : (
          <FirstCaption
            of={firstVisit === null ? 'firstExamples' : 'firstVisit'}
            count={areTexts ? textsShown(textLayout(room, 0)) : firstCount(layout)}
          />
        )}
        {inForce && <Anew {...{ view, runView }} />}
      </div>
      <div
        ref={ref}
        className={classes.frame}
        data-scrolls={stage !== null && beside === 0 && scrollingHeight === null}
        style={{ minHeight: scrollingHeight === null ? LOWEST : tallest }}
      >
        {width > 0 && inForce && stage && (
          <Suspense>{stage({ experiment, shows, view: seen, room })}</Suspense>
        )}
        {width > 0 && areTexts && !inForce && <FirstTexts {...{ experiment, room }} />}
        {width > 0 && areTexts && inForce && sheet && (
          <TextSheet {...{ sheet, classNames, room }} step={view.step} />
        )}
        {width > 0 && inForce && !stage && !areTexts && (
          <SavePicture
            name={t(`samples.view.${shows}`)}
            file={shows === 'generated' ? 'samples' : shows}
            fits
          >
            <ColumnHeads {...columns}>
              <SampleSheet {...{ experiment, shows, layout, pixelRatio }} view={painted} />
            </ColumnHeads>
          </SavePicture>
        )}
        {width > 0 && !inForce && !areTexts && (
          <ColumnHeads {...columns}>
            {firstVisit === null ? (
              <div style={{ paddingRight: beside }}>
                <FirstExamples {...{ experiment, layout, pixelRatio }} />
              </div>
            ) : (
              <FirstVisit
                pictures={firstVisit}
                turn={heads?.length ?? null}
                {...{ shape, layout, pixelRatio }}
              />
            )}
          </ColumnHeads>
        )}
      </div>
      {hasWay && (
        <div className={classes.way} data-shown={follows}>
          <WayBar {...{ share, setShare }} steps={WAY_POSITIONS - 1} />
        </div>
      )}
      <ReplayBar {...{ view, experiment, shows }} />
    </div>
  )
}

interface AnewProps {
  readonly view: ReplayView
  readonly runView: SampleView
}

/** Draws other samples; at an earlier moment begins a run of its own there, where the model is kept. */
function Anew({ view, runView }: AnewProps) {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const canAsk = useRun((state) => hasModel(state.phase))
  const from = useRun((run) => (view.isLive ? null : stateBefore(run, view.step)))
  const redraw = (): void => {
    view.goLive()
    intents.redraw()
  }
  // One button, that keeps the focus when it is pressed.
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={classes.redraw}
      disabled={from === null && !canAsk}
      leftSection={from === null ? <DiceIcon size={15} /> : <ForkIcon size={15} />}
      onClick={() => (from === null ? redraw() : void intents.fork(from))}
    >
      {from === null
        ? t(runView === 'reconstructions' ? 'samples.redrawExamples' : 'samples.redraw')
        : t('runList.forkAt', { step: number(from) })}
    </Button>
  )
}

interface FirstCaptionProps {
  readonly of: 'firstVisit' | 'firstExamples'
  readonly count: number
}

interface CaptionProps {
  readonly isOfOlderDraw: boolean
  readonly shows: SampleView
  readonly isPlane: boolean
  /** True where the picture itself says what its marks mean. */
  readonly isOnStage: boolean
}

/** Says in the row above the picture what is seen before there is a run. */
function FirstCaption({ of, count }: FirstCaptionProps) {
  const { t } = useMessages()
  return (
    <p className={classes.caption}>
      <span>
        {t(`samples.${of}.caption`, { count })}{' '}
        <strong>{t(`samples.${of}.invitation`, { play: t('transport.play') })}</strong>
      </span>
    </p>
  )
}

/** Says in the row above the picture what it is, or what its marks mean. */
function Caption({ isOfOlderDraw, shows, isPlane, isOnStage }: CaptionProps) {
  const { t } = useMessages()
  if (isOfOlderDraw)
    return (
      <p className={classes.caption} role="status">
        {t(`samples.older.${shows}`)}
      </p>
    )
  if (isOnStage) return <p className={classes.caption} />
  const marks = isPlane ? 'point' : 'bar'
  if (shows === 'ways') return <p className={classes.caption}>{t('samples.caption.ways')}</p>
  if (shows === 'generated' && !isPlane)
    return <p className={classes.caption}>{t('samples.caption.images')}</p>
  return (
    <p className={classes.caption}>
      <span className={classes.key} data-mark={marks} data-tone="real">
        {t(shows === 'generated' ? 'samples.key.real' : 'samples.key.original')}
      </span>
      <span className={classes.key} data-mark={marks} data-tone="generated">
        {t(shows === 'generated' ? 'samples.key.generated' : 'samples.key.reconstruction')}
      </span>
    </p>
  )
}
