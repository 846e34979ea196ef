/** Opens the experiment as a program, from the file menu; not there where no program is written for its data. */
import { Menu } from '@mantine/core'
import { hasCode } from '../../code/written.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { useExperiment } from '../useLab.ts'
import classes from './code.module.css'

export function CodeItem({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useMessages()
  const dataset = useExperiment((state) => state.experiment.dataset)
  if (!hasCode(datasetSpec(dataset))) return null
  return (
    <Menu.Item onClick={onOpen}>
      {t('code.show')}
      <span className={classes.help}>{t('code.showHelp')}</span>
    </Menu.Item>
  )
}
