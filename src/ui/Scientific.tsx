/** A number of any size in two digits: 0.32, or 3.2 × 10⁻⁴ where the point would lie far off. */
import { useMessages } from '../i18n/useMessages.ts'

interface Props {
  readonly value: number
}

const SMALLEST = 0.01
const LARGEST = 1000

export function Scientific({ value }: Props) {
  const { number } = useMessages()
  const size = Math.abs(value)
  if (value === 0 || (size >= SMALLEST && size < LARGEST))
    return <>{number(value, { maximumSignificantDigits: 2 })}</>
  const [digits, exponent] = value.toExponential(1).split('e').map(Number) as [number, number]
  return (
    <>
      {number(digits, { minimumFractionDigits: 1 })} × 10
      <sup>{number(exponent).replace('-', '−')}</sup>
    </>
  )
}
