/** What a layer looks like on the plane. */
import type { ReactNode } from 'react'
import type { PlaneLayer } from '../../state/planeLayers.ts'

const GRADIENT = ['var(--generated)', 'var(--panel)', 'var(--real)'] as const

const DRAWINGS: Readonly<Record<PlaneLayer, ReactNode>> = {
  real: <circle cx="9" cy="9" r="4" fill="none" stroke="var(--real)" strokeWidth="1.75" />,
  generated: <circle cx="9" cy="9" r="4" fill="var(--generated)" />,
  critic: GRADIENT.map((colour, i) => (
    <rect key={colour} x={1 + (16 / 3) * i} y="4" width={16 / 3} height="10" fill={colour} />
  )),
  sheet: (
    <path
      d="M2 5 8 3l8 2v10l-7-1-7 2ZM2 10l7-1 7 1M8 3l1 11"
      fill="color-mix(in srgb, var(--latent) 30%, transparent)"
      stroke="var(--latent)"
    />
  ),
  arrows: <path d="M3 15 15 3M9 3h6v6" fill="none" stroke="var(--ink)" strokeWidth="1.75" />,
  ways: <path d="M3 15C4 6 9 12 15 3" fill="none" stroke="var(--latent)" strokeWidth="1.75" />,
  field: (
    <path
      d="M2 6h5M5 4l2 2-2 2M10 13h6M14 11l2 2-2 2M3 14l3-3M11 7l4-3"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.25"
    />
  ),
  density: (
    <>
      <ellipse cx="9" cy="9" rx="7.5" ry="6" fill="none" stroke="var(--generated)" />
      <ellipse cx="9" cy="9" rx="3.5" ry="2.5" fill="none" stroke="var(--generated)" />
    </>
  ),
  encoder: (
    <ellipse
      cx="9"
      cy="9"
      rx="7"
      ry="4"
      fill="none"
      stroke="var(--latent)"
      strokeWidth="1.75"
      transform="rotate(-30 9 9)"
    />
  ),
}

export function Swatch({ layer }: { readonly layer: PlaneLayer }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {DRAWINGS[layer]}
    </svg>
  )
}
