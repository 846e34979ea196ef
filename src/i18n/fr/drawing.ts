/** Français : les données dessinées sur la page. */
import type { drawing as english } from '../en/drawing.ts'

export const drawing: Record<keyof typeof english, string> = {
  'own.draw': 'Dessiner des images',
  'own.draw.goOn': 'Continuer à dessiner : {count, plural, one {# image} other {# images}}',
  'own.plane.goOn': 'Continuer à dessiner : {count, plural, one {# point} other {# points}}',
  'own.draw.empty': 'Dessinez une image ici',
  'own.draw.hint':
    'Dessinez à la souris, au stylet ou au doigt. Au clavier : les flèches déplacent un stylo, Espace le pose ou le lève, Entrée ajoute l’image.',
  'own.draw.add': 'Ajouter l’image',
  'own.draw.putBack': 'La remettre',
  'own.draw.leave': 'La laisser comme elle était',
  'own.draw.full': 'On ne peut pas dessiner plus de {most} images.',
  'own.draw.few': 'Dessinez au moins deux images ; une vingtaine suffit pour commencer.',
  'own.draw.preview': 'Aperçu',
  'own.draw.name': 'Mes dessins',
  'own.draw.strip': 'Déjà dessinées',
  'own.draw.edit': 'Image {place} : continuer le dessin',
  'own.draw.editOf': 'Image {place}, {class} : continuer le dessin',
  'own.draw.remove': 'Supprimer l’image {place}',
  'own.draw.removeAll': 'Tout supprimer',
  'own.draw.bringBack': 'Rétablir ce qui a été supprimé',
  'own.draw.save': 'Enregistrer les images en ZIP, que l’on peut rouvrir ici',
  'own.plane.save': 'Enregistrer les points en CSV, que l’on peut rouvrir ici',
  'own.classes': 'Classe de ce qui est dessiné',
  'own.classes.none':
    'Tout ce que vous dessinez est de la même sorte. Pour distinguer plusieurs sortes, donnez-leur des classes.',
  'own.classes.begin': 'Utiliser des classes',
  'own.classes.add': 'Ajouter une classe',
  'own.classes.end': 'Ne pas utiliser de classes',
  'own.classes.remove': 'Retirer cette classe',
  'own.class.new': 'Classe {number}',
  'own.class.name': 'Nom de cette classe',
  'own.class.empty': 'Une classe a besoin d’un nom.',
  'own.class.taken': 'Une autre classe porte ce nom.',
  'own.variants': 'Ajouter des variantes de chaque image',
  'own.variants.what':
    'Chacune est déplacée de {shift} pixels au plus, tournée de {turn}° au plus et mise à une échelle de {least} à {most} %. Un modèle apprend quelques images par cœur ; les variantes remplacent celles que personne n’a dessinées. Toutes les variantes d’une image servent à l’entraînement, ou toutes sont réservées au test.',
  'own.variants.each': 'Variantes de chaque image',
  'own.variants.count':
    '{variants, plural, one {# variante} other {# variantes}} de chaque image : {all} images en tout.',
  'own.variants.grid':
    '{rows, plural, one {Une image} other {# des images}}, chacune sur une ligne avec des variantes',
  'own.variants.rows': 'Chaque ligne commence par une image telle quelle ; ses variantes suivent.',
}
