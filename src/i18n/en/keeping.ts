/** Words of the runs that are kept on this device. */
export const keeping = {
  'keeping.now': 'Saved',
  'keeping.kept': 'Saved {ago}',
  'keeping.notKept.full': 'Not saved: storage is full',
  'keeping.notKept.forbidden': 'Not saved: this browser forbids storage',
  'keeping.notKept.broken': 'Not saved: storage does not work',

  'notice.notKept.full':
    'This run is not being saved: the storage on this device is full. Training goes on. Delete runs that you no longer need from the list of runs; saving then goes on by itself.',
  'notice.notKept.forbidden':
    'This run is not being saved: the browser forbids this page to store anything, as in a private window. Training goes on, but the run ends with the page.',
  'notice.notKept.broken':
    'This run is not being saved: what this page stored here cannot be read, or is of a newer version of it. Training goes on. Reloading the page can help; otherwise “Forget everything” in the list of runs begins anew.',
  'notice.labCrashed':
    'The part of the page that trains stopped without a word, perhaps for lack of memory. It was started again, and the run {step, plural, =0 {begins again} other {goes on from step #}}.',
  'notice.memoryRanOut':
    'There was no memory left for the training. It was started again, and the run {step, plural, =0 {begins again} other {goes on from step #}}. If this happens again, close other tabs, or choose a smaller batch or a narrower network.',
  'notice.gone':
    '{steps, plural, =0 {Nothing was lost.} one {One step of training was lost.} other {# steps of training were lost ({seconds} s).}}',
  'notice.runNotRead':
    'This run cannot be read any more: its file is damaged, or gone. What was on the page is untouched.',

  'offer.title': 'Continue where you left off',
  'offer.gone':
    '{steps, plural, one {At least one step after that was not saved and is lost.} other {At least # steps after that were not saved and are lost ({seconds} s of training).}}',
  'offer.continue': 'Continue',
  'offer.decline': 'Not now',

  'runList.title': 'Runs',
  'runList.none': 'No runs yet. What you train is saved here by itself, on this device only.',
  'runList.sheet': 'Samples of “{title}”',
  'runList.step': 'step {step}',
  'runList.trained': '{time} of training',
  'runList.moreChanges': '{count, plural, one {# more change} other {# more changes}}',
  'runList.dataGone': 'data that are gone',
  'runList.here': 'Open now',
  'runList.elsewhere': 'Open in another tab',
  'runList.open': 'Open',
  'runList.openCopy': 'Open a copy',
  'runList.openNamed': 'Open “{title}”',
  'runList.more': 'More about “{title}”',
  'runList.rename': 'Rename',
  'runList.duplicate': 'Duplicate',
  'runList.copyOf': '{title}, copy',
  'runList.export': 'Save as a file',
  'runList.delete': 'Delete',
  'runList.deleteOpen': 'Delete (close it first)',
  'runList.deleted': '“{title}” was deleted.',
  'runList.name': 'Name of the run',
  'runList.save': 'Save',
  'runList.cancel': 'Cancel',
  'runList.earlier': '{count, plural, one {# earlier state} other {# earlier states}}',
  'runList.earlierHelp': 'A run of its own begins there; this one stays as it is.',
  'runList.moment': 'step {step}, {ago}',
  'runList.fork': 'New run from here',
  'runList.forkAt': 'New run from step {step}',
  'runList.used': '{used} of {budget} used on this device',
  'runList.budget': 'When it is full, the oldest runs without a name make room.',
  'runList.trouble.full': 'There is no room left for this on the device.',
  'runList.trouble.forbidden':
    'This browser forbids the page to store anything, as in a private window. Runs end with the page.',
  'runList.trouble.broken':
    'What this page stored here cannot be read, or is of a newer version of it. Reload the page; if that does not help, “Forget everything” begins anew.',

  'forget.button': 'Forget everything…',
  'forget.title': 'Forget everything?',
  'forget.body':
    'All runs, everything that you brought, and all settings of this page are deleted from this device. This cannot be undone.',
  'forget.confirm': 'Delete everything',
  'forget.done':
    'Nothing of this page is left on this device. The run on the page is still there, and is not saved any more until you reload it.',
  'forget.stays':
    'Something could not be deleted: another tab may hold it. Close the other tabs of this page and try again.',
} as const
