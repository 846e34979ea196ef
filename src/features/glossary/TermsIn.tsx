/** The terms of the glossary that a text speaks of, each of which opens what it means. */
import { useId, useState } from 'react'
import { findTerms } from '../../glossary/find.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Entry } from './Entry.tsx'
import classes from './glossary.module.css'
import { useGlossary } from './useGlossary.ts'
import type { TermId } from '../../glossary/terms.ts'

/** More of them would be longer than what they explain. */
const MOST = 4

interface Props {
  readonly text: string
  /** True where the last of them, the most particular, is explained at once. */
  readonly isOpen?: boolean
}

export function TermsIn({ text, isOpen = false }: Props) {
  const { t } = useMessages()
  const id = useId()
  const glossary = useGlossary()
  const found = findTerms(text, glossary).slice(0, MOST)
  const [chosen, setChosen] = useState<TermId | null>(isOpen ? (found.at(-1) ?? null) : null)
  if (found.length === 0) return null
  const isAlone = isOpen && found.length === 1
  return (
    <div className={classes.terms} data-alone={isOpen}>
      {!isAlone && (
        <div className={classes.found}>
          <span>{t('glossary.words')}</span>
          {found.map((term) => (
            <button
              key={term}
              type="button"
              className={classes.term}
              aria-expanded={term === chosen}
              aria-controls={id}
              onClick={() => setChosen(term === chosen ? null : term)}
            >
              {glossary[term].name}
            </button>
          ))}
        </div>
      )}
      <div id={id}>{chosen && <Entry id={chosen} words={glossary[chosen]} />}</div>
    </div>
  )
}
