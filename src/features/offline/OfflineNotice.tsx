/** What the page says of itself without a network: how far its copy is, and what loading it anew would bring. */
import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { FloatingBar } from '../../ui/FloatingBar.tsx'
import classes from './OfflineNotice.module.css'
import type { Offline } from '../../state/offline.ts'

export function OfflineNotice({ offline }: { readonly offline: Offline }) {
  const { t } = useMessages()
  const { offer, reloading } = useStore(offline.store)
  return (
    <>
      <Copy offline={offline} />
      <FloatingBar shown={offer !== null || reloading} className={classes.offer}>
        {reloading && <span>{t('offline.reloading')}</span>}
        {offer && !reloading && (
          <>
            <span>{t(offer === 'version' ? 'offline.version' : 'offline.threads')}</span>
            <Button size="compact-sm" variant="default" onClick={() => void offline.reload()}>
              {t('offline.reload')}
            </Button>
            <CloseButton name={t('notice.dismiss')} onClick={() => offline.dismiss()} />
          </>
        )}
      </FloatingBar>
    </>
  )
}

/** How much of the page is on the device while it comes, then that it is. */
function Copy({ offline }: { readonly offline: Offline }) {
  const { t, number } = useMessages()
  const { keeping, ready } = useStore(offline.store)
  if (ready) return <div className={`${classes.copy} ${classes.passing}`}>{t('offline.ready')}</div>
  if (!keeping) return null
  const megabytes = (bytes: number): string =>
    number(bytes / 1e6, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <div className={classes.copy}>
      {t('offline.keeping', { kept: megabytes(keeping.kept), total: megabytes(keeping.total) })}
    </div>
  )
}
