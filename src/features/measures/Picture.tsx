/** A painting as wide as the space it stands in, which can be saved. */
import { SavePicture } from '../SavePicture.tsx'
import { WidePainting } from '../../ui/WidePainting.tsx'
import type { ComponentProps } from 'react'

interface Props extends ComponentProps<typeof WidePainting> {
  /** What the picture shows. */
  readonly name: string
  /** The same in the name of its file. */
  readonly file: string
}

export function Picture({ name, file, ...painting }: Props) {
  return (
    <SavePicture name={name} file={file}>
      <WidePainting {...painting} />
    </SavePicture>
  )
}
