/** What a model of text is measured on beside its samples: what names cost it, and what they cost by counts. */
import { pick, slice } from '../metrics/statistics/rows.ts'
import { lengthShares } from '../metrics/text/lengths.ts'
import { charactersIn, namesOf } from '../metrics/text/names.ts'
import { BIGRAM, LONGEST } from '../metrics/text/ngrams.ts'
import { classedNats } from '../metrics/text/rivals.ts'
import { agreement } from '../metrics/digits/requested.ts'
import { labelsAt } from '../model/labels.ts'
import { Rng } from '../lib/rng.ts'
import type { RequestedMeasures, TextMeasures } from '../metrics/report/measures.ts'
import type { Known } from '../metrics/reference/known.ts'
import type { Reference } from '../metrics/reference/reference.ts'
import type { Labelled, Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'

/** The term in whose nats models of text are compared. */
const TERM = 'natsPerCharacter'
/** Training names that a model is asked about, beside all held-out ones. */
const ASKED = 1000
/** Names between two pauses: one mean of the term is theirs. */
const AT_ONCE = 50
/** Names that are shown. */
const SHOWN = 12

/** Samples, and the class that each was asked to be; `null` of a model that is not told. */
interface Made {
  readonly raw: Rows
  readonly asked: Uint8Array | null
}

/** The held-out names, in their order. */
function heldOutOf({ aside, standIns, data }: Known): Labelled {
  const { raw } = aside
  const count = raw.count + standIns.raw.count
  const values = new Float32Array(count * raw.size)
  values.set(raw.values)
  values.set(standIns.raw.values, raw.values.length)
  return { raw: { count, size: raw.size, values }, labels: data.heldOut.labels.subarray(0, count) }
}

/** Nats per character of names; `null` where the objective has another term. */
async function natsOf(
  model: Model,
  { raw, labels }: Labelled,
  pause: Pause,
): Promise<number | null> {
  let sum = 0
  for (let first = 0; first < raw.count; first += AT_ONCE) {
    const some = slice(raw, first, Math.min(AT_ONCE, raw.count - first))
    const read = (from: number, count: number, out: Float32Array): void =>
      out.set(slice(some, from, count).values)
    const asked = { count: some.count, labels: labels.subarray(first, first + some.count), read }
    const { [TERM]: nats } = await model.terms(asked, pause)
    if (nats === undefined) return null
    sum += nats * charactersIn(namesOf(some))
  }
  return sum / charactersIn(namesOf(raw))
}

/** What held-out names cost the model, by class, and what training names cost it. */
async function modelNats(
  model: Model,
  heldOut: Labelled,
  { raw, data }: Known,
  pause: Pause,
): Promise<TextMeasures['model']> {
  const some = slice(raw, 0, Math.min(ASKED, raw.count))
  const train = await natsOf(model, { raw: some, labels: data.train.labels }, pause)
  if (train === null) return null
  const perClass: (number | null)[] = []
  for (const label of data.mix.keys()) {
    const places = [...heldOut.labels.keys()].filter((at) => heldOut.labels[at] === label)
    const own = {
      raw: pick(heldOut.raw, places),
      labels: labelsAt(heldOut.labels, Uint32Array.from(places)),
    }
    perClass.push(places.length === 0 ? null : await natsOf(model, own, pause))
  }
  const names = { names: namesOf(heldOut.raw), labels: heldOut.labels }
  return { ...classedNats(names, perClass), train }
}

const tokensIn = (name: string): number[] => Array.from(name, (token) => token.charCodeAt(0))

/** The panel of text, and how often names are of the class that was asked for; `null` of all other data. */
export async function measureText(
  model: Model,
  reference: Reference,
  { raw, asked }: Made,
  pause: Pause,
): Promise<{ readonly text: TextMeasures; readonly requested: RequestedMeasures | null } | null> {
  const rivals = await reference.rivals(model.isConditional)
  const { known } = reference
  if (!rivals || !known.text) return null
  const { mix } = known.data
  const heldOut = heldOutOf(known)
  const real = { names: namesOf(heldOut.raw), labels: heldOut.labels }
  const names = namesOf(raw)
  await pause()
  const [bigram, wittenBell] = [rivals.nats(real, BIGRAM), rivals.nats(real, LONGEST)]
  await pause()
  const [guessed, guessedOfReal] = [
    asked && rivals.guess(names, mix),
    rivals.guess(real.names, mix),
  ]
  const shown = names.slice(0, SHOWN)
  const classes = asked ?? new Uint8Array(shown.length)
  return {
    text: {
      model: await modelNats(model, heldOut, known, pause),
      bigram,
      wittenBell,
      lengths: { samples: lengthShares(names, raw.size), real: known.text.lengths },
      invented: {
        model: shown.map(tokensIn),
        counts: rivals
          .draw(classes.subarray(0, shown.length), raw.size - 1, new Rng(0))
          .map(tokensIn),
      },
    },
    requested:
      asked && guessed && guessedOfReal
        ? {
            ...agreement(guessed, asked, mix.length),
            real: agreement(guessedOfReal, real.labels, mix.length).accuracy,
          }
        : null,
  }
}
