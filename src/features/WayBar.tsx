/** How far the generated examples have come on their way from noise. */
import { useMessages } from '../i18n/useMessages.ts'
import { RangeSlider } from '../ui/RangeSlider.tsx'
import classes from './WayBar.module.css'

interface Props {
  /** From 0, noise, to 1, the end. */
  readonly share: number
  readonly setShare: (share: number) => void
  /** Steps of the way; `null` before they are known. */
  readonly steps: number | null
}

/** Positions of the slider while the number of steps is not known. */
const POSITIONS = 100

export function WayBar({ share, setShare, steps }: Props) {
  const { t, number } = useMessages()
  const most = steps ?? POSITIONS
  const words = number(share, { style: 'percent' })
  return (
    <div className={classes.way}>
      <span>{t('plane.way')}</span>
      <RangeSlider
        label={t('plane.way')}
        value={Math.round(share * most)}
        range={{ min: 0, max: most, step: 1, scale: 'linear', integer: true }}
        colour="var(--latent)"
        valueText={words}
        onChange={(position) => setShare(position / most)}
      />
      <output>{words}</output>
    </div>
  )
}
