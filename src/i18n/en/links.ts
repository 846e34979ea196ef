/** Words about links that were not wholly followed. What a link itself says is quoted as it stands. */
export const links = {
  'lock.why': 'Locked by the link that this page was opened with',

  'notice.ignored': 'Part of the link could not be followed:',
  'notice.ignoredMore': '{count, plural, one {and # more} other {and # more}}',
  'notice.colon': ': ',

  'ignored.unknown': 'is not known here.',
  'ignored.malformed': 'cannot be read.',
  'ignored.notAllowed': '{allowed}.',
  'ignored.newerVersion': 'comes from a newer version of this page.',
  'ignored.repeated': 'was given before; the first one counts.',
  'ignored.noExamples': 'leaves nothing to train on: one share at least must be above 0.',
  'ignored.conflict': 'contradicts another part of the link.',
  'ignored.ownMissing':
    'are somebody’s own data, which are not on this device. {file, select, none {Ask for the file they were made from} other {Open the file {file}}} with “Your own…” under Data: the link is then followed.',

  'allowed.range': '{whole, select, true {{min} to {max}, whole numbers} other {{min} to {max}}}',
  'allowed.options': '{list}',
  'allowed.shares': '{count} shares from 0 to 1, one for each class',
  'allowed.stop': '{list}; the number is above 0, and whole for steps',
} as const
