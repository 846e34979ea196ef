/** What else can be done with a kept run. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { MoreIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { notify } from '../../state/notices.ts'
import { saveFile } from '../saveFile.ts'
import { useStudy } from '../study.ts'
import { useLab } from '../useLab.ts'
import { useKeeper } from './useKeeper.ts'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

/** A name that every system takes for a file. */
const fileName = (title: string, step: number): string =>
  `ganvas-${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-step-${step}.ganvas`

interface Props {
  readonly run: StoredRun<RunCard>
  readonly title: string
  /** True while a tab has it open: it cannot be deleted then. */
  readonly isInUse: boolean
  readonly rename: () => void
  /** Closes the list. */
  readonly close: () => void
}

export function RunActions({ run, title, isInUse, rename, close }: Props) {
  const { t } = useMessages()
  const keeper = useKeeper()
  const lab = useLab()
  const study = useStudy()
  const duplicate = (): void => void keeper.duplicate(run.id, t('runList.copyOf', { title }))
  const exportFile = async (): Promise<void> => {
    const file = await keeper.exported(run.id)
    if (file) saveFile(new Blob([file]), fileName(title, run.card.step))
  }
  const compare = async (): Promise<void> => {
    const kept = await keeper.experimentOf(run.id)
    if (!kept) return notify(lab.run, { kind: 'runNotRead' })
    const { experiment: a } = lab.experiment.getState()
    close()
    // From one seed to one end: what differs then is the settings' doing.
    study.setState({ study: { kind: 'compare', a, b: { ...kept, seed: a.seed, stop: a.stop } } })
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ToolButton name={t('runList.more', { title })}>
          <MoreIcon size={18} />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void compare()}>{t('compare.with')}</Menu.Item>
        <Menu.Item onClick={rename}>{t('runList.rename')}</Menu.Item>
        <Menu.Item onClick={duplicate}>{t('runList.duplicate')}</Menu.Item>
        <Menu.Item onClick={() => void exportFile()}>{t('runList.export')}</Menu.Item>
        <Menu.Item
          color="var(--bad-text)"
          disabled={isInUse}
          onClick={() => void keeper.remove(run.id)}
        >
          {t(isInUse ? 'runList.deleteOpen' : 'runList.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
