/** Italian: the tool “Passeggiata” of the latent space. */
export const walk = {
  'walk.intro':
    'Tra due vettori qualsiasi ce ne sono altri. Passeggia di tappa in tappa e guarda che cosa il modello fa dei vettori intermedi: {kind, select, digits {una cifra si trasforma in un’altra attraverso immagini che non erano in nessun insieme di addestramento} images {un’immagine si trasforma in un’altra attraverso altre che non erano in nessun insieme di addestramento} other {un punto si sposta verso un altro}}.',
  'walk.first.test':
    'Per cominciare sono {kind, select, digits {unite due cifre} images {unite due immagini} other {uniti due punti}} di test di classi diverse. Premi una tappa per cambiarla.',
  'walk.first.sample':
    'Per cominciare sono unite due estrazioni dalla distribuzione a priori. Premi una tappa per cambiarla.',
  'walk.classes':
    'Ogni tappa conserva la propria classe: a metà strada verso la successiva la classe cambia, mentre z avanza in modo uniforme.',
  'walk.stops': 'Tappe della passeggiata',
  'walk.stop': 'Tappa {number}: scegline un’altra',
  'walk.left': 'Sposta la tappa {number} a sinistra',
  'walk.remove': 'Togli la tappa {number}',
  'walk.right': 'Sposta la tappa {number} a destra',
  'walk.add': 'Aggiungi una tappa',
  'walk.full': 'Otto tappe al massimo',
  'walk.way': 'Via da una tappa all’altra',
  'walk.way.slerp': 'Lungo la sfera (slerp)',
  'walk.way.lerp': 'In linea retta (lerp)',
  'walk.path': 'Percorso',
  'walk.path.loop': 'Ad anello',
  'walk.path.open': 'Sola andata',
  'walk.both': 'Fianco a fianco',
  'walk.image': 'Immagine della passeggiata: {way}',
  'walk.point': 'Punto della passeggiata: {way}, x {x}, y {y}',
  'walk.play': 'Avvia la passeggiata',
  'walk.pause': 'Metti in pausa la passeggiata',
  'walk.speed': 'Velocità della passeggiata',
  'walk.scrubber': 'Posizione nella passeggiata',
  'walk.on': 'Dalla tappa {from} alla tappa {to}',
  'walk.at': 'Fotogramma {frame} di {count}, dalla tappa {from} alla tappa {to}',
  'walk.length':
    '{path, select, loop {Un anello di {stops} tappe} other {Un percorso di {stops} tappe}}: {frames} fotogrammi, {seconds} s a 24 fotogrammi al secondo.',
  'walk.seen': 'Che cosa vede il giudice lungo la via: {digits}.',
  'walk.seen.lost':
    '{lost, plural, =0 {Ogni immagine è per lui una cifra.} one {# immagine su {frames} per lui non è una cifra.} other {# immagini su {frames} per lui non sono cifre.}}',
  'walk.norm.title': 'Lunghezza di z lungo la passeggiata: la sua distanza dallo zero',
  'walk.norm.stop': 'tappa {number}',
  'walk.norm.least': 'Lunghezza minima: {lerp} in linea retta, {slerp} lungo la sfera.',
  'walk.norm.prior':
    'Circa il 95% delle estrazioni dalla distribuzione a priori ha una lunghezza tra {low} e {high}: la fascia grigia.',
  'walk.norm.hollow':
    'Sotto la fascia c’è uno spazio vuoto, dove il modello non è stato quasi mai addestrato. La linea retta lo attraversa; la via della sfera resta dove cadono le estrazioni.',
  'walk.norm.inside':
    'Qui le due vie restano nella fascia. Più dimensioni ha uno spazio, prima la linea retta ne esce.',
  'walk.norm.outside':
    'Qui una tappa si trova essa stessa fuori dalla fascia, quindi nessuna delle due vie vi resta.',
  'walk.norm.flat':
    'Con così poche dimensioni la fascia arriva fino al centro e le due vie si equivalgono; con più dimensioni diventa un guscio sottile.',
  'walk.norm.none':
    'Questo autoencoder non ha una distribuzione a priori, quindi non c’è fascia: niente gli dice dove mettere i suoi codici.',
  'walk.save': 'Salva la passeggiata',
  'walk.save.what':
    '{way}, {frames, plural, one {# fotogramma} other {# fotogrammi}}, come il modello li disegna adesso. La striscia PNG ne mostra al massimo 24, fianco a fianco.',
} as const
