/** z = mean(a) - mean(b) + mean(c), each term with its examples. */
import { Fragment, useMemo } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../../i18n/useMessages.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { HelpedName } from '../../../ui/HelpedName.tsx'
import { SavePicture } from '../../SavePicture.tsx'
import { ExamplePicture } from '../ExamplePicture.tsx'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { GoButton } from '../spots/GoButton.tsx'
import { KeepButton } from '../spots/KeepButton.tsx'
import { useSpotPictures } from '../spots/useSpotPictures.ts'
import { useDecoded, useExamples } from '../useDecoded.ts'
import classes from './arithmetic.module.css'
import { firstTerms, labelOf, leaningOf, sumOf, TERM_NAMES, termsOf } from './terms.ts'
import { TermCard } from './TermCard.tsx'
import type { Spot } from '../../../state/latentStore.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Term, Terms } from './terms.ts'

/** CSS pixels. */
const RESULT_SIDE = 168
const SIGNS = { a: '', b: '−', c: '+' } as const

const spotsIn = (term: Term): readonly Spot[] => (term.kind === 'spots' ? term.spots : [])

/** The terms chosen, or those to begin with. */
function useTerms(codes: Codes): { terms: Terms; isOwn: boolean; choose: (terms: Terms) => void } {
  const { store, space } = useLatent()
  const chosen = termsOf(store)
  const own = useStore(chosen)
  const isConditional = space.classes > 0
  const first = useMemo(() => firstTerms(codes, isConditional), [codes, isConditional])
  return {
    terms: own ?? first,
    isOwn: own !== null,
    choose: (terms) => chosen.setState(terms, true),
  }
}

/** What the means and the sum decode to, in this order: a, b, c, sum. */
function useSumPictures(terms: Terms, result: ReturnType<typeof sumOf>): Examples | null {
  const vectors = useMemo(() => {
    if (!result) return null
    const { means, sum } = result
    return {
      z: Float32Array.from([...TERM_NAMES.flatMap((name) => means[name]), ...sum]),
      count: TERM_NAMES.length + 1,
      // The sum is drawn as the class that is asked for.
      labels: [...TERM_NAMES.map((name) => labelOf(terms[name])), null],
    }
  }, [terms, result])
  return useExamples(useDecoded('arithmetic.sum', vectors))
}

export function SumView({ codes }: { readonly codes: Codes }) {
  const { t } = useMessages()
  const { space } = useLatent()
  const { terms, isOwn, choose } = useTerms(codes)
  const leaning = leaningOf(codes)
  const result = useMemo(() => sumOf(terms, codes), [terms, codes])
  const pictures = useSumPictures(terms, result)
  const spots = useMemo(() => TERM_NAMES.flatMap((name) => spotsIn(terms[name])), [terms])
  const thumbs = useSpotPictures('arithmetic.spots', spots)
  return (
    <section aria-label={t('arithmetic.sum')}>
      <h3 className={classes.title}>
        <HelpedName name={t('arithmetic.sum')}>{t('arithmetic.sum.help')}</HelpedName>
      </h3>
      <p className={classes.hint}>
        {t('arithmetic.sum.words')} {!isOwn && leaning && t('arithmetic.sum.first', { ...leaning })}
        {space.classes > 0 && ` ${t('arithmetic.sum.conditional')}`}
      </p>
      <SavePicture name={t('arithmetic.sum')} file="sum" fits below>
        <div className={classes.sum}>
          {TERM_NAMES.map((name, index) => (
            <Fragment key={name}>
              {SIGNS[name] && <Sign>{SIGNS[name]}</Sign>}
              <TermCard
                {...{ name, codes, pictures, index, thumbs }}
                term={terms[name]}
                firstThumb={spots.indexOf(spotsIn(terms[name])[0] as Spot)}
                onChange={(term) => choose({ ...terms, [name]: term })}
              />
            </Fragment>
          ))}
          <Sign>=</Sign>
          <Result pictures={pictures} z={result?.sum ?? null} />
        </div>
      </SavePicture>
    </section>
  )
}

function Sign({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className={classes.sign}>
      {children}
    </span>
  )
}

interface ResultProps {
  readonly pictures: Examples | null
  readonly z: readonly number[] | null
}

function Result({ pictures, z }: ResultProps) {
  const { t } = useMessages()
  const { space } = useLatent()
  const label = useLatentState((state) => state.label)
  return (
    <div className={classes.result}>
      <ExamplePicture
        examples={pictures}
        index={TERM_NAMES.length}
        side={RESULT_SIDE}
        label={t('arithmetic.result')}
      />
      <div className={classes.buttons}>
        <GoButton z={z} />
        <KeepButton
          disabled={z === null}
          spot={() => z && spotAt(z, space.classes > 0 ? label : null, 'place')}
        />
      </div>
    </div>
  )
}
