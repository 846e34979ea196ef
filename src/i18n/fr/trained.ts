/** Words of the trained models that come with the page. */
export const trained = {
  'trained.group': 'Modèles entraînés',
  'trained.offer': 'Ou ouvrez un modèle entraîné :',
  'trained.opening': 'Chargement de « {title} »…',
  'trained.notOpened': '« {title} » n’a pas pu être ouvert.',
  'trained.notOpened.dataMissing':
    'Son fichier n’est pas arrivé. Vérifiez la connexion et réessayez ; ce qui était sur la page reste intact.',
  'trained.notOpened.dataDamaged':
    'Son fichier est arrivé endommagé. Réessayez ; ce qui était sur la page reste intact.',
  'trained.notOpened.badExperiment':
    'Il a été fait par une autre version de cette page. Rechargez la page, ou entraînez vous-même le préréglage du même genre.',
  'trained.vae-2d.title': 'Une carte des chiffres',
  'trained.vae-2d.shows': 'VAE à deux dimensions latentes : chaque endroit est un chiffre',
  'trained.vae-dense-20.title': 'Vingt dimensions',
  'trained.vae-dense-20.shows':
    'VAE qui a de la place pour le style : inclinaison, trait et forme sur plusieurs curseurs',
  'trained.gan-conditional.title': 'Un chiffre à la demande',
  'trained.gan-conditional.shows':
    'GAN conditionnel : un même vecteur latent écrit n’importe quel chiffre',
  'trained.latent-flow-conditional.title': 'Des chiffres tirés du bruit',
  'trained.latent-flow-conditional.shows':
    'Diffusion latente : le bruit devient, pas à pas, le chiffre demandé',
  'trained.unet-conditional.title': 'Des chiffres tirés de pixels bruités',
  'trained.unet-conditional.shows':
    'Diffusion par un U-Net à qui l’on dit le chiffre : les pixels eux-mêmes s’éclaircissent',
  'trained.pixelcnn.title': 'Des chiffres ligne par ligne',
  'trained.pixelcnn.shows': 'PixelCNN : chaque pixel découle de ceux d’au-dessus et de gauche',
  'trained.places.title': 'Des lieux qui n’existent pas',
  'trained.places.shows':
    'Transformer à qui l’on dit le pays : il écrit des noms de lieux lettre par lettre',
} as const
