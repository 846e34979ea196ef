/** What is under the pointer, in words. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './plane.module.css'
import { sheetOf } from './shown.ts'
import { criticUnder, vectorOf } from './under.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ShownPlane } from './shown.ts'
import type { Under } from './under.ts'

interface Props {
  readonly shown: ShownPlane
  /** What is pointed at; `null` while nothing is. */
  readonly under: Under | null
}

/** Numbers of a latent vector that are told. */
const MOST_NUMBERS = 4

type Tell = Pick<Messages, 't' | 'number'>

const short = ({ number }: Tell, value: number): string =>
  number(value, { maximumFractionDigits: 2, minimumFractionDigits: 2 })

/** The first numbers of a latent vector. */
function inNumbers(tell: Tell, z: Float32Array): string {
  const numbers = Array.from(z.subarray(0, MOST_NUMBERS), (value) => short(tell, value))
  return [...numbers, ...(z.length > MOST_NUMBERS ? ['…'] : [])].join('; ')
}

/** Of what is under the pointer, where the discriminator has a say. */
function criticWords(tell: Tell, { answer }: ShownPlane, under: Under): string | null {
  const map = answer?.critic ?? null
  const value = criticUnder(map, under.at)
  if (!map || value === null) return null
  return tell.t(`plane.under.${map.scale}`, {
    value: short(tell, value),
    side: value > map.middle ? 'real' : 'generated',
  })
}

function wordsOf(tell: Tell, shown: ShownPlane, under: Under): string {
  const { t } = tell
  const [x, y] = under.at.map((value) => short(tell, value))
  const where = { x: x ?? '', y: y ?? '' }
  if (under.kind === 'cell') return cellWords(tell, shown, under)
  if (under.kind === 'place') return t('plane.under.place', where)
  if (shown.shows === 'reconstructions') return t(`plane.under.${under.kind}.pair`, where)
  const { answer } = shown
  const sheet = sheetOf(shown)
  const isSame = answer !== null && answer.seed === sheet?.seed && under.kind === 'generated'
  const z = isSame ? vectorOf(answer, under.index, sheet.samples.count) : null
  if (!z) return t(`plane.under.${under.kind}`, where)
  return t('plane.under.generated.from', { ...where, z: inNumbers(tell, z) })
}

function cellWords(
  tell: Tell,
  { answer }: ShownPlane,
  { cell, isBack }: Under & { readonly kind: 'cell' },
): string {
  const sheet = answer?.sheet
  if (!sheet) return ''
  const at = (row: number, column: number, dimension: 0 | 1): string =>
    short(tell, sheet.z[(row * sheet.lines + column) * sheet.latentDim + dimension] as number)
  const { row, column, area, isHole } = cell
  return tell.t('plane.under.cell', {
    left: at(row, column, 0),
    right: at(row, column + 1, 0),
    bottom: at(row, column, 1),
    top: at(row + 1, column, 1),
    area: tell.number(Math.abs(area), { maximumSignificantDigits: 2 }),
    side: isBack ? 'back' : 'front',
    hole: isHole ? 'yes' : 'no',
  })
}

export function Explained({ shown, under }: Props) {
  const tell = useMessages()
  return (
    <p className={classes.explained} role="status">
      {under ? (
        <>
          {wordsOf(tell, shown, under)} {criticWords(tell, shown, under)}
        </>
      ) : (
        <span className={classes.hint}>{tell.t('plane.point')}</span>
      )}
    </p>
  )
}
