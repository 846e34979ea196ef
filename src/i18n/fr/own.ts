/** Français : les données du lecteur. */
import type { own as english } from '../en/own.ts'

export const own: Record<keyof typeof english, string> = {
  'own.title': 'Vos propres données',
  'own.drop': 'Déposez un fichier ici',
  'own.drop.kinds':
    'Points : CSV ou autre texte avec deux colonnes de nombres et, si vous voulez, une colonne de classes.',
  'own.choose': 'Choisir un fichier',
  'own.paste': 'Ou collez des nombres : un point par ligne',
  'own.paste.read': 'Lire ces nombres',
  'own.plane': 'Dessiner des points',
  'own.stays': 'Tout reste dans ce navigateur ; rien n’est envoyé nulle part.',
  'own.kept': 'Gardées sur cet appareil',
  'own.unkept': 'perdues à la fermeture de cette page : l’appareil n’a pas pu les garder',
  'own.use.short': 'Utiliser',
  'own.use.one': 'Utiliser « {name} »',
  'own.inUse': 'Utilisées',
  'own.remove': 'Supprimer',
  'own.remove.one': 'Supprimer « {name} »',
  'own.remove.sure': 'Supprimer définitivement',
  'own.remove.keep': 'Garder',
  'own.name': 'Nom',
  'own.use': 'Utiliser ces données',
  'own.back': 'Retour',
  'own.count':
    '{kind, select, images {{count, plural, one {# image} other {# images}}} other {{count, plural, one {# point} other {# points}}}}',
  'own.noClasses': 'Sans classes',
  'own.points.name': 'Mes points',
  'own.points.picture': '{count} points du plan, tels qu’ils serviront à l’entraînement',
  'own.column': 'Colonne {number}',
  'own.column.x': 'Horizontalement (x)',
  'own.column.y': 'Verticalement (y)',
  'own.column.label': 'Classe',
  'own.column.none': 'Aucune',
  'own.placed':
    'Déplacés et mis à l’échelle du plan : la moyenne ({x} ; {y}) est retirée, puis les deux coordonnées sont divisées par {scale}. Les formes ne changent pas.',
  'own.leftOut.lines':
    '{count, plural, one {# ligne ne donne pas de point et est laissée de côté :} other {# lignes ne donnent pas de point et sont laissées de côté :}}',
  'own.leftOut.number': 'Ligne {line} : « {cell} » n’est pas un nombre fini',
  'own.leftOut.cells': 'Ligne {line} : il manque une colonne',
  'own.leftOut.label': 'Ligne {line} : il manque la classe',
  'own.leftOut.more': '{count, plural, one {et # autre} other {et # autres}}',
  'own.plane.name': 'Points dessinés',
  'own.plane.pad': 'Le plan où dessiner des points',
  'own.plane.hint':
    'Dessinez à la souris, au stylet ou au doigt. Au clavier : les flèches guident le pinceau, Espace l’applique.',
  'own.tool': 'Outil',
  'own.tool.brush': 'Pinceau',
  'own.tool.eraser': 'Gomme',
  'own.brush': 'Largeur',
  'own.brush.small': 'Fin',
  'own.brush.medium': 'Moyen',
  'own.brush.large': 'Large',
  'own.undo': 'Annuler',
  'own.clear': 'Effacer',
  'own.fault.empty': 'Il n’y a rien dedans.',
  'own.fault.tooLarge': 'Il dépasse les {megabytes} Mo qui sont lus.',
  'own.fault.notKnown': 'Ce type de fichier ne peut pas être lu ici.',
  'own.fault.unreadable': 'Le fichier est abîmé et ne peut pas être lu.',
  'own.fault.truncated':
    'Le fichier s’arrête trop tôt : il contient {found} octets sur les {wanted} annoncés.',
  'own.fault.noPoints':
    'Aucune ligne ne donne de point : deux de ses colonnes doivent être des nombres finis.',
  'own.fault.noColumns':
    'Aucune ligne ne contient deux nombres. Il faut deux colonnes de nombres, séparées par des virgules, des points-virgules, des tabulations ou des espaces.',
  'own.fault.noSpread': 'Tous les points sont au même endroit : il n’y a rien à apprendre.',
  'own.fault.tooFew': 'Il y en a trop peu : {count}. Il en faut au moins {least}.',
  'own.fault.tooMany': 'Il y en a trop : {count}. On peut en utiliser {most} au plus.',
  'own.fault.tooManyClasses':
    'Il y a {count} classes, et on ne peut en distinguer que {most}. Choisissez une autre colonne, ou aucune.',
}
