/** Italian: the glossary. */
import type { Glossary } from './terms.ts'

export const glossary: Glossary = {
  generative: {
    name: 'modello generativo',
    forms: ['generativo', 'generativi', 'modelli generativi'],
    meaning: 'Un modello di come sono fatti i dati, che perciò sa farne di nuovi.',
  },
  discriminative: {
    name: 'modello discriminativo',
    forms: ['discriminativo', 'classificatore'],
    meaning:
      'Un modello che distingue tipi di dati, come un classificatore legge le cifre, senza saperne fare.',
  },
  latentSpace: {
    name: 'spazio latente',
    forms: ['latente', 'latenti'],
    meaning:
      'Tutti i punti, ciascuno una lista di pochi numeri, da cui un modello disegna un campione; punti vicini danno campioni simili.',
  },
  latentVector: {
    name: 'vettore latente',
    forms: [
      'vettori latenti',
      'dimensione latente',
      'dimensioni latenti',
      'numeri casuali',
      'codice',
      'codici',
    ],
    meaning: 'La lista di numeri da cui nasce un campione: un punto dello spazio latente.',
  },
  prior: {
    name: 'distribuzione a priori',
    forms: ['a priori', 'prior', 'distribuzione normale'],
    meaning:
      'La distribuzione da cui si estraggono i vettori latenti, fissata prima dell’addestramento: qui una normale in ogni dimensione.',
  },
  sampling: {
    name: 'campionamento',
    meaning: 'Estrarre a caso un vettore latente e lasciare che il modello ne faccia un esempio.',
  },
  temperature: {
    name: 'temperatura',
    forms: ['troncamento'],
    meaning:
      'Quanto è audace un modello nell’estrarre: vettori latenti più lontani dal centro, o lettere meno probabili; bassa dà campioni sicuri e simili, alta campioni vari e più spesso sbagliati.',
  },
  interpolation: {
    name: 'interpolazione (slerp)',
    forms: ['interpolazione', 'slerp', 'arco', 'archi'],
    meaning:
      'Andare passo passo da un vettore latente a un altro, lungo un arco e non in linea retta, perché vicino al centro non ci sono quasi campioni.',
  },
  conditional: {
    name: 'modello condizionato',
    forms: ['condizionato', 'condizionale'],
    meaning: 'Un modello a cui si dice anche la classe, e a cui perciò si può chiedere un 7.',
  },
  gan: {
    name: 'GAN',
    forms: ['reti antagoniste'],
    meaning:
      'Rete generativa antagonista: un generatore inventa campioni, un discriminatore li distingue dai dati veri, e ciascuno impara dall’altro.',
  },
  generator: {
    name: 'generatore',
    forms: ['generatori'],
    meaning: 'La rete di un GAN che fa campioni a partire da numeri casuali.',
  },
  discriminator: {
    name: 'discriminatore (critico)',
    forms: ['discriminatore', 'discriminatori', 'critico'],
    meaning:
      'La rete di un GAN che giudica se un esempio è vero; dà un punteggio s, e sopra 0 lo prende per vero.',
  },
  nonSaturating: {
    name: 'perdita non saturante',
    forms: ['non saturante'],
    meaning:
      'La perdita usuale di un GAN: il generatore vuole che i suoi campioni passino per veri, e impara di più finché non succede.',
  },
  minimax: {
    name: 'perdita minimax',
    forms: ['minimax'],
    meaning:
      'La prima forma del gioco: il generatore abbassa proprio ciò che il discriminatore alza, e non impara quasi nulla finché i suoi campioni sono smascherati facilmente.',
  },
  ln2: {
    name: 'ln 2',
    forms: ['2 ln 2', '0,69', '1,39'],
    meaning:
      'Circa 0,69: la perdita di chi risponde a una domanda sì o no lanciando una moneta, cioè il segno di una partita pari; per due domande, 1,39.',
  },
  wgan: {
    name: 'WGAN-GP',
    forms: ['Wasserstein', 'penalità sul gradiente'],
    meaning:
      'Un GAN il cui critico dà punteggi invece di probabilità, ed è punito dove la sua pendenza non è 1.',
  },
  relativistic: {
    name: 'R3GAN (relativistico)',
    forms: ['R3GAN', 'relativistico', 'relativistica'],
    meaning:
      'Un GAN che chiede se un esempio vero sembra più vero di uno generato, con una penalità sulle pendenze da entrambe le parti.',
  },
  modeCollapse: {
    name: 'collasso dei modi',
    forms: ['collasso delle mode', 'mode collapse'],
    meaning: 'Quando un generatore fa solo pochi tipi di campione e tralascia il resto dei dati.',
  },
  autoregressive: {
    name: 'modello autoregressivo',
    forms: ['autoregressivo', 'modelli autoregressivi'],
    meaning:
      'Un modello che disegna una parte dopo l’altra, ognuna secondo tutte le precedenti, e può quindi dire esattamente quanto è probabile un esempio.',
  },
  token: {
    name: 'token',
    meaning:
      'Uno dei pezzi in cui si taglia un testo, che un modello legge e scrive uno dopo l’altro: qui un carattere, o la fine.',
  },
  embedding: {
    name: 'embedding',
    forms: ['vettore del token'],
    meaning:
      'La lista di numeri che un modello tiene e impara per ogni token: quelli che si usano allo stesso modo finiscono vicini.',
  },
  transformer: {
    name: 'transformer',
    meaning:
      'Una rete che legge un testo in tutti i suoi posti insieme, e in cui ogni posto raccoglie con l’attenzione ciò che gli serve dai posti precedenti, strato dopo strato.',
  },
  attention: {
    name: 'meccanismo di attenzione',
    forms: ['attenzione', 'teste di attenzione'],
    meaning:
      'Come un posto di un testo raccoglie dagli altri: pone una domanda, la confronta con una chiave di ciascuno, e prende una miscela di ciò che contengono.',
  },
  causalMask: {
    name: 'maschera causale',
    meaning:
      'Ciò che nasconde a un posto tutti i token che vengono dopo, perché il modello non veda ciò che deve prevedere.',
  },
  layerNorm: {
    name: 'normalizzazione di strato',
    forms: ['layer norm'],
    meaning:
      'Porta i numeri di ogni posto a media 0 e varianza 1 prima dell’uso, e poi li riscala: le reti profonde imparano in modo più regolare.',
  },
  topK: {
    name: 'top-k',
    meaning:
      'Estrarre il token successivo solo fra i k più probabili, perché nessuno dei tanti improbabili vi si infili.',
  },
  topP: {
    name: 'top-p',
    forms: ['nucleus sampling'],
    meaning:
      'Estrarre il token successivo fra i più probabili che, nel minor numero possibile, hanno insieme almeno la probabilità p.',
  },
  beamSearch: {
    name: 'ricerca a fascio',
    forms: ['fascio', 'avida', 'beam search'],
    meaning:
      'Una ricerca di un testo probabile che prosegue insieme i pochi inizi migliori; con uno solo è avida e prende ogni volta il token più probabile.',
  },
  pixelCnn: {
    name: 'PixelCNN',
    forms: ['convoluzione mascherata', 'convoluzioni mascherate'],
    meaning:
      'Un modello autoregressivo di immagini: finestre impilate le cui maschere lasciano vedere solo i pixel sopra e a sinistra, tranne un angolo cieco in alto a destra.',
  },
  residualBlock: {
    name: 'blocco residuo',
    forms: ['blocchi residui'],
    meaning:
      'Strati la cui uscita si somma a ciò che hanno ricevuto: segnali ed errori ne attraversano molti senza perdersi.',
  },
  autoencoder: {
    name: 'autoencoder',
    forms: [
      'ricostruzione',
      'ricostruzioni',
      'encoder',
      'decoder',
      'codificatore',
      'decodificatore',
    ],
    meaning:
      'Due reti che comprimono un esempio in pochi numeri e da quelli lo ripristinano; ciò che torna è la ricostruzione.',
  },
  bottleneck: {
    name: 'collo di bottiglia',
    meaning:
      'La parte stretta al centro di un autoencoder: meno numeri passano, più cose deve tralasciare.',
  },
  vae: {
    name: 'VAE',
    forms: ['autoencoder variazionale'],
    meaning:
      'Autoencoder variazionale: il suo encoder risponde con una piccola nuvola invece di un punto, e le nuvole insieme riempiono la distribuzione a priori, da cui così si può campionare.',
  },
  elbo: {
    name: 'ELBO',
    meaning:
      'Limite inferiore dell’evidenza: ciò che un VAE alza, un limite alla probabilità che dà ai dati; quanto bene li ricostruisce meno quanto i suoi codici distano dalla distribuzione a priori.',
  },
  kl: {
    name: 'divergenza KL',
    forms: ['KL', 'divergenza di Kullback-Leibler'],
    meaning:
      'Quanto una distribuzione differisce da un’altra, 0 se sono uguali; per un VAE, i suoi codici dalla distribuzione a priori.',
  },
  beta: {
    name: 'β (beta)',
    forms: ['β', 'β-VAE'],
    meaning:
      'Il peso della divergenza KL nella perdita di un VAE: più è grande, più ordinato è lo spazio latente e più sfocati i campioni.',
  },
  posteriorCollapse: {
    name: 'collasso del posteriore',
    forms: ['collasso della distribuzione a posteriori', 'nessuna informazione'],
    meaning:
      'Quando l’encoder di un VAE risponde lo stesso a ogni esempio: i codici non dicono nulla e tutte le ricostruzioni si somigliano.',
  },
  reparameterisation: {
    name: 'riparametrizzazione',
    meaning:
      'Scrivere un codice casuale come media più ampiezza per rumore, così che l’encoder impari attraverso l’estrazione.',
  },
  diffusion: {
    name: 'modello di diffusione',
    forms: ['diffusione', 'modelli di diffusione', 'DDPM'],
    meaning:
      'Un modello che impara a togliere il rumore a poco a poco, e così trasforma puro rumore in un campione, in molti piccoli passi.',
  },
  rectifiedFlow: {
    name: 'flusso rettificato',
    forms: ['flusso', 'flussi'],
    meaning:
      'Un modello della direzione di ogni punto su una linea retta tra dati e rumore; seguito all’indietro, il rumore diventa dati in pochi passi.',
  },
  flowMatching: {
    name: 'corrispondenza di flussi',
    forms: ['flow matching'],
    meaning:
      'Imparare una direzione in ogni luogo e a ogni momento da sole coppie di dati e rumore, senza seguire alcuna via durante l’allenamento.',
  },
  latentDiffusion: {
    name: 'diffusione latente',
    meaning:
      'Un modello di diffusione dei codici di un autoencoder al posto delle immagini stesse: molti meno numeri, quindi molto meno lavoro.',
  },
  guidance: {
    name: 'guida senza classificatore',
    forms: ['guida'],
    meaning:
      'Andare oltre ciò che chiede una classe, della differenza tra ciò che il modello dice con la classe e senza: campioni più tipici, meno vari.',
  },
  epoch: {
    name: 'epoca',
    forms: ['epoche'],
    meaning: 'Un passaggio su tutti gli esempi di addestramento.',
  },
  batch: {
    name: 'batch',
    forms: ['lotto', 'lotti', 'dimensione del batch'],
    meaning:
      'Gli esempi che un passo di addestramento guarda insieme, facendo la media delle perdite.',
  },
  learningRate: {
    name: 'tasso di apprendimento',
    forms: ['tassi di apprendimento', 'velocità di apprendimento', 'learning rate'],
    meaning: 'Di quanto i pesi si muovono a ogni passo, contro la pendenza della perdita.',
  },
  adam: {
    name: 'Adam',
    meaning:
      'La regola usuale per un passo: ricorda le pendenze passate e dà a ogni peso un passo su misura.',
  },
  movingAverage: {
    name: 'media mobile dei pesi',
    forms: ['media mobile', 'media dei pesi', 'media dei pesi passati della rete'],
    meaning:
      'Una seconda rete i cui pesi seguono lentamente quelli del primo; disegna campioni più calmi.',
  },
  overfitting: {
    name: 'sovradattamento (overfitting)',
    forms: ['sovradattamento', 'overfitting'],
    meaning:
      'Quando un modello riesce meglio sui suoi esempi di addestramento che su quelli nuovi, perché ha imparato quelli e non la regola.',
  },
  memorisation: {
    name: 'memorizzazione',
    forms: ['a memoria'],
    meaning: 'Quando un modello restituisce esempi di addestramento invece di farne di nuovi.',
  },
  inceptionScore: {
    name: 'Inception Score (punteggio delle cifre)',
    forms: ['Inception Score', 'punteggio delle cifre'],
    meaning:
      'Quanto un classificatore è sicuro di ogni campione e quanto sono varie le sue risposte; qui con il nostro classificatore di cifre, da 1 a 10.',
  },
  frechet: {
    name: 'distanza di Fréchet (FID)',
    forms: ['distanza di Fréchet', 'FID'],
    meaning:
      'Quanto i campioni distano dai dati veri, entrambi presi come una gaussiana delle caratteristiche di un classificatore, per media e ampiezza; 0 se sono uguali.',
  },
  bleu: {
    name: 'BLEU',
    meaning:
      'Quante sequenze da una a quattro parole o lettere di un testo si trovano in testi veri, non più spesso che lì, con una penalità se è più corto: 1 se tutte; giudica testi, non immagini.',
  },
  selfBleu: {
    name: 'self-BLEU',
    meaning:
      'Il BLEU medio di ogni testo di un insieme contro tutti gli altri: vicino a 1 si somigliano tutti, e più è basso, più sono vari.',
  },
  natsPerCharacter: {
    name: 'nat per carattere',
    meaning:
      'Quanto paga un modello per ogni lettera di testi mai visti, e per la loro fine, −ln p in media: 0 è previsto con certezza, e 1 nat vale 1,44 bit.',
  },
  perplexity: {
    name: 'perplessità',
    meaning:
      'L’esponenziale dei nat per carattere: fra quante lettere ugualmente probabili un modello deve ancora scegliere, in media.',
  },
  nGram: {
    name: 'n-gramma',
    forms: ['n-grammi', 'bigramma', 'bigrammi'],
    meaning:
      'Una sequenza di n lettere, i cui conteggi dicono quanto è probabile una lettera dopo le precedenti; qui con la regola di Witten-Bell per ciò che è raro, come rivale del modello.',
  },
  precision: {
    name: 'precisione',
    meaning: 'La parte dei campioni che cade tra i dati veri: la loro qualità.',
  },
  recall: {
    name: 'richiamo (recall)',
    forms: ['richiamo', 'recall'],
    meaning: 'La parte dei dati veri che cade tra i campioni: quanta della loro varietà c’è.',
  },
  totalVariation: {
    name: 'variazione totale',
    meaning:
      'Metà della somma delle differenze tra due ripartizioni, qui delle cifre: 0 se sono uguali, 1 se non hanno nulla in comune.',
  },
  softmax: {
    name: 'softmax (confidenza)',
    forms: ['softmax', 'confidenza'],
    meaning:
      'Ciò che trasforma i punteggi di un classificatore in probabilità con somma 1; la più grande è la sua confidenza, e qui il 90 % vale come sicuro.',
  },
  nats: {
    name: 'nat',
    forms: ['nats'],
    meaning:
      'Un’unità di informazione, come i bit, contata con il logaritmo naturale: 1 nat vale 1,44 bit.',
  },
  pca: {
    name: 'PCA',
    forms: ['componenti principali', 'componente principale'],
    meaning:
      'Analisi delle componenti principali: le poche direzioni in cui i dati variano di più, e il meglio che possa fare un autoencoder fatto di rette.',
  },
}
