/** Français. */
import { parameters } from './fr/parameters.ts'
import { options } from './fr/options.ts'
import { losses } from './fr/losses.ts'
import { compare } from './fr/compare.ts'
import { tries } from './fr/tries.ts'
import { everyFamily } from './fr/everyFamily.ts'
import { gallery } from './fr/gallery.ts'
import { presets } from './fr/presets.ts'
import { data } from './fr/data.ts'
import { model } from './fr/model.ts'
import { machine } from './fr/machine.ts'
import { samples } from './fr/samples.ts'
import { transport } from './fr/transport.ts'
import { failures } from './fr/failures.ts'
import { page } from './fr/page.ts'
import { diagnosis } from './fr/diagnosis.ts'
import { signals } from './fr/signals.ts'
import { remedies } from './fr/remedies.ts'
import { measures } from './fr/measures.ts'
import { measureNames } from './fr/measureNames.ts'
import { trained } from './fr/trained.ts'
import { arithmetic } from './fr/arithmetic.ts'
import { draw } from './fr/draw.ts'
import { latent } from './fr/latent.ts'
import { map } from './fr/map.ts'
import { sampling } from './fr/sampling.ts'
import { sliders } from './fr/sliders.ts'
import { walk } from './fr/walk.ts'
import { links } from './fr/links.ts'
import { deck } from './fr/deck.ts'
import { autoregressive } from './fr/autoregressive.ts'
import { transformer } from './fr/transformer.ts'
import { diffusion } from './fr/diffusion.ts'
import { names } from './fr/names.ts'
import { share } from './fr/share.ts'
import { runs } from './fr/runs.ts'
import { offline } from './fr/offline.ts'
import { exports } from './fr/exports.ts'
import { code } from './fr/code.ts'
import { keeping } from './fr/keeping.ts'
import { runFiles } from './fr/runFiles.ts'
import { own } from './fr/own.ts'
import { augment } from './fr/augment.ts'
import { exercises } from './fr/exercises.ts'
import { sheets } from './fr/sheets.ts'
import { drawing } from './fr/drawing.ts'
import { pad } from './fr/pad.ts'
import { view } from './fr/view.ts'
import { tour } from './fr/tour.ts'
import { contest } from './fr/contest.ts'
import { glossary } from './fr/glossary.ts'
import { plane } from './fr/plane.ts'
import type { en } from './en.ts'

export const fr: Record<keyof typeof en, string> = {
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
