/** Two runs side by side, over the whole page: one transport, the settings of either, samples, verdicts and curves. */
import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { savedAs } from '../../state/plan.ts'
import { SIDES } from '../../state/comparison.ts'
import { DiceIcon } from '../../ui/icons.tsx'
import { LabContext } from '../useLab.ts'
import { WordsAbout } from '../WordsAbout.tsx'
import classes from './compare.module.css'
import { Curves } from './Curves.tsx'
import { Differences } from './Differences.tsx'
import { SideColumn } from './SideColumn.tsx'
import { Transport } from './Transport.tsx'
import { ComparisonContext, useComparison, useOpened } from './useComparison.ts'
import type { ReactNode } from 'react'
import type { Experiment } from '../../models/experiment.ts'
import type { RunRecord } from '../../runs/record.ts'
import type { Both, Side } from '../../state/comparison.ts'
import type { Kept } from '../../state/keeper.ts'
import type { Lab } from '../../state/lab.ts'
import type { Opened } from './useComparison.ts'

interface Props {
  readonly start: Both<Experiment>
  /** Keeps the runs of a lab; `null` where the device keeps none. */
  readonly keep: ((lab: Lab) => Kept) | null
  /** The settings, and the verdict, of the lab in whose place they stand. */
  readonly settings: ReactNode
  readonly verdict: ReactNode
  /** Makes one of the runs the page's own. @param runId what it is kept as, if it is. */
  readonly takeOn: (record: RunRecord, runId: string | null) => void
  readonly close: () => void
}

/** Longest wait, in ms, for the runs to come to rest before they are let go of. */
const PATIENCE_MS = 5000

/** Lets both runs rest and be written. Returns the record of one of them, if it is wanted and to be had. */
async function finish(
  { comparison, kept }: Opened,
  wanted: Side | null,
): Promise<{ record: RunRecord; runId: string | null } | null> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([comparison.rest(), late])
  const lab = wanted && comparison.labs[wanted]
  const checkpoint = await lab?.client.request('checkpoint', {}).catch(() => null)
  const record = lab && checkpoint ? lab.record(savedAs(checkpoint, lab.run.getState().step)) : null
  await Promise.all(SIDES.map(async (side) => await kept?.[side].end()))
  return record && { record, runId: (wanted && kept?.[wanted].autosave.runId) ?? null }
}

export function CompareView({ start, keep, settings, verdict, takeOn, close }: Props) {
  const opened = useOpened(start, keep)
  const [isLeaving, setLeaving] = useState(false)
  const leave = (wanted: Side | null): void => {
    if (!opened || isLeaving) return
    setLeaving(true)
    void finish(opened, wanted).then((taken) => {
      close()
      if (taken) takeOn(taken.record, taken.runId)
    })
  }
  return (
    <Modal.Root opened onClose={close} fullScreen closeOnEscape={false} lockScroll={false}>
      <Modal.Content data-study radius={0} className={classes.content ?? ''}>
        {opened && (
          <ComparisonContext value={opened.comparison}>
            <View {...{ settings, verdict, leave, isLeaving }} keeps={opened.kept !== null} />
          </ComparisonContext>
        )}
      </Modal.Content>
    </Modal.Root>
  )
}

interface ViewProps extends Pick<Props, 'settings' | 'verdict'> {
  readonly leave: (wanted: Side | null) => void
  readonly isLeaving: boolean
  /** True where the runs are kept. */
  readonly keeps: boolean
}

function View({ settings, verdict, leave, isLeaving, keeps }: ViewProps) {
  const { t } = useMessages()
  const comparison = useComparison()
  const { labs, takesTurns } = comparison
  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <Modal.Title className={classes.title ?? ''}>{t('compare.title')}</Modal.Title>
        <Transport />
        <p className={classes.note}>
          {t(takesTurns ? 'compare.turns' : 'compare.atOnce', {
            cores: navigator.hardwareConcurrency,
          })}{' '}
          {keeps && t('compare.kept')}
        </p>
        <Button variant="default" loading={isLeaving} onClick={() => leave(null)}>
          {t('compare.leave')}
        </Button>
      </div>
      <div className={classes.columns}>
        <div className={classes.middle}>
          <Differences />
          <div className={classes.sides}>
            {SIDES.map((side) => (
              <LabContext key={side} value={labs[side]}>
                <WordsAbout data="inForce">
                  <SideColumn side={side} verdict={verdict} takeOn={() => leave(side)} />
                </WordsAbout>
              </LabContext>
            ))}
          </div>
          <Button
            className={classes.redraw ?? ''}
            variant="default"
            size="compact-sm"
            leftSection={<DiceIcon size={15} />}
            onClick={() => comparison.redraw()}
          >
            {t('compare.redraw')}
          </Button>
          <Curves />
        </div>
        <Settings>{settings}</Settings>
      </div>
    </div>
  )
}

/** The settings of the side that is chosen. */
function Settings({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages()
  const { labs } = useComparison()
  const [side, setSide] = useState<Side>('b')
  return (
    <section className={classes.settings} aria-label={t('app.settings')}>
      <div className={classes.of}>
        <span id="settings-of">{t('compare.settingsOf')}</span>
        <SegmentedControl
          size="xs"
          aria-labelledby="settings-of"
          data={SIDES.map((value) => ({ value, label: t(`compare.${value}`) }))}
          value={side}
          onChange={(value) => setSide(value as Side)}
        />
      </div>
      <LabContext key={side} value={labs[side]}>
        <WordsAbout data="chosen">{children}</WordsAbout>
      </LabContext>
    </section>
  )
}
