/** All terms, to be searched. */
import { Modal, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Suspense, useState } from 'react'
import { searchTerms } from '../../glossary/find.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Entry } from './Entry.tsx'
import classes from './glossary.module.css'
import { useGlossary } from './useGlossary.ts'

export function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages()
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  const [wanted, setWanted] = useState('')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('glossary.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size={680}
      fullScreen={isPhone ?? false}
    >
      <TextInput
        data-autofocus
        type="search"
        label={t('glossary.search')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <Suspense fallback={null}>
        <Found wanted={wanted} />
      </Suspense>
    </Modal>
  )
}

function Found({ wanted }: { readonly wanted: string }) {
  const { t } = useMessages()
  const glossary = useGlossary()
  const found = searchTerms(wanted, glossary)
  return (
    <>
      <p className={classes.count} role="status">
        {t('glossary.found', { count: found.length })}
      </p>
      <ul className={classes.list}>
        {found.map((id) => (
          <li key={id}>
            <Entry id={id} words={glossary[id]} />
          </li>
        ))}
      </ul>
    </>
  )
}
