/** What the colours and lines of a layer say. */
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { longestOf } from '../../render/plane/arrows.ts'
import { BANDWIDTH } from '../../render/plane/bandwidth.ts'
import classes from './plane.module.css'
import { ArrowDetails } from './ArrowDetails.tsx'
import { useMissed } from './useMissed.ts'
import type { ComponentType } from 'react'
import type { Experiment } from '../../models/experiment.ts'
import type { PlaneLayer } from '../../state/planeLayers.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'

export interface DetailsProps {
  readonly experiment: Experiment
  readonly answer: PlaneAnswer | null
}

/** What is explained, by layer. */
export const DETAILS: Readonly<Partial<Record<PlaneLayer, ComponentType<DetailsProps>>>> = {
  real: RealDetails,
  critic: CriticDetails,
  sheet: SheetDetails,
  arrows: ArrowDetails,
  ways: WaysDetails,
  field: FieldDetails,
  density: DensityDetails,
  encoder: EncoderDetails,
}

/** Says what the rings are, where there are any. */
function RealDetails() {
  const { t, number } = useMessages()
  const { places, step } = useMissed()
  if (places.length === 0) return null
  return (
    <div className={classes.keys}>
      <span data-key="missed">
        {t('plane.missed', { count: places.length, step: number(step) })}
      </span>
    </div>
  )
}

function CriticDetails({ answer }: DetailsProps) {
  const { t, number } = useMessages()
  const map = answer?.critic
  if (!map) return null
  const { scale, middle, reach, together } = map
  const digits = { maximumFractionDigits: 2 }
  return (
    <>
      <div className={classes.scale} aria-hidden="true" />
      <div className={classes.ends}>
        <span>{t('plane.critic.generated', { value: number(middle - reach, digits) })}</span>
        <span>{number(middle, digits)}</span>
        <span>{t('plane.critic.real', { value: number(middle + reach, digits) })}</span>
      </div>
      <p className={classes.hint}>
        {t(`plane.critic.${scale}`)}
        {together > 1 &&
          ` ${t('plane.critic.together', { count: together, others: together - 1 })}`}
      </p>
    </>
  )
}

function SheetDetails({ experiment, answer }: DetailsProps) {
  const { t } = useMessages()
  const sheet = answer?.sheet
  if (!sheet) return null
  const { latentDim, isEven, lines, holes } = sheet
  const hasPrior = familySpec(experiment.family).latent?.prior === 'normal'
  return (
    <>
      {latentDim > 1 && (
        <div className={classes.keys}>
          <span data-key="front">{t('plane.sheet.front')}</span>
          <span data-key="back">{t('plane.sheet.back')}</span>
        </div>
      )}
      {holes && (
        <div className={classes.keys}>
          <span data-key="hole">{t('plane.sheet.hole')}</span>
        </div>
      )}
      <p className={classes.hint}>
        {t(hasPrior ? 'plane.sheet.prior' : 'plane.sheet.codes')}{' '}
        {isEven && latentDim === 2 && t('plane.sheet.even', { count: (lines - 1) ** 2 })}
        {latentDim > 2 &&
          t('plane.sheet.plane', { count: latentDim, middle: hasPrior ? 'zero' : 'mean' })}
      </p>
    </>
  )
}

function WaysDetails({ answer }: DetailsProps) {
  const { t } = useMessages()
  const steps = answer?.ways?.steps
  return steps === undefined ? null : (
    <p className={classes.hint}>{t('plane.ways', { count: steps })}</p>
  )
}

function FieldDetails({ answer }: DetailsProps) {
  const { t, number } = useMessages()
  const field = answer?.field
  if (!field) return null
  const longest = number(longestOf(field), { maximumSignificantDigits: 2 })
  return (
    <p className={classes.hint}>
      {t('plane.field', { share: number(field.share, { style: 'percent' }), longest })}
    </p>
  )
}

function DensityDetails() {
  const { t, number } = useMessages()
  return <p className={classes.hint}>{t('plane.density', { width: number(BANDWIDTH) })}</p>
}

function EncoderDetails({ answer }: DetailsProps) {
  const { t } = useMessages()
  const count = (answer?.encoder?.means.length ?? 0) / 2
  return count > 0 ? <p className={classes.hint}>{t('plane.encoder', { count })}</p> : null
}
