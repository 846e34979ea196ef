import { describe, expect, it } from 'vitest'
import { createLatentStore, spotAt } from './latentStore.ts'
import { latentAt, poseFits, poseFrom, poseOf } from './pose.ts'
import type { Pose } from './pose.ts'

const again = (pose: Pose, classes = 0): Pose =>
  poseFrom(createLatentStore(null, latentAt(pose, classes)).getState(), () => false)

describe('a pose', () => {
  it('comes back from the latent space that it began', () => {
    const walk: Pose = {
      ...{ tool: 'walk', way: 'lerp', path: 'open', both: 'true', speed: 2, frame: 30 },
      ...{
        stops: [
          [1, 2],
          [3, 4],
        ],
      },
    }
    expect(again(walk)).toEqual(walk)
    const sliders: Pose = { tool: 'sliders', z: [0.5, 1], class: 3 }
    expect(again(sliders, 10)).toEqual(sliders)
  })

  it('asks for classes that the model has, and for none of a model that is told none', () => {
    const pose: Pose = { tool: 'walk', stops: [[1], [2]], stopClasses: [3, 99] }
    expect(again(pose, 10).stopClasses).toEqual([3, 9])
    expect(again(pose).stopClasses).toBeUndefined()
  })

  it('leaves out the vectors that the page gave', () => {
    const z = [1, 2]
    const stops = [spotAt([1, 2], null, 'test')]
    const given = new Set<object>([z, stops])
    const isGiven = (vectors: object): boolean => given.has(vectors)
    expect(poseFrom(createLatentStore(z).getState(), isGiven)).toEqual({ tool: 'sliders' })
    const walk = createLatentStore(z, { tool: 'walk', stops })
    expect(poseFrom(walk.getState(), isGiven)).toEqual({ tool: 'walk' })
  })

  it('fits a latent space of as many dimensions', () => {
    expect(poseFits({ z: [1, 2] }, 2)).toBe(true)
    expect(poseFits({ z: [1, 2] }, 3)).toBe(false)
    expect(poseFits({ stops: [[1, 2], [1]] }, 2)).toBe(false)
    expect(poseFits({ tool: 'map' }, 20)).toBe(true)
  })

  it('is none where a link looks at no latent space', () => {
    expect(poseOf({ tab: 'samples', view: 'all' })).toBeNull()
  })
})
