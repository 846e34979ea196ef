/** The one small button that saves what it stands beside as a file. */
import { useState } from 'react'
import { DownloadIcon } from '../ui/icons.tsx'
import classes from './SaveButton.module.css'
import { saveFile } from './saveFile.ts'

interface Props {
  /** What it saves, and as what. */
  readonly name: string
  /** Makes the file when it is asked for. */
  readonly make: () => Blob | Promise<Blob>
  /** Name of the file with its ending; asked for together with the file. */
  readonly file: () => string
  readonly className?: string | undefined
}

export function SaveButton({ name, make, file, className = '' }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const save = async (): Promise<void> => {
    setIsBusy(true)
    try {
      const called = file()
      saveFile(await make(), called)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <button
      type="button"
      className={`${classes.save} ${className}`}
      aria-label={name}
      title={name}
      disabled={isBusy}
      onClick={() => void save()}
    >
      <DownloadIcon size={15} />
    </button>
  )
}
