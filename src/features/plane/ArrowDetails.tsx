/** Which arrows are drawn, what exactly they are, and how long the longest is. */
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { longestOf, usualOf } from '../../render/plane/arrows.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { usePageView, usePlaneChoice } from '../useView.ts'
import classes from './plane.module.css'
import { arrowKindsOf } from './usePlane.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { ArrowKind, PlaneAnswer } from '../../worker/protocol/plane.ts'

interface Props {
  readonly experiment: Experiment
  readonly answer: PlaneAnswer | null
}

export function ArrowDetails({ experiment, answer }: Props) {
  const { t, number } = useMessages()
  const view = usePageView()
  const choice = usePlaneChoice()
  const kinds = arrowKindsOf(experiment)
  const kind = kinds.includes(choice.arrows) ? choice.arrows : 'step'
  const arrows = answer?.arrows ?? null
  const isGame = familySpec(experiment.family).players.some(({ role }) => role === 'generator')
  const longest = arrows ? longestOf(arrows) : 0
  return (
    <>
      {kinds.length > 1 && (
        <Segmented
          label={t('plane.arrows')}
          value={kind}
          options={kinds.map((value) => ({
            value,
            label: t(`plane.arrows.${value}`),
            help: null,
          }))}
          onChange={(next) => view.choosePlane({ arrows: next as ArrowKind })}
        />
      )}
      <p className={classes.hint}>
        {t(`plane.arrows.${kind}.words`)}{' '}
        {arrows?.kind === kind
          ? t(`plane.arrows.longest.${kind}`, {
              length: number(longest, { maximumSignificantDigits: 2 }),
              usual: number(usualOf(arrows), { maximumSignificantDigits: 2 }),
              step: number(arrows.step + 1),
            })
          : kind === 'step' && answer && t('plane.arrows.none')}{' '}
        {isGame && t('plane.arrows.start')}
      </p>
    </>
  )
}
