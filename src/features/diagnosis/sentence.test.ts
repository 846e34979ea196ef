import { describe, expect, it } from 'vitest'
import { createMessages } from '../../i18n/messages.ts'
import { en } from '../../i18n/en.ts'
import { fr } from '../../i18n/fr.ts'
import { it as italian } from '../../i18n/it.ts'
import { VERDICT_IDS } from '../../metrics/verdict/verdicts.ts'
import { aGlance, aLatent, aReport, aVerdict, PARTIAL_COLLAPSE } from './fixtures.ts'
import { numbered } from '../../datasets/spec.ts'
import { sentenceOf } from './sentence.ts'
import type { Evidence, Verdict, VerdictId } from '../../metrics/verdict/verdicts.ts'
import type { Findings } from './sentence.ts'

const english = createMessages('en', en)
const LANGUAGES = [english, createMessages('fr', fr), createMessages('it', italian)]

const findings = (verdict: Verdict, rest: Partial<Findings> = {}): Findings => ({
  verdict,
  glance: aGlance(),
  report: null,
  digits: 10,
  names: numbered(10),
  ...rest,
})

const whole = (found: Findings): string =>
  `${english.t(`diagnosis.${found.verdict.id}.title`)} ${sentenceOf(found, english)}`

const SENTENCES: readonly (readonly [VerdictId, Partial<Evidence>, string])[] = [
  [
    'healthy',
    { signals: { diversity: 0.98 } },
    'Healthy. No sign of trouble: 6 of 10 digits appear, and the samples are 98% as varied as real data.',
  ],
  [
    'healthy',
    { signals: { errorOverPca: 0.41 } },
    'Healthy. No sign of trouble: its error is 41% of that of a simpler method (PCA) with as many numbers.',
  ],
  [
    'warming-up',
    { signals: { images: 12_800 } },
    'Still learning. Too early for a verdict, after 12,800 training examples.',
  ],
  [
    'warming-up',
    { signals: { images: 640_000 } },
    'Still learning. No verdict yet: the samples are not good yet.',
  ],
  [
    'warming-up',
    {
      signals: { images: 72_000, diversity: 0.05 },
      suspicion: { id: 'collapse', until: 200_000 },
    },
    'Still learning. All samples look alike so far: they are only 5% as varied as real data. Models with a decoder often begin so. A verdict comes at 200,000 training examples.',
  ],
  [
    'warming-up',
    { signals: { images: 32_000, diversity: 0.36 }, suspicion: { id: 'collapse', until: null } },
    'Still learning. The samples differ little so far: they are only 36% as varied as real data. Models with a decoder often begin so. The next measurements will tell more.',
  ],
  [
    'warming-up',
    { signals: { images: 72_000, sharpness: 0.1 }, suspicion: { id: 'blurry', until: null } },
    'Still learning. The samples are only 10% as sharp as real images so far. The next measurements will tell more.',
  ],
  [
    'warming-up',
    { signals: { images: 72_000, diversity: 0.3 } },
    'Still learning. The samples differ little so far: they are only 30% as varied as real data.',
  ],
  [
    'posterior-collapse',
    { signals: { kl: 0.0132, diversity: 0.05 } },
    'Posterior collapse. The codes say next to nothing about the image (0.0132 nats), and all samples look alike: only 5% as varied as real data.',
  ],
  [
    'unclear',
    {},
    'No verdict. The images are neither clearly good nor bad in a way that has a name.',
  ],
  [
    'partial-collapse',
    PARTIAL_COLLAPSE.evidence,
    'Partial collapse. 1, 7 and 9 make up 84% of the samples; 2, 4, 5 and 6 are missing.',
  ],
  ['partial-collapse', { missing: [4] }, 'Partial collapse. 4 is missing from the samples.'],
  [
    'partial-collapse',
    { dominant: [7], dominantShare: 0.41 },
    'Partial collapse. 7 makes up 41% of the samples.',
  ],
  [
    'partial-collapse',
    { signals: { coverage: 0.38 } },
    'Partial collapse. Only 38% of the real examples have a sample close by.',
  ],
  [
    'collapse',
    { signals: { diversity: 0.2 }, dominant: [1], dominantShare: 0.97 },
    'Collapse. The generator draws little else than 1: 97% of the samples.',
  ],
  [
    'collapse',
    { signals: { diversity: 0.2 }, dominant: [1], dominantShare: 0.3 },
    'Collapse. The generator makes nearly the same thing every time: its samples are only 20% as varied as real data.',
  ],
  // Blank images: the judge names a digit, and is not sure of it.
  [
    'collapse',
    { signals: { diversity: 0, confident: 0 }, dominant: [8], dominantShare: 1 },
    'Collapse. The generator makes nearly the same thing every time: its samples are only 0% as varied as real data.',
  ],
  [
    'unrecognisable',
    { signals: { recognised: 0.52, diversity: 1.1 } },
    'Unrecognisable. 48% of the samples are not recognised as digits: to a digit classifier they are noise, blanks or scribbles.',
  ],
  [
    'unrecognisable',
    { signals: { recognised: 0.03, diversity: 1.1 } },
    'Unrecognisable. Only 3% of the samples are recognised as digits; to a digit classifier the others are noise, blanks or scribbles.',
  ],
  [
    'warming-up',
    { signals: { images: 12_000, recognised: 0.03 } },
    'Still learning. Only 3% of the samples are recognised as digits so far, after 12,000 training examples.',
  ],
  [
    'slow-mode-dropping',
    { signals: { coverageLoss: 0.12, confidentGain: 0.05 } },
    'Slow mode dropping. The samples get clearer but lose variety: coverage fell by 0.12 from its best.',
  ],
  [
    'critic-too-strong',
    { signals: { accuracyReal: 1, accuracyGenerated: 0.99 } },
    'The discriminator is too strong. It recognises 100% of the real and 99% of the generated examples, which leaves the generator next to nothing to learn from.',
  ],
  [
    'critic-too-weak',
    { signals: { accuracyReal: 0.52, accuracyGenerated: 0.47 } },
    'The discriminator is too weak. It recognises 52% of the real and 47% of the generated examples, and has little to teach the generator.',
  ],
  [
    'oscillation',
    { signals: { leaderChanges: 3, shareCosine: 0.4 } },
    'Oscillation. The generator jumps from digit to digit instead of learning them all: the most frequent one changed 3 times lately.',
  ],
  [
    'diverged',
    { signals: { notFinite: 1, explosion: 12 } },
    'Diverged. A loss or a weight is no longer a finite number.',
  ],
  [
    'diverged',
    { signals: { notFinite: 0, explosion: 4.2 } },
    'Diverged. The losses or the gradients grew by 4.2 orders of magnitude.',
  ],
  [
    'posterior-collapse',
    { signals: { kl: 2, collapsedShare: 0.85 } },
    'Posterior collapse. 85% of the latent dimensions say nothing about the image: the decoder does without.',
  ],
  [
    'blurry',
    { signals: { sharpness: 0.36 } },
    'Blurred. The samples are only 36% as sharp as real images.',
  ],
  [
    'memorising',
    { signals: { ct: -5.2, copies: 0.43 } },
    'Learning by heart. 43% of the samples are near-copies of training examples; of new data, 1% would be.',
  ],
  [
    'memorising',
    { signals: { ct: -5.2, copies: 0.02 } },
    'Learning by heart. The samples lie closer to the training examples than new data do: C_T is −5.2.',
  ],
  [
    'memorising',
    { signals: { examples: 400, criticGap: 0.35, accuracyReal: 0.67, accuracyGenerated: 0.74 } },
    'Learning by heart. The discriminator scores the 400 training examples well above new ones: it knows them by heart.',
  ],
  [
    'memorising',
    { signals: { examples: 400, testGap: 0.46 } },
    'Learning by heart. Examples that it has never seen cost it 46% more than the 400 training examples: it learns these by heart.',
  ],
  [
    'unrecognisable',
    { signals: { precision: 0.03 } },
    'Unrecognisable. Only 3% of the samples lie among the real data.',
  ],
]

describe('the sentence of a verdict', () => {
  it.each(SENTENCES)('says %s with its evidence: %o', (id, evidence, words) => {
    expect(whole(findings(aVerdict(id, evidence)))).toBe(words)
  })

  it.each([
    [0, 'Of 10 latent dimensions, none carries information about the image'],
    [1, 'Of 10 latent dimensions, only 1 carries information about the image'],
    [2, 'Of 10 latent dimensions, only 2 carry information about the image'],
  ])('counts the active dimensions of a collapsed posterior: %i', (activeUnits, words) => {
    const report = aReport({ latent: aLatent({ activeUnits }) })
    expect(whole(findings(aVerdict('posterior-collapse'), { report }))).toContain(words)
  })

  it('does not call most of the dimensions few', () => {
    const report = aReport({ latent: aLatent({ activeUnits: 9 }) })
    const verdict = aVerdict('posterior-collapse', { signals: { kl: 3, collapsedShare: 0.8 } })
    expect(whole(findings(verdict, { report }))).toContain('80% of the latent dimensions')
  })

  it('is there for every verdict without any evidence, in every language', () => {
    for (const id of VERDICT_IDS)
      for (const writer of LANGUAGES) {
        const words = sentenceOf(findings(aVerdict(id), { glance: null }), writer)
        expect(words, `${id} in ${writer.locale}`).toMatch(/^\p{Lu}.*\.$/u)
      }
  })

  it('has everything filled in, in every language', () => {
    for (const [id, evidence] of SENTENCES)
      for (const writer of LANGUAGES) {
        const words = sentenceOf(findings(aVerdict(id, evidence)), writer)
        expect(words, `${id} in ${writer.locale}`).toMatch(/^[^{}]*\.$/)
      }
  })

  it('names the modes that are missing and where they lie, a handful at most', () => {
    const told = (count: number): string => {
      const missing = Array.from({ length: count }, (_, mode) => ({ mode, at: [mode - 1e-9, -1] }))
      const modes = {
        highQuality: 0.9,
        covered: 25 - count,
        of: 25,
        missing,
        reverseKl: 0,
        variation: 0,
      }
      const report = aReport({}, { modes })
      return sentenceOf(findings(aVerdict('partial-collapse'), { report }), english)
    }
    expect(told(2)).toBe(
      'The points lie where they should, but they reach only 23 of 25 modes. Missing: mode 0 at (0.0; −1.0) and mode 1 at (1.0; −1.0).',
    )
    expect(told(5)).toContain('mode 3 at (3.0; −1.0) and mode 4 at (4.0; −1.0).')
    expect(told(9)).toContain('mode 3 at (3.0; −1.0) and 5 more.')
  })

  it('lists digits as the language does', () => {
    const [, french] = LANGUAGES as [unknown, typeof english]
    expect(sentenceOf(findings(PARTIAL_COLLAPSE), french)).toMatch(
      /^1, 7 et 9 représentent 84\s% des échantillons\s; 2, 4, 5 et 6 manquent\.$/,
    )
  })
})
