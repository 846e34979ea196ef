/** Français : les données du lecteur. */
import type { own as english } from '../en/own.ts'

export const own: Record<keyof typeof english, string> = {
  'own.title': 'Vos propres données',
  'own.drop': 'Déposez ici des fichiers ou un dossier',
  'own.drop.kinds':
    'Images : un ZIP ou un dossier de PNG, JPEG ou WebP (les dossiers deviennent des classes), IDX avec ou sans étiquettes, ou une image qui en contient beaucoup. Points : CSV ou autre texte avec deux colonnes de nombres. Noms : un texte avec un nom par ligne. Ou collez l’un d’eux.',
  'own.choose': 'Choisir des fichiers',
  'own.paste': 'Ou collez des lignes : un point ou un nom par ligne',
  'own.paste.read': 'Lire ces lignes',
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
    '{kind, select, images {{count, plural, one {# image} other {# images}}} names {{count, plural, one {# nom} other {# noms}}} other {{count, plural, one {# point} other {# points}}}}',
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
  'own.names.name': 'Mes noms',
  'own.names.preview': 'Les premiers de {count} noms, tels qu’ils serviront à l’entraînement',
  'own.names.characters':
    '{count, plural, one {# caractère différent} other {# caractères différents}}, majuscules et minuscules distinguées ; le nom le plus long en a {longest}.',
  'own.names.repeated':
    '{count, plural, one {# ligne en répète une autre : le nom est pris une seule fois.} other {# lignes en répètent d’autres : chaque nom est pris une seule fois.}}',
  'own.leftOut.names':
    '{count, plural, one {# ligne ne donne aucun nom et est laissée de côté :} other {# lignes ne donnent aucun nom et sont laissées de côté :}}',
  'own.leftOut.tooLong': 'Ligne {line} : « {cell}… » a plus de {most} caractères',
  'own.leftOut.control':
    'Ligne {line} : « {cell} » contient une tabulation ou un autre caractère invisible',
  'own.fault.noNames':
    'Aucune ligne ne donne de nom : chacune dépasse {longest} caractères ou contient des caractères invisibles.',
  'own.fault.tooManyCharacters':
    'Il y a {count} caractères différents, et {most} au plus peuvent être distingués. Les {rare} plus rares se trouvent dans {names} des noms : {rarest}. Enlevez ces noms, ou écrivez-les avec des caractères plus courants.',
  'own.plane.name': 'Points dessinés',
  'own.plane.pad': 'Le plan où dessiner des points',
  'own.plane.hint':
    'Dessinez à la souris, au stylet ou au doigt. Au clavier : les flèches guident le pinceau, Espace l’applique.',
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
  'own.choose.folder': 'Choisir un dossier',
  'own.pictures.name': 'Mes images',
  'own.pictures.grid': '{shown} images sur {count}, telles qu’elles serviront à l’entraînement',
  'own.framing': 'Cadrage des images',
  'own.framing.whole': 'Image entière',
  'own.framing.centred': 'Centrée comme MNIST',
  'own.framing.whole.what':
    'Chaque image est ramenée à 28 × 28 en gardant ses proportions : chaque nouveau pixel est la moyenne de la zone qu’il couvre.',
  'own.framing.centred.what':
    'Ce qui diffère du fond compte comme encre : blanche sur noir, 20 pixels pour son plus grand côté, son centre de masse au milieu de 28 × 28.',
  'own.invert': 'Inverser le noir et le blanc',
  'own.invert.white':
    '{count} sur {all} ont un fond blanc. Sur un fond noir, la plupart des pixels valent 0, ce que les modèles apprennent ici plus vite.',
  'own.invert.black': 'Le fond de la plupart est déjà noir : {count} sur {all} sont blancs.',
  'own.folders':
    'Les images sont dans {count} dossiers, et {most} au plus peuvent être des classes : elles sont prises sans classes.',
  'own.files.notPicture':
    '{count, plural, one {# fichier laissé de côté : ni PNG, ni JPEG, ni WebP} other {# fichiers laissés de côté : ni PNG, ni JPEG, ni WebP}}',
  'own.files.damaged':
    '{count, plural, one {# image laissée de côté : elle est abîmée} other {# images laissées de côté : elles sont abîmées}}',
  'own.files.tooLarge':
    '{count, plural, one {# image laissée de côté : trop de pixels} other {# images laissées de côté : trop de pixels}}',
  'own.files.deep':
    '{count, plural, one {# fichier laissé de côté : trop de dossiers imbriqués} other {# fichiers laissés de côté : trop de dossiers imbriqués}}',
  'own.sheet.what':
    'Une image de {width} × {height} pixels. Elle est découpée en lignes et colonnes d’images :',
  'own.sheet.columns': 'Colonnes',
  'own.sheet.rows': 'Lignes',
  'own.sheet.cells': '{count, plural, one {# image} other {# images}} de {width} × {height} pixels',
  'own.sheet.cut': 'Découper',
  'own.fault.bomb': 'Décompressé, il dépasse les {megabytes} Mo qui sont lus.',
  'own.fault.idxType':
    'Ce fichier IDX ne contient pas d’octets non signés. Enregistrez-le avec des valeurs de 0 à 255.',
  'own.fault.idxDimensions':
    'Ce fichier IDX a {found} dimensions. Les images en ont 3 (nombre, lignes, colonnes), les étiquettes 1.',
  'own.fault.idxSize':
    'Les images font {width} × {height} pixels. Les côtés lus vont de 1 à {most}.',
  'own.fault.idxLength': 'Le fichier contient {found} valeurs et en annonce {wanted}.',
  'own.fault.labelsCount':
    'Il y a {labels} étiquettes pour {count} images ; il en faut une pour chacune.',
  'own.fault.labelsAlone':
    'Ce sont des étiquettes sans images. Choisissez les deux fichiers ensemble.',
  'own.fault.pictureSize':
    'L’image annonce {width} × {height} pixels, plus que les {most} millions qui sont lus.',
  'own.fault.noPictures': 'Il n’y a dedans aucune image PNG, JPEG ou WebP lisible.',
}
