/** What can be shown of the plane: a switch for each layer, with its colours, and what they say. */
import { Select } from '@mantine/core'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { isConditional } from '../../models/spec.ts'
import { withLayer } from '../../state/planeLayers.ts'
import { useRun } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import { DETAILS } from './details.tsx'
import classes from './plane.module.css'
import { isOfModel } from './shown.ts'
import { Swatch } from './Swatch.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { LayerChoice, PlaneLayer } from '../../state/planeLayers.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'
import type { SampleView } from '../../worker/protocol/run.ts'

interface Props {
  readonly experiment: Experiment
  readonly answer: PlaneAnswer | null
  readonly choice: LayerChoice
  readonly available: readonly PlaneLayer[]
  readonly shows: SampleView
  /** What the layers are of; `null` where nothing is kept of the moment but its samples. */
  readonly moment: number | 'now' | null
  /** The class of which a class-conditional model is asked. */
  readonly label: number
  readonly onLabel: (label: number) => void
}

export function Layers(props: Props) {
  const { experiment, answer, choice, available, shows, moment, label, onLabel } = props
  const { t, number } = useMessages()
  const firstState = useRun((run) => run.states[0])
  const view = usePageView()
  const { classNames } = datasetSpec(experiment.dataset)
  return (
    <>
      {isConditional(experiment.hyperparameters) && (
        <Select
          size="xs"
          label={t('plane.class')}
          data={classNames.map((name, value) => ({ value: String(value), label: name }))}
          value={String(label)}
          allowDeselect={false}
          onChange={(next) => onLabel(Number(next))}
        />
      )}
      <ul className={classes.layers} aria-label={t('plane.layers')}>
        {available.map((layer) => {
          const isShown = choice.layers.includes(layer)
          const Details = DETAILS[layer]
          const isOfPairs =
            shows === 'reconstructions' && (layer === 'real' || layer === 'generated')
          return (
            <li key={layer} data-layer={layer} data-shown={isShown}>
              <label className={classes.layer}>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={() => view.choosePlane(withLayer(choice, layer, !isShown))}
                />
                <Swatch layer={layer} />
                <span>
                  {isOfPairs ? t(`plane.layer.${layer}.pairs`) : t(`plane.layer.${layer}`)}
                </span>
              </label>
              {isShown && Details && (moment !== null || !isOfModel(layer)) && (
                <div className={classes.details}>
                  <Details {...{ experiment, answer }} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {moment === null && choice.layers.some(isOfModel) && (
        <p className={classes.hint}>
          {t('plane.held')}{' '}
          {firstState !== undefined && t('plane.heldFrom', { step: number(firstState) })}
        </p>
      )}
    </>
  )
}
