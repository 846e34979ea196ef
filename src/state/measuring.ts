/** Measurements that the reader asks for. They settle always: with a result, a notice, or nothing where the run is gone. */
import { failureOf } from './failure.ts'
import { notify } from './notices.ts'
import type { LabClient } from '../worker/client.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { RunStore } from './runStore.ts'

/** Samples of a full measurement. */
const SAMPLES_MEASURED = 1000

interface Parts {
  readonly client: LabClient
  readonly run: RunStore
}

/** Measures every term on the held-out test set. @param isCurrent tells whether the run is still the one that was asked about. */
export async function measureTerms({ client, run }: Parts, isCurrent: () => boolean) {
  try {
    const measured = await client.request('measure', {})
    if (isCurrent()) run.setState({ measured })
  } catch (error) {
    tellOf(error, run)
  }
}

/** Measures the model in full; what comes of it arrives as events. */
export async function measureInFull({ client, run }: Parts, diagnosis: Diagnosis): Promise<void> {
  diagnosis.awaited(true)
  try {
    await client.request('diagnose', { count: SAMPLES_MEASURED })
  } catch (error) {
    tellOf(error, run)
  } finally {
    diagnosis.awaited(false)
  }
}

/** Says why nothing was measured. Without a run there is nobody left to tell. */
function tellOf(error: unknown, run: RunStore): void {
  const failure = failureOf(error)
  if (failure && failure.code !== 'noRun')
    notify(run, { kind: 'mishap', what: 'measurement', failure })
}
