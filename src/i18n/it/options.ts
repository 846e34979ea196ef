/** Italiano: una riga per ogni opzione di una scelta, là dove si sceglie. */
import type { options as english } from '../en/options.ts'

export const options: Record<keyof typeof english, string> = {
  'option.objective.non-saturating.help':
    'La più usata: il generatore viene corretto soprattutto dove si fa scoprire più facilmente. Comincia da qui.',
  'option.objective.minimax.help':
    'La prima formula, del 2014: finché vince il discriminatore, il generatore non impara quasi nulla. Provala per capire perché.',
  'option.objective.least-squares.help':
    'Più un punteggio è lontano dal bersaglio, più tira: l’apprendimento si blocca di rado. Una variante tranquilla.',
  'option.objective.hinge.help':
    'Ciò che il discriminatore distingue già con un buon margine non conta più. Si usa spesso con la normalizzazione spettrale.',
  'option.objective.wasserstein.help':
    'Misura quanto distano i dati reali da quelli generati; per questo i pesi restano piccoli, e impara piano.',
  'option.objective.wgan-gp.help':
    'La stessa distanza, con una penalità al posto dei pesi piccoli: una curva che si legge, ma passi più lunghi.',
  'option.objective.r3gan.help':
    'Confronta ogni esempio reale con uno generato, con due penalità: stabile, moderna e più lenta a ogni passo.',
  'option.network.dense.help':
    'Ogni unità guarda tutto l’esempio in una volta. Veloce su qualsiasi computer.',
  'option.network.conv.help':
    'Guarda l’immagine un pezzetto alla volta: più nitida, ma più lenta a ogni passo.',
  'option.activation.leakyRelu.help':
    'Lascia passare ciò che è sopra lo 0 e un quinto del resto: pezzi piatti divisi da pieghe, e nessuna unità ammutolisce.',
  'option.activation.relu.help':
    'Lascia passare ciò che è sopra lo 0 e nient’altro: pezzi piatti divisi da pieghe. Un’unità può ammutolire per sempre.',
  'option.activation.tanh.help':
    'Stringe ogni somma dolcemente tra −1 e 1: niente pieghe, solo curve. Con essa le reti profonde imparano più piano.',
  'option.activation.linear.help':
    'Lascia ogni somma com’è: allora molti strati non possono più di uno solo. Provala per vedere a che serve curvare.',
  'option.prior.normal.help':
    'La maggior parte dei numeri sta vicino a 0, pochi sono grandi: il rumore consueto.',
  'option.prior.uniform.help':
    'Ogni numero è ugualmente probabile ovunque nel suo intervallo, dai bordi netti: un quadrato al posto di una nuvola.',
  'option.initialiser.he.help':
    'Grandi quanto serve perché i segnali mantengano la forza di strato in strato in reti come queste. La scelta sicura.',
  'option.initialiser.glorot.help':
    'Un po’ più piccoli: misurati su ciò che entra ed esce da uno strato. Pensati per unità che lasciano passare ciò che è vicino a 0, come tanh.',
  'option.initialiser.normal.help':
    'Ugualmente piccoli in ogni strato, come nelle prime GAN convoluzionali. Le reti profonde possono partire piano.',
  'option.likelihood.squared-error.help':
    'Conta lo scarto di ogni valore, al quadrato: pochi errori grossi costano più di molti piccoli. Va bene per tutti i dati.',
  'option.likelihood.cross-entropy.help':
    'Chiede a ogni valore: acceso o spento? Più netta quando i valori sono quasi tutti vicini a 0 o a 1, come in bianco e nero.',
  'option.kind.adam.help':
    'Adatta l’ampiezza a ogni peso e conserva lo slancio: funziona quasi ovunque. Comincia da qui.',
  'option.kind.rmsprop.help':
    'Adatta l’ampiezza a ogni peso, senza slancio: lo usavano le prime GAN di Wasserstein.',
  'option.kind.sgd.help':
    'La stessa ampiezza per ogni peso: il più semplice, ma il suo tasso di apprendimento va scelto con cura.',
  'stop.none.help': 'Si allena finché non premi Pausa.',
  'stop.steps.help': 'Dopo tante correzioni delle reti: lo stesso su ogni computer.',
  'stop.epochs.help': 'Dopo tanti passaggi su tutti i dati.',
  'stop.minutes.help': 'Dopo tanto tempo di addestramento, ovunque sia arrivato.',
  'family.gan.help':
    'Due reti gareggiano: una inventa, l’altra distingue il vero dall’inventato. Risultati nitidi, ma può andare storta.',
  'family.vae.help':
    'Riassume ogni esempio in pochi numeri e da quelli lo rifà; numeri nuovi ne danno di nuovi. Tranquillo, un po’ sfocato.',
  'family.autoencoder.help':
    'Riassume ogni esempio in pochi numeri e da quelli lo rifà. Il più semplice; non è fatto per inventare.',
  'dataset.mnist.help': 'Cifre scritte a mano, piccole e grigie: quasi tutti cominciano da qui.',
  'dataset.places.help':
    'Nomi di città e paesi di Francia, Italia, Gran Bretagna e Stati Uniti: testo, lettera per lettera.',
  'dataset.stackedTwo.help':
    'Due cifre in un’immagine, ciascuna di un colore: 100 combinazioni, una prova leggera del collasso dei modi.',
  'dataset.stackedThree.help':
    'Tre cifre in un’immagine, in rosso, verde e blu: 1000 combinazioni, la solita prova difficile del collasso dei modi.',
  'dataset.line.help': 'Punti lungo una linea retta: il minimo che si possa chiedere a un modello.',
  'dataset.gaussians.help': 'Due nuvole di punti, una tonda e una in piedi, che quasi si toccano.',
  'dataset.ring.help': 'Punti lungo una curva chiusa: il modello sa lasciare vuoto il buco?',
  'dataset.blobs.help':
    'Tre piccole nuvole con niente in mezzo: un generatore deve saltare dall’una all’altra.',
  'dataset.ring8.help':
    'Otto gruppi di punti (gaussiane) su un cerchio: il modello ne dimentica qualcuno?',
  'dataset.grid25.help':
    '25 gruppi di punti (gaussiane) su una griglia: quanti ne trova il modello?',
  'dataset.moons.help': 'Punti lungo due archi che si incastrano: il modello sa seguire una curva?',
  'dataset.spiral.help':
    'Punti lungo due bracci avvolti l’uno attorno all’altro: ciò che è vicino non sempre va insieme.',
  'dataset.pinwheel.help': 'Cinque bracci curvi che si assottigliano verso l’esterno.',
  'dataset.checkerboard.help':
    'Caselle piene i cui angoli si toccano: quanto nitidi sa disegnare i bordi il modello?',
  'dataset.own.help': 'I tuoi dati, conservati su questo dispositivo.',
  'backend.webgpu.help': 'Sulla scheda grafica, per la via più recente che i browser offrono.',
  'backend.webgl.help':
    'Sulla scheda grafica, per una via più vecchia che quasi tutti i browser hanno.',
  'backend.wasm.help': 'Sul processore, su più core insieme dove è permesso.',
  'backend.cpu.help': 'Sul processore, senza nulla che lo acceleri: lento, ma sempre disponibile.',
  'latent.tool.sliders.help':
    'Un cursore per ogni numero di cui è fatto un campione: guarda che cosa cambia ciascuno.',
  'latent.tool.map.help': 'Lo spazio steso in piano, con ciò che vi si trova.',
  'latent.tool.walk.help':
    'Vai da un campione a un altro a piccoli passi, e salva il percorso come filmato.',
  'latent.tool.arithmetic.help':
    'Somma e sottrai: dai a un campione ciò che altri hanno in comune.',
  'latent.tool.draw.help': 'Disegna una cifra a mano e guarda che cosa ne fa il modello.',
  'latent.tool.sampling.help': 'Tanti campioni nuovi in una volta, più prudenti o più audaci.',
  'walk.way.slerp.help':
    'Resta lontana dal centro circa quanto le tappe, dove il modello si è allenato. Di solito è la via migliore.',
  'walk.way.lerp.help':
    'La via più breve; con molte dimensioni attraversa posti in cui il modello si è allenato poco.',
  'walk.path.loop.help': 'Dall’ultima tappa si torna alla prima, senza fine.',
  'walk.path.open.help': 'Finisce all’ultima tappa.',
  'map.kind.principal.help': 'Il taglio piano dello spazio lungo cui i codici differiscono di più.',
  'map.kind.umap.help':
    'I codici che si somigliano stanno vicini; quanto distano i gruppi significa poco.',
  'map.kind.points.help': 'Il taglio piano che passa per tre vettori a tua scelta.',
  'map.shows.both.help': 'I disegni, con i codici sopra.',
  'map.shows.pictures.help': 'Che cosa fa il modello di ogni posto.',
  'map.shows.codes.help': 'Dove si trovano gli esempi, ognuno con il numero della sua classe.',
  'sampling.from.prior.help':
    'Una curva a campana attorno allo zero in ogni dimensione, quali che siano i codici.',
  'sampling.from.gaussian.help': 'Una sola curva a campana, con il centro e l’ampiezza dei codici.',
  'sampling.from.mixture.help':
    'Dieci curve a campana insieme: seguono i gruppi che i codici formano.',
  'arithmetic.meaning.slant.help': 'Quanto i tratti pendono da un lato.',
  'arithmetic.meaning.thickness.help': 'Quanto sono spessi i tratti.',
  'arithmetic.meaning.class.help': 'Da una classe, o da tutte, verso un’altra.',
}
