/** A few of a reader's own examples, which lie with their description: nothing is loaded for it. */
import { useMemo } from 'react'
import { ExamplesPicture } from './ExamplesPicture.tsx'
import type { OwnCard } from '../storage/ownData.ts'

const COLUMNS = 2

interface Props {
  readonly card: OwnCard
  /** CSS pixels. */
  readonly side: number
}

export function OwnThumbnail({ card: { spec, sample }, side }: Props) {
  const examples = useMemo(() => ({ shape: spec.shape, ...sample }), [spec, sample])
  return (
    <ExamplesPicture
      dataset={spec}
      examples={examples}
      columns={COLUMNS}
      rows={COLUMNS}
      side={side / COLUMNS}
      square={side}
      label=""
    />
  )
}
