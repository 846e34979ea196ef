/** Italian: the tool “Mappa” of the latent space. */
export const map = {
  'map.label': 'Mappa dello spazio latente',
  'map.hint':
    'Fai clic o trascina per spostarti. Le frecce avanzano di una casella, di meno con Maiusc; Home porta al centro; Invio sceglie il codice sotto il mirino. Ingrandisci con + e −, con due dita, o con la rotellina dopo aver fatto clic sulla mappa; Maiusc e trascinamento spostano la parte visibile, 0 mostra tutto.',
  'map.picture':
    '{shows, select, both {{cells} per {cells} immagini decodificate e, sopra, i codici di} pictures {{cells} per {cells} immagini decodificate; non sono mostrati i codici di} other {I codici di}} {count} {origin, select, test {{kind, select, digits {cifre di test} images {immagini di test} other {punti di test}}} other {estrazioni dalla distribuzione a priori}}',
  'map.where': 'I centri delle classi: {list}.',
  'map.where.item': '{name} {zone}',
  'map.zone.topLeft': 'in alto a sinistra',
  'map.zone.topMiddle': 'in alto',
  'map.zone.topRight': 'in alto a destra',
  'map.zone.middleLeft': 'a sinistra',
  'map.zone.middleMiddle': 'al centro',
  'map.zone.middleRight': 'a destra',
  'map.zone.bottomLeft': 'in basso a sinistra',
  'map.zone.bottomMiddle': 'in basso',
  'map.zone.bottomRight': 'in basso a destra',
  'map.line':
    'Questo spazio latente ha una sola dimensione: il suo cursore è la sua mappa. Con due o più dimensioni qui c’è una mappa.',
  'map.waiting': 'I codici stanno arrivando.',
  'map.kinds': 'Che cosa mostra la mappa',
  'map.kind.principal': 'Piano più ampio',
  'map.kind.umap': 'Vicinati',
  'map.kind.points': 'Tre punti',
  'map.axes.normal':
    'z₁ cresce verso destra, z₂ verso l’alto. Aree uguali sono ugualmente probabili secondo la distribuzione a priori: il centro è dilatato e i bordi sono compressi, così che ogni casella della mappa viene estratta spesso quanto un’altra. Un numero segna il codice di un esempio di quella classe.',
  'map.axes.none':
    'z₁ cresce verso destra, z₂ verso l’alto, in modo uniforme sull’intervallo dei codici degli esempi di test. Un numero segna il codice di un esempio di quella classe{kind, select, images {; le immagini mostrano che cosa fa il decodificatore dei luoghi tra i codici} other {}}.',
  'map.principal.words':
    'Il piano per la media dei codici lungo il quale si disperdono di più (PCA), ± 3 deviazioni standard: contiene il {share} della loro varianza. {kind, select, images {Le immagini stanno esattamente sul piano; i codici stanno davanti e dietro, perciò l’immagine sotto un numero può non somigliargli.} other {I codici stanno davanti e dietro.}}',
  'map.shows': 'Sulla mappa',
  'map.shows.both': 'Entrambi',
  'map.shows.pictures': 'Immagini',
  'map.shows.codes': 'Codici',
  'map.thinned':
    'Sopra le immagini è disegnata solo una parte dei codici; ingrandisci, o scegli «Codici», per vederne di più.',
  'map.legend': 'Classi sulla mappa',
  'map.class': '{kind, select, digits {Cifra {class}} other {Classe {class}}}',
  'map.zoom': 'Zoom',
  'map.zoomIn': 'Ingrandisci',
  'map.zoomOut': 'Riduci',
  'map.whole': 'Mostra tutta la mappa',
  'map.times': '× {factor}',
  'map.place.axes': 'z₁ = {first}, z₂ = {second}.',
  'map.place.plane': '{first} verso destra, {second} verso l’alto.',
  'map.nearest':
    '{origin, select, test {{kind, select, digits {Cifra di test più vicina: {class}.} images {Classe dell’immagine di test più vicina: {class}.} other {Classe del punto di test più vicino: {class}.}}} other {{kind, select, digits {L’estrazione più vicina somiglia a: {class}.} other {Classe dell’estrazione più vicina: {class}.}}}}',
  'map.offPlane':
    'Questo vettore dista {distance} dalla mappa: il mirino segna il punto della mappa più vicino. Trascinando torni sulla mappa.',
  'map.holes': 'Tratteggia i buchi',
  'map.holes.words':
    'Una casella tratteggiata è un buco: è più lontana da ogni codice di quanto il 95% dei codici lo sia dal proprio vicino più prossimo. Il decodificatore non è mai stato addestrato in quei luoghi, e ciò che ne fa può non somigliare ai dati. La distribuzione a priori di un VAE serve a chiudere questi buchi.',
  'map.lattice':
    'Che cosa diventa una griglia quadrata di vettori latenti, come linee nel piano dei dati',
  'map.lattice.words':
    'La griglia quadrata della mappa dopo la decodifica: dove le linee si addensano molti vettori diventano quasi lo stesso punto, e dove una lunga linea attraversa il vuoto il modello collega due gruppi.',
  'map.chosen.title':
    '{kind, select, digits {Una cifra di test} images {Un’immagine di test} other {Un punto di test}}',
  'map.chosen.none': 'Nessuna scelta',
  'map.chosen.drawing': 'Il tuo disegno',
  'map.chosen.option':
    '{kind, select, digits {Un {class}, cifra di test {number}} images {Classe {class}, immagine di test {number}} other {Classe {class}, punto di test {number}}}',
  'map.chosen.how':
    '{kind, select, digits {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere la cifra e che cosa fa il decodificatore del suo codice.} images {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere l’immagine e che cosa fa il decodificatore del suo codice.} other {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere il punto e che cosa fa il decodificatore del suo codice.}}',
  'map.chosen.how.posterior':
    '{kind, select, digits {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere la cifra, la sua ricostruzione e quanto il codificatore è sicuro del suo codice.} images {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere l’immagine, la sua ricostruzione e quanto il codificatore è sicuro del suo codice.} other {Fai clic su un numero della mappa, o scegli dall’elenco, per vedere il punto, la sua ricostruzione e quanto il codificatore è sicuro del suo codice.}}',
  'map.chosen.original':
    '{kind, select, digits {Cifra di test} images {Immagine di test} other {Punto di test}}',
  'map.chosen.reconstruction': 'Ricostruzione',
  'map.posterior.ellipse':
    'Il codificatore non risponde con un punto ma con una nuvola, q(z|x). Le ellissi la mostrano a 1 e 2 deviazioni standard come si vede su questa mappa: in due dimensioni circa il 39% e l’86% delle estrazioni cadono all’interno.',
  'map.posterior.resample': 'Estrai di nuovo',
  'map.posterior.draws':
    '{kind, select, digits {{count} cifre, ciascuna decodificata da un’estrazione dalla distribuzione a posteriori} images {{count} immagini, ciascuna decodificata da un’estrazione dalla distribuzione a posteriori} other {{count} punti, ciascuno decodificato da un’estrazione dalla distribuzione a posteriori}}',
  'map.posterior.words':
    'Otto estrazioni da q(z|x), decodificate; il mirino sta sulla prima. Più si somigliano, meno importa in quale punto della nuvola si trovi il codice.',
  'map.umap.words':
    'UMAP dispone i codici in modo che i vicini restino vicini. Le distanze tra i gruppi e le direzioni significano poco, e tra i codici non c’è nulla: sotto il mirino vedi, decodificata, la media dei 5 codici più vicini, pesata secondo la vicinanza.',
  'map.umap.make': 'Calcola la disposizione',
  'map.umap.again': 'Calcolala di nuovo',
  'map.umap.cancel': 'Annulla',
  'map.umap.progress': 'Calcolo della disposizione',
  'map.umap.step': 'Disposizione del passo {step}.',
  'map.umap.old': 'Disposizione del passo {step}; da allora il modello è cambiato.',
  'map.umap.broken':
    'Non è stato possibile calcolare la disposizione. Riprova, o ricarica la pagina.',
  'map.points.words':
    'Scegli tre vettori latenti: la mappa diventa il piano che passa per essi, con A e B su una stessa orizzontale e C al di sopra.',
  'map.points.group': 'I tre punti',
  'map.points.choose': 'Scegli il punto {name}',
  'map.points.change': 'Cambia il punto {name}',
  'map.points.line':
    'Questi tre sono allineati, o due di essi coincidono: molti piani li contengono. Scegli un altro punto.',
} as const
