/** I link che non si sono potuti seguire per intero. Ciò che dice un link è citato così com’è. */
import type { links as english } from '../en/links.ts'

export const links: Record<keyof typeof english, string> = {
  'lock.why': 'Bloccato dal link con cui è stata aperta questa pagina',

  'notice.ignored': 'Una parte del link non è stata seguita:',
  'notice.ignoredMore': '{count, plural, one {e un’altra} other {e altre #}}',
  'notice.colon': ': ',

  'ignored.unknown': 'non è noto qui.',
  'ignored.malformed': 'non si può leggere.',
  'ignored.notAllowed': '{allowed}.',
  'ignored.newerVersion': 'viene da una versione più recente di questa pagina.',
  'ignored.repeated': 'c’era già: vale il primo.',
  'ignored.noExamples': 'non lascia niente su cui addestrare: almeno una quota deve superare 0.',
  'ignored.conflict': 'contraddice un’altra parte del link.',
  'ignored.ownMissing':
    'sono dati di qualcuno e non sono su questo dispositivo. {file, select, none {Chiedi il file da cui vengono e aprilo} other {Apri il file {file}}} con «I tuoi dati…» in Dati: poi il collegamento viene seguito.',

  'allowed.range':
    '{whole, select, true {da {min} a {max}, numeri interi} other {da {min} a {max}}}',
  'allowed.options': '{list}',
  'allowed.shares': '{count} quote da 0 a 1, una per classe',
  'allowed.stop': '{list}; il numero supera 0, ed è intero per steps',
}
