/**
 * The linter's rules. "Who may import whom" is made from the table in `src/importTable.mjs`, as one allow-list for each
 * folder and depth.
 */
import { posix } from 'node:path'
import { ROOMS, TEST_FILES } from './src/importTable.mjs'

/** Deepest folder under a room for which a rule is written. */
const DEPTHS = ['', '/sub', '/sub/sub']

/**
 * The folders in which a glob's files can lie: the glob of the files, and a stand-in for their folder.
 * @param {string} glob
 */
function placesOf(glob) {
  const [root, rest] = [posix.dirname(glob).replace(/\/\*\*$/, ''), posix.basename(glob)]
  const depths = rest === '**' ? DEPTHS : ['']
  return depths.map((depth) => ({
    files: `**/src/${root}${depth.replaceAll('sub', '*')}/${rest === '**' ? '*.{ts,tsx}' : rest}`,
    folder: (root + depth).replaceAll('*', 'one'),
  }))
}

/** @param {string} folder @param {string} target Both under `src`. */
const specifier = (folder, target) => {
  const path = posix.relative(folder, target)
  return path.startsWith('.') ? path : `./${path}`
}

/**
 * The allow-list of a room's files in one folder. Later patterns win: nothing, then the room's own files, then nothing
 * above them, then the rooms it may import and its packages.
 * @param {import('./src/importTable.mjs').Room} room
 * @param {string} folder
 */
function allowed(room, folder) {
  const own = room.files.map((glob) =>
    specifier(folder, room.ownFolderOnly ? glob.replace('*', 'one') : glob),
  )
  const up = own.flatMap((pattern) => pattern.match(/^(?:\.\.\/)+(?=\*\*$)/) ?? [])
  const others = ROOMS.filter((other) => room.mayImport.includes(other.name))
  return [
    '*',
    ...own.map((pattern) => `!${pattern}`),
    ...up.map((above) => `../${above}**`),
    // In a folder of the room everything beside a file is the room's.
    ...(room.files.every((glob) => glob.endsWith('/**')) ? ['!./**'] : []),
    ...others.flatMap((other) => other.files.map((glob) => `!${specifier(folder, glob)}`)),
    ...room.packages.map((name) => `!${name}`),
    '!**/*.css',
  ]
}

/** Rooms in reverse, because the last override that matches a file wins and the first room does. */
const boundaries = ROOMS.toReversed()
  .filter((room) => room.mayImport !== 'any')
  .flatMap((room) =>
    room.files.toReversed().flatMap((glob) =>
      placesOf(glob).map(({ files, folder }) => ({
        files: [files],
        rules: {
          'no-restricted-imports': [
            'error',
            {
              patterns: [
                {
                  group: allowed(room, folder),
                  message: `"${room.name}" may not import this: see src/importTable.mjs`,
                },
              ],
            },
          ],
        },
      })),
    ),
  )

export default {
  plugins: ['eslint', 'typescript', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { es2024: true, browser: true, worker: true },
  ignorePatterns: [
    'dist',
    'public',
    'test-results',
    'playwright-report',
    // Another language: its compiler checks it.
    'src/kernels/wasm/assembly',
  ],
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-array-index-key': 'error',
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    'react/react-in-jsx-scope': 'off',
    // Says the same as exhaustive-deps, and forbids an effect that runs again on purpose.
    'react/exhaustive-effect-dependencies': 'off',
    // A canvas is an image and a row of buttons a group, and no tag says so.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'promise/always-return': 'off',
    'no-shadow': ['error', { allow: ['_'] }],
    // `array[i] as number` is how the house meets noUncheckedIndexedAccess in tight loops.
    'typescript/no-unsafe-type-assertion': 'off',
    // TF.js's generics make an assertion look idle that a reader needs, and its functions are not methods.
    'typescript/no-unnecessary-type-assertion': 'off',
    'typescript/unbound-method': 'off',
    // Shapes belong in messages: `[2, 3]` prints as it should.
    'typescript/restrict-template-expressions': 'off',
    // A question without parameters is `Record<never, never>` in the protocol.
    'typescript/no-generated-empty-object-type': 'off',
    // The compiler already refuses a function that forgets to return.
    'typescript/consistent-return': 'off',
    // Style sheets and backends are imported for what they do.
    'import/no-unassigned-import': 'off',
  },
  overrides: [
    ...boundaries,
    {
      files: ROOMS.filter(({ side }) => side === 'lab' || side === 'both').flatMap(({ files }) =>
        files.map((glob) => `**/src/${glob}`),
      ),
      rules: {
        'no-restricted-properties': [
          'error',
          {
            object: 'Math',
            property: 'random',
            message: 'The lab draws from the seeded rng that it is given (src/lib/rng.ts).',
          },
        ],
      },
    },
    {
      files: TEST_FILES,
      plugins: ['vitest'],
      rules: {
        'no-restricted-imports': 'off',
        'vitest/no-conditional-expect': 'off',
        // The second one says which of many things was looked at.
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/require-mock-type-parameters': 'off',
      },
    },
    {
      files: ['**/src/cli/**', 'bench/**', 'datasets/**'],
      rules: { 'no-console': 'off' },
    },
    {
      // Playwright's fixtures hand over with a function called `use`.
      files: ['e2e/**'],
      rules: { 'react/rules-of-hooks': 'off' },
    },
    {
      files: ['*.config.{ts,mjs}', 'e2e/playwright.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['src/models/catalog.ts', 'src/nn/tf.ts', 'src/kernels/tfjs.ts'],
      rules: { 'oxc/no-barrel-file': 'off' },
    },
  ],
}
