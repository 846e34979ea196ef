/** A part in full: what it does, its layers, where its output goes, and the settings that it stands for. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { parameterCount } from '../../models/layers.ts'
import { acts } from '../../models/settings.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { ActivationMark } from './ActivationMark.tsx'
import classes from './machine.module.css'
import { NetworkEditor } from './NetworkEditor.tsx'
import { shapeInWords } from './sizeWords.ts'
import { settingName } from './settingName.ts'
import { unfolded } from './unfolded.ts'
import type { Part } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { NetworkSpec } from '../../models/layers.ts'
import type { Machine } from './machine.ts'

interface Props {
  readonly part: Part
  readonly machine: Machine
  readonly experiment: Experiment
  readonly name: string
  readonly size: string
  readonly point: (setting: string) => void
}

export function Details({ part, machine, experiment, name, size, point }: Props) {
  const messages = useMessages()
  const { t } = messages
  const network = part.network === undefined ? undefined : machine.networks[part.network]
  const next = machine.edges.filter(([from]) => from === part.id).map(([, to]) => to)
  const settings = part.settings.filter((setting) =>
    acts(setting.slice(setting.indexOf('.') + 1), experiment),
  )
  return (
    <>
      <h3 className={classes.heading}>{name}</h3>
      <p>{t(`machine.part.${part.id}.says`)}</p>
      {next.length > 0 && (
        <p className={classes.small}>
          {t('machine.passes', { to: next.map((id) => t(`machine.part.${id}`)).join(', ') })}
        </p>
      )}
      {network && <NetworkEditor {...{ machine, point }} family={experiment.family} />}
      {network ? <Layers network={network} /> : size && <p className={classes.small}>{size}</p>}
      {settings.length > 0 && (
        <ul className={classes.settings} aria-label={t('machine.settings')}>
          {settings.map((setting) => (
            <li key={setting}>
              <Button size="compact-sm" variant="default" onClick={() => point(setting)}>
                {settingName(setting, messages)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Layer by layer: what it is, the shape that leaves it, its weights. */
function Layers({ network }: { readonly network: NetworkSpec }) {
  const { t, number } = useMessages()
  return (
    <table className={classes.layers}>
      <thead>
        <tr>
          <th>{t('machine.layer')}</th>
          <th>{t('machine.out')}</th>
          <th>{t('machine.layerWeights')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{t('machine.layer.input')}</td>
          <td>{shapeInWords(network.inputShape, { number })}</td>
          <td>–</td>
        </tr>
        {unfolded(network).map(({ layer, outputShape, weights, skips }, index) => {
          const bends = 'activation' in layer && layer.activation !== 'linear' && layer.activation
          const count = Object.values(weights).reduce((sum, shape) => sum + sizeOf(shape), 0)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a layer is known by its place
            <tr key={index}>
              <td style={{ paddingInlineStart: `${skips}rem` }}>
                {t(`machine.layer.${layer.kind}`)}
                {bends && <ActivationMark activation={bends} />}
                {bends && ` ${t(`option.activation.${bends}`)}`}
              </td>
              <td>{shapeInWords(outputShape, { number })}</td>
              <td>{count > 0 ? number(count) : '–'}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{t('machine.total')}</td>
          <td>{number(parameterCount(network))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
