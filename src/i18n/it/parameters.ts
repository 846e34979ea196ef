/** Italiano: gli iperparametri, le loro opzioni e gli ottimizzatori. */
import type { parameters as english } from '../en/parameters.ts'

export const parameters: Record<keyof typeof english, string> = {
  'parameter.objective.label': 'Funzione di perdita',
  'parameter.objective.help':
    'Il gioco che giocano le due reti: ognuno bilancia a modo suo nitidezza, varietà e stabilità.',
  'parameter.network.label': 'Rete',
  'parameter.network.help':
    '{kind, select, digits {Una rete densa vede l’immagine come un elenco di pixel; una convoluzionale vede i dintorni, disegna cifre più nitide e impiega più tempo per passo.} images {Una rete densa vede l’immagine come un elenco di pixel; una convoluzionale vede i dintorni, disegna immagini più nitide e impiega più tempo per passo.} other {Una rete densa prende i numeri di un esempio come un elenco; una convoluzionale cerca i dintorni, che solo le immagini hanno.}}',
  'parameter.width.label': 'Larghezza',
  'parameter.width.help':
    'Più unità per strato permettono forme più fini, ma ogni passo diventa più lento; con due o tre una rete riesce appena a curvare.',
  'parameter.depth.label': 'Profondità',
  'parameter.depth.help':
    'Più strati nascosti esprimono di più, ma imparano più lentamente e diventano prima instabili; senza nessuno una rete stira e ruota, ma non può curvare.',
  'parameter.channels.label': 'Canali',
  'parameter.channels.help':
    'Più canali permettono di distinguere più tipi di tratto, ma ogni passo diventa più lento.',
  'parameter.stages.label': 'Stadi',
  'parameter.stages.help':
    'Più stadi guardano l’immagine da più lontano: le cifre sono più coerenti, e ogni passo richiede più tempo.',
  'parameter.activation.label': 'Attivazione',
  'parameter.activation.help':
    'Che cosa fa ogni unità nascosta della sua somma: è la sola cosa con cui una rete curva. Nel piano le unità a gomito (ReLU) fanno pezzi piatti divisi da pieghe, e tanh curve lisce.',
  'parameter.latentDim.label': 'Numeri per campione (latenti)',
  'parameter.latentDim.help':
    'La dimensione latente: quanti numeri stanno per un campione. Se sono tanti c’è posto per più varietà e dettagli; se sono pochi il modello deve tenere solo l’essenziale.',
  'parameter.prior.label': 'Rumore del generatore',
  'parameter.prior.help':
    'Da dove vengono i numeri casuali di cui il generatore fa i suoi esempi. Lo spazio latente li mostra comunque come normali: il rumore uniforme li distribuisce soltanto prima che la rete li veda.',
  'parameter.batchNorm.label': 'Normalizzazione del batch',
  'parameter.batchNorm.help':
    'Se attiva, mantiene i segnali del generatore sulla stessa scala e accelera l’apprendimento; con batch molto piccoli aggiunge rumore.',
  'parameter.spectralNorm.label': 'Normalizzazione spettrale',
  'parameter.spectralNorm.help':
    'Se attiva, limita la pendenza del discriminatore: l’addestramento è più stabile, il giudizio più debole.',
  'parameter.initialiser.label': 'Pesi iniziali',
  'parameter.initialiser.help':
    'Quanto sono grandi i primi pesi casuali; se lo sono troppo o troppo poco, l’apprendimento parte piano o diverge.',
  'parameter.conditional.label':
    '{kind, select, digits {Sa quale cifra fare} other {Sa quale classe fare}} (condizionato)',
  'parameter.conditional.help':
    'Il modello conosce la classe di ogni esempio e gliene si può chiedere una: {kind, select, images {«disegnami un 7»} names {«dammi un nome dall’Italia»} other {«dammi un punto della classe 2»}}.',
  'parameter.packing.label':
    '{kind, select, images {Immagini giudicate} other {Punti giudicati}} insieme',
  'parameter.packing.help':
    'Più {kind, select, images {immagini} other {punti}} il discriminatore giudica insieme, prima si accorge che sono {kind, select, images {tutte} other {tutti}} uguali: un rimedio contro il collasso dei modi.',
  'parameter.batchSize.together':
    'Il batch ha {batch} esempi, un multiplo di {together}: tanti sono giudicati insieme.',
  'parameter.criticSteps.label': 'Passi del discriminatore',
  'parameter.criticSteps.help':
    'Più passi del discriminatore per ogni passo del generatore ne fanno un giudice più severo, e ogni passo richiede più tempo.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'Più è alto, più di ciò che attraversa la rete viene spento a caso durante l’addestramento, così non impara a memoria, e un discriminatore non vince troppo presto.',
  'parameter.labelSmoothing.label': 'Smussamento delle etichette',
  'parameter.labelSmoothing.help':
    'Più è alto, meno il discriminatore può essere sicuro {kind, select, images {delle immagini} other {dei punti}} reali, e più il generatore ha da imparare.',
  'parameter.instanceNoise.label':
    'Rumore {kind, select, images {sulle immagini} other {sui punti}}',
  'parameter.instanceNoise.help':
    'Più rumore su ogni {kind, select, images {immagine avvicina quelle reali a quelle generate} other {punto avvicina quelli reali a quelli generati}} e stabilizza l’inizio; svanisce durante l’addestramento.',
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
    'Più è alta, più il discriminatore dev’essere piatto attorno {kind, select, images {alle immagini: più stabile, ma le} other {ai punti: più stabile, ma li}} distingue meno bene.',
  'parameter.averageDecay.label': 'Media dei pesi',
  'parameter.averageDecay.help':
    'Più è vicino a uno, più lunga è la media dei pesi passati della rete che disegna i campioni: {kind, select, images {immagini più lisce} other {campioni più calmi}}, ma in ritardo.',
  'parameter.beta.label': 'Spinta all’ordine (β)',
  'parameter.beta.help':
    'Più è alta, più sono ordinati i numeri dietro ai campioni, e numeri nuovi danno buoni campioni; ma {kind, select, digits {le cifre sono più sfocate} images {le immagini sono più sfocate} other {i campioni sono meno fedeli ai dati}}. È il peso del prior, il β del β-VAE (Higgins et al. 2017).',
  'parameter.warmUpSteps.label': 'Ingresso graduale del prior',
  'parameter.warmUpSteps.help':
    'Più passi ci sono, più lentamente entra in gioco l’attrazione verso la normale: i codici imparano prima a portare informazione.',
  'parameter.likelihood.label': 'Funzione di perdita',
  'parameter.likelihood.help':
    'L’errore quadratico punisce soprattutto gli sbagli grossi; l’entropia incrociata tratta ogni {kind, select, images {pixel come una domanda sì o no e dà tratti più netti} other {numero come una domanda sì o no, e le coordinate non lo sono}}.',
  'parameter.corruption.label': 'Rumore in ingresso',
  'parameter.corruption.help':
    'Più è alto, più sono {kind, select, digits {rumorose le immagini mostrate al modello, che deve imparare come sono fatte le cifre invece di copiarle} images {rumorose le immagini mostrate al modello, che deve imparare come sono fatte invece di copiarle} other {rumorosi i punti mostrati al modello, che deve imparare come sono fatti i dati invece di copiarli}}.',
  'parameter.batchSize.label': 'Dimensione del batch',
  'parameter.batchSize.help':
    'Più {kind, select, images {immagini} names {nomi} other {punti}} per passo danno una direzione più sicura, e ogni passo richiede più tempo.',
  'parameter.seed.label': 'Seme',
  'parameter.seed.help':
    'Tutta la casualità parte da questo numero: stesso seme e stesse impostazioni danno lo stesso addestramento sullo stesso motore.',
  'parameter.stop.label': 'Si ferma da solo',
  'parameter.stop.help':
    'L’addestramento si ferma qui da solo e viene misurato {kind, select, digits {sulle cifre} images {sulle immagini} names {sui nomi} other {sui punti}} di prova; un limite più alto lo lascia continuare.',
  'parameter.images.label':
    'Numero di {kind, select, images {immagini} names {nomi} other {punti}}',
  'parameter.images.help':
    '{kind, select, digits {Più immagini mostrano al modello più modi di scrivere una cifra; con poche le impara a memoria. 0 le usa tutte.} images {Più immagini mostrano meglio al modello che cosa c’è da imparare; con poche le impara a memoria. 0 le usa tutte.} names {Più nomi mostrano meglio al modello come sono fatti; con pochi li impara a memoria. 0 li usa tutti.} other {Più punti mostrano meglio la forma al modello; con pochi li impara a memoria. 0 li usa tutti.}}',
  'parameter.noise.label': 'Rumore',
  'parameter.noise.help':
    'Di quanto i punti si scostano dalla forma, come multiplo di quanto fanno di solito in questi dati. Con 0 ogni punto sta sulla forma stessa.',
  'parameter.dataSeed.label': 'Seme dei dati',
  'parameter.dataSeed.help':
    'Quali punti vengono estratti: un altro numero dà altri punti della stessa forma. Con lo stesso numero tutti hanno gli stessi punti.',
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
  'optimiser.decaySteps.label': 'Scende in',
  'optimiser.decaySteps.help':
    'Il tasso di apprendimento scende in linea retta a un decimo in questo numero di passi, e la fine dell’addestramento si assesta; a 0 resta com’è.',
  'optimiser.warmUpSteps.label': 'Riscaldamento in',
  'optimiser.warmUpSteps.help':
    'Per tanti passi il tasso di apprendimento sale fino al suo valore, finché Adam conosce la grandezza dei gradienti; a 0 c’è subito.',
  'optimiser.weightDecay.label': 'Decadimento dei pesi',
  'optimiser.weightDecay.help':
    'Ogni passo rimpicciolisce un poco i pesi di ogni prodotto, del tasso di apprendimento per questa quota; bias, normalizzazioni ed embedding restano come sono. Trattiene un modello dall’imparare a memoria. Con questo, Adam si chiama AdamW.',
  'option.objective.non-saturating': 'Non saturante',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Minimi quadrati',
  'option.objective.hinge': 'A cerniera (hinge)',
  'option.objective.wasserstein': 'Wasserstein, pesi limitati',
  'option.objective.wgan-gp': 'Wasserstein, penalità',
  'option.objective.r3gan': 'Relativistica (R3GAN)',
  'option.network.dense': 'Densa',
  'option.network.conv': 'Convoluzionale',
  'option.activation.leakyRelu': 'Leaky ReLU',
  'option.activation.relu': 'ReLU',
  'option.activation.tanh': 'Tanh',
  'option.activation.linear': 'Lineare',
  'option.prior.normal': 'Normale',
  'option.prior.uniform': 'Uniforme',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normale, 0,02',
  'option.likelihood.squared-error': 'Errore quadratico',
  'option.likelihood.cross-entropy': 'Entropia incrociata',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',
  'limit.convolutionNeedsImages':
    'Una rete convoluzionale ha bisogno di immagini; questi dati sono punti nel piano.',
  'limit.denseNeedsPoints':
    'Da immagini rumorose una rete densa ricava poco più che macchie; una U-Net, che è convoluzionale, vede tratti.',
  'control.help': 'Informazioni su «{name}»',
  'control.value': '{name}, valore',
  'control.less': '{name}: meno',
  'control.more': '{name}: più',
  'control.ownedBy': '{owner}: {name}',
  'control.reset': 'Ripristina il valore predefinito di «{name}»',
  'control.needsRestart': 'Ha effetto ricominciando.',
  'control.live': 'Ha effetto dal passo successivo.',
  'control.on': 'attiva',
  'control.off': 'disattivata',
  'setting.family': 'Modello',
  'setting.dataset': 'Dati',
  'setting.backend': 'Motore di calcolo',
  'setting.mix': 'Composizione dei dati',
}
