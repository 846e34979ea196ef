/** A word that the glossary explains, underlined with dots. */
import { Popover } from '@mantine/core'
import { Suspense, use } from 'react'
import classes from './Term.module.css'
import { TermsContext } from './terms.ts'

export function Term({ children }: { readonly children: string }) {
  const glossary = use(TermsContext)
  if (!glossary) return children
  return (
    <Popover width={300} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.term}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={null}>
          <glossary.Terms text={children} isOpen />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
