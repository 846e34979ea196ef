/** Italian: the tool “La tua cifra” of the latent space. */
export const draw = {
  'draw.pad.empty': 'Disegna qui una cifra',
  'draw.pad.ready': 'Una cifra di test',
  'draw.pad.hint':
    'Disegna una cifra, grande o piccola: viene ridimensionata e centrata come quelle di MNIST. Con la tastiera: le frecce muovono una penna, Spazio la appoggia o la solleva.',
  'draw.tests': 'Oppure prendi una cifra di test',
  'draw.test': 'Cifra di test, un {class}',
  'draw.reading': 'Che cosa ne fa il modello',
  'draw.seen': 'Che cosa vede il modello, 28 × 28',
  'draw.seen.picture': 'Il tuo disegno come lo vede il modello, ridimensionato e centrato',
  'draw.seen.nothing': 'Non è disegnato nulla',
  'draw.made':
    '{how, select, encoder {Che cosa ne fa: codificato e decodificato} other {L’immagine più vicina trovata}}',
  'draw.made.picture':
    '{how, select, encoder {La ricostruzione del tuo disegno fatta dal modello} other {L’immagine trovata che si avvicina di più al tuo disegno}}',
  'draw.made.nothing':
    '{how, select, encoder {Ancora nessuna ricostruzione} other {Ancora nessuna immagine trovata}}',
  'draw.error':
    'Errore quadratico per pixel: {error}. Un pixel si scosta di circa {share} della distanza tra nero e bianco.',
  'draw.told': 'A questo modello si dice la cifra: disegna quella scelta sopra.',
  'draw.far':
    '{prior, select, normal {Il suo codice sta a {length} dal centro, più lontano delle estrazioni da N(0, I): non somiglia a ciò su cui il modello è stato addestrato.} other {Il suo codice sta a {length} deviazioni standard dalla media dei codici di test: non somiglia a ciò su cui il modello è stato addestrato.}}',
  'draw.search': 'Ricerca di un vettore latente',
  'draw.search.why':
    'Questo modello non ha un encoder: trasforma vettori in immagini, mai immagini in vettori. Ma un vettore si può cercare: da più punti di partenza, z va passo dopo passo dove cala l’errore quadratico tra la sua immagine e il tuo disegno. Ciò che il modello non ha imparato a disegnare non si trova.',
  'draw.search.find': 'Cercala',
  'draw.search.again': 'Cerca ancora',
  'draw.search.stop': 'Ferma',
  'draw.search.refused': 'La ricerca si è interrotta. Riprova.',
  'draw.place': 'Il suo posto nello spazio latente',
  'draw.cloud.codes':
    'Codici dello spazio latente come punti; il tuo disegno non ha ancora un posto',
  'draw.cloud.marked':
    'Codici dello spazio latente come punti; l’anello, il tuo disegno, si trova a {first} verso destra e {second} verso l’alto',
  'draw.cloud.ellipse':
    'Le ellissi mostrano la nuvola dell’encoder, q(z|x), a 1 e 2 deviazioni standard: quanto è sicuro del posto del tuo disegno. Sulla mappa scegli «Il tuo disegno» per vederle in grande.',
  'draw.cloud':
    '{origin, select, test {Punti: codici di cifre di test.} other {Punti: estrazioni dalla distribuzione a priori.}} Anello: il tuo disegno.{plane, select, whole {} other { Sono mostrate le due direzioni in cui i codici differiscono di più.}}',
  'draw.near': 'Le cifre di addestramento che le somigliano di più',
  'draw.near.one': 'un {class}, a {distance}',
  'draw.near.hint':
    'Secondo la distanza tra pixel da 0 a 1, fra {among} cifre di addestramento. Le distanze nello spazio latente possono raccontare altro.',
} as const
