import { describe, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { parseHash } from '../../state/hash.ts'
import { MOST_IN_QR, qrCodeOf } from './qrCode.ts'
import { hasPart, PARTS, sharedHash } from './shared.ts'
import type { PageFacts } from '../../state/hash/page.ts'

const EXPERIMENT = PRESETS['vae-2d']
const FREE = { data: 'free', model: 'free', training: 'free' } as const
const FACTS: PageFacts = {
  ...{ view: 'all', tab: 'latent', tool: 'sliders', lang: 'fr', fold: ['results'] },
  z: [0.5, 1],
}

describe('a shared link', () => {
  it('carries every part that is chosen', () => {
    const link = parseHash(sharedHash(EXPERIMENT, FACTS, new Set(PARTS), FREE))
    expect(link).toMatchObject({ experiment: EXPERIMENT, ignored: [] })
    expect(link?.page).toEqual(FACTS)
  })

  it('carries nothing of a part that is not', () => {
    const only = (part: 'view' | 'place' | 'language') =>
      parseHash(sharedHash(EXPERIMENT, FACTS, new Set([part]), FREE))?.page
    expect(only('place')).toEqual({ z: [0.5, 1] })
    expect(only('language')).toEqual({ lang: 'fr' })
    expect(parseHash(sharedHash(EXPERIMENT, FACTS, new Set(['place']), FREE))?.isOfExperiment).toBe(
      false,
    )
  })

  it('locks and hides cards', () => {
    const locks = { data: 'hide', model: 'lock', training: 'free' } as const
    expect(parseHash(sharedHash(EXPERIMENT, {}, new Set(), locks))?.page).toEqual({
      lock: ['model'],
      hide: ['data'],
    })
  })

  it('carries a scene in the place of the settings that the scene brings', () => {
    const scene: PageFacts = { deck: 'mode-collapse', scene: 2, lang: 'it' }
    const parts = PARTS.filter((part) => hasPart(part, scene))
    expect(parts).toEqual(['deck', 'language'])
    expect(sharedHash(EXPERIMENT, scene, new Set(parts), FREE)).toBe(
      '#lang=it&deck=mode-collapse&scene=2',
    )
  })

  it('offers the parts that the page has', () => {
    expect(PARTS.filter((part) => hasPart(part, { lang: 'en' }))).toEqual(['settings', 'language'])
  })
})

describe('the QR code of a link', () => {
  it('has the three finders in their corners, inside a quiet zone', () => {
    const code = qrCodeOf('https://example.org/#preset=vae-2d')
    if (!code) throw new Error('no code')
    const { side, isDark } = code
    const finder = (column: number, row: number): boolean =>
      [0, 1, 2, 3, 4, 5, 6].every(
        (i) =>
          isDark(column + i, row) && isDark(column, row + i) && !isDark(column - 1, row + i - 1),
      )
    expect(finder(4, 4) && isDark(side - 5, 4) && isDark(side - 11, 4) && isDark(4, side - 5)).toBe(
      true,
    )
    expect(isDark(3, 3) || isDark(side - 4, side - 4)).toBe(false)
  })

  it('is none where the link is longer than any code', () => {
    expect(qrCodeOf('a'.repeat(MOST_IN_QR))).not.toBeNull()
    expect(qrCodeOf('a'.repeat(MOST_IN_QR + 1))).toBeNull()
    expect(qrCodeOf('é'.repeat(MOST_IN_QR / 2 + 1))).toBeNull()
  })
})
