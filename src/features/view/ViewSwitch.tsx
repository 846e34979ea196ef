/** Shows every setting and every figure, or what matters first. */
import { useMessages } from '../../i18n/useMessages.ts'
import { usePageView, useShowsAll } from '../useView.ts'
import classes from './view.module.css'

export function ViewSwitch() {
  const { t } = useMessages()
  const pageView = usePageView()
  const showsAll = useShowsAll()
  return (
    <button
      type="button"
      className={classes.switch}
      aria-pressed={showsAll}
      title={`${t('view.what')} (A)`}
      onClick={() => pageView.toggle()}
    >
      {t('view.all')}
    </button>
  )
}
