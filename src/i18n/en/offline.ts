/** Words about the page without a network, and about its newer versions. */
export const offline = {
  'offline.keeping': 'Keeping the page for use without a network: {kept} of {total} MB',
  'offline.ready': 'The page now works without a network.',
  'offline.version': 'A new version is there.',
  'offline.threads': 'Loaded anew, the page trains on all cores.',
  'offline.reloading': 'The page is loaded once more, so that it can train on all cores …',
  'offline.reload': 'Reload',
} as const
