/** A few of a reader's own examples, which lie with their description: nothing is loaded for it. */
import { useMemo } from 'react'
import { ExamplesPicture } from './ExamplesPicture.tsx'
import { TEXT_THUMBNAIL } from '../datasets/text.ts'
import type { OwnCard } from '../storage/ownData.ts'

const COLUMNS = 2

interface Props {
  readonly card: OwnCard
  /** CSS pixels. */
  readonly side: number
}

export function OwnThumbnail(props: Props) {
  if (props.card.spec.kind !== 'tokens') return <PaintedThumbnail {...props} />
  const source = import.meta.env.BASE_URL + TEXT_THUMBNAIL
  return <img src={source} width={props.side} height={props.side} alt="" />
}

function PaintedThumbnail({ card: { spec, sample }, side }: Props) {
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
