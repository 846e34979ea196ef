/** One term: what it means in a sentence, the formula, a drawing, the paper. */
import { Suspense } from 'react'
import { TERMS } from '../../glossary/terms.ts'
import { Formula } from './Formula.tsx'
import classes from './glossary.module.css'
import { Picture } from './Picture.tsx'
import type { Term, TermId, TermWords } from '../../glossary/terms.ts'

interface Props {
  readonly id: TermId
  readonly words: TermWords
}

export function Entry({ id, words }: Props) {
  const { tex, picture, paper }: Term = TERMS[id]
  return (
    <div className={classes.entry}>
      <p className={classes.meaning}>
        <strong>{words.name}</strong> {words.meaning}
      </p>
      {tex !== undefined && (
        <Suspense fallback={<div className={classes.formula} />}>
          <Formula tex={tex} />
        </Suspense>
      )}
      {picture && <Picture name={picture} />}
      {paper && (
        <p className={classes.paper}>
          {paper.authors} {paper.year},{' '}
          <a href={paper.url} target="_blank" rel="noreferrer">
            {paper.title}
          </a>
        </p>
      )}
    </div>
  )
}
