/** The course of an activation, small: what comes out over what goes in. */
import classes from './machine.module.css'
import type { LayerActivation } from '../../models/layers.ts'

const PATHS: Readonly<Record<LayerActivation, string>> = {
  leakyRelu: 'M1 10.5 8 9 15 2',
  relu: 'M1 9H8L15 2',
  tanh: 'M1 13C8 13 8 3 15 3',
  linear: 'M1 14 15 2',
}

export function ActivationMark({ activation }: { readonly activation: LayerActivation }) {
  return (
    <svg className={classes.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[activation]} />
    </svg>
  )
}
