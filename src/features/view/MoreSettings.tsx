/**
 * The settings that the simple view hides, or, where some of them differ from their defaults, the words that say so: nothing
 * acts unseen.
 */
import { useMemo, useRef } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { hiddenDifferences } from '../../models/settings.ts'
import { useExperiment } from '../useLab.ts'
import { usePageView, useShowsAll } from '../useView.ts'
import classes from './view.module.css'
import type { ReactNode } from 'react'

/** @param props.children what is hidden. */
export function MoreSettings({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages()
  const pageView = usePageView()
  const showsAll = useShowsAll()
  const experiment = useExperiment((state) => state.experiment)
  const count = useMemo(() => hiddenDifferences(experiment).length, [experiment])
  const place = useRef<HTMLDivElement>(null)
  const show = (): void => {
    // The button that has the focus goes.
    place.current?.focus({ preventScroll: true })
    pageView.toggle()
  }
  return (
    <div ref={place} className={classes.more} tabIndex={-1}>
      {showsAll
        ? children
        : count > 0 && (
            <p className={classes.hidden}>
              {t('view.hidden', { count })}{' '}
              <button type="button" className={classes.show} onClick={show}>
                {t('view.show')}
              </button>
            </p>
          )}
    </div>
  )
}
