import { describe, expect, it } from 'vitest'
import { keepExerciseFromHost, linkTo, wantedExercise } from './wanted.ts'

/** A page at an address, as far as it is looked at, and the address to which it was taken. */
function pageAt(href: string) {
  const page = {
    location: new URL(href),
    history: {
      state: null,
      replaceState: (_: unknown, __: string, to: string | URL) =>
        void (page.location = new URL(to)),
    },
    localStorage: { getItem: () => null },
  }
  return page as unknown as Window
}

const moved = (href: string): string => {
  const page = pageAt(href)
  keepExerciseFromHost(page)
  return page.location.href
}

describe('an exercise in an address', () => {
  it('is taken out of the query, which a host sees, and asked for by the hash', () => {
    expect(moved('https://a.org/g/?exercise=z.A-b_9')).toBe('https://a.org/g/#exercise=z.A-b_9')
    expect(wantedExercise(pageAt(moved('https://a.org/?exercise=first-gan')))).toBe('first-gan')
  })

  it('leaves the rest of the address as it is', () => {
    expect(moved('https://a.org/?lang=fr&exercise=walk#family=gan&seed=3')).toBe(
      'https://a.org/?lang=fr#family=gan&seed=3&exercise=walk',
    )
    expect(moved('https://a.org/?lang=fr#family=gan')).toBe('https://a.org/?lang=fr#family=gan')
  })

  it('gives way to the one in the hash', () => {
    expect(moved('https://a.org/?exercise=walk#exercise=bias')).toBe('https://a.org/#exercise=bias')
  })

  it('is linked to by the hash alone', () => {
    const page = pageAt('https://a.org/g/?lang=fr#family=gan')
    expect(linkTo(page, 'z.A-b_9')).toBe('https://a.org/g/#exercise=z.A-b_9')
  })
})
