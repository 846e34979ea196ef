/** Calculating with latent vectors: sums of averaged examples, and directions that mean something. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import classes from './arithmetic.module.css'
import { DirectionView } from './DirectionView.tsx'
import { SumView } from './SumView.tsx'

export function ArithmeticTool() {
  const { t } = useMessages()
  const { codes } = useLatent()
  if (!codes) return <p className={classes.hint}>{t('arithmetic.waiting')}</p>
  return (
    <div className={classes.tool}>
      <SumView codes={codes} />
      <DirectionView codes={codes} />
    </div>
  )
}
