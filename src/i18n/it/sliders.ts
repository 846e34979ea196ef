/** Italian: the tool “Cursori” of the latent space. */
export const sliders = {
  'sliders.sort': 'Ordina per influenza',
  'sliders.lock': 'Blocca la dimensione latente {number}',
  'sliders.nats': '{nats} nat',
  'sliders.noInformation': 'nessuna informazione',
  'sliders.legend.kl':
    'Barra: quanto la dimensione dice di {kind, select, images {un’immagine} other {un punto}}.',
  'sliders.legend.change':
    'Barra: quanto la dimensione cambia {kind, select, images {l’immagine} other {il punto}}.',
  'sliders.help.kl':
    'La divergenza KL fra la risposta dell’encoder e la distribuzione a priori, in media {kind, select, images {sulle immagini} other {sui punti}} di test. Sotto {limit} nat l’encoder dà la stessa risposta per {kind, select, images {ogni immagine} other {ogni punto}}: la dimensione non porta informazione, e muoverla non cambia quasi nulla.',
  'sliders.help.active':
    'La soglia segue le «unità attive» di Burda et al. 2016 (arXiv 1509.00519), che chiedono se la media varia di più di 0,01.',
  'sliders.help.change':
    'Il cambiamento medio di {kind, select, images {un pixel, dove dal nero al bianco è il 100%,} other {una coordinata}} quando la dimensione passa da una deviazione standard sotto la sua media a una sopra (media quadratica su molti punti dello spazio).',
  'sliders.help.order':
    'Le dimensioni che cambiano di più {kind, select, images {l’immagine} other {il punto}} vengono per prime.',
  'sliders.unused':
    '{count, plural, =0 {Ogni dimensione porta informazione.} one {# dimensione su {all} non porta informazione.} other {# dimensioni su {all} non portano informazione.}}',
} as const
