/** What stands beside a measure to compare it with, in words. */
import { missingModes } from './missingModes.ts'
import { formatted } from './formats.ts'
import { bitsInWords } from '../natsAndBits.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Report } from '../../metrics/report/measures.ts'
import type { Row } from './qualityRows.ts'

/** What real data, or the best linear method, score; or the two numbers that a difference is made of. */
export function beside(
  { name, value, format, floor, reference }: Row,
  report: Report | null,
  messages: Pick<Messages, 't' | 'number' | 'locale'>,
): string {
  const { t, number } = messages
  if (floor) {
    const [low, high] = [
      formatted(floor.low, format, number),
      formatted(floor.high, format, number),
    ]
    const real = t('facts.real', { value: low === high ? low : t('facts.range', { low, high }) })
    const modes = name === 'modes' ? report?.samples.modes : null
    const missing = modes ? missingModes(modes, messages) : ''
    return missing ? `${real}. ${missing}` : real
  }
  if (name === 'natsPerCharacter' && value !== null && reference !== null)
    return t('quality.counts', {
      bits: bitsInWords(value, { number }),
      value: formatted(reference, format, number),
    })
  if (reference !== null) return t('quality.pca', { value: formatted(reference, format, number) })
  const loss = name === 'lossGap' ? report?.latent?.loss : null
  if (!loss) return name === 'criticGap' ? t('facts.ideal', { value: number(0) }) : ''
  return t('quality.trainTest', {
    train: formatted(loss.train, 'figures', number),
    test: formatted(loss.test, 'figures', number),
  })
}
