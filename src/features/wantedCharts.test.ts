import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../models/families.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { wantedCharts } from './wantedCharts.ts'
import type { TextMeasures } from '../metrics/report/measures.ts'

describe('wantedCharts', () => {
  it('keeps what has no condition and what holds, chart by chart and line by line', () => {
    const charts = wantedCharts(
      {
        charts: [
          {
            id: 'one',
            axis: 'score',
            curves: [
              { term: 'always', tone: 'real' },
              { term: 'sometimes', tone: 'real', when: { kind: ['other'] } },
            ],
            references: [
              { id: 'here', value: 1, tone: 'real', when: { kind: ['this'] } },
              { id: 'there', value: 2, tone: 'real', when: { kind: ['other'] } },
            ],
          },
          {
            id: 'two',
            axis: 'score',
            curves: [{ term: 'x', tone: 'real' }],
            when: { kind: ['other'] },
          },
          {
            id: 'three',
            axis: 'score',
            curves: [{ term: 'x', tone: 'real', when: { kind: ['other'] } }],
          },
        ],
      },
      { kind: 'this' },
      'images',
    )
    expect(charts.map(({ id }) => id)).toEqual(['one'])
    expect(charts[0]?.curves.map(({ term }) => term)).toEqual(['always'])
    expect(charts[0]?.references?.map(({ id }) => id)).toEqual(['here'])
  })

  it('draws a reference that holds for images under no other data', () => {
    const references = [{ id: 'here', value: 1, tone: 'real', ofImages: true }] as const
    const curves = [{ term: 'x', tone: 'real' }] as const
    const family = { charts: [{ id: 'one', axis: 'score', curves, references }] } as const
    expect(wantedCharts(family, {}, 'images')[0]?.references).toHaveLength(1)
    expect(wantedCharts(family, {}, 'points')[0]?.references).toHaveLength(0)
  })

  it('draws a reference that is measured of the data once a full measurement has told it', () => {
    const references = [
      { id: 'bigram', value: 'measured', tone: 'real' },
      { id: 'here', value: 1, tone: 'real' },
    ] as const
    const curves = [{ term: 'x', tone: 'real' }] as const
    const family = { charts: [{ id: 'one', axis: 'nats', curves, references }] } as const
    const drawn = (...texts: (TextMeasures | null)[]) =>
      wantedCharts(
        family,
        {},
        'points',
        texts.map((text) => ({ text })),
      )[0]?.references.map(({ value, isMeasured }) => [value, isMeasured])
    const nats = (all: number) => ({ all, perClass: [all] })
    const text: TextMeasures = {
      ...{ model: null, bigram: nats(2.6), wittenBell: nats(1.96) },
      ...{ lengths: { samples: [], real: [] }, invented: { model: [], counts: [] } },
    }
    expect(drawn()).toEqual([[1, false]])
    expect(drawn(null)).toEqual([[1, false]])
    expect(drawn(text, null)).toEqual([
      [2.6, true],
      [1, false],
    ])
  })

  it.each(FAMILIES.map(({ id }) => id))('leaves the family "%s" something to plot', (id) => {
    const family = FAMILIES.find((candidate) => candidate.id === id)
    const charts = family
      ? wantedCharts(family, defaultExperiment(id).hyperparameters, 'images')
      : []
    expect(charts.length).toBeGreaterThan(0)
  })
})
