/** Italiano. */
import { parameters } from './it/parameters.ts'
import { options } from './it/options.ts'
import { losses } from './it/losses.ts'
import { compare } from './it/compare.ts'
import { tries } from './it/tries.ts'
import { everyFamily } from './it/everyFamily.ts'
import { gallery } from './it/gallery.ts'
import { presets } from './it/presets.ts'
import { data } from './it/data.ts'
import { model } from './it/model.ts'
import { machine } from './it/machine.ts'
import { samples } from './it/samples.ts'
import { transport } from './it/transport.ts'
import { failures } from './it/failures.ts'
import { page } from './it/page.ts'
import { diagnosis } from './it/diagnosis.ts'
import { signals } from './it/signals.ts'
import { remedies } from './it/remedies.ts'
import { measures } from './it/measures.ts'
import { measureNames } from './it/measureNames.ts'
import { trained } from './it/trained.ts'
import { arithmetic } from './it/arithmetic.ts'
import { draw } from './it/draw.ts'
import { latent } from './it/latent.ts'
import { map } from './it/map.ts'
import { sampling } from './it/sampling.ts'
import { sliders } from './it/sliders.ts'
import { walk } from './it/walk.ts'
import { links } from './it/links.ts'
import { deck } from './it/deck.ts'
import { autoregressive } from './it/autoregressive.ts'
import { transformer } from './it/transformer.ts'
import { diffusion } from './it/diffusion.ts'
import { names } from './it/names.ts'
import { share } from './it/share.ts'
import { runs } from './it/runs.ts'
import { offline } from './it/offline.ts'
import { exports } from './it/exports.ts'
import { code } from './it/code.ts'
import { keeping } from './it/keeping.ts'
import { runFiles } from './it/runFiles.ts'
import { own } from './it/own.ts'
import { augment } from './it/augment.ts'
import { exercises } from './it/exercises.ts'
import { sheets } from './it/sheets.ts'
import { drawing } from './it/drawing.ts'
import { pad } from './it/pad.ts'
import { view } from './it/view.ts'
import { tour } from './it/tour.ts'
import { contest } from './it/contest.ts'
import { glossary } from './it/glossary.ts'
import { plane } from './it/plane.ts'
import type { en } from './en.ts'

export const it: Record<keyof typeof en, string> = {
  ...parameters,
  ...options,
  ...losses,
  ...compare,
  ...tries,
  ...everyFamily,
  ...gallery,
  ...presets,
  ...data,
  ...model,
  ...machine,
  ...samples,
  ...transport,
  ...failures,
  ...page,
  ...diagnosis,
  ...signals,
  ...remedies,
  ...measures,
  ...measureNames,
  ...trained,
  ...latent,
  ...sliders,
  ...map,
  ...walk,
  ...arithmetic,
  ...draw,
  ...sampling,
  ...links,
  ...deck,
  ...autoregressive,
  ...transformer,
  ...diffusion,
  ...names,
  ...share,
  ...runs,
  ...offline,
  ...exports,
  ...code,
  ...keeping,
  ...runFiles,
  ...own,
  ...augment,
  ...exercises,
  ...sheets,
  ...drawing,
  ...pad,
  ...view,
  ...tour,
  ...contest,
  ...glossary,
  ...plane,
}
