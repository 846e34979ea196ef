/** Takes away all that this page ever put on the reader's device. Pages that share the origin keep theirs. */
import { deleteDB } from 'idb'

/** What begins with this is the page's: databases, caches, and keys of either storage. */
const PREFIX = 'ganvas'
/** What the component library remembers of the colours. */
const LIBRARY_KEY = 'mantine-color-scheme-value'

/** The parts of a browser that keep something for a page. */
export interface DeviceStores {
  readonly databases: Pick<IDBFactory, 'databases'> | undefined
  readonly storages: readonly Storage[]
  readonly caches: CacheStorage | undefined
  /** Where the page lies: what a service worker keeps for it is named after it. */
  readonly home: string
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined
}

/** Everything that a browser's page can have kept; what is forbidden holds nothing. */
export function deviceStores(page: Window): DeviceStores {
  const allowed = <T>(read: () => T): readonly T[] => {
    try {
      return [read()]
    } catch {
      return []
    }
  }
  return {
    databases: allowed(() => page.indexedDB)[0],
    storages: [...allowed(() => page.localStorage), ...allowed(() => page.sessionStorage)],
    caches: allowed(() => page.caches)[0],
    home: new URL('.', page.location.href).href,
    workers: page.navigator.serviceWorker,
  }
}

/** Deletes it all. False when something could not be deleted. */
export async function forgetEverything(stores: DeviceStores): Promise<boolean> {
  forgetKeys(stores.storages)
  const worker = await stores.workers?.getRegistration(stores.home)
  const outcomes = await Promise.allSettled([
    worker?.unregister(),
    ...(await databaseNames(stores)).map((name) => deleteDB(name)),
    ...(await cacheNames(stores)).map((name) => stores.caches?.delete(name)),
  ])
  return outcomes.every(({ status }) => status === 'fulfilled')
}

function forgetKeys(storages: readonly Storage[]): void {
  for (const storage of storages)
    for (const key of Object.keys(storage))
      if (key.startsWith(PREFIX) || key === LIBRARY_KEY) storage.removeItem(key)
}

async function databaseNames({ databases }: DeviceStores): Promise<readonly string[]> {
  const found = (await databases?.databases().catch(() => null)) ?? []
  return found.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
}

async function cacheNames({ caches, home }: DeviceStores): Promise<readonly string[]> {
  const names = (await caches?.keys().catch(() => null)) ?? []
  return names.filter((name) => name.startsWith(PREFIX) || name.endsWith(home))
}
