/** Words of the trained models that come with the page. */
export const trained = {
  'trained.group': 'Modelli addestrati',
  'trained.offer': 'Oppure apri un modello addestrato:',
  'trained.opening': 'Caricamento di «{title}»…',
  'trained.notOpened': 'Non è stato possibile aprire «{title}».',
  'trained.notOpened.dataMissing':
    'Il suo file non è arrivato. Controlla la connessione e riprova; ciò che era sulla pagina è intatto.',
  'trained.notOpened.dataDamaged':
    'Il suo file è arrivato danneggiato. Riprova; ciò che era sulla pagina è intatto.',
  'trained.notOpened.badExperiment':
    'È stato fatto da un’altra versione di questa pagina. Ricarica la pagina, oppure addestra tu stesso la configurazione dello stesso tipo.',
  'trained.vae-2d.title': 'Una mappa delle cifre',
  'trained.vae-2d.shows': 'VAE con due dimensioni latenti: ogni punto è una cifra',
  'trained.vae-dense-20.title': 'Venti dimensioni',
  'trained.vae-dense-20.shows':
    'VAE con spazio per lo stile: inclinazione, tratto e forma su molti cursori',
  'trained.gan-conditional.title': 'Una cifra a richiesta',
  'trained.gan-conditional.shows':
    'GAN condizionale: uno stesso vettore latente scrive qualsiasi cifra',
  'trained.latent-flow-conditional.title': 'Cifre dal rumore',
  'trained.latent-flow-conditional.shows':
    'Diffusione latente: il rumore diventa, passo dopo passo, la cifra richiesta',
  'trained.unet-conditional.title': 'Cifre da pixel rumorosi',
  'trained.unet-conditional.shows':
    'Diffusione con una U-Net a cui si dice la cifra: si schiariscono i pixel stessi',
  'trained.pixelcnn.title': 'Cifre riga per riga',
  'trained.pixelcnn.shows': 'PixelCNN: ogni pixel segue da quelli sopra e a sinistra',
  'trained.places.title': 'Luoghi che non esistono',
  'trained.places.shows':
    'Transformer a cui si dice il paese: scrive nomi di luoghi lettera per lettera',
} as const
