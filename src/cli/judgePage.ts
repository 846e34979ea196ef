/** The page behind `npm run judge`: trains the judge in a worker, where WebAssembly has its threads. */
import { urlInPage } from './dataUrl.ts'
import type { Exam } from '../judge/judgeExam.ts'
import type { JudgeProgress } from '../judge/judgeTraining.ts'
import type { SchoolEvent } from './judge.worker.ts'
import type { Settled } from './trainPage.ts'

/** A trained judge as a data URL of a safetensors file, and how it did on the test images. */
interface Graduate {
  readonly archive: string
  readonly exam: Exam
}

/** What the command line calls. */
class JudgeSchool {
  #progress: JudgeProgress | null = null

  /** What was told last; `null` before that. */
  progress(): JudgeProgress | null {
    return this.#progress
  }

  /** Trains and examines a judge. Settles always, also when the worker could not be loaded. */
  train(): Promise<Settled<Graduate>> {
    const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' })
    return new Promise((resolve) => {
      const fail = (detail: string): void => resolve({ failure: { code: 'internal', detail } })
      worker.addEventListener('message', ({ data }: MessageEvent<SchoolEvent>) => {
        if (data.type === 'progress') this.#progress = data.progress
        else if (data.type === 'failed') fail(data.detail)
        else
          urlInPage(data.archive).then(
            (archive) => resolve({ value: { archive, exam: data.exam } }),
            (error: unknown) => fail(String(error)),
          )
      })
      worker.addEventListener('error', (event) =>
        fail(event.message || 'the worker could not be loaded'),
      )
      worker.postMessage(new URL('../../datasets/', document.baseURI).href)
    })
  }
}

declare global {
  interface Window {
    judgeSchool: JudgeSchool
  }
}

window.judgeSchool = new JudgeSchool()
