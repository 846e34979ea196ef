/** French: the glossary. */
import type { Glossary } from './terms.ts'

export const glossary: Glossary = {
  generative: {
    name: 'modèle génératif',
    forms: ['génératif', 'génératifs', 'modèles génératifs'],
    meaning: 'Un modèle de l’aspect des données, capable d’en fabriquer de nouvelles.',
  },
  discriminative: {
    name: 'modèle discriminatif',
    forms: ['discriminatif', 'classifieur', 'classificateur'],
    meaning:
      'Un modèle qui distingue des sortes de données, comme un classifieur lit des chiffres, sans pouvoir en fabriquer.',
  },
  latentSpace: {
    name: 'espace latent',
    forms: ['latent', 'latente', 'latents', 'latentes'],
    meaning:
      'Tous les points, chacun une liste de quelques nombres, à partir desquels un modèle dessine un échantillon ; des points voisins donnent des échantillons semblables.',
  },
  latentVector: {
    name: 'vecteur latent',
    forms: [
      'vecteurs latents',
      'dimension latente',
      'dimensions latentes',
      'nombres au hasard',
      'code',
      'codes',
    ],
    meaning: 'La liste de nombres dont naît un échantillon : un point de l’espace latent.',
  },
  prior: {
    name: 'loi a priori',
    forms: ['a priori', 'prior', 'loi normale'],
    meaning:
      'La loi dont on tire les vecteurs latents, fixée avant l’entraînement : ici une loi normale dans chaque dimension.',
  },
  sampling: {
    name: 'échantillonnage',
    meaning: 'Tirer un vecteur latent au hasard et laisser le modèle en faire un exemple.',
  },
  temperature: {
    name: 'température',
    forms: ['troncature'],
    meaning:
      'Avec quelle audace un modèle tire : des vecteurs latents plus loin du milieu, ou des lettres moins probables ; basse, les échantillons sont sûrs et semblables, haute, ils sont variés et plus souvent faux.',
  },
  interpolation: {
    name: 'interpolation (slerp)',
    forms: ['interpolation', 'slerp', 'arc', 'arcs'],
    meaning:
      'Aller pas à pas d’un vecteur latent à un autre, sur un arc plutôt qu’en ligne droite, car il n’y a presque pas d’échantillons près du milieu.',
  },
  conditional: {
    name: 'modèle conditionnel',
    forms: ['conditionnel', 'conditionnelle'],
    meaning: 'Un modèle à qui l’on dit aussi la classe, et à qui l’on peut donc demander un 7.',
  },
  gan: {
    name: 'GAN',
    forms: ['GANs', 'réseaux antagonistes'],
    meaning:
      'Réseau antagoniste génératif : un générateur invente des échantillons, un discriminateur les distingue des vraies données, et chacun apprend de l’autre.',
  },
  generator: {
    name: 'générateur',
    forms: ['générateurs'],
    meaning: 'Le réseau d’un GAN qui fait des échantillons à partir de nombres au hasard.',
  },
  discriminator: {
    name: 'discriminateur (critique)',
    forms: ['discriminateur', 'discriminateurs', 'critique'],
    meaning:
      'Le réseau d’un GAN qui juge si un exemple est vrai ; il donne une note s, et au-dessus de 0 il le tient pour vrai.',
  },
  nonSaturating: {
    name: 'perte non saturante',
    forms: ['non saturante'],
    meaning:
      'La perte habituelle d’un GAN : le générateur veut que ses échantillons passent pour vrais, et apprend le plus tant que ce n’est pas le cas.',
  },
  minimax: {
    name: 'perte minimax',
    forms: ['minimax'],
    meaning:
      'La première forme du jeu : le générateur abaisse exactement ce que le discriminateur élève, et n’apprend presque rien tant que ses échantillons sont vite démasqués.',
  },
  ln2: {
    name: 'ln 2',
    forms: ['2 ln 2', '0,69', '1,39'],
    meaning:
      'Environ 0,69 : la perte de qui répond à une question par oui ou non en tirant à pile ou face, donc la marque d’une partie égale ; pour deux questions, 1,39.',
  },
  wgan: {
    name: 'WGAN-GP',
    forms: ['Wasserstein', 'pénalité de gradient'],
    meaning:
      'Un GAN dont le critique donne des notes au lieu de probabilités, et qui est puni là où sa pente n’est pas 1.',
  },
  relativistic: {
    name: 'R3GAN (relativiste)',
    forms: ['R3GAN', 'relativiste', 'pénalité de platitude'],
    meaning:
      'Un GAN qui demande si un vrai exemple paraît plus vrai qu’un exemple généré, avec une pénalité sur les pentes des deux côtés.',
  },
  modeCollapse: {
    name: 'effondrement des modes',
    forms: ['effondrement de modes', 'mode collapse'],
    meaning:
      'Quand un générateur ne fait plus que quelques sortes d’échantillons et laisse de côté le reste des données.',
  },
  autoregressive: {
    name: 'modèle autorégressif',
    forms: ['autorégressif', 'modèles autorégressifs'],
    meaning:
      'Un modèle qui dessine une partie après l’autre, chacune selon toutes celles d’avant, et qui peut donc dire exactement combien un exemple est probable.',
  },
  token: {
    name: 'token',
    forms: ['tokens', 'jeton', 'jetons'],
    meaning:
      'L’un des morceaux en lesquels on coupe un texte, que le modèle lit et écrit l’un après l’autre : ici un caractère, ou la fin.',
  },
  embedding: {
    name: 'plongement (embedding)',
    forms: ['plongement', 'plongements', 'embedding', 'embeddings'],
    meaning:
      'La liste de nombres que le modèle garde et apprend pour chaque token : ceux qui s’emploient de la même façon finissent proches.',
  },
  transformer: {
    name: 'transformer',
    forms: ['transformers', 'transformeur'],
    meaning:
      'Un réseau qui lit un texte à toutes ses places à la fois, et où chacune recueille par l’attention ce qu’il lui faut des places d’avant, couche après couche.',
  },
  attention: {
    name: 'mécanisme d’attention',
    forms: ['têtes d’attention', 'auto-attention'],
    meaning:
      'La façon dont une place d’un texte recueille ce qu’il y a aux autres : elle pose une question, la compare à une clé de chacune, et prend un mélange de leur contenu.',
  },
  causalMask: {
    name: 'masque causal',
    meaning:
      'Ce qui cache à une place tous les tokens d’après, pour que le modèle ne voie pas ce qu’il doit prédire.',
  },
  layerNorm: {
    name: 'normalisation par couche',
    forms: ['layer norm'],
    meaning:
      'Ramène les nombres de chaque place à une moyenne de 0 et une variance de 1 avant l’usage, puis les remet à l’échelle : les réseaux profonds apprennent plus régulièrement.',
  },
  topK: {
    name: 'top-k',
    meaning:
      'Tirer le token suivant parmi les k plus probables seulement, pour qu’aucun des nombreux improbables ne s’y glisse.',
  },
  topP: {
    name: 'top-p',
    forms: ['échantillonnage nucleus'],
    meaning:
      'Tirer le token suivant parmi les plus probables qui, le moins nombreux possible, ont ensemble au moins la probabilité p.',
  },
  beamSearch: {
    name: 'recherche en faisceau',
    forms: ['faisceau', 'glouton', 'beam search'],
    meaning:
      'Une recherche d’un texte probable qui poursuit à la fois les quelques meilleurs débuts ; avec un seul elle est gloutonne et prend chaque fois le token le plus probable.',
  },
  pixelCnn: {
    name: 'PixelCNN',
    forms: ['convolution masquée', 'convolutions masquées'],
    meaning:
      'Un modèle autorégressif d’images : des fenêtres empilées dont les masques ne laissent voir que les pixels au-dessus et à gauche, sauf un angle mort en haut à droite.',
  },
  residualBlock: {
    name: 'bloc résiduel',
    forms: ['blocs résiduels'],
    meaning:
      'Des couches dont la sortie s’ajoute à ce qu’elles ont reçu : signaux et erreurs en traversent beaucoup sans se perdre.',
  },
  autoencoder: {
    name: 'autoencodeur',
    forms: [
      'autoencodeurs',
      'auto-encodeur',
      'reconstruction',
      'reconstructions',
      'encodeur',
      'décodeur',
    ],
    meaning:
      'Deux réseaux qui réduisent un exemple à quelques nombres et le rétablissent à partir d’eux ; ce qui revient est la reconstruction.',
  },
  bottleneck: {
    name: 'goulot d’étranglement',
    forms: ['goulot'],
    meaning:
      'Le milieu étroit d’un autoencodeur : moins il y passe de nombres, plus il doit laisser de côté.',
  },
  vae: {
    name: 'VAE',
    forms: ['VAEs', 'autoencodeur variationnel'],
    meaning:
      'Autoencodeur variationnel : son encodeur répond par un petit nuage au lieu d’un point, et les nuages ensemble remplissent la loi a priori, dont on peut alors tirer des échantillons.',
  },
  elbo: {
    name: 'ELBO',
    meaning:
      'Borne inférieure de l’évidence : ce qu’un VAE élève, une borne sur la probabilité qu’il donne aux données ; la qualité des reconstructions moins l’écart entre ses codes et la loi a priori.',
  },
  kl: {
    name: 'divergence KL',
    forms: ['KL', 'divergence de Kullback-Leibler'],
    meaning:
      'De combien une loi diffère d’une autre, 0 si elles sont égales ; pour un VAE, ses codes de la loi a priori.',
  },
  beta: {
    name: 'β (bêta)',
    forms: ['β', 'β-VAE'],
    meaning:
      'Le poids de la divergence KL dans la perte d’un VAE : plus il est grand, plus l’espace latent est ordonné et plus les échantillons sont flous.',
  },
  posteriorCollapse: {
    name: 'effondrement du postérieur',
    forms: ['effondrement de la loi a posteriori', 'aucune information'],
    meaning:
      'Quand l’encodeur d’un VAE répond la même chose à chaque exemple : ses codes ne disent rien et toutes les reconstructions se ressemblent.',
  },
  reparameterisation: {
    name: 'reparamétrisation',
    meaning:
      'Écrire un code tiré au hasard comme moyenne plus étalement fois bruit, pour que l’encodeur apprenne à travers le tirage.',
  },
  diffusion: {
    name: 'modèle de diffusion',
    forms: ['diffusion', 'modèles de diffusion', 'DDPM'],
    meaning:
      'Un modèle qui apprend à ôter le bruit peu à peu, et change ainsi du bruit pur en échantillon, à petits pas.',
  },
  rectifiedFlow: {
    name: 'flux rectifié',
    forms: ['flux'],
    meaning:
      'Un modèle de la direction que suit chaque point sur une ligne droite entre données et bruit ; à rebours, du bruit devient des données en peu de pas.',
  },
  flowMatching: {
    name: 'appariement de flux',
    forms: ['flow matching'],
    meaning:
      'Apprendre une direction en chaque lieu et à chaque moment à partir de paires de données et de bruit, sans suivre aucun chemin pendant l’entraînement.',
  },
  latentDiffusion: {
    name: 'diffusion latente',
    meaning:
      'Un modèle de diffusion des codes d’un autoencodeur au lieu des images elles-mêmes : bien moins de nombres, donc bien moins de travail.',
  },
  guidance: {
    name: 'guidage sans classifieur',
    forms: ['guidage'],
    meaning:
      'Aller au-delà de ce que demande une classe, selon l’écart entre ce que dit le modèle avec elle et sans elle : échantillons plus typiques, moins variés.',
  },
  epoch: {
    name: 'époque',
    forms: ['époques'],
    meaning: 'Un passage sur tous les exemples d’entraînement.',
  },
  batch: {
    name: 'lot',
    forms: ['lots', 'taille du lot', 'taille des lots'],
    meaning: 'Les exemples qu’un pas d’entraînement regarde ensemble, leurs pertes en moyenne.',
  },
  learningRate: {
    name: 'taux d’apprentissage',
    forms: ['taux d’apprentissage', 'vitesse d’apprentissage', 'pas d’apprentissage'],
    meaning: 'La longueur dont les poids bougent à chaque pas, contre la pente de la perte.',
  },
  adam: {
    name: 'Adam',
    meaning:
      'La règle habituelle d’un pas : elle se souvient des pentes passées et donne à chaque poids un pas à sa mesure.',
  },
  movingAverage: {
    name: 'moyenne mobile des poids',
    forms: ['moyenne mobile', 'moyenne des poids', 'moyenne des poids passés du réseau'],
    meaning:
      'Un second réseau dont les poids suivent lentement ceux du premier ; il dessine des échantillons plus calmes.',
  },
  overfitting: {
    name: 'surapprentissage',
    meaning:
      'Quand un modèle réussit mieux sur ses exemples d’entraînement que sur de nouveaux, parce qu’il a appris ceux-là et non la règle.',
  },
  memorisation: {
    name: 'mémorisation',
    forms: ['par cœur'],
    meaning: 'Quand un modèle rend des exemples d’entraînement au lieu d’en faire de nouveaux.',
  },
  inceptionScore: {
    name: 'Inception Score (score de chiffres)',
    forms: ['Inception Score', 'score de chiffres'],
    meaning:
      'À quel point un classifieur est sûr de chaque échantillon et ses réponses sont variées ; ici avec notre classifieur de chiffres, de 1 à 10.',
  },
  frechet: {
    name: 'distance de Fréchet (FID)',
    forms: ['distance de Fréchet', 'FID'],
    meaning:
      'L’écart entre échantillons et vraies données, chacun pris comme une gaussienne des traits d’un classifieur, en moyenne et en étalement ; 0 s’ils sont pareils.',
  },
  bleu: {
    name: 'BLEU',
    meaning:
      'La part des suites d’un à quatre mots ou lettres d’un texte qu’on trouve dans de vrais textes, pas plus souvent que là, réduite s’il est plus court ; 1 si toutes y sont ; elle juge des textes, pas des images.',
  },
  selfBleu: {
    name: 'self-BLEU',
    meaning:
      'Le BLEU moyen de chaque texte d’un ensemble contre tous les autres : près de 1 ils se ressemblent tous, et plus il est bas, plus ils sont variés.',
  },
  natsPerCharacter: {
    name: 'nats par caractère',
    meaning:
      'Ce que paie un modèle pour chaque lettre de textes jamais vus, et pour leur fin, −ln p en moyenne : 0 est prévu à coup sûr, et 1 nat vaut 1,44 bit.',
  },
  perplexity: {
    name: 'perplexité',
    meaning:
      'L’exponentielle des nats par caractère : entre combien de lettres aussi probables un modèle doit encore choisir, en moyenne.',
  },
  nGram: {
    name: 'n-gramme',
    forms: ['n-grammes', 'bigramme', 'bigrammes'],
    meaning:
      'Une suite de n lettres, dont les comptages disent combien une lettre est probable après les précédentes ; ici avec la règle de Witten-Bell pour ce qui est rare, comme rival du modèle.',
  },
  precision: {
    name: 'précision',
    meaning: 'La part des échantillons qui tombent parmi les vraies données : leur qualité.',
  },
  recall: {
    name: 'rappel',
    meaning:
      'La part des vraies données qui tombent parmi les échantillons : ce qu’il y a de leur variété.',
  },
  totalVariation: {
    name: 'variation totale',
    meaning:
      'La moitié de la somme des différences entre deux répartitions, ici des chiffres : 0 si elles sont égales, 1 si elles n’ont rien en commun.',
  },
  softmax: {
    name: 'softmax (confiance)',
    forms: ['softmax', 'confiance'],
    meaning:
      'Ce qui change les notes d’un classifieur en probabilités de somme 1 ; la plus grande est sa confiance, et ici 90 % valent certitude.',
  },
  nats: {
    name: 'nats',
    forms: ['nat'],
    meaning:
      'Une unité d’information, comme les bits, comptée au logarithme naturel : 1 nat vaut 1,44 bit.',
  },
  pca: {
    name: 'ACP',
    forms: ['PCA', 'composantes principales', 'composante principale'],
    meaning:
      'Analyse en composantes principales : les quelques directions où les données varient le plus, et le mieux que puisse faire un autoencodeur fait de droites.',
  },
}
