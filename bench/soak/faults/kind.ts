/** What a kind of fault is, and how a run is seen to go on after one. */
import type { Place, Stage, Struck } from './stage.ts'

/** What a fault cost, as far as it can be seen from outside. */
export interface Cost {
  readonly steps: number
  readonly seconds: number
}

export interface Kind {
  /** What happens, for the table. */
  readonly what: string
  /** True where it also strikes runs that were not saved for a while. */
  readonly waits?: true
  /** Where the run trains, where that is not the usual browser on WebAssembly. */
  readonly place?: Place
  /** Strikes a run that trains; it trains again afterwards. @throws what was wrong with how it went on. */
  readonly strike: (stage: Stage) => Promise<Cost>
}

export const NOTHING: Cost = { steps: 0, seconds: 0 }

/** The number in a text, whatever stands between its digits. */
export const number = (text: string | undefined): number =>
  Number((text ?? '').replaceAll(/\D/g, ''))

/**
 * Goes on in a page that was opened again, from the state that it offers.
 * @param isTold true where the page had the time to note how far it was, so that the offer is to say what was lost.
 */
export async function goOnAfterReturn(stage: Stage, struck: Struck, isTold = false): Promise<Cost> {
  const kept = await stage.continueOffered()
  await stage.trainsPast(kept.step)
  const steps = Math.max(0, struck.step - kept.step)
  const [, told = '0'] = /At least ([\d,]+) step/.exec(kept.words.replace('one', '1')) ?? []
  if (isTold && number(told) < steps)
    throw new Error(`${steps} steps were lost, and the offer says: ${kept.words}`)
  return { steps, seconds: (struck.at - kept.at) / 1000 }
}

/** Reads the notice that tells of a loss, puts it away, and sees the run come farther than it was. */
export async function goOnAfterNotice(
  stage: Stage,
  happened: RegExp,
  struck: Struck,
): Promise<Cost> {
  const notice = stage.page.getByRole('status').filter({ hasText: happened })
  const words = await notice.innerText()
  const from = /from step ([\d,]+)/.exec(words)
  const lost = /([\d,]+) steps of training were lost \(([\d,]+) s\)/.exec(words)
  if (!from || !(lost || /Nothing was lost|One step/.test(words)))
    throw new Error(`the notice does not say what was lost: ${words}`)
  await notice.getByRole('button', { name: 'Close' }).click()
  const steps = number(lost?.[1])
  // It had come farther than the counter showed.
  await stage.trainsPast(Math.max(struck.step, number(from[1]) + steps))
  return { steps, seconds: number(lost?.[2]) }
}
