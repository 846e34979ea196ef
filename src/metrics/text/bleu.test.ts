import { describe, expect, it } from 'vitest'
import { BleuReferences, selfBleu } from './bleu.ts'

const HYPOTHESES = ['montreuil', 'saintville', 'bridgeton', 'pontassio', 'ay']
const REFERENCES = ['montreux', 'saintes', 'cambridge', 'pontassieve', 'bay', 'villeton']

describe('BLEU', () => {
  it('is as worked by hand', async () => {
    // 4 of 5, 3 of 4, 2 of 3, 1 of 2; 6 of the references' characters beside 5.
    const precision = ((4 / 5) * (3 / 4) * (2 / 3) * (1 / 2)) ** (1 / 4)
    const score = await new BleuReferences(['abcdxy']).score(['abcde'])
    expect(score).toBeCloseTo(Math.exp(1 - 6 / 5) * precision, 12)
  })

  it('clips by the reference that has an n-gram most often, as the paper', async () => {
    // As "the the the the the the the" in the paper's section 2.1: of aaaa 3, 2 and 1 n-grams are clipped to, and no fourth.
    expect(await new BleuReferences(['xaaab', 'acca']).score(['aaaa'])).toBe(0)
    const precision = ((4 / 5) * (3 / 4) * (2 / 3) * (1 / 2)) ** (1 / 4)
    expect(await new BleuReferences(['xaaaa', 'acca']).score(['aaaaa'])).toBeCloseTo(precision, 12)
  })

  it('is what sacrebleu 2.6.0 says, with characters as tokens and no smoothing', async () => {
    // BLEU(tokenize='char', smooth_method='none').corpus_score
    const score = await new BleuReferences(REFERENCES).score(HYPOTHESES)
    expect(score).toBeCloseTo(0.8264463408985256, 12)
  })

  it('is 0 of what has nothing in common, and 1 of the references themselves', async () => {
    const references = new BleuReferences(REFERENCES)
    expect(await references.score(['zzz', 'qqqq'])).toBe(0)
    expect(await references.score(REFERENCES)).toBeCloseTo(1, 12)
  })
})

describe('self-BLEU', () => {
  it('is the mean of what sacrebleu 2.6.0 says of each against the others, smoothed as Texygen does', async () => {
    // BLEU(tokenize='char', smooth_method='floor', effective_order=True).sentence_score
    expect(await selfBleu([...HYPOTHESES, ...REFERENCES])).toBeCloseTo(0.7169673725364487, 10)
    expect(await selfBleu(['mont', 'monte', 'bonn', 'ay', 'ay'])).toBeCloseTo(
      0.7677289458922272,
      10,
    )
  })

  it('is 1 of one name over and over, 0 of names that share nothing, and nothing of one', async () => {
    expect(await selfBleu(['ay', 'ay', 'ay'])).toBeCloseTo(1, 12)
    expect(await selfBleu(['abc', 'def', 'ghi'])).toBe(0)
    expect(await selfBleu(['abc'])).toBeNull()
  })
})
