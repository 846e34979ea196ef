import { describe, expect, it } from 'vitest'
import { isHidden, labelsOfFolders } from './pictures.ts'
import { zipOf } from './packUp.ts'
import { unzip } from './unpack.ts'

const picture = (className: string | null, byte: number) => ({
  className,
  bytes: Uint8Array.of(byte),
})

describe('an archive of drawings', () => {
  it('is read again with its classes, each picture in the one that it had', () => {
    const names = ['Kreis', 'a/b', '.dots', 'Kreis']
    const zip = zipOf(names.map((name, index) => picture(name, index)))
    const files = unzip(zip, (path) => !isHidden(path) && !path.endsWith('/'))
    expect(files).toHaveLength(4)
    const { labels, classNames } = labelsOfFolders(files.map(({ path }) => path))
    const classOf = new Map(files.map(({ bytes }, at) => [bytes[0], classNames[labels[at] ?? 0]]))
    expect(names.map((_, index) => classOf.get(index))).toEqual(['Kreis', 'a-b', '_dots', 'Kreis'])
  })

  it('keeps the order of pictures without classes', () => {
    const zip = zipOf(Array.from({ length: 12 }, (_, index) => picture(null, index)))
    const files = unzip(zip, () => true).toSorted((a, b) => (a.path < b.path ? -1 : 1))
    expect(files.map(({ bytes }) => bytes[0])).toEqual(Array.from({ length: 12 }, (_, i) => i))
    expect(labelsOfFolders(files.map(({ path }) => path)).classNames).toEqual([])
  })
})
