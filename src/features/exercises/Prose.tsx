/** Markdown of an exercise: no HTML, no pictures but those of the run, and links that open elsewhere. */
import { Markdown } from 'markdown-to-jsx/react'
import type { ComponentProps, ReactNode } from 'react'

interface Props {
  readonly children: string
  /** Draws `![words](run:name)`; without it pictures are left out. */
  readonly picture?: (name: string, words: string) => ReactNode
}

const RUN = 'run:'

export function Prose({ children, picture }: Props) {
  const img = ({ src = '', alt = '' }: ComponentProps<'img'>): ReactNode =>
    src.startsWith(RUN) ? picture?.(src.slice(RUN.length), alt) : null
  return (
    <Markdown
      options={{
        disableParsingRawHTML: true,
        forceBlock: true,
        wrapper: 'div',
        overrides: { img, a: Link },
      }}
    >
      {children}
    </Markdown>
  )
}

const Link = ({ href, children }: ComponentProps<'a'>) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
)
