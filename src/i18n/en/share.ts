/** English: the dialog that makes a link. */
export const share = {
  'share.label': 'Share a link to this page',
  'share.what': 'The link carries',
  'share.deck': 'The deck, from scene {scene} on',
  'share.settings': 'The settings: {name}',
  'share.model': 'The trained model “{name}”',
  'share.view': 'The tab, the tool and which columns are shown',
  'share.place':
    'The place: where you stand in the latent space, the walk, the draw of the samples',
  'share.language': 'The language: {name}',
  'share.exercise': 'The exercise that is open',
  'share.locks': 'What can be changed',
  'share.locksHelp':
    'Whoever opens the link can change what is free. There is no button that unlocks the rest: a link without the lock does.',
  'share.lock.free': 'Free',
  'share.lock.lock': 'Locked',
  'share.lock.hide': 'Hidden',
  'share.link': 'Link',
  'share.copy': 'Copy the link',
  'share.copied': 'Link copied',
  'share.failed': 'The browser refused. Select the link and copy it yourself.',
  'share.qr': 'QR code of the link',
  'share.save': 'Save the code',
  'share.print': 'Print the code',
  'share.tooLong':
    'No QR code can hold a link of {count} characters; {most} is the most. Leave something out, or send the link itself.',
} as const
