/** Markdown of an exercise: no HTML, no pictures but those of the run, and links that open elsewhere. */
import { Markdown } from 'markdown-to-jsx/react'
import { useMessages } from '../../i18n/useMessages.ts'
import { fillIn } from './fillIn.ts'
import type { ComponentProps, ReactNode } from 'react'
import type { Facts } from '../../exercises/facts.ts'

interface Props {
  readonly children: string
  /** What is known, for texts that tell of it. */
  readonly facts?: Facts
  /** Draws `![words](run:name)`; without it pictures are left out. */
  readonly picture?: (name: string, words: string) => ReactNode
}

const RUN = 'run:'

export function Prose({ children, facts = {}, picture }: Props) {
  const img = ({ src = '', alt = '' }: ComponentProps<'img'>): ReactNode =>
    src.startsWith(RUN) ? picture?.(src.slice(RUN.length), alt) : null
  const messages = useMessages()
  return (
    <Markdown
      options={{
        disableParsingRawHTML: true,
        forceBlock: true,
        wrapper: 'div',
        overrides: { img, a: Link },
      }}
    >
      {fillIn(children, messages, facts)}
    </Markdown>
  )
}

const Link = ({ href, children }: ComponentProps<'a'>) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
)
