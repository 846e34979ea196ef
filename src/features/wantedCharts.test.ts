import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../models/families.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { wantedCharts } from './wantedCharts.ts'

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

  it.each(FAMILIES.map(({ id }) => id))('leaves the family "%s" something to plot', (id) => {
    const family = FAMILIES.find((candidate) => candidate.id === id)
    const charts = family
      ? wantedCharts(family, defaultExperiment(id).hyperparameters, 'images')
      : []
    expect(charts.length).toBeGreaterThan(0)
  })
})
