/** Which class a class-conditional model is to draw: one button each. The style, z, stays as it is. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import classes from './latent.module.css'
import { useLatent, useLatentState } from './LatentContext.ts'
import { className } from './space.ts'

export function DigitRow() {
  const { t } = useMessages()
  const { space, store } = useLatent()
  const label = useLatentState((state) => state.label)
  const options = Array.from({ length: space.classes }, (_, value) => ({
    value: String(value),
    label: className(space, value),
    help: null,
  }))
  const words = t('latent.drawMe', { kind: space.kind })
  return (
    <div className={classes.digits}>
      <span aria-hidden="true">{words}</span>
      <Segmented
        label={words}
        value={String(label)}
        options={options}
        onChange={(next) => store.setState({ label: Number(next) })}
      />
    </div>
  )
}
