/** What is done with several runs at once: a view of its own, over the page. */
import { createContext, use } from 'react'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Experiment } from '../models/experiment.ts'

export type Study =
  /** Two runs side by side. */
  | { readonly kind: 'compare'; readonly a: Experiment; readonly b: Experiment }
  /** Several of one experiment. */
  | { readonly kind: 'tries'; readonly experiment: Experiment }
  /** One of each family that can learn the data of an experiment. */
  | { readonly kind: 'everyFamily'; readonly experiment: Experiment }
  /** Those of a class, from their files. */
  | { readonly kind: 'gallery' }

export type StudyStore = StoreApi<{ readonly study: Study | null }>

const StudyContext = createContext<StudyStore>(createStore(() => ({ study: null })))

/** Opens and closes the view; the same object for the page's whole life. */
export const useStudy = (): StudyStore => use(StudyContext)
