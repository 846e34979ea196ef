/** Small drawings of what a sentence says. They add nothing to it for those who do not see them. */
import classes from './glossary.module.css'
import type { ReactNode } from 'react'
import type { PictureName } from '../../glossary/terms.ts'

const { real, generated, latent, dotReal, dotGenerated, dashed } = classes

type Place = readonly [x: number, y: number]

const dots = (places: readonly Place[], className: string | undefined, r = 3.5): ReactNode =>
  places.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={r} className={className} />)

/** Four groups of three. */
const GROUPS: readonly Place[] = [
  ...([
    [30, 22],
    [38, 28],
    [28, 32],
  ] as const),
  ...([
    [92, 20],
    [100, 27],
    [90, 30],
  ] as const),
  ...([
    [150, 24],
    [158, 30],
    [147, 34],
  ] as const),
  ...([
    [205, 20],
    [213, 28],
    [203, 31],
  ] as const),
]

const PICTURES: Readonly<Record<PictureName, ReactNode>> = {
  bottleneck: (
    <>
      <path className={real} d="M20 8v64M20 8l70 24M20 72l70-24" />
      <path className={latent} d="M90 32h60v16H90z" />
      <path className={generated} d="M220 8v64M220 8l-70 24M220 72l-70-24" />
      <text x="8" y="43">
        x
      </text>
      <text x="117" y="43">
        z
      </text>
      <text x="226" y="43">
        x̂
      </text>
    </>
  ),
  gan: (
    <>
      <path className={latent} d="M8 40h22" />
      <rect className={generated} x="30" y="24" width="44" height="32" rx="6" />
      <path className={generated} d="M74 40h66" />
      <path className={real} d="M107 12h50v16" />
      <rect className={real} x="140" y="28" width="44" height="32" rx="6" />
      <path d="M184 44h24" />
      <text x="8" y="34">
        z
      </text>
      <text x="49" y="43">
        G
      </text>
      <text x="93" y="15">
        x
      </text>
      <text x="95" y="36">
        G(z)
      </text>
      <text x="159" y="47">
        D
      </text>
      <text x="211" y="47">
        D(x)
      </text>
    </>
  ),
  collapse: (
    <>
      {dots(GROUPS, dotReal)}
      {dots(
        [
          [88, 60],
          [94, 64],
          [100, 60],
          [90, 68],
          [98, 69],
          [104, 66],
          [84, 65],
        ],
        dotGenerated,
      )}
      <path className={`${generated} ${dashed}`} d="M94 36v16" />
    </>
  ),
  overfitting: (
    <>
      <path d="M20 6v66h210" />
      <path className={generated} d="M24 14C60 52 110 62 226 66" />
      <path className={`${real} ${dashed}`} d="M24 18C60 48 90 52 120 50s70-14 106-28" />
    </>
  ),
  slerp: (
    <>
      <path className={dashed} d="M60 70A60 60 0 0 1 180 70" />
      <path className={latent} d="M69 38A60 60 0 0 1 171 38" />
      <path className={dashed} d="M69 38h102M120 70L69 38M120 70l51-32" />
      {dots(
        [
          [69, 38],
          [171, 38],
        ],
        dotGenerated,
      )}
      <text x="57" y="38">
        a
      </text>
      <text x="178" y="38">
        b
      </text>
    </>
  ),
  precision: (
    <>
      <ellipse className={real} cx="95" cy="40" rx="72" ry="32" />
      <ellipse className={`${generated} ${dashed}`} cx="150" cy="40" rx="72" ry="32" />
      {dots(
        [
          [45, 36],
          [60, 52],
          [95, 30],
          [110, 50],
          [135, 40],
        ],
        dotReal,
      )}
      {dots(
        [
          [120, 34],
          [128, 54],
          [180, 32],
          [195, 46],
        ],
        dotGenerated,
      )}
    </>
  ),
  posterior: (
    <>
      <path className={`${latent} ${dashed}`} d="M20 70c50 0 60-56 100-56s50 56 100 56" />
      <path className={generated} d="M24 70c48 0 58-52 96-52s48 52 96 52" />
      <text x="196" y="40">
        p(z)
      </text>
    </>
  ),
}

export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg className={classes.picture} viewBox="0 0 240 80" aria-hidden="true">
      {PICTURES[name]}
    </svg>
  )
}
