import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { VARIANTS } from '../features/diagnosis/sentence.ts'
import { SIGNAL_NAMES } from '../features/diagnosis/signalWords.ts'
import { ROW_NAMES } from '../features/diagnosis/qualityRows.ts'
import { BACKENDS } from '../lib/backends.ts'
import { GROUPS } from '../metrics/measures/measure.ts'
import { MEASURES } from '../metrics/measures/catalog.ts'
import { MEASURE_NAMES } from '../metrics/report/measures.ts'
import { REMEDY_IDS } from '../metrics/verdict/remedies.ts'
import { DATASETS } from '../datasets/datasets.ts'
import { diagramOf } from '../models/diagrams.ts'
import { STOP_KINDS } from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { PRESET_NAMES } from '../models/presets.ts'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { TRAINED_IDS } from '../models/trained.ts'
import { LATENT_TOOLS } from '../state/latentStore.ts'
import { en } from './en.ts'
import { autoregressive } from './en/autoregressive.ts'
import { fr } from './fr.ts'
import { it as italian } from './it.ts'
import type { ExerciseFaultCode } from '../exercises/fault.ts'
import type { Why } from '../features/whyNone.ts'
import type { BackendReport } from '../lib/backends.ts'
import type { LayerSpec } from '../models/layers.ts'
import type { LimitId } from '../models/spec.ts'
import type { Measure } from '../metrics/measures/measure.ts'
import type { ChartSpec, Parameters, Unit } from '../models/spec.ts'
import type { Allowed } from '../state/allowed.ts'
import type { IgnoredReason } from '../state/hash/pairs.ts'
import type { FileFault } from '../state/runFile.ts'
import type { PhaseName } from '../state/runStore.ts'
import type { NotOpened } from '../state/trained.ts'
import type { FailureCode } from '../worker/protocol/failures.ts'

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en,
  fr,
  it: italian,
}

// ---------------------------------------------------------------- keys put together from the data

/** Lists a union's members; leaving one out, or naming one that is not there, is a type error. */
const members = <T extends string>(table: Record<T, true>): T[] => Object.keys(table) as T[]

const phases = members<PhaseName>({
  opening: true,
  noBackend: true,
  idle: true,
  starting: true,
  waiting: true,
  running: true,
  paused: true,
  finished: true,
  failed: true,
})
const failures = members<FailureCode>({
  notFinite: true,
  backendLost: true,
  outOfMemory: true,
  noBackend: true,
  dataMissing: true,
  dataDamaged: true,
  ownMissing: true,
  badExperiment: true,
  noRun: true,
  badCheckpoint: true,
  internal: true,
})
const notOpened = members<NotOpened['code']>({
  dataMissing: true,
  dataDamaged: true,
  badExperiment: true,
})
const fileFaults = members<FileFault>({
  notArchive: true,
  truncated: true,
  byteOrder: true,
  headerTooLarge: true,
  tooDeep: true,
  repeatedName: true,
  otherPrecision: true,
  damaged: true,
  noExperiment: true,
  newerVersion: true,
  unknownFamily: true,
  unknownDataset: true,
  unknownSetting: true,
  badSetting: true,
  notRun: true,
  newerFormat: true,
  notFinite: true,
  otherNetworks: true,
  tooLarge: true,
  unreadable: true,
  dataMissing: true,
  noCode: true,
})
const exerciseFaults = members<ExerciseFaultCode>({
  tooLong: true,
  noFrontMatter: true,
  notYaml: true,
  notAllowed: true,
  noExplanation: true,
  otherSteps: true,
  damagedLink: true,
})
const limits = members<LimitId>({
  convolutionNeedsImages: true,
  denseNeedsPoints: true,
})
const verdicts = members<BackendReport['verdict']>({
  chosen: true,
  usable: true,
  software: true,
  absent: true,
  wrong: true,
  lost: true,
})
const reasons = members<IgnoredReason>({
  unknown: true,
  malformed: true,
  notAllowed: true,
  newerVersion: true,
  repeated: true,
  noExamples: true,
  conflict: true,
  ownMissing: true,
})
const allowed = members<Allowed['kind']>({
  range: true,
  options: true,
  shares: true,
  stop: true,
})
const axes = members<ChartSpec['axis']>({
  nats: true,
  score: true,
  share: true,
  squaredError: true,
  squaredErrorPerNumber: true,
})
const noValue = members<Why['reason']>({
  notDigits: true,
  notImages: true,
  notPoints: true,
  notText: true,
  noDistances: true,
  reconstructions: true,
  needsMore: true,
  fewHeldOut: true,
  unrecognised: true,
  alike: true,
  unlabelled: true,
  fewOfClass: true,
  unreliable: true,
  noModes: true,
  noCritic: true,
  noEncoder: true,
  notMeasured: true,
})
const units = members<Unit>({
  dimensions: true,
  units: true,
  channels: true,
  layers: true,
  steps: true,
  images: true,
  pixels: true,
})

const layers = members<LayerSpec['kind']>({
  dense: true,
  conv: true,
  convTranspose: true,
  residual: true,
  skip: true,
  groupNorm: true,
  film: true,
  reshape: true,
  dropout: true,
  batchNorm: true,
  embedding: true,
  attention: true,
  mlp: true,
  layerNorm: true,
  unembedding: true,
})

/** An option of a choice, and the line that explains it. */
const explained = (key: string): string[] => [key, `${key}.help`]

const wordsOf = (prefix: string, parameters: Parameters): string[] =>
  Object.entries(parameters).flatMap(([name, parameter]) => [
    `${prefix}.${name}.label`,
    `${prefix}.${name}.help`,
    ...(parameter.kind === 'choice'
      ? parameter.options.flatMap((option) => explained(`option.${name}.${option}`))
      : []),
  ])

/** The common settings that have a control of their own. */
const COMMON = ['batchSize', 'seed', 'stop', 'images']

const composed = new Set([
  ...FAMILIES.flatMap(({ id, parameters, players, charts }) => [
    ...explained(`family.${id}`),
    ...wordsOf('parameter', parameters),
    ...players.flatMap(({ id: player, role }) => [
      `player.${player}`,
      ...(role ? [`player.${role}.who`] : []),
    ]),
    ...charts.flatMap((chart) => [
      `chart.${chart.id}`,
      ...chart.curves.map(({ term }) => `term.${term}`),
      ...(chart.references ?? []).map((reference) => `reference.${reference.id}`),
    ]),
  ]),
  ...wordsOf('optimiser', OPTIMISER_PARAMETERS),
  ...COMMON.flatMap((name) => [`parameter.${name}.label`, `parameter.${name}.help`]),
  ...PRESET_NAMES.flatMap((name) => [`preset.${name}.title`, `preset.${name}.shows`]),
  ...TRAINED_IDS.flatMap((id) => [`trained.${id}.title`, `trained.${id}.shows`]),
  ...notOpened.map((code) => `trained.notOpened.${code}`),
  ...fileFaults.map((fault) => `runFile.fault.${fault}`),
  ...exerciseFaults.map((code) => `exercise.fault.${code}`),
  ...DATASETS.flatMap(({ id }) => explained(`dataset.${id}`)),
  'dataset.own.help',
  'backend.auto',
  ...BACKENDS.flatMap((name) => explained(`backend.${name}`)),
  ...STOP_KINDS.flatMap((kind) => explained(`stop.${kind}`)),
  ...phases.map((phase) => `phase.${phase}`),
  ...failures.flatMap((code) => [`failure.${code}.title`, `failure.${code}.help`]),
  ...limits.map((id) => `limit.${id}`),
  ...verdicts.map((verdict) => `verdict.${verdict}`),
  ...reasons.map((reason) => `ignored.${reason}`),
  ...allowed.map((kind) => `allowed.${kind}`),
  ...['free', 'lock', 'hide'].map((lock) => `share.lock.${lock}`),
  ...axes.map((axis) => `axis.${axis}`),
  ...units.map((unit) => `unit.${unit}`),
  ...VARIANTS.flatMap(([id, variants]) =>
    ['title', ...variants].map((part) => `diagnosis.${id}.${part}`),
  ),
  ...SIGNAL_NAMES.map((name) => `signal.${name}`),
  ...REMEDY_IDS.map((id) => `remedy.${id}`),
  ...noValue.map((reason) => `reason.${reason}`),
  ...GROUPS.map((group) => `quality.group.${group}`),
  ...LATENT_TOOLS.flatMap((tool) => explained(`latent.tool.${tool}`)),
  ...[...MEASURE_NAMES, ...ROW_NAMES].flatMap((name) => [
    `measure.${name}.label`,
    `measure.${name}.help`,
  ]),
  ...FAMILIES.flatMap(({ id }) => {
    const { parts = [], phases: subSteps = [] } = diagramOf(id) ?? {}
    return [
      ...parts.flatMap((part) => [`machine.part.${part.id}`, `machine.part.${part.id}.says`]),
      ...subSteps.map((phase) => `machine.phase.${phase.id}`),
    ]
  }),
  ...layers.map((kind) => `machine.layer.${kind}`),
  ...['real', 'generated'].map((of) => `machine.meter.${of}`),
  ...['accuracy', 'gradient', 'lossDistance'].flatMap((name) => [
    `facts.${name}.label`,
    `facts.${name}.help`,
  ]),
])
const COMPOSED_PREFIXES = new Set([...composed].map((key) => key.split('.')[0]))

// ---------------------------------------------------------------- keys in the sources

const SRC = join(import.meta.dirname, '..')
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) =>
    /^(app|features|ui|i18n)\/.*(?<!\.test|\/(en|fr|it)|\/(en|fr|it)\.\w+)\.tsx?$/.test(file),
  )
  .map((file) => readFileSync(join(SRC, file), 'utf8'))

const literals = new Set(
  sources.flatMap((text) => [...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key)),
)
const called = sources.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key as string),
)
/** Keys with a part that is filled in, as patterns; those made from the data are known exactly instead. */
const patterns = sources
  .flatMap((text) => [...text.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/gi)])
  .map(([, template]) => template as string)
  .filter((template) => !COMPOSED_PREFIXES.has(template.split('.')[0]))
  .map((template) => ({
    template,
    pattern: new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w-]+')}$`,
    ),
  }))

// ---------------------------------------------------------------- the tests

/** Names of the placeholders of a message, plural branches included; not `kind`, which is filled in by itself. */
function placeholders(message: string, locale: string): string[] {
  const names = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (typeof part === 'object' && part !== null) {
      // 0 is plain text and 7 is `#`; every other element names an argument.
      if (
        'type' in part &&
        'value' in part &&
        part.type !== 0 &&
        part.type !== 7 &&
        part.value !== 'kind'
      )
        names.add(String(part.value))
      if ('options' in part) Object.values(part.options as object).forEach(walk)
      if ('value' in part && !('type' in part)) walk(part.value)
    }
  }
  walk(new IntlMessageFormat(message, locale).getAst())
  return [...names].toSorted()
}

/** Messages that are shown only where the data are images, or that speak of both, or of pictures on the screen. */
const ABOUT_IMAGES = [
  // Models that read images alone.
  ...Object.keys(autoregressive).map(
    (key) => new RegExp(`^${key.replaceAll('.', String.raw`\.`)}$`),
  ),
  // Parts of the page that points do not have.
  /^(draw|histogram|measures\.(digits|requested))\./,
  /^(latent\.tool\.draw(\.help)?|arithmetic\.sum\.first|reference\.meanImage|unit\.pixels)$/,
  /^measures\.(on\.(judge|classifier|components|pixels)|noClassifier\..*|(nearest|closest)\.label.*|latent\.noPrior|basis\.pixels)$/,
  /^(sampling\.(requested|hardest|notMeasured|seen)|walk\.seen(\.lost)?)$/,
  /^augment\./,
  /^parameter\.(channels|stages)\.help$/,
  ...MEASURES.filter(({ only }: Measure) => only !== undefined && only !== 'points').map(
    ({ id }) => new RegExp(`^measure\\.${id}\\.`),
  ),
  /^signal\.(recognised|totalVariation|missing|dominance|confident|confidentGain|sharpness|shareCosine|leaderChanges|empty)$/,
  /^diagnosis\.(blurry\..*|warming-up\.(blurry|confident|unrecognised)|collapse\.empty|unclear\..*|healthy\.digits|partial-collapse\.(both|dominant)|oscillation\.leader|unrecognisable\.(confident|part|recognised))$/,
  /^samples\.(firstVisit\..*|(caption|label\.\w+)\.images)$/,
  /^(data\.preview|reason\.unrecognised)$/,
  // Models and data sets that are of images.
  /^trained\.[\w-]+\.(title|shows)$/,
  /^preset\.(gan-conv|gan-conv-long|gan-conv-lite|gan-conditional|gan-conditional-lite|vae-conv|unet-flow)\.shows$/,
  /^(tour|contest)\./,
  /^(dataset\.mnist(\.help)?|option\.network\.conv\.help)$/,
  // Why something is not for points.
  /^(limit\.(convolutionNeedsImages|denseNeedsPoints)|data\.points|reason\.(not(Digits|Images)|unlabelled|fewOfClass|unreliable)|parameter\.network\.help|presets\.needsImages)$/,
  // Pictures on the screen and in files.
  /^(walk\.(at|image|length|first.*|intro|norm.*|save.*)|map\.(picture|thinned|shows\.pictures)|measures\.(noReport|closest\.points)|sampling\.scatter)$/,
  // What a reader may bring.
  /^own\.(drop\.kinds|pictures|framing|invert|folders|files|sheet|fault|draw|variants)/,
  // Where a digit is a figure, or the measures are named by what they were made for.
  /^(measure\.(frechet|ndb)\..*)$/,
  // What is said of stacked digits alone.
  /^(measure|signal|dataset|preset)\.stack|^diagnosis\.[\w-]+\.stacks$|^measures\.on\.channels$/,
]
const WORDS_OF_DIGITS = /\b(digits?|chiffres?|cifr[ae])\b/i
const WORDS_OF_IMAGES = /\b(digits?|images?|pixels?|chiffres?|cifr[ae]|immagin[ei])\b/i

/** The text of a message about data of a kind, every other choice in it included. */
function wordsOn(kind: 'images' | 'points', message: string, locale: string): string {
  const words = (part: unknown): string => {
    if (Array.isArray(part)) return part.map(words).join('')
    if (typeof part !== 'object' || part === null) return ''
    const { type, value, options } = part as {
      type?: number
      value?: unknown
      options?: Record<string, { value: unknown }>
    }
    if (!options) return type === 0 ? String(value) : ''
    const chosen = value === 'kind' ? [options[kind] ?? options['other']] : Object.values(options)
    return chosen.map((option) => words(option?.value)).join(' ')
  }
  return words(new IntlMessageFormat(message, locale).getAst())
}

describe('the catalogues', () => {
  it('have every key that the data call for', () => {
    expect([...composed].filter((key) => !(key in en))).toEqual([])
  })

  it('have every key that the sources call for', () => {
    expect(called.filter((key) => !(key in en))).toEqual([])
    const keys = Object.keys(en)
    expect(
      patterns
        .filter(({ pattern }) => !keys.some((key) => pattern.test(key)))
        .map((p) => p.template),
    ).toEqual([])
  })

  it('have no key that nothing calls for', () => {
    const idle = Object.keys(en).filter(
      (key) =>
        !composed.has(key) &&
        !literals.has(key) &&
        !patterns.some(({ pattern }) => pattern.test(key)),
    )
    expect(idle).toEqual([])
  })

  it.each(['fr', 'it'])('have the same keys in English and in %s, in the same order', (locale) => {
    expect(Object.keys(CATALOGUES[locale] ?? {})).toEqual(Object.keys(en))
  })

  it.each(['fr', 'it'])('fill in the same placeholders in English and in %s', (locale) => {
    for (const [key, message] of Object.entries(en))
      expect(placeholders(CATALOGUES[locale]?.[key] ?? '', locale), key).toEqual(
        placeholders(message, 'en'),
      )
  })

  it.each(Object.keys(CATALOGUES))(
    'speak in %s of digits, images and pixels only where the data are images',
    (locale) => {
      const bad = Object.entries(CATALOGUES[locale] ?? {})
        .filter(([key]) => !ABOUT_IMAGES.some((pattern) => pattern.test(key)))
        .map(([key, message]) => [key, wordsOn('points', message, locale)] as const)
        .filter(([, words]) => WORDS_OF_IMAGES.test(words))
      expect(bad).toEqual([])
    },
  )

  it.each(Object.keys(CATALOGUES))(
    'speak in %s of digits only where the images are digits',
    (locale) => {
      const bad = Object.entries(CATALOGUES[locale] ?? {})
        .filter(([key]) => !ABOUT_IMAGES.some((pattern) => pattern.test(key)))
        .map(([key, message]) => [key, wordsOn('images', message, locale)] as const)
        .filter(([key, words]) => WORDS_OF_DIGITS.test(words) && key !== 'map.principal.words')
      expect(bad).toEqual([])
    },
  )

  it('see placeholders where there are some', () => {
    expect(placeholders('{a} {b, plural, one {# {c}} other {#}}', 'en')).toEqual(['a', 'b', 'c'])
  })

  it.each(Object.keys(CATALOGUES))(
    'leave no message of %s empty or with a typewriter’s apostrophe',
    (locale) => {
      const bad = Object.entries(CATALOGUES[locale] ?? {}).filter(
        ([, message]) => message.trim() === '' || /'|"|\.\.\.| {2}/.test(message),
      )
      expect(bad).toEqual([])
    },
  )

  it('space French punctuation as printers do', () => {
    const bad = Object.entries(fr).filter(([, message]) => {
      const text = message.replaceAll(/\{\w+, plural,/g, '')
      return /[^\u00a0\u202f][;!?»]| [:%]|«[^\u00a0\u202f]|\w:/.test(text)
    })
    expect(bad).toEqual([])
  })
})
