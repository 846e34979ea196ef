/** Des liens qui n’ont pas pu être suivis en entier. Ce que dit un lien est cité tel quel. */
import type { links as english } from '../en/links.ts'

export const links: Record<keyof typeof english, string> = {
  'lock.why': 'Verrouillé par le lien qui a ouvert cette page',

  'notice.ignored': 'Une partie du lien n’a pas pu être suivie :',
  'notice.ignoredMore': '{count, plural, one {et # autre} other {et # autres}}',
  'notice.colon': ' : ',

  'ignored.unknown': 'est inconnu ici.',
  'ignored.malformed': 'est illisible.',
  'ignored.notAllowed': '{allowed}.',
  'ignored.newerVersion': 'vient d’une version plus récente de cette page.',
  'ignored.repeated': 'a déjà été donné ; le premier compte.',
  'ignored.noExamples': 'ne laisse rien pour l’entraînement : une part au moins doit dépasser 0.',
  'ignored.conflict': 'contredit une autre partie du lien.',
  'ignored.ownMissing':
    'sont les données de quelqu’un et ne sont pas sur cet appareil. {file, select, none {Demandez le fichier dont elles viennent, puis ouvrez-le} other {Ouvrez le fichier {file}}} avec « Vos données… » dans Données : le lien sera alors suivi.',

  'allowed.range':
    '{whole, select, true {de {min} à {max}, nombres entiers} other {de {min} à {max}}}',
  'allowed.options': '{list}',
  'allowed.shares': '{count} parts de 0 à 1, une par classe',
  'allowed.stop': '{list} ; le nombre dépasse 0, et il est entier pour steps',
}
