/** The experiment as it is set, as a program in PyTorch or Keras: to read, to copy, to take along. */
import { Button, Group, Modal, Tabs } from '@mantine/core'
import { useState } from 'react'
import {
  FRAMEWORKS,
  hasScript,
  optionsOf,
  savedFile,
  scriptFile,
  scriptOf,
} from '../../code/script.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { formatHash } from '../../state/hash.ts'
import { saveFile } from '../saveFile.ts'
import { useExperiment } from '../useLab.ts'
import classes from './code.module.css'
import type { Framework } from '../../code/script.ts'

const NAMES: Record<Framework, string> = { pytorch: 'PyTorch', keras: 'Keras 3' }

const ABOUT = { pytorch: 'code.about.pytorch', keras: 'code.about.keras' } as const

/** How a script is started, line by line; `script` is its file with the options that it cannot do without. */
const COMMANDS: Record<Framework, (script: string) => readonly string[]> = {
  pytorch: (script) => [
    `python ${script}`,
    `torchrun --nproc-per-node=4 ${script}`,
    `python ${script} --weights model.safetensors`,
  ],
  keras: (script) => [
    `python ${script}`,
    `KERAS_BACKEND=torch python ${script}`,
    `python ${script} --weights model.safetensors`,
  ],
}

export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages()
  const isWritten = useExperiment(({ experiment }) => hasScript(experiment))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('code.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size="xl"
      centered
    >
      <Tabs defaultValue={FRAMEWORKS[0]} keepMounted={false}>
        <Tabs.List>
          {FRAMEWORKS.map((framework) => (
            <Tabs.Tab key={framework} value={framework}>
              {NAMES[framework]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {FRAMEWORKS.map((framework) => (
          <Tabs.Panel key={framework} value={framework} className={classes.panel ?? ''}>
            {isWritten ? (
              <Script framework={framework} />
            ) : (
              <p className={classes.note}>{t('code.none')}</p>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Modal>
  )
}

function Script({ framework }: { readonly framework: Framework }) {
  const { t } = useMessages()
  const experiment = useExperiment((state) => state.experiment)
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null)
  const file = scriptFile(framework, experiment)
  const texts = savedFile(experiment)
  const text = scriptOf(framework, experiment, { link: formatHash(experiment), file })
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    )
  }
  const words = { copied: t('code.copied'), failed: t('code.notCopied') }
  return (
    <>
      <p className={classes.note}>
        {t(ABOUT[framework])} {texts && t('code.aboutTexts', { file: texts })}
      </p>
      <pre className={classes.commands}>
        {COMMANDS[framework](file + optionsOf(experiment)).join('\n')}
      </pre>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={copy}>
          {t('code.copy')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => saveFile(new Blob([text], { type: 'text/x-python' }), file)}
        >
          {t('code.download')}
        </Button>
        <span role="status" className={classes.note}>
          {copied ? words[copied] : ''}
        </span>
      </Group>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.script} tabIndex={0} role="region" aria-label={file}>
        {text}
      </pre>
    </>
  )
}
