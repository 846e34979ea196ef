/** Italian: the latent space, what all its tools share. */
export const latent = {
  'latent.noRun':
    'Premi prima «{play}» o «{step}»: allora ci sarà un modello di cui esplorare lo spazio latente.',
  'latent.none': 'Questo modello non ha uno spazio latente.',
  'latent.dimension': 'Dimensione latente {number}',
  'latent.value': 'Valore della dimensione latente {number}',
  'latent.randomise': 'Estrai a caso',
  'latent.toZero': 'Riporta a zero',
  'latent.toMean': 'Riporta alla media',
  'latent.more':
    '{count, plural, one {Mostra # altra dimensione} other {Mostra altre # dimensioni}}',
  'latent.less': 'Mostra meno',
  'latent.hint.normal':
    'Il modello ha imparato a trasformare in dati i vettori {noise, select, uniform {i cui numeri sono uniformi da −√3 a √3. Il valore di ogni cursore, estratto da N(0, 1), viene prima reso uniforme (√3 · erf(z/√2))} other {estratti da N(0, 1)}}; «Estrai a caso» ne estrae uno.',
  'latent.hint.none':
    'Un autoencoder non ha una distribuzione a priori. Ogni cursore copre la media ± 3 deviazioni standard dei codici di 1000 esempi di test; «Estrai a caso» segue una normale con la stessa media e la stessa dispersione.',
  'latent.decodedImage':
    '{kind, select, images {Immagine decodificata} other {Punto decodificato}} dal vettore latente',
  'latent.decodedPoint': 'Il vettore latente si decodifica nel punto x {x}, y {y}',
  'latent.coordinates': 'x = {x}, y = {y}',
  'latent.refused':
    'Il modello non ha risposto. Muovi un cursore per chiedere di nuovo, oppure ricomincia l’addestramento.',

  'latent.tools': 'Strumenti dello spazio latente',
  'latent.tool.sliders': 'Cursori',
  'latent.tool.map': 'Mappa',
  'latent.tool.walk': 'Passeggiata',
  'latent.tool.arithmetic': 'Aritmetica',
  'latent.tool.draw': 'La tua cifra',
  'latent.tool.sampling': 'Campionamento',
  'latent.drawMe': '{kind, select, images {Disegnami un} other {Fammi un punto della classe}}',
  'latent.keep': 'Tieni questo',
  'latent.kept': 'Tenuto per ogni strumento',
  'latent.go': 'Vai lì',
  'latent.there': 'Ora ti trovi lì: gli altri strumenti ripartono da qui.',
  'latent.lockedStay':
    '{count, plural, one {# dimensione bloccata resta com’è.} other {# dimensioni bloccate restano come sono.}}',
  'latent.pick.title': 'Scegli un vettore latente',
  'latent.pick.here': 'Dove ti trovi',
  'latent.pick.samples': 'Campioni',
  'latent.pick.sample': 'Campione {number}',
  'latent.pick.others': 'Altri campioni',
  'latent.pick.tests':
    '{kind, select, digits {Cifre di test} images {Immagini di test} other {Punti di test}}',
  'latent.pick.test':
    '{kind, select, digits {Cifra di test, un {class}} images {Immagine di test della classe {class}} other {Punto di test della classe {class}}}',
  'latent.pick.kept': 'Tenuti',
  'latent.pick.keptOne': 'Vettore tenuto {number}',
} as const
