/** English. The other catalogues have the same keys; placeholders are ICU messages. */
import { parameters } from './en/parameters.ts'
import { options } from './en/options.ts'
import { losses } from './en/losses.ts'
import { compare } from './en/compare.ts'
import { tries } from './en/tries.ts'
import { everyFamily } from './en/everyFamily.ts'
import { gallery } from './en/gallery.ts'
import { presets } from './en/presets.ts'
import { data } from './en/data.ts'
import { model } from './en/model.ts'
import { machine } from './en/machine.ts'
import { samples } from './en/samples.ts'
import { transport } from './en/transport.ts'
import { failures } from './en/failures.ts'
import { page } from './en/page.ts'
import { diagnosis } from './en/diagnosis.ts'
import { signals } from './en/signals.ts'
import { remedies } from './en/remedies.ts'
import { measures } from './en/measures.ts'
import { measureNames } from './en/measureNames.ts'
import { trained } from './en/trained.ts'
import { arithmetic } from './en/arithmetic.ts'
import { draw } from './en/draw.ts'
import { latent } from './en/latent.ts'
import { map } from './en/map.ts'
import { sampling } from './en/sampling.ts'
import { sliders } from './en/sliders.ts'
import { walk } from './en/walk.ts'
import { links } from './en/links.ts'
import { deck } from './en/deck.ts'
import { autoregressive } from './en/autoregressive.ts'
import { transformer } from './en/transformer.ts'
import { diffusion } from './en/diffusion.ts'
import { names } from './en/names.ts'
import { share } from './en/share.ts'
import { runs } from './en/runs.ts'
import { offline } from './en/offline.ts'
import { exports } from './en/exports.ts'
import { code } from './en/code.ts'
import { keeping } from './en/keeping.ts'
import { runFiles } from './en/runFiles.ts'
import { own } from './en/own.ts'
import { augment } from './en/augment.ts'
import { exercises } from './en/exercises.ts'
import { sheets } from './en/sheets.ts'
import { drawing } from './en/drawing.ts'
import { pad } from './en/pad.ts'
import { view } from './en/view.ts'
import { tour } from './en/tour.ts'
import { contest } from './en/contest.ts'
import { glossary } from './en/glossary.ts'
import { plane } from './en/plane.ts'

export const en = {
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
} as const
