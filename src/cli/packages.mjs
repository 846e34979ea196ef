/** Which packages a command needs, and which of them are not there. Uses Node alone, so that it runs on a fresh clone. */

/**
 * What a command needs: `page`, what the page is built from, is a small part of `everything`, which has also what the
 * tests, the commands without a screen and the benchmark use.
 * @typedef {'page' | 'everything'} PackageSet
 */

/**
 * A package in a lock file, as far as it is looked at here.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked
 */

/** @typedef {{ packages?: Record<string, Locked> }} LockFile npm's package-lock.json, by folder. */

/** Optional packages are those of other machines: whether they are there says nothing. @param {Locked} entry */
const isRequired = ({ optional, devOptional }) => !optional && !devOptional

/**
 * Lists the folders of the packages that a set has on every machine.
 * @param {LockFile} lock
 * @param {PackageSet} set
 */
export const foldersOf = (lock, set) =>
  Object.entries(lock.packages ?? {})
    .filter(
      ([folder, entry]) => folder && isRequired(entry) && (set === 'everything' || !entry.dev),
    )
    .map(([folder]) => folder)

/**
 * Whether every package of a set is there in the version of the lock file.
 * @param {LockFile} lock
 * @param {LockFile} installed What npm says that it installed, node_modules/.package-lock.json.
 * @param {PackageSet} set
 */
export const isInstalled = (lock, installed, set) =>
  foldersOf(lock, set).every((folder) => {
    const version = installed.packages?.[folder]?.version
    return version !== undefined && version === lock.packages?.[folder]?.version
  })

/** Whether anything is installed that the page has no need of. @param {LockFile} lock @param {LockFile} installed */
export const hasMoreThanPage = (lock, installed) => {
  const page = new Set(foldersOf(lock, 'page'))
  return foldersOf(lock, 'everything').some(
    (folder) => !page.has(folder) && installed.packages?.[folder] !== undefined,
  )
}
