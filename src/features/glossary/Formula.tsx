/** A formula in MathML, which the browser sets by itself and a screen reader reads. */
import { use } from 'react'
import { once } from '../../lib/once.ts'
import classes from './glossary.module.css'

const loadKatex = once(() => import('katex'))

export function Formula({ tex }: { readonly tex: string }) {
  const { render } = use(loadKatex())
  return (
    <div
      className={classes.formula}
      ref={(element) => {
        if (element) render(tex, element, { output: 'mathml', displayMode: true })
      }}
    />
  )
}
