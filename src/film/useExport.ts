/** Makes a file of a film, one at a time, and lets the reader call it off. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { encodeGif } from './gif.ts'
import { mayEncodeVideo, NoVideoError } from './noVideo.ts'
import { saveFile } from '../features/saveFile.ts'
import { encodeStrip } from './strip.ts'
import type { Film, Task } from './film.ts'

export type FileKind = 'png' | 'gif' | 'video'

const ENCODERS: Readonly<Record<FileKind, (film: Film, task: Task) => Promise<Blob>>> = {
  png: encodeStrip,
  gif: encodeGif,
  video: async (film, task) => (await import('./video.ts')).encodeVideo(film, task),
}

export type Saving =
  | { readonly status: 'idle' }
  /** `done` from 0 to 1. */
  | { readonly status: 'busy'; readonly done: number; readonly isSlow: boolean }
  | { readonly status: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly status: 'failed' }

/** A file that takes longer has a progress bar, and a button to call it off. */
const SLOW_MS = 1000

/** The film, and what names its file. */
export interface Shot {
  readonly film: Film
  readonly file: (ending: string) => string
}

export interface Export {
  readonly saving: Saving
  /** False once this browser is known to encode no video. */
  readonly canVideo: boolean
  readonly save: (kind: FileKind, shoot: () => Promise<Shot>) => Promise<void>
  readonly cancel: () => void
}

export function useExport(): Export {
  const [saving, setSaving] = useState<Saving>({ status: 'idle' })
  const [canVideo, setCanVideo] = useState(mayEncodeVideo)
  const current = useRef<AbortController | null>(null)
  const cancel = useCallback(() => current.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  const save = useCallback<Export['save']>(async (kind, shoot) => {
    if (current.current) return
    const { signal } = (current.current = new AbortController())
    const busy = (part: { done?: number; isSlow?: boolean }): void =>
      setSaving((before) => (before.status === 'busy' ? { ...before, ...part } : before))
    const slow = setTimeout(() => busy({ isSlow: true }), SLOW_MS)
    setSaving({ status: 'busy', done: 0, isSlow: false })
    try {
      const { film, file } = await shoot()
      const blob = await ENCODERS[kind](film, { signal, onProgress: (done) => busy({ done }) })
      const name = file(blob.type.split('/')[1] ?? '')
      saveFile(blob, name)
      setSaving({ status: 'saved', name, bytes: blob.size })
    } catch (reason) {
      if (reason instanceof NoVideoError) setCanVideo(false)
      const isExpected = signal.aborted || reason instanceof NoVideoError
      setSaving({ status: isExpected ? 'idle' : 'failed' })
    } finally {
      clearTimeout(slow)
      current.current = null
    }
  }, [])

  return { saving, canVideo, save, cancel }
}
