/** Italiano. */
import type { en } from './en.ts'

export const it: Record<keyof typeof en, string> = {
  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencoder',

  'player.critic': 'Discriminatore',
  'player.generator': 'Generatore',
  'player.vae': 'Encoder e decoder',
  'player.autoencoder': 'Encoder e decoder',

  'parameter.objective.label': 'Funzione di perdita',
  'parameter.objective.help':
    'Il gioco che giocano le due reti: ognuno bilancia a modo suo nitidezza, varietà e stabilità.',
  'parameter.network.label': 'Rete',
  'parameter.network.help':
    'Una rete densa vede l’immagine come un elenco di pixel; una convoluzionale vede i dintorni, disegna cifre più nitide e impiega più tempo per passo.',
  'parameter.width.label': 'Larghezza',
  'parameter.width.help':
    'Più unità per strato permettono forme più fini, ma ogni passo diventa più lento.',
  'parameter.depth.label': 'Profondità',
  'parameter.depth.help':
    'Più strati esprimono di più, ma imparano più lentamente e diventano prima instabili.',
  'parameter.channels.label': 'Canali',
  'parameter.channels.help':
    'Più canali permettono di distinguere più tipi di tratto, ma ogni passo diventa più lento.',
  'parameter.stages.label': 'Stadi',
  'parameter.stages.help':
    'Più stadi guardano l’immagine da più lontano: le cifre sono più coerenti, e ogni passo richiede più tempo.',
  'parameter.latentDim.label': 'Dimensione latente',
  'parameter.latentDim.help':
    'Più dimensioni lasciano spazio a più varietà e dettagli; meno dimensioni costringono il modello a tenere solo l’essenziale.',
  'parameter.batchNorm.label': 'Normalizzazione del batch',
  'parameter.batchNorm.help':
    'Se attiva, mantiene i segnali del generatore sulla stessa scala e accelera l’apprendimento; con batch molto piccoli aggiunge rumore.',
  'parameter.spectralNorm.label': 'Normalizzazione spettrale',
  'parameter.spectralNorm.help':
    'Se attiva, limita la pendenza del discriminatore: l’addestramento è più stabile, il giudizio più debole.',
  'parameter.initialiser.label': 'Pesi iniziali',
  'parameter.initialiser.help':
    'Quanto sono grandi i primi pesi casuali; se lo sono troppo o troppo poco, l’apprendimento parte piano o diverge.',
  'parameter.packing.label': 'Immagini giudicate insieme',
  'parameter.packing.help':
    'Più immagini il discriminatore giudica insieme, prima si accorge che sono tutte uguali: un rimedio contro il collasso dei modi.',
  'parameter.criticSteps.label': 'Passi del discriminatore',
  'parameter.criticSteps.help':
    'Più passi del discriminatore per ogni passo del generatore ne fanno un giudice più severo, e ogni passo richiede più tempo.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'Più è alto, più segnali del discriminatore vengono spenti a caso, così non vince troppo presto.',
  'parameter.labelSmoothing.label': 'Smussamento delle etichette',
  'parameter.labelSmoothing.help':
    'Più è alto, meno il discriminatore può essere sicuro delle immagini reali, e più il generatore ha da imparare.',
  'parameter.instanceNoise.label': 'Rumore sulle immagini',
  'parameter.instanceNoise.help':
    'Più rumore su ogni immagine avvicina quelle reali a quelle generate e stabilizza l’inizio; svanisce durante l’addestramento.',
  'parameter.instanceNoiseSteps.label': 'Il rumore svanisce in',
  'parameter.instanceNoiseSteps.help':
    'Più passi ci sono, più lentamente svanisce il rumore aggiunto.',
  'parameter.clip.label': 'Limite dei pesi',
  'parameter.clip.help':
    'Più è alto, più possono crescere i pesi del discriminatore: se è troppo alto i punteggi esplodono, se è troppo basso non impara nulla.',
  'parameter.gradientPenalty.label': 'Penalità sul gradiente',
  'parameter.gradientPenalty.help':
    'Più è alta, più la pendenza del discriminatore è tenuta a uno: l’addestramento è più stabile, il giudizio più debole.',
  'parameter.gamma.label': 'Penalità di piattezza γ',
  'parameter.gamma.help':
    'Più è alta, più il discriminatore dev’essere piatto attorno alle immagini: più stabile, ma le distingue meno bene.',
  'parameter.averageDecay.label': 'Media dei pesi',
  'parameter.averageDecay.help':
    'Più è vicino a uno, più lunga è la media dei generatori passati che disegna i campioni: immagini più lisce, ma in ritardo.',
  'parameter.beta.label': 'Peso del prior β',
  'parameter.beta.help':
    'Più è alto, più i codici seguono la distribuzione normale: uno spazio latente più ordinato, cifre più sfocate.',
  'parameter.warmUpSteps.label': 'Ingresso graduale del prior',
  'parameter.warmUpSteps.help':
    'Più passi ci sono, più lentamente entra in gioco l’attrazione verso la normale: i codici imparano prima a portare informazione.',
  'parameter.likelihood.label': 'Funzione di perdita',
  'parameter.likelihood.help':
    'L’errore quadratico punisce soprattutto gli sbagli grossi; l’entropia incrociata tratta ogni pixel come una domanda sì o no e dà tratti più netti.',
  'parameter.corruption.label': 'Rumore in ingresso',
  'parameter.corruption.help':
    'Più è alto, più sono rumorose le immagini mostrate al modello, che deve imparare come sono fatte le cifre invece di copiarle.',

  'optimiser.kind.label': 'Ottimizzatore',
  'optimiser.kind.help':
    'Adam adatta l’ampiezza a ogni peso e conserva lo slancio, RMSProp adatta solo l’ampiezza, SGD usa ovunque la stessa.',
  'optimiser.learningRate.label': 'Tasso di apprendimento',
  'optimiser.learningRate.help':
    'Più è alto, più è grande ogni correzione: si impara più in fretta, finché le perdite oscillano o diventano infinite.',
  'optimiser.beta1.label': 'Slancio β₁',
  'optimiser.beta1.help':
    'Più è vicino a uno, più a lungo spingono i gradienti passati: più regolare, ma più lento a cambiare direzione.',
  'optimiser.beta2.label': 'Memoria di scala β₂',
  'optimiser.beta2.help':
    'Più è vicino a uno, più a lungo si ricorda la grandezza dei gradienti: ampiezze più regolari, che si adattano più lentamente.',

  'option.objective.non-saturating': 'Non saturante',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Minimi quadrati',
  'option.objective.hinge': 'A cerniera (hinge)',
  'option.objective.wasserstein': 'Wasserstein, pesi limitati',
  'option.objective.wgan-gp': 'Wasserstein, penalità',
  'option.objective.r3gan': 'Relativistica (R3GAN)',
  'option.network.dense': 'Densa',
  'option.network.conv': 'Convoluzionale',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normale, 0,02',
  'option.likelihood.squared-error': 'Errore quadratico',
  'option.likelihood.cross-entropy': 'Entropia incrociata',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',

  'unit.dimensions': '{count, plural, one {dimensione} other {dimensioni}}',
  'unit.units': '{count, plural, one {unità} other {unità}}',
  'unit.channels': '{count, plural, one {canale} other {canali}}',
  'unit.layers': '{count, plural, one {strato} other {strati}}',
  'unit.steps': '{count, plural, one {passo} other {passi}}',
  'unit.images': '{count, plural, one {immagine} other {immagini}}',
  'unit.pixels': '{count, plural, one {pixel} other {pixel}}',

  'term.generator': 'Generatore',
  'term.critic': 'Discriminatore',
  'term.gradientPenalty': 'Penalità sul gradiente',
  'term.accuracyReal': 'Immagini reali riconosciute',
  'term.accuracyGenerated': 'Immagini generate riconosciute',
  'term.negativeElbo': 'ELBO negativa',
  'term.reconstruction': 'Ricostruzione',
  'term.kl': 'Divergenza KL',
  'term.squaredError': 'Errore quadratico',
  'term.crossEntropy': 'Entropia incrociata',

  'chart.adversarial': 'Perdite',
  'chart.accuracy': 'Quante volte il discriminatore ha ragione',
  'chart.gradientPenalty': 'Penalità sul gradiente',
  'chart.negativeElbo': 'ELBO negativa: la perdita intera',
  'chart.reconstruction': 'Ricostruzione: ciò che le immagini perdono',
  'chart.kl': 'KL: quanto portano i codici',
  'chart.squaredError': 'Errore delle ricostruzioni',
  'chart.crossEntropy': 'Entropia incrociata delle ricostruzioni',

  'axis.nats': 'nat per immagine',
  'axis.score': 'punteggio',
  'axis.share': 'quota',
  'axis.squaredError': 'errore quadratico per pixel',

  'reference.generatorEven': 'generatore, partita pari: ln 2',
  'reference.generatorEvenMinimax': 'generatore, partita pari: −ln 2',
  'reference.criticGuessing': 'discriminatore a caso: 2 ln 2',
  'reference.criticGuessingLeastSquares': 'discriminatore a caso: ¼',
  'reference.generatorEvenLeastSquares': 'generatore, partita pari: ⅛',
  'reference.pairedGuessing': 'entrambi a caso: ln 2',
  'reference.criticGuessingHinge': 'discriminatore a caso: 2',
  'reference.criticGuessingScore': 'discriminatore a caso: 0',
  'reference.coinToss': 'testa o croce: ½',
  'reference.priorIgnored': 'i codici non portano nulla: 0',
  'reference.meanImage': 'sempre l’immagine media',

  'preset.gan-dense.title': 'GAN densa',
  'preset.gan-dense.shows': 'Cifre dal puro rumore in circa un minuto, su qualsiasi computer',
  'preset.gan-conv.title': 'GAN convoluzionale',
  'preset.gan-conv.shows': 'Le cifre più nitide; richiede una scheda grafica',
  'preset.gan-conv-lite.title': 'GAN convoluzionale, piccola',
  'preset.gan-conv-lite.shows': 'La stessa idea in una rete alla portata di una scheda modesta',
  'preset.wgan-gp.title': 'GAN di Wasserstein con penalità sul gradiente',
  'preset.wgan-gp.shows': 'Una perdita che scende man mano che le cifre migliorano',
  'preset.r3gan.title': 'GAN relativistica (R3GAN)',
  'preset.r3gan.shows': 'Una perdita moderna e regolarizzata, che converge',
  'preset.gan-collapse.title': 'Collasso dei modi',
  'preset.gan-collapse.shows':
    'Un generatore che impara a ridisegnare sempre le stesse poche cifre',
  'preset.gan-critic-too-strong.title': 'Discriminatore troppo forte',
  'preset.gan-critic-too-strong.shows':
    'Che cosa accade quando il giudice vince sempre: il generatore smette di imparare',
  'preset.vae-dense-20.title': 'VAE denso',
  'preset.vae-dense-20.shows':
    'Il classico: 20 dimensioni latenti e codici che seguono una distribuzione normale',
  'preset.vae-2d.title': 'VAE in due dimensioni',
  'preset.vae-2d.shows': 'Una mappa di tutte le cifre in cui passeggiare',
  'preset.vae-conv.title': 'VAE convoluzionale',
  'preset.vae-conv.shows': 'Ricostruzioni più nitide, con il prior introdotto gradualmente',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows': '784 pixel compressi in 32 numeri e ritorno',
  'preset.ae-2d.title': 'Autoencoder in due dimensioni',
  'preset.ae-2d.shows': 'Una mappa con buchi: a che cosa serve il prior di un VAE',
  'preset.ae-denoising.title': 'Autoencoder antirumore',
  'preset.ae-denoising.shows': 'Impara a ripulire cifre rumorose, e quindi come è fatta una cifra',

  'limit.convolutionNeedsImages':
    'Una rete convoluzionale ha bisogno di immagini; questi dati sono punti nel piano.',
  'limit.noConvolutionGradientOnWasm':
    'Il motore WebAssembly non può addestrare reti convoluzionali.',

  'dataset.mnist': 'Cifre MNIST',
  'dataset.ring8': 'Anello di otto gaussiane',
  'dataset.moons': 'Due lune',

  'backend.auto': 'Automatico',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'Solo JavaScript',

  'app.title': 'Ganvas – addestra modelli generativi nel tuo browser',
}
