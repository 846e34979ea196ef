/**
 * Who may import whom, as data. The linter (`oxlint.config.mjs`) and the architecture test both read it: the linter sees
 * the words of an import, the test follows it to the file.
 */

/**
 * @typedef {object} Room A part of `src` with its own rule.
 * @property {string} name
 * @property {readonly string[]} files Globs under `src`; a file belongs to the first room that matches.
 * @property {readonly string[] | 'any'} mayImport Names of other rooms; its own files are always open to it.
 * @property {readonly string[]} packages Globs of the packages it may import; Node's own are `node:*`.
 * @property {boolean} [ownFolderOnly] True when the sub-folders of this room may not import each other.
 * @property {boolean} [typesOnly] True when every import must be a type import.
 * @property {'lab' | 'screen' | 'both' | 'node'} side Which side of `worker/protocol.ts` it lives on.
 */

const REACT = ['react', 'react-dom', 'react-dom/*', 'react/*']
const MANTINE = ['@mantine/**', '@fontsource-variable/**']

/** Globs of the tests and of what only tests use. */
export const TEST_FILES = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/fixtures.ts',
  '**/fixtures.tsx',
  '**/test[A-Z]*.ts',
  '**/*Suite.ts',
  '**/testFamilies/**',
]

/** @type {readonly Room[]} */
export const ROOMS = [
  { name: 'lib', side: 'both', files: ['lib/**'], mayImport: [], packages: [] },
  {
    name: 'plain data',
    side: 'both',
    files: [
      'models/spec.ts',
      'models/experiment.ts',
      'models/upgrade.ts',
      'models/changes.ts',
      'models/stepShape.ts',
      'models/presets.ts',
      'models/everyFamily.ts',
      'models/recipes.ts',
      'models/matchingPreset.ts',
      'models/settings.ts',
      'models/trained.ts',
      'models/datasets.ts',
      'models/families.ts',
      'models/catalog.ts',
      'datasets/spec.ts',
      'datasets/catalog.ts',
      'datasets/datasets.ts',
      'datasets/own.ts',
      'datasets/plane.ts',
      'datasets/text.ts',
      'datasets/stacks.ts',
      'datasets/*/spec.ts',
      'models/commonParameters.ts',
      'models/networkParameters.ts',
      'models/optimiserParameters.ts',
      'models/denoisingParameters.ts',
      'models/layers.ts',
      'models/*/networks.ts',
      'models/*/order.ts',
      'models/*/diagram.ts',
      'models/diagram.ts',
      'models/diagrams.ts',
      'models/*/spec.ts',
      'metrics/report/**',
      'metrics/verdict/**',
      'metrics/measures/**',
      // What measures are computed by, of plain numbers.
      'metrics/digits/digits.ts',
      'metrics/digits/empty.ts',
      'metrics/digits/sharpness.ts',
      'metrics/memorisation/copying.ts',
      'metrics/neighbours/k.ts',
      'metrics/statistics/eigen.ts',
      'metrics/statistics/rows.ts',
      'metrics/text/**',
    ],
    mayImport: ['lib'],
    packages: ['zod/mini'],
  },
  {
    name: 'imports',
    side: 'both',
    files: ['imports/**'],
    mayImport: ['lib', 'plain data'],
    packages: ['@noble/hashes/*', 'fflate'],
  },
  {
    name: 'exercises',
    side: 'both',
    files: ['exercises/**'],
    mayImport: ['lib', 'plain data'],
    packages: ['@noble/hashes/*', 'fflate', 'yaml', 'zod/mini'],
  },
  {
    name: 'glossary',
    side: 'both',
    files: ['glossary/**'],
    mayImport: [],
    packages: [],
  },
  {
    name: 'decks',
    side: 'both',
    files: ['decks/**'],
    mayImport: ['lib', 'plain data'],
    packages: ['fflate', 'zod/mini'],
  },
  {
    name: 'code',
    side: 'both',
    files: ['code/**'],
    mayImport: ['lib', 'plain data'],
    packages: [],
  },
  {
    name: 'protocol',
    side: 'both',
    files: ['worker/protocol.ts', 'worker/protocol/**'],
    mayImport: ['lib', 'plain data'],
    packages: [],
    typesOnly: true,
  },

  {
    name: 'run file',
    side: 'both',
    files: ['runs/**'],
    mayImport: ['lib', 'plain data', 'protocol'],
    packages: ['zod/mini'],
  },

  {
    name: 'data',
    side: 'lab',
    files: ['data/**'],
    mayImport: ['lib', 'plain data'],
    packages: ['@noble/hashes/*'],
  },
  {
    name: 'data set',
    side: 'lab',
    files: ['datasets/*/*.ts', 'datasets/fixtures.ts', 'datasets/testSets.ts'],
    mayImport: ['lib', 'plain data', 'data'],
    packages: [],
    ownFolderOnly: true,
  },
  {
    name: 'data set loader',
    side: 'lab',
    files: ['datasets/load.ts', 'datasets/contract.test.ts'],
    mayImport: ['lib', 'plain data', 'data', 'data set'],
    packages: [],
  },
  {
    name: 'kernels',
    side: 'lab',
    files: ['kernels/**'],
    mayImport: ['lib'],
    packages: ['@tensorflow/**'],
  },
  {
    name: 'the door to TF.js',
    side: 'lab',
    files: ['nn/tf.ts', 'nn/backend.ts'],
    mayImport: ['lib', 'kernels', 'plain data', 'nn'],
    packages: ['@tensorflow/**'],
  },
  {
    name: 'nn',
    side: 'lab',
    files: ['nn/**'],
    mayImport: ['lib', 'kernels', 'plain data', 'the door to TF.js'],
    packages: [],
  },
  {
    name: 'metrics',
    side: 'lab',
    files: ['metrics/**'],
    mayImport: ['lib', 'plain data', 'nn', 'the door to TF.js'],
    packages: [],
  },
  {
    name: 'family contract',
    side: 'lab',
    files: ['models/family.ts', 'models/trunks.ts', 'models/denoising.ts', 'models/posterior.ts'],
    mayImport: ['lib', 'plain data', 'nn', 'the door to TF.js'],
    packages: [],
  },
  {
    name: 'family loader',
    side: 'lab',
    files: ['models/load.ts'],
    mayImport: ['lib', 'plain data', 'family contract', 'model'],
    packages: [],
  },
  {
    name: 'model',
    side: 'lab',
    files: ['models/*/*.ts'],
    mayImport: ['lib', 'plain data', 'nn', 'the door to TF.js', 'family contract'],
    packages: [],
    ownFolderOnly: true,
  },
  {
    name: 'asking a model',
    side: 'lab',
    files: ['model/**'],
    mayImport: ['lib', 'plain data', 'nn', 'the door to TF.js', 'metrics', 'family contract'],
    packages: [],
  },
  {
    name: 'training',
    side: 'lab',
    files: ['training/**'],
    mayImport: [
      'asking a model',
      'lib',
      'plain data',
      'run file',
      'data',
      'nn',
      'the door to TF.js',
      'metrics',
      'family contract',
      'family loader',
    ],
    packages: [],
  },
  {
    name: 'judge',
    side: 'lab',
    files: ['judge/**'],
    mayImport: ['lib', 'plain data', 'data', 'nn', 'the door to TF.js', 'metrics', 'training'],
    packages: [],
  },
  {
    name: 'measuring',
    side: 'lab',
    files: ['measuring/**'],
    mayImport: [
      'asking a model',
      'lib',
      'plain data',
      'data',
      'nn',
      'the door to TF.js',
      'metrics',
      'family contract',
      'training',
    ],
    packages: [],
  },
  {
    name: 'latent',
    side: 'lab',
    files: ['latent/**'],
    mayImport: [
      'asking a model',
      'lib',
      'plain data',
      'data',
      'nn',
      'the door to TF.js',
      'metrics',
      'family contract',
      'training',
      'measuring',
    ],
    packages: [],
  },

  {
    name: 'worker client',
    side: 'screen',
    files: ['worker/client.ts', 'worker/makeTrainerWorker.ts'],
    mayImport: ['lib', 'plain data', 'protocol'],
    packages: [],
  },
  {
    name: 'worker session',
    side: 'lab',
    files: ['worker/**'],
    mayImport: [
      'lib',
      'plain data',
      'run file',
      'protocol',
      'data',
      'data set loader',
      'nn',
      'the door to TF.js',
      'metrics',
      'training',
      'judge',
      'measuring',
      'latent',
      'asking a model',
      'family contract',
      'family loader',
    ],
    packages: [],
  },

  {
    name: 'what the page keeps',
    side: 'both',
    files: ['offline/keeper.ts'],
    mayImport: [],
    packages: [],
  },
  {
    name: 'service worker',
    side: 'lab',
    files: ['offline/**'],
    mayImport: ['what the page keeps'],
    packages: [],
  },

  {
    name: 'render',
    side: 'screen',
    files: ['render/**'],
    mayImport: ['lib', 'plain data', 'protocol'],
    packages: ['d3-contour'],
  },
  {
    name: 'i18n',
    side: 'screen',
    files: ['i18n/**'],
    mayImport: ['lib', 'plain data', 'protocol'],
    packages: [...REACT, 'intl-messageformat'],
  },
  {
    name: 'ui',
    side: 'screen',
    files: ['ui/**'],
    mayImport: ['lib', 'plain data', 'render', 'i18n'],
    packages: [...REACT, ...MANTINE],
  },
  {
    name: 'storage',
    side: 'screen',
    files: ['storage/**'],
    mayImport: ['lib', 'plain data', 'exercises'],
    packages: ['idb'],
  },
  {
    name: 'state',
    side: 'screen',
    files: ['state/**'],
    mayImport: [
      'lib',
      'plain data',
      'exercises',
      'decks',
      'run file',
      'protocol',
      'worker client',
      'what the page keeps',
      'storage',
    ],
    packages: ['zustand/vanilla', 'zustand/middleware', 'zod/mini'],
  },
  {
    name: 'shared by features',
    side: 'screen',
    files: ['features/*.ts', 'features/*.tsx', 'features/*.css'],
    mayImport: [
      'lib',
      'plain data',
      'exercises',
      'run file',
      'protocol',
      'render',
      'i18n',
      'ui',
      'state',
      'storage',
    ],
    packages: [...REACT, 'zustand'],
  },
  {
    name: 'film',
    side: 'screen',
    files: ['film/**'],
    mayImport: ['lib', 'protocol', 'render', 'i18n', 'ui', 'shared by features'],
    packages: [...REACT, ...MANTINE, 'gifenc', 'mediabunny'],
  },
  {
    name: 'features',
    side: 'screen',
    files: ['features/*/**'],
    mayImport: [
      'lib',
      'plain data',
      'exercises',
      'decks',
      'run file',
      'protocol',
      'render',
      'i18n',
      'ui',
      'storage',
      'state',
      'code',
      'glossary',
      'imports',
      'shared by features',
      'film',
    ],
    packages: [
      ...REACT,
      ...MANTINE,
      'katex',
      'zustand',
      'recharts',
      'umap-js',
      'markdown-to-jsx/*',
      'lean-qr',
    ],
    ownFolderOnly: true,
  },
  {
    name: 'report',
    side: 'screen',
    files: ['report/**'],
    mayImport: [
      'lib',
      'plain data',
      'exercises',
      'run file',
      'protocol',
      'worker client',
      'render',
      'i18n',
      'ui',
      'state',
      'storage',
      'shared by features',
      'features',
    ],
    packages: [...REACT, ...MANTINE, 'zustand'],
  },

  {
    name: 'app',
    side: 'screen',
    files: ['app/**', 'main.tsx'],
    mayImport: [
      'lib',
      'plain data',
      'exercises',
      'decks',
      'run file',
      'protocol',
      'worker client',
      'render',
      'i18n',
      'ui',
      'storage',
      'state',
      'storage',
      'shared by features',
      'features',
      'report',
    ],
    packages: [...REACT, ...MANTINE, 'zustand'],
  },

  {
    name: 'command line',
    side: 'node',
    files: ['cli/**', 'importTable.mjs', 'architecture.test.ts'],
    mayImport: 'any',
    packages: ['**'],
  },
]

/**
 * Turns a glob of the table into a regular expression over a whole path: `*` stays within a folder, `**` does not,
 * `[A-Z]` is one letter.
 * @param {string} glob
 */
export const globPattern = (glob) =>
  new RegExp(
    `^${glob
      .split('**')
      .map((part) => part.replaceAll(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '[^/]*'))
      .join('.*')}$`,
  )

/**
 * Tells whether a file is a test, or serves tests alone.
 * @param {string} file Path under `src`, with forward slashes.
 */
export const isTestFile = (file) => TEST_FILES.some((glob) => globPattern(glob).test(`/${file}`))

/**
 * Finds the room of a file.
 * @param {string} file Path under `src`, with forward slashes.
 * @returns {Room | undefined} Undefined when no room claims it.
 */
export const roomOf = (file) =>
  ROOMS.find((room) => room.files.some((glob) => globPattern(glob).test(file)))
