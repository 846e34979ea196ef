/** What can be taken home of a run besides itself: a report to be read anywhere, and the model alone. */
import { Menu } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import { saveFile } from '../features/saveFile.ts'
import { useFileName } from '../features/useFileName.ts'
import { useLab, useRun } from '../features/useLab.ts'
import { failureOf } from '../state/failure.ts'
import { notify } from '../state/notices.ts'
import { hasModel } from '../state/runStore.ts'
import classes from './report.module.css'
import { useReport } from './useReport.ts'

export function ExportItems() {
  const { t } = useMessages()
  const { client, run } = useLab()
  const isThere = useRun(({ phase }) => hasModel(phase))
  const fileName = useFileName()
  const makeReport = useReport()
  const save = async (name: string, make: () => Promise<Blob>): Promise<void> => {
    try {
      saveFile(await make(), name)
    } catch (error) {
      notify(run, {
        kind: 'runNotSaved',
        failure: failureOf(error) ?? { code: 'internal', detail: String(error) },
      })
    }
  }
  const saveReport = (): void => void save(fileName('report', 'html'), makeReport)
  const saveModel = (): void =>
    void save(
      fileName('model', 'safetensors'),
      async () =>
        new Blob([await client.request('model', {})], { type: 'application/octet-stream' }),
    )
  return (
    <>
      <Menu.Item disabled={!isThere} onClick={saveReport}>
        {t('report.save')}
        <span className={classes.help}>{t('report.saveHelp')}</span>
      </Menu.Item>
      <Menu.Item disabled={!isThere} onClick={saveModel}>
        {t('save.model')}
        <span className={classes.help}>{t('save.modelHelp')}</span>
      </Menu.Item>
    </>
  )
}
