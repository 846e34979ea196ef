/** Italiano. */
import { diagnosis } from './it.diagnosis.ts'
import { measures } from './it.measures.ts'
import { trained } from './it.trained.ts'
import { arithmetic } from './it.arithmetic.ts'
import { draw } from './it.draw.ts'
import { latent } from './it.latent.ts'
import { map } from './it.map.ts'
import { sampling } from './it.sampling.ts'
import { sliders } from './it.sliders.ts'
import { walk } from './it.walk.ts'
import { links } from './it.links.ts'
import { runs } from './it.runs.ts'
import type { en } from './en.ts'

export const it: Record<keyof typeof en, string> = {
  ...diagnosis,
  ...measures,
  ...trained,
  ...latent,
  ...sliders,
  ...map,
  ...walk,
  ...arithmetic,
  ...draw,
  ...sampling,
  ...links,
  ...runs,

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
    '{kind, select, images {Una rete densa vede l’immagine come un elenco di pixel; una convoluzionale vede i dintorni, disegna cifre più nitide e impiega più tempo per passo.} other {Una rete densa prende i numeri di un esempio come un elenco; una convoluzionale cerca i dintorni, che solo le immagini hanno.}}',
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
  'parameter.conditional.label': 'Condizionato dalla classe',
  'parameter.conditional.help':
    'Il modello conosce la classe di ogni esempio e gliene si può chiedere una: {kind, select, images {«disegnami un 7»} other {«dammi un punto della classe 2»}}.',
  'parameter.packing.label':
    '{kind, select, images {Immagini giudicate} other {Punti giudicati}} insieme',
  'parameter.packing.help':
    'Più {kind, select, images {immagini} other {punti}} il discriminatore giudica insieme, prima si accorge che sono {kind, select, images {tutte} other {tutti}} uguali: un rimedio contro il collasso dei modi.',
  'parameter.packing.batch':
    'Il batch ha {batch} esempi, un multiplo di {packing}: tanti sono giudicati insieme.',
  'parameter.criticSteps.label': 'Passi del discriminatore',
  'parameter.criticSteps.help':
    'Più passi del discriminatore per ogni passo del generatore ne fanno un giudice più severo, e ogni passo richiede più tempo.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'Più è alto, più segnali del discriminatore vengono spenti a caso, così non vince troppo presto.',
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
    'Più è vicino a uno, più lunga è la media dei generatori passati che disegna i campioni: {kind, select, images {immagini più lisce} other {campioni più calmi}}, ma in ritardo.',
  'parameter.beta.label': 'Peso del prior β',
  'parameter.beta.help':
    'Più è alto, più i codici seguono la distribuzione normale: uno spazio latente più ordinato, {kind, select, images {cifre più sfocate} other {campioni meno fedeli ai dati}}.',
  'parameter.warmUpSteps.label': 'Ingresso graduale del prior',
  'parameter.warmUpSteps.help':
    'Più passi ci sono, più lentamente entra in gioco l’attrazione verso la normale: i codici imparano prima a portare informazione.',
  'parameter.likelihood.label': 'Funzione di perdita',
  'parameter.likelihood.help':
    'L’errore quadratico punisce soprattutto gli sbagli grossi; l’entropia incrociata tratta ogni {kind, select, images {pixel come una domanda sì o no e dà tratti più netti} other {numero come una domanda sì o no, e le coordinate non lo sono}}.',
  'parameter.corruption.label': 'Rumore in ingresso',
  'parameter.corruption.help':
    'Più è alto, più sono {kind, select, images {rumorose le immagini mostrate al modello, che deve imparare come sono fatte le cifre invece di copiarle} other {rumorosi i punti mostrati al modello, che deve imparare come sono fatti i dati invece di copiarli}}.',
  'parameter.batchSize.label': 'Dimensione del batch',
  'parameter.batchSize.help':
    'Più {kind, select, images {immagini} other {punti}} per passo danno una direzione più sicura, e ogni passo richiede più tempo.',
  'parameter.seed.label': 'Seme',
  'parameter.seed.help':
    'Tutta la casualità parte da questo numero: stesso seme e stesse impostazioni danno lo stesso addestramento sullo stesso motore.',
  'parameter.stop.label': 'Si ferma da solo',
  'parameter.stop.help':
    'L’addestramento si ferma qui da solo e viene misurato {kind, select, images {sulle cifre} other {sui punti}} di prova; un limite più alto lo lascia continuare.',
  'parameter.images.label': 'Numero di {kind, select, images {immagini} other {punti}}',
  'parameter.images.help':
    '{kind, select, images {Più immagini mostrano al modello più modi di scrivere una cifra; con poche le impara a memoria. 0 le usa tutte.} other {Più punti mostrano meglio la forma al modello; con pochi li impara a memoria. 0 li usa tutti.}}',

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
  'unit.images':
    '{kind, select, images {{count, plural, one {immagine} other {immagini}}} other {{count, plural, one {punto} other {punti}}}}',
  'unit.pixels': '{count, plural, one {pixel} other {pixel}}',

  'term.generator': 'Generatore',
  'term.critic': 'Discriminatore',
  'term.gradientPenalty': 'Penalità sul gradiente',
  'term.accuracyReal':
    '{kind, select, images {Immagini reali riconosciute} other {Punti reali riconosciuti}}',
  'term.accuracyGenerated':
    '{kind, select, images {Immagini generate riconosciute} other {Punti generati riconosciuti}}',
  'term.negativeElbo': 'ELBO negativa',
  'term.reconstruction': 'Ricostruzione',
  'term.kl': 'Divergenza KL',
  'term.squaredError': 'Errore quadratico',
  'term.crossEntropy': 'Entropia incrociata',

  'chart.adversarial': 'Perdite',
  'chart.accuracy': 'Quante volte il discriminatore ha ragione',
  'chart.gradientPenalty': 'Penalità sul gradiente',
  'chart.negativeElbo': 'ELBO negativa: la perdita intera',
  'chart.reconstruction':
    'Ricostruzione: ciò che {kind, select, images {le immagini} other {i punti}} perdono',
  'chart.kl': 'KL: quanto portano i codici',
  'chart.squaredError': 'Errore delle ricostruzioni',
  'chart.crossEntropy': 'Entropia incrociata delle ricostruzioni',

  'axis.nats': 'nat per {kind, select, images {immagine} other {punto}}',
  'axis.score': 'punteggio',
  'axis.share': 'quota',
  'axis.squaredError': 'errore quadratico per {kind, select, images {pixel} other {coordinata}}',

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
  'preset.gan-dense.shows':
    '{kind, select, images {Cifre} other {Punti}} dal puro rumore in pochi minuti, su qualsiasi computer',
  'preset.gan-conv.title': 'GAN convoluzionale',
  'preset.gan-conv.shows': 'Le cifre più nitide; più veloce su una scheda grafica',
  'preset.gan-conv-long.title': 'GAN convoluzionale, a lungo',
  'preset.gan-conv-long.shows':
    'Le cifre migliori di qui, per chi la lascia lavorare: un milione di immagini',
  'preset.gan-conv-lite.title': 'GAN convoluzionale, piccola',
  'preset.gan-conv-lite.shows':
    'La stessa idea in una rete che un semplice portatile addestra in pochi minuti',
  'preset.gan-conditional.title': 'GAN condizionale',
  'preset.gan-conditional.shows':
    'Le si dice quale cifra disegnare: i campioni mostrano a turno da 0 a 9',
  'preset.wgan-gp.title': 'GAN di Wasserstein con penalità sul gradiente',
  'preset.wgan-gp.shows':
    'Una perdita che scende man mano che {kind, select, images {le cifre} other {i campioni}} migliorano',
  'preset.r3gan.title': 'GAN relativistica (R3GAN)',
  'preset.r3gan.shows': 'Una perdita moderna e regolarizzata, che converge',
  'preset.gan-collapse.title': 'Collasso dei modi',
  'preset.gan-collapse.shows':
    'Un generatore che impara a ridisegnare sempre {kind, select, images {le stesse poche cifre} other {gli stessi pochi punti}}',
  'preset.gan-critic-too-strong.title': 'Discriminatore troppo forte',
  'preset.gan-critic-too-strong.shows':
    'Che cosa accade quando il giudice vince sempre: il generatore smette di imparare',
  'preset.vae-dense-20.title': 'VAE denso',
  'preset.vae-dense-20.shows':
    'Il classico: 20 dimensioni latenti e codici che seguono una distribuzione normale',
  'preset.vae-2d.title': 'VAE in due dimensioni',
  'preset.vae-2d.shows':
    'Una mappa di {kind, select, images {tutte le cifre} other {tutti i punti}} in cui passeggiare',
  'preset.vae-conv.title': 'VAE convoluzionale',
  'preset.vae-conv.shows': 'Ricostruzioni più nitide, con il prior introdotto gradualmente',
  'preset.vae-conditional.title': 'VAE condizionale',
  'preset.vae-conditional.shows':
    '{kind, select, images {Cifra e stile si separano: un solo vettore latente scrive qualsiasi cifra} other {Classe e posizione si separano: un solo vettore latente dà un punto di qualsiasi classe}}',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixel compressi in 32 numeri e ritorno} other {Due coordinate portate in 32 numeri e ritorno}}',
  'preset.ae-2d.title': 'Autoencoder in due dimensioni',
  'preset.ae-2d.shows': 'Una mappa con buchi: a che cosa serve il prior di un VAE',
  'preset.ae-denoising.title': 'Autoencoder antirumore',
  'preset.ae-denoising.shows':
    '{kind, select, images {Impara a ripulire cifre rumorose, e quindi come è fatta una cifra} other {Impara a rimettere a posto punti rumorosi, e quindi dove stanno i dati}}',

  'limit.convolutionNeedsImages':
    'Una rete convoluzionale ha bisogno di immagini; questi dati sono punti nel piano.',

  'dataset.mnist': 'Cifre MNIST',
  'dataset.ring8': 'Anello di otto gaussiane',
  'dataset.moons': 'Due lune',

  'backend.auto': 'Automatico',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'Solo JavaScript',

  'app.title': 'Ganvas – addestra modelli generativi nel tuo browser',
  'app.broken': 'Questa pagina si è bloccata.',
  'app.brokenHelp':
    'Le tue impostazioni sono nell’indirizzo: ricaricando tornano. Il motivo tecnico è qui sotto.',
  'app.reload': 'Ricarica',

  'samples.view': 'Che cosa si vede',
  'samples.view.generated': 'Generati',
  'samples.view.reconstructions': 'Ricostruzioni',
  'samples.redraw': 'Nuovi vettori latenti',
  'samples.redrawExamples': '{kind, select, images {Altre immagini} other {Altri punti}} di test',
  'samples.firstVisit.label': '{count} cifre scritte a mano, disegnate da un modello addestrato',
  'samples.firstVisit.caption':
    'Nessuno ha scritto queste cifre: le ha disegnate un modello predefinito, addestrato in questo stesso programma.',
  'samples.firstVisit.invitation': 'Premi «{play}» per addestrare il tuo.',
  'samples.firstPoints.label': 'I primi punti reali di «{name}»',
  'samples.firstPoints.caption': 'Questi sono {count} dei punti reali.',
  'samples.firstPoints.invitation':
    'Premi «{play}» per addestrare un modello che ne faccia di simili.',
  'samples.caption.images': 'Gli stessi vettori latenti a ogni passo',
  'samples.key.real': 'punti reali',
  'samples.key.generated': 'punti generati',
  'samples.key.original': 'esempio di test',
  'samples.key.reconstruction': 'la sua ricostruzione',
  'samples.label.generated.images': 'Griglia di immagini generate al passo {step}',
  'samples.label.generated.points': 'Punti generati e punti reali nel piano al passo {step}',
  'samples.label.reconstructions.images':
    'Immagini di test, ognuna sopra la sua ricostruzione, al passo {step}',
  'samples.label.reconstructions.points':
    'Punti di test nel piano, ognuno unito alla sua ricostruzione, al passo {step}',
  'samples.replay': 'Rivedi',
  'samples.position': 'passo {step} di {latest}',
  'samples.live': 'Dal vivo',

  'losses.title': 'Curve di addestramento',
  'losses.read': 'Leggi i valori: {chart}',
  'losses.atStep': 'Passo {step}',
  'losses.summary': '{values} al passo {step}',
  'losses.nothingYet': 'Ancora nessun passo.',
  'losses.noValue': 'non è un numero',
  'losses.smoothing': 'Smussamento',
  'losses.log': 'Scala logaritmica',
  'losses.even.share': 'scala lineare, perché sono proporzioni',
  'losses.even.notPositive': 'scala lineare, perché ci sono valori nulli o negativi',
  'losses.logOff.share': 'Le proporzioni vanno sempre da 0 a 1.',
  'losses.logOff.notPositive': 'Alcuni valori sono nulli o negativi e non hanno logaritmo.',

  'transport.label': 'Addestramento',
  'transport.play': 'Avvia',
  'transport.pause': 'Pausa',
  'transport.step': 'Un passo',
  'transport.measuring':
    '{of, select, data {Esame dei dati reali} samples {Misura dei campioni} other {Misura delle ricostruzioni}}:',
  'transport.restart': 'Ricomincia',

  'counter.step': 'passo',
  'counter.epoch': 'epoca',
  'counter.imagesPerSecond': '{kind, select, images {immagini} other {punti}} / s',

  'presets.label': 'Configurazione: {title}',
  'presets.custom': '{family}, impostazioni tue',
  'presets.standard': '{family}, impostazioni standard',
  'presets.choosing': 'Scelta della configurazione…',
  'presets.needsImages': 'Servono immagini: porta con sé le cifre MNIST.',

  'backends.label': 'Motore di calcolo: {name}',
  'backends.title': 'Dove si addestra il modello',
  'backends.auto': 'Il più veloce: una scheda grafica che supera la prova, o WebAssembly',
  'backends.step': '{ms} ms per passo',
  'backends.looking': 'Ricerca…',
  'backends.none': 'Nessuno',

  'verdict.chosen': 'in uso',
  'verdict.usable': 'utilizzabile',
  'verdict.software': 'emulato, lento',
  'verdict.absent': 'non disponibile',
  'verdict.wrong': 'prova non superata',
  'verdict.lost': 'ha smesso di funzionare',

  'language.label': 'Lingua: {name}',

  'theme.auto': 'Colori: come il sistema',
  'theme.light': 'Colori: chiaro',
  'theme.dark': 'Colori: scuro',

  'share.label': 'Copia un link a queste impostazioni',
  'share.copied': 'Link copiato',
  'share.failed': 'Il browser ha rifiutato; il link è nella barra degli indirizzi.',

  'keys.label': 'Tastiera',
  'keys.space': 'Spazio',
  'keys.playPause': 'Avvia o metti in pausa',
  'keys.step': 'Un passo',
  'keys.restart': 'Ricomincia',
  'keys.help': 'Questo elenco',

  'control.help': 'Informazioni su «{name}»',
  'control.value': '{name}, valore',
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

  'model.title': 'Modello',
  'model.help':
    'Una GAN mette un generatore contro un discriminatore; un VAE e un autoencoder comprimono {kind, select, images {le immagini} other {i punti}} in pochi numeri e {kind, select, images {le} other {li}} ridisegnano. L’articolo che ha introdotto questo modello:',

  'training.title': 'Addestramento',
  'training.optimiser': 'Ottimizzatore: {name}',
  'training.newSeed': 'Nuovo seme',

  'stop.none': 'Mai',
  'stop.steps': 'Dopo dei passi',
  'stop.epochs': 'Dopo delle epoche',
  'stop.minutes': 'Dopo dei minuti',

  'data.title': 'Dati',
  'data.preview': 'Le prime immagini di «{name}» in questa composizione',
  'data.points': 'Questi dati sono punti nel piano, non immagini.',
  'data.loading': 'Caricamento dei dati',
  'data.change': 'cambia la composizione',
  'data.all': 'Tutte le {count} classi, per intero',
  'data.allUneven': 'Tutte le {count} classi, in parti diverse',
  'data.some': 'Solo {list}',
  'data.someUneven': 'Solo {list}, in parti diverse',
  'data.first':
    '{images, plural, one {Solo il primo esempio} other {Solo i primi {count} esempi}}: {present, select, all {tutte le {classes} classi} other {{classes, plural, one {classe} other {classi}} {list}}}',
  'data.none': 'Non resta {kind, select, images {nessuna immagine} other {nessun punto}}',
  'data.mix': 'Composizione dei dati',
  'data.chooseAll': 'Tutte',
  'data.chooseOnly': 'Solo {list}',
  'data.use': 'Usa la classe {name}',
  'data.share': 'Quota della classe {name}',
  'data.allImages': 'tutte',

  'pending.label': 'Modifiche in attesa',
  'pending.title':
    '{count, plural, one {# modifica richiede di ricominciare} other {# modifiche richiedono di ricominciare}}',
  'pending.change': '{name}: {from} → {to}',

  'notice.dismiss': 'Chiudi',
  'notice.backendLost':
    '{lost} ha smesso di funzionare. L’addestramento continua con {now}, dal passo {step}.',
  'notice.backendLostAnew':
    '{lost} ha smesso di funzionare prima di un salvataggio. L’addestramento ricomincia con {now}.',
  'notice.backendLostIdle': '{lost} ha smesso di funzionare. {now} prende il suo posto.',
  'notice.backendChanged': 'L’addestramento continua con {now}, dal passo {step}.',
  'notice.mishap.measurement': 'Non è stato possibile misurare il modello. {reason}',
  'notice.mishap.picture':
    'Non è stato possibile disegnare i campioni; l’addestramento continua. {reason}',
  'notice.mishap.copy':
    'Non è stato possibile conservare una copia di riserva; l’addestramento continua. {reason}',

  'failure.retry': 'Riprova',
  'failure.lowerRates': 'Tassi di apprendimento ÷ 10 e ricomincia',
  'failure.detail': 'Dettaglio tecnico',
  'failure.atStep': 'Si è visto al passo {step}.',
  'failure.keptStep': 'I campioni sono quelli del passo {step}, l’ultimo stato buono.',
  'failure.notFinite.title': 'Le perdite sono diventate infinite.',
  'failure.notFinite.help':
    'Il motivo più comune è un tasso di apprendimento troppo alto: ogni correzione va oltre più della precedente. Abbassalo e ricomincia.',
  'failure.backendLost.title': 'Il dispositivo grafico non è più disponibile.',
  'failure.backendLost.help':
    'Forse lo ha preso un altro programma, o il driver è stato riavviato.',
  'failure.noBackend.title': 'Questo browser qui non può addestrare.',
  'failure.noBackend.help':
    'Né WebGPU, né WebGL, né WebAssembly, né il solo JavaScript hanno dato risultati giusti. Un Chrome, Edge, Firefox o Safari aggiornato dovrebbe riuscirci.',
  'failure.dataMissing.title': 'Non è stato possibile caricare i dati.',
  'failure.dataMissing.help': 'Controlla la connessione e riprova.',
  'failure.dataDamaged.title': 'I dati sono arrivati danneggiati.',
  'failure.dataDamaged.help':
    'La somma di controllo è sbagliata, perciò non vengono usati. Riprovando si ricaricano.',
  'failure.badExperiment.title': 'Queste impostazioni non vanno insieme.',
  'failure.badExperiment.help':
    'Scegli una configurazione per tornare a impostazioni che funzionano.',
  'failure.noRun.title': 'Non c’è nessun addestramento in corso.',
  'failure.noRun.help': 'Premi Avvia per cominciarne uno.',
  'failure.badCheckpoint.title': 'Lo stato salvato non è adatto a questa rete.',
  'failure.badCheckpoint.help': 'Ricomincia per addestrarla dall’inizio.',
  'failure.internal.title': 'È successo qualcosa di imprevisto.',
  'failure.internal.help': 'Le tue impostazioni sono salve; ricomincia per continuare.',

  'run.title': 'Questo addestramento',
  'run.time': 'Durata',
  'run.images': '{kind, select, images {Immagini viste} other {Punti visti}}',
  'run.measure':
    '{kind, select, images {Misura sulle cifre di prova} other {Misura sui punti di prova}}',
  'run.measured':
    '{kind, select, images {Su cifre mai viste, al passo {step}} other {Su punti mai visti, al passo {step}}}',

  'stage.label': 'Che cosa mostra il modello',
  'stage.samples': 'Campioni',
  'stage.latent': 'Spazio latente',

  'phase.opening': 'Ricerca di un modo per addestrare su questo computer…',
  'phase.noBackend': 'Questo browser non ha trovato modo di addestrare.',
  'phase.idle': 'Pronto ad addestrare con {backend}. Premi Avvia.',
  'phase.starting': 'Costruzione delle reti con {backend}…',
  'phase.waiting': 'In attesa dei dati…',
  'phase.running': 'Addestramento in corso con {backend}.',
  'phase.paused': 'In pausa. Ogni impostazione si può cambiare; premi Avvia per continuare.',
  'phase.finished': 'Finito: la durata richiesta è raggiunta. Premi Avvia per continuare.',
  'phase.failed': 'Fermo: vedi il messaggio sopra i campioni.',
}
