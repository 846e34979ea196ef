/** French: the game against the discriminator. */
export const contest = {
  'contest.open': 'Jouer contre le discriminateur',
  'contest.title': 'Vrai ou généré ?',
  'contest.loading': 'Le discriminateur regarde dix manches d’images…',
  'contest.refused':
    'Les images n’ont pas pu être faites. Votre entraînement est intact ; réessayez.',
  'contest.question':
    'Manche {round} sur {of}. {count, plural, one {Cette image est-elle vraie, ou dessinée par le générateur ?} other {Ces # images sont-elles toutes vraies, ou toutes dessinées par le générateur ?}}',
  'contest.asked':
    '{count, plural, one {Elle doit montrer : {class}.} other {Elles doivent montrer : {class}.}}',
  'contest.picture': 'L’image de la manche {round}',
  'contest.real': 'Vraie',
  'contest.generated': 'Générée',
  'contest.key.real': 'V',
  'contest.key.generated': 'G',
  'contest.isReal': 'vraie',
  'contest.isGenerated': 'générée',
  'contest.right': 'juste',
  'contest.wrong': 'faux',
  'contest.was': 'Manche {round} : {truth}. Vous : {you}. Le discriminateur : {discriminator}.',
  'contest.you': 'Vous',
  'contest.discriminator': 'Discriminateur',
  'contest.won': 'Vous gagnez.',
  'contest.lost': 'Le discriminateur gagne.',
  'contest.even': 'Égalité.',
  'contest.score':
    'Vous aviez raison dans {you} manches sur {of}, le discriminateur dans {discriminator}.',
  'contest.meaning':
    'C’est le discriminateur de l’étape {step}, sur les mêmes images ; il n’avait pas vu les vraies à l’entraînement. Cinq sur dix, c’est pile ou face, et tout ce qu’un générateur parfait lui laisserait.',
  'contest.again': 'Dix nouvelles manches',
} as const
