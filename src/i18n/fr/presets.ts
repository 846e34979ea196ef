/** Français : les préréglages. */
import type { presets as english } from '../en/presets.ts'

export const presets: Record<keyof typeof english, string> = {
  'preset.gan-dense.title': 'GAN dense',
  'preset.gan-dense.shows':
    'Des {kind, select, digits {chiffres} images {images} other {points}} à partir de bruit pur en quelques minutes, sur tout ordinateur',
  'preset.gan-conv.title': 'GAN convolutif',
  'preset.gan-conv.shows': 'Les chiffres les plus nets ; le plus rapide sur une carte graphique',
  'preset.gan-conv-long.title': 'GAN convolutif, longue durée',
  'preset.gan-conv-long.shows':
    'Les meilleurs chiffres d’ici, pour qui le laisse tourner : un million d’images',
  'preset.gan-conv-lite.title': 'GAN convolutif, petit',
  'preset.gan-conv-lite.shows':
    'La même idée dans un réseau qu’un simple portable entraîne en quelques minutes',
  'preset.gan-conditional-lite.title': 'GAN conditionnel, petit',
  'preset.gan-conditional-lite.shows':
    'On lui dit quel chiffre dessiner : lisible en une demi-minute sur un ordinateur portable ordinaire',
  'preset.gan-conditional.title': 'GAN conditionnel',
  'preset.gan-conditional.shows':
    'On lui dit quel chiffre dessiner : les échantillons montrent 0 à 9 à tour de rôle',
  'preset.wgan-gp.title': 'GAN de Wasserstein avec pénalité de gradient',
  'preset.wgan-gp.shows':
    'Une perte qui baisse quand les {kind, select, digits {chiffres} images {images} other {échantillons}} s’améliorent',
  'preset.r3gan.title': 'GAN relativiste (R3GAN)',
  'preset.r3gan.shows': 'Une perte moderne et régularisée, qui converge',
  'preset.gan-collapse.title': 'Effondrement des modes',
  'preset.gan-collapse.shows':
    'Un générateur qui apprend à redessiner toujours les mêmes {kind, select, digits {chiffres} images {images} other {points}}',
  'preset.stacked-collapse.title': 'Chiffres superposés : des paires perdues',
  'preset.stacked-collapse.shows':
    'Les 100 paires de chiffres sont dans les données ; ce GAN en omet beaucoup',
  'preset.stacked-packed.title': 'Chiffres superposés : toutes les paires',
  'preset.stacked-packed.shows':
    'Le discriminateur juge deux images ensemble : presque toutes les 100 paires en quelques minutes',
  'preset.gan-critic-too-strong.title': 'Discriminateur trop fort',
  'preset.gan-critic-too-strong.shows':
    'Ce qui arrive quand le juge gagne toujours : le générateur cesse d’apprendre',
  'preset.gan-ring.title': 'GAN sur l’anneau',
  'preset.gan-ring.shows':
    'Les huit groupes de points, tous trouvés en une demi-minute sur tout ordinateur',
  'preset.gan-moons.title': 'GAN sur les lunes',
  'preset.gan-moons.shows':
    'Deux nuages courbes tirés du bruit, en un quart de minute sur tout ordinateur',
  'preset.vae-dense-20.title': 'VAE dense',
  'preset.vae-dense-20.shows':
    'Le classique : 20 dimensions latentes, et des codes qui suivent une loi normale',
  'preset.vae-2d.title': 'VAE en deux dimensions',
  'preset.vae-2d.shows':
    'Une carte de {kind, select, digits {tous les chiffres} images {toutes les images} other {tous les points}} où l’on peut se promener',
  'preset.vae-conv.title': 'VAE convolutif',
  'preset.vae-conv.shows': 'Des reconstructions plus nettes, avec un a priori introduit peu à peu',
  'preset.vae-conditional.title': 'VAE conditionnel',
  'preset.vae-conditional.shows':
    '{kind, select, digits {Le chiffre et le style se séparent : un même vecteur latent écrit n’importe quel chiffre} images {La classe et le style se séparent : un même vecteur latent donne une image de n’importe quelle classe} other {La classe et la place se séparent : un même vecteur latent donne un point de n’importe quelle classe}}',
  'preset.ae-32.title': 'Autoencodeur',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixels comprimés en 32 nombres, puis rétablis} other {Deux coordonnées qui passent par 32 nombres, puis reviennent}}',
  'preset.ae-2d.title': 'Autoencodeur en deux dimensions',
  'preset.ae-2d.shows': 'Une carte à trous : à quoi sert l’a priori d’un VAE',
  'preset.ae-denoising.title': 'Autoencodeur débruiteur',
  'preset.ae-denoising.shows':
    '{kind, select, digits {Apprend à nettoyer des chiffres bruités, donc à quoi ressemble un chiffre} images {Apprend à nettoyer des images bruitées, donc à quoi elles ressemblent} other {Apprend à remettre en place des points bruités, donc où sont les données}}',
  'presets.label': 'Préréglage : {title}',
  'presets.custom': '{family}, vos réglages',
  'presets.standard': '{family}, réglages standard',
  'presets.choosing': 'Choix d’un préréglage…',
  'presets.needsImages': 'A besoin d’images : apporte les chiffres MNIST.',
  'presets.ownData': 'Apporte ses propres données : {dataset}.',
}
