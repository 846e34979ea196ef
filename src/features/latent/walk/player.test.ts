import { describe, expect, it } from 'vitest'
import { Player } from './player.ts'

function playing(count: number): { player: Player; told: () => number } {
  const player = new Player(true)
  let calls = 0
  player.load(count)
  player.subscribe(() => calls++)
  return { player, told: () => calls }
}

describe('Player', () => {
  it('shows 24 frames a second, and half as many at half the speed', () => {
    const { player } = playing(100)
    player.advance(500, 1)
    expect(player.frame).toBe(12)
    player.advance(500, 0.5)
    expect(player.frame).toBe(18)
  })

  it('begins again at the end', () => {
    const { player } = playing(48)
    player.advance(2500, 1)
    expect(player.frame).toBe(12)
  })

  it('tells only of frames that are others', () => {
    const { player, told } = playing(48)
    player.advance(10, 1)
    expect(told()).toBe(0)
    player.advance(40, 1)
    expect(told()).toBe(1)
  })

  it('stays where it is put', () => {
    const { player } = playing(48)
    player.seek(7)
    player.advance(1000, 1)
    expect(player.isPlaying).toBe(false)
    expect(player.frame).toBe(7)
    player.play()
    player.advance(1000, 1)
    expect(player.frame).toBe(31)
  })

  it('keeps within the walk', () => {
    const { player } = playing(48)
    player.seek(99)
    expect(player.frame).toBe(47)
    player.load(25)
    expect(player.frame).toBe(24)
    player.load(0)
    expect(player.frame).toBe(0)
  })
})
