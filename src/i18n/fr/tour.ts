/** French: the guided tour. */
export const tour = {
  'tour.title': 'Visite guidée',
  'tour.invitation': 'Première visite ?',
  'tour.show': 'Montrez-moi',
  'tour.goOn': 'Reprendre la visite',
  'tour.decline': 'Pas de visite, merci',
  'tour.notLoaded':
    'La visite n’a pas pu être chargée. Vérifiez la connexion et réessayez ; votre entraînement est intact.',
  'tour.position': '{at} sur {of}',
  'tour.next': 'Suite',
  'tour.back': 'Retour',
  'tour.finish': 'Terminé',
  'tour.leave': 'Quitter la visite',
  'tour.paused': 'L’entraînement est arrêté : appuyez sur « {play} » pour continuer.',
  'tour.judge': 'Chiffres lisibles jusqu’ici',
  'tour.noise':
    'Du bruit. Un réseau, le générateur, change des nombres au hasard en images. Il n’a jamais vu de chiffre ; on lui dit lequel dessiner, un par colonne.',
  'tour.strokes':
    'Des traits. Un second réseau, le discriminateur, voit ces images et de vrais chiffres, et apprend à les distinguer. Le générateur apprend à lui compliquer la tâche.',
  'tour.strokes.wait':
    'Les traits arrivent. L’image change pendant que les deux réseaux apprennent.',
  'tour.curve':
    'Ces courbes disent qui mène. Sur les lignes pointillées, le discriminateur ne peut que deviner. Un réseau dont la courbe passe sous la ligne de sa couleur gagne, au-dessus il perd. Aucune n’a besoin de descendre : les deux progressent.',
  'tour.digits':
    'Des chiffres. Un juge, entraîné sur de vrais chiffres seulement, sait en lire la plupart. Personne n’a montré d’image au générateur : il sait seulement ce qui a trompé le discriminateur.',
  'tour.digits.wait': 'Les chiffres arrivent. Sur une machine lente, il faut une minute ou deux.',
  'tour.slider':
    'À vous : déplacez ce curseur, ou appuyez sur les flèches. Chaque image naît de {count} nombres, un point de l’espace latent. Changez-en un, et voyez ce qui s’y dessine.',
  'tour.end':
    'Vous avez marché dans l’espace latent. Choisissez un autre chiffre plus haut, essayez les autres outils, ou prenez un exercice dans le menu d’aide.',
} as const
