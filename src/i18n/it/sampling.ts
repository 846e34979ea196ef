/** Italian: the tool “Campionamento” of the latent space. */
export const sampling = {
  'sampling.temperature': 'Temperatura',
  'sampling.help.temperature':
    'Moltiplica la deviazione standard della distribuzione da cui si estrae: 1 è la distribuzione stessa, 0 il suo centro. Più bassa, i campioni sono più sicuri e più simili; più alta, sono più vari e più spesso sbagliati.',
  'sampling.truncation':
    'Le GAN si raffreddano con il «truncation trick» (Brock et al. 2019, arXiv 1809.11096): ogni valore oltre una soglia viene estratto di nuovo. Qui invece ogni valore viene moltiplicato, anche i piccoli.',
  'sampling.source': 'Estrai da',
  'sampling.from.prior': 'N(0, I)',
  'sampling.from.gaussian': 'Una gaussiana adattata ai codici',
  'sampling.from.mixture': 'Dieci gaussiane adattate ai codici',
  'sampling.others': 'Altre estrazioni',
  'sampling.why.none.prior':
    'Nulla nel suo addestramento ha attirato i codici di questo autoencoder verso N(0, I): la maggior parte di queste estrazioni cade dove non c’è alcun codice e il decoder non ha mai imparato che cosa disegnare. Un VAE viene addestrato a riempire proprio questa distribuzione: ecco perché ha bisogno della sua distribuzione a priori.',
  'sampling.why.none.gaussian':
    'Queste estrazioni hanno la media e le covarianze dei codici e cadono quindi nella regione giusta; ma i codici non la riempiono in modo uniforme, e nei vuoti il decoder tira a indovinare. La distribuzione a priori di un VAE colma questi vuoti durante l’addestramento.',
  'sampling.why.none.mixture':
    'Dieci gaussiane seguono i gruppi che i codici formano e lasciano meno vuoti: senza distribuzione a priori bisogna imparare dopo la forma dei codici. A un VAE non serve questo secondo passo, perché la sua distribuzione a priori è fissata prima dell’addestramento.',
  'sampling.why.normal.prior':
    'Il VAE ha imparato a trasformare le estrazioni da questa distribuzione a priori in {kind, select, digits {cifre} images {immagini} other {punti}}. Dove riescono peggio di quelle dalle gaussiane adattate, i codici lasciano buchi nella distribuzione a priori.',
  'sampling.why.normal.gaussian':
    'Una sola gaussiana al posto della distribuzione che i codici {kind, select, images {delle immagini} other {dei punti}} di addestramento seguono davvero, quella a posteriori aggregata. Se i suoi campioni somigliano a quelli di N(0, I), l’encoder riempie la distribuzione a priori come deve.',
  'sampling.why.normal.mixture':
    'Dieci gaussiane seguono più da vicino di quella a priori la distribuzione a posteriori aggregata, cioè quella dei codici stessi. Se questi campioni sono migliori di quelli di N(0, I), la distribuzione a priori ha buchi dove non c’è alcun codice.',
  'sampling.why.noEncoder':
    'Questo generatore ha ricevuto sempre e solo {noise, select, uniform {numeri uniformi da −√3 a √3: estrazioni da N(0, I), prima rese uniformi} other {estrazioni da N(0, I)}}. Il modello non ha un encoder: non ci sono quindi codici a cui adattare un’altra distribuzione.',
  'sampling.sheet': '{count} campioni alla temperatura {temperature}',
  'sampling.sample': 'Campione {number}',
  'sampling.sampleOf':
    '{kind, select, digits {Campione {number}, richiesto un {class}} other {Campione {number}, richiesta la classe {class}}}',
  'sampling.scatter':
    '{count} campioni alla temperatura {temperature}, punti pieni, sopra i punti reali, anelli',
  'sampling.number': 'Vai al campione numero',
  'sampling.move': 'Scegli un campione per andarci: gli altri strumenti partono da dove ti trovi.',
  'sampling.moved': 'Ora sei su questo campione: gli altri strumenti partono da qui.',
  'sampling.locked':
    '{count, plural, one {# dimensione bloccata è rimasta com’era.} other {# dimensioni bloccate sono rimaste com’erano.}}',
  'sampling.seen': 'Il giudice riconosce cifre in {count} di questi {of} campioni.',
  'sampling.requested':
    'Al passo {step} e alla temperatura 1 il giudice ha visto la cifra richiesta nel {accuracy} dei campioni; legge bene il {real} delle cifre vere.',
  'sampling.hardest': 'La più difficile da ottenere è il {class}, con il {share}.',
  'sampling.notMeasured':
    'Quanto spesso il modello disegna la cifra che gli si chiede? Lo dice una misura.',
} as const
