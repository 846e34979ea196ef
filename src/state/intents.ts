/** What a reader can want from the lab. */
import type { BackendWish } from '../lib/backends.ts'
import type { PresetName } from '../models/presets.ts'
import type { TrainedId } from '../models/trained.ts'
import type { RunRecord } from '../runs/record.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { Change } from '../models/changes.ts'
import type { Edit } from './experimentStore.ts'
import type { Link, PageLink } from './hash.ts'
import type { LatentTool } from './latentStore.ts'
import type { RunFile } from './runFile.ts'
import type { StageTab } from './runStore.ts'
import type { Watched } from '../worker/protocol/run.ts'

export interface Intents {
  /** Trains: begins a run, or goes on with the one there is. */
  play(): void
  /** Goes on with a run that failed, from its last good state and with the live settings as they are now. */
  goOn(): void
  pause(): void
  /** Makes one training step and rests; of one that is to be watched a `watched` event tells. */
  step(watched?: Watched): void
  /** Begins again from step 0 with every setting and the seed; plays unless the run was paused. */
  restart(): void
  /** Begins at step 0 with every setting and the seed, and rests there. */
  begin(): void
  /** Trains up to a step and waits there, still playing, for a later one. Of no effect without a run. */
  playTo(step: number): void
  /**
   * Begins a run of its own, paused, at an earlier state of the one that is there: one of those that the lab keeps whole. The
   * run that was there can be brought back as after a restart.
   */
  fork(step: number): Promise<void>
  /** Brings the run back that a restart wiped, as it was. */
  undoRestart(): Promise<void>
  /** Lets go of the runs that restarts wiped. */
  forgetWiped(): void
  /** Changes the experiment. Returns why it was refused, one line per fault; empty when it was taken. */
  edit(change: Edit): readonly string[]
  /** Goes one edit back, or one forth again. The run takes of it what it takes of an edit. */
  undo(): void
  redo(): void
  /** Takes a preset, with the backend as it is. Where a run cannot take it live the reader is asked first. */
  choosePreset(name: PresetName): void
  /** Shows a trained model that comes with the page, paused; a notice tells when it cannot be had. Asks as a preset does. */
  openTrained(id: TrainedId): Promise<void>
  /** Shows a run that was kept, paused; `shown` hears that it is there. Asks first where that loses steps of another one. */
  openRun(record: RunRecord, shown: () => void): void
  /** Opens a run's file; a notice tells why where it cannot be opened, and nothing else is changed then. Asks as above. */
  openFile(file: File): Promise<void>
  /** The run as a file to be downloaded; `null`, and a notice that tells why, when it cannot be had. */
  saveRun(): Promise<RunFile | null>
  /** Replaces the whole experiment by that of a link; a notice tells what was not followed. Asks as a preset does. */
  adopt(link: Link): void
  /**
   * Follows a link: to its experiment or its trained model, and to where it looks; what it says of the view of the page is
   * not the lab's business. Asks as a preset does.
   */
  follow(link: PageLink): Promise<void>
  /** Goes to data that the reader brought; follows the link that waited for them, if there is one. */
  takeOwn(id: string): void
  /** Answers the question whether a proposed model is to take the place of the one that is there. */
  answer(start: boolean): void
  /** Moves to another backend; a run that is under way goes on there. */
  chooseBackend(wish: BackendWish): void
  /** Times a GPU and WebAssembly anew and moves to the faster; a run that is under way goes on there. */
  timeBackends(): void
  /** Draws new latent vectors for the samples. */
  redraw(): void
  show(view: SampleView): void
  /** Turns to a tab of the stage, and to a tool of the latent space. */
  look(tab: StageTab, tool?: LatentTool): void
  /** Measures every term on the held-out test set; the result goes into the run store. */
  measure(): Promise<void>
  /** Measures the model in full; what comes of it goes into the diagnosis. */
  diagnose(): Promise<void>
  dismiss(noticeId: number): void
  /** The settings that differ from those in force and wait for a restart. */
  pending(): readonly Change[]
}
