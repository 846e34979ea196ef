/**
 * The page's service worker: lets it open without a network, and gives it the headers that its host may not send. The
 * build fills in the files and the headers.
 */
import { Keeper } from './keeper.ts'
import type { PageFile } from './keeper.ts'

declare const self: ServiceWorkerGlobalScope
declare const PAGE_FILES: readonly PageFile[]
declare const PAGE_HEADERS: Readonly<Record<string, string>>

const { scope } = self.registration
const keeper = new Keeper({
  files: PAGE_FILES,
  headers: PAGE_HEADERS,
  scope,
  // An origin can hold several pages, each in a folder of its own.
  cache: () => caches.open(`ganvas ${scope}`),
  fetch: (request) => fetch(request),
})

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false

self.addEventListener('install', (event) => {
  // A new version is offered when it is here as a whole; the first one is fetched while the page has nothing else to do.
  if (self.registration.active && !savesData()) event.waitUntil(keeper.keepAll())
})

self.addEventListener('activate', (event) => {
  const settle = async (): Promise<void> => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    // Another window may still need what its version kept.
    if (windows.length <= 1) await keeper.tidy()
    await self.clients.claim()
  }
  event.waitUntil(settle())
})

self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request)
  if (answer) event.respondWith(answer)
})
