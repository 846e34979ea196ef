/** Words of the measures panels. */
export const measures = {
  'stage.measures': 'Misure',

  'measures.outlook.nothing': 'Non è ancora stato misurato nulla',
  'measures.outlook.waiting': 'Le prime misure sono in arrivo',
  'measures.outlook.soon': 'Dopo qualche decina di passi',
  'measures.outlook.full':
    'Con la prima misura completa: arriva da sola dopo un po’, o subito con «{measure}»',
  'measures.measuring': 'Misura in corso: {done}.',
  'measures.item': '{name}: {value}',
  'measures.noValue': 'non è un numero',
  'measures.range': 'da {low} a {high}',

  'measures.digits.title': 'Quali {kind, select, digits {cifre} other {classi}} disegna, nel tempo',
  'measures.digits.reconstructions':
    'Questo modello ridisegna le {kind, select, digits {cifre} other {immagini}} che gli si mostrano; non sceglie quali disegnare.',
  'measures.digits.waiting':
    'Le {kind, select, digits {cifre} other {classi}} dei campioni non sono ancora state contate.',
  'measures.digits.legend': 'Quota rispetto alla composizione reale:',
  'measures.digits.none': 'nessuna (sotto {limit})',
  'measures.digits.asReal': 'come nei dati',
  'measures.digits.twice': 'il doppio o più',
  'measures.digits.notInMix': 'assente dai dati di addestramento',
  'measures.digits.latest':
    'A destra: le quote tra gli ultimi {count} campioni{kind, select, digits {; non riconosciuti come cifre: {unrecognised}} other {}}.',
  'measures.digits.label':
    'Quota di ogni {kind, select, digits {cifra} other {classe}} dal passo {from} al passo {step}. Al passo {step}: {shares}.',
  'measures.digits.allThere':
    'Al passo {step} non manca nessuna {kind, select, digits {cifra} other {classe}}.',
  'measures.digits.missing':
    '{kind, select, digits {Cifre} other {Classi}} mancanti al passo {step}: {list}.',
  'measures.digits.since': '{digit} (dal passo {step})',
  'measures.digits.sinceStart': '{digit} (fin dal primo esame)',

  'measures.quality.title': 'La qualità nel tempo',
  'measures.quality.model': 'questo modello',
  'measures.quality.real': 'ciò che ottengono i dati reali',
  'measures.on.judge':
    'Misurato sulle caratteristiche che il giudice, un piccolo classificatore di cifre, vede nelle immagini.',
  'measures.on.classifier':
    'Misurato con un classificatore addestrato sui tuoi dati: {accuracy} di risposte giuste su {count} immagini di test. Dà una classe a ogni campione, anche al rumore.',
  'measures.on.components':
    'Misurato {features, plural, one {sulla componente principale} other {sulle # componenti principali}} delle tue immagini che {features, plural, one {conserva} other {conservano}} {variance} della loro varianza. {why}',
  'measures.noClassifier.unlabelled': 'Senza etichette non si può addestrare un classificatore.',
  'measures.noClassifier.fewOfClass':
    'A un classificatore servono almeno {least} immagini di ogni classe.',
  'measures.noClassifier.unreliable':
    'È stato addestrato anche un classificatore, ma {accuracy} di risposte giuste su {count} immagini di test non bastano per fidarsene.',
  'measures.on.characters':
    'Misurato sulle lettere dei nomi: nulla che richieda una distanza fra due nomi è misurato.',
  'measures.on.channels':
    'Misurato sulle caratteristiche di un classificatore di cifre, che guarda ciascun canale.',
  'measures.on.pixels': 'Misurato sui pixel delle immagini.',
  'measures.on.coordinates': 'Misurato sulle coordinate dei punti.',
  'measures.real': 'reale: {range}',
  'measures.lowerIsBetter': 'più basso è meglio',
  'measures.higherIsBetter': 'più alto è meglio',
  'measures.realIsBetter': 'più vicino ai dati reali è meglio',
  'measures.logScale': 'scala logaritmica',
  'measures.course.one': '{name}: {value} al passo {step}.',
  'measures.course.many':
    '{name}: {value} al passo {step}, dopo {first} al passo {from}; nel mezzo da {low} a {high}{trend, select, rising {, in salita di recente} falling {, in discesa di recente} other {}}.',
  'measures.course.real': 'I dati reali ottengono {range}.',

  'measures.requested.title':
    '{kind, select, digits {Disegna la cifra} names {Inventa il tipo di nome} other {Disegna la classe}} che gli si chiede?',
  'measures.requested.help':
    'Quota di campioni in cui {kind, select, digits {il giudice vede la cifra} names {il conteggio delle lettere trova la classe} other {il classificatore vede la classe}} chiesta al modello. Più alto è meglio.',
  'measures.requested.all': 'Tutte le {kind, select, digits {cifre} other {classi}} insieme',
  'measures.requested.each': '{kind, select, digits {Cifra per cifra} other {Classe per classe}}',
  'measures.requested.real':
    '{kind, select, digits {cifre reali che il giudice legge bene} names {nomi reali di cui il conteggio trova la classe} other {immagini reali che il classificatore riconosce}}',
  'measures.requested.label':
    '{kind, select, digits {Cifre disegnate} names {Nomi} other {Classi disegnate}} come richiesto',

  'measures.nearest.title':
    '{kind, select, images {Immagini di addestramento più vicine} names {Nomi di addestramento più vicini} other {Punti di addestramento più vicini}}',
  'measures.nearest.reconstructions':
    'Le ricostruzioni sono vicine a ciò che ricostruiscono: la distanza dagli esempi di addestramento qui non dice nulla.',
  'measures.nearest.among':
    'Ricerca tra {among} {kind, select, images {immagini di addestramento} names {nomi di addestramento} other {punti di addestramento}}.',
  'measures.nearest.unit':
    '{kind, select, images {1×: lontano quanto un’immagine reale mai vista in addestramento} names {1×: lontano quanto un nome reale mai visto in addestramento} other {1×: lontano quanto un punto reale mai visto in addestramento}}; vicino a 0× è una copia.',
  'measures.nearest.sample': 'campione',
  'measures.nearest.neighbour':
    '{kind, select, images {immagine di addestramento più vicina} names {nome di addestramento più vicino} other {punto di addestramento più vicino}}',
  'measures.nearest.times': '{ratio}×',
  'measures.nearest.label':
    'Campione {number} sopra l’immagine di addestramento più vicina, lontana {ratio} volte quanto immagini reali mai viste in addestramento.',
  'measures.nearest.points':
    '{count} campioni, ognuno unito al punto di addestramento più vicino: lontani da {low} a {high} volte quanto punti reali mai visti in addestramento, {middle} volte quello centrale.',

  'measures.closest.title': 'Le coppie più vicine',
  'measures.closest.help':
    'Il test del compleanno: se tra soli {count} campioni due sono quasi uguali, il modello non ne ha molti da offrire.',
  'measures.closest.samples': 'Tra {count} campioni',
  'measures.closest.real':
    'Tra {count} {kind, select, images {immagini reali} names {nomi reali} other {punti reali}}',
  'measures.closest.distance': 'distanza {distance}',
  'measures.closest.label.samples': 'Coppia {number} dei campioni più vicini, distanza {distance}',
  'measures.closest.label.real':
    'Coppia {number} delle immagini reali più vicine, distanza {distance}',
  'measures.closest.points':
    'Punti così vicini non si distinguono in un’immagine: ecco quindi le loro distanze.',

  'measures.latent.title': 'Che cosa porta ogni dimensione latente',
  'measures.latent.kl': 'KL di ogni dimensione, la più grande per prima',
  'measures.latent.klUnit': 'nat per esempio, scala logaritmica',
  'measures.latent.klLabel': 'KL delle dimensioni latenti in nat, la più grande per prima: {list}.',
  'measures.latent.active':
    '{active} dimensioni su {count} sono attive: il loro codice cambia da un esempio all’altro.',
  'measures.latent.above': 'Sopra la linea a {threshold} nat: {list}.',
  'measures.latent.below': 'Sotto, con il solo contorno, e senza portare quasi nulla: {list}.',
  'measures.latent.noPrior':
    'Questo modello non ha una distribuzione a priori con cui confrontare i codici: né la KL né l’immagine di tutti i codici insieme hanno senso.',
  'measures.latent.mean': 'Tutti i codici insieme: media, ± una deviazione standard',
  'measures.latent.variance': 'Tutti i codici insieme: varianza',
  'measures.latent.bandMean': 'Il prior ha media 0 (in grigio: ±{width}).',
  'measures.latent.bandVariance': 'Il prior ha varianza 1 (in grigio: {range}).',
  'measures.latent.within': '{within} dimensioni su {count} sono nella fascia grigia.',
  'measures.latent.meanLabel': 'Media di ogni dimensione latente su tutti i codici: {list}.',
  'measures.latent.varianceLabel': 'Varianza di ogni dimensione latente su tutti i codici: {list}.',
  'measures.latent.error': 'Errore di ricostruzione su esempi mai visti in addestramento',
  'measures.latent.thisModel': 'questo modello',
  'measures.latent.pca':
    'PCA, il miglior metodo lineare con {count, plural, one {# dimensione} other {# dimensioni}}',
  'measures.latent.loss': 'Perdita sugli esempi di addestramento e sugli altri: {term}',
  'measures.latent.train': 'esempi di addestramento',
  'measures.latent.test': 'esempi di test',

  'measures.text.title': 'I nomi in numeri',
  'measures.text.nats': 'Nat per carattere dei nomi messi da parte',
  'measures.text.caption': 'Più basso è meglio. Tra parentesi, i bit.',
  'measures.text.names': 'Nomi',
  'measures.text.model': 'questo modello',
  'measures.text.bigram': 'coppie di lettere, contate',
  'measures.text.wittenBell': 'cinque lettere, contate',
  'measures.text.all': 'tutti',
  'measures.text.train': 'nomi di addestramento',
  'measures.text.value': '{nats} ({bits})',
  'measures.text.lengths': 'Quanto sono lunghi i nomi',
  'measures.text.lengthsLabel':
    'Quota di nomi per numero di lettere. La maggior parte dei campioni ha {sample} lettere, la maggior parte dei nomi di addestramento {real}.',
  'measures.text.lengthsSample': 'campioni',
  'measures.text.lengthsReal': 'nomi di addestramento',
  'measures.text.invented': 'Inventati da questo modello',
  'measures.text.counted': 'Inventati contando',
  'measures.text.rivalHelp':
    'I conteggi sanno quante volte ogni lettera ha seguito le quattro precedenti fra i nomi di addestramento (Witten-Bell interpolato).',
  'measures.table.text': 'I nomi in numeri',

  'measures.players.title': 'I giocatori',
  'measures.players.waiting': 'I giocatori non sono ancora stati esaminati.',
  'measures.players.gradients': 'Lunghezza dei gradienti',
  'measures.players.gap':
    'Discriminatore: {kind, select, images {immagini} other {punti}} di addestramento e di test',
  'measures.players.gapHelp':
    '0: giudica gli esempi nuovi come quelli di addestramento. 1: conosce questi ultimi a memoria.',

  'measures.table.title': 'Tutte le misure',
  'measures.table.caption':
    '{of, select, samples {{count} campioni} other {{count} ricostruzioni di esempi di test}} al passo {step}.',
  'measures.table.measure': 'Misura',
  'measures.table.value': 'Valore',
  'measures.table.real': 'Dati reali',
  'measures.table.players': 'I giocatori',
  'measures.table.latent': 'Spazio latente',
  'measures.table.gradient': 'Lunghezza del gradiente: {player}',
  'measures.table.lossDistance': 'Perdita, distanza dal pari: {term}',
  'measures.table.active': 'Dimensioni attive',
  'measures.table.activeOf': '{active} su {count}',
  'measures.table.collapsed': 'Dimensioni che ignorano l’esempio',
  'measures.table.error': 'Errore quadratico delle ricostruzioni',
  'measures.table.pcaError': 'Lo stesso, con la PCA',
  'measures.table.train': '{term}: esempi di addestramento',
  'measures.table.test': '{term}: esempi di test',
  'measures.table.basis': 'Misurato su: {basis}.',
  'measures.basis.labels': 'etichette del giudice',
  'measures.basis.features': 'caratteristiche del giudice',
  'measures.basis.classifier': 'un classificatore dei tuoi dati',
  'measures.basis.components': 'componenti principali',
  'measures.basis.channels': 'giudice, canale per canale',
  'measures.basis.pixels': 'pixel',
  'measures.basis.characters': 'lettere',
  'measures.basis.coordinates': 'coordinate',
} as const
