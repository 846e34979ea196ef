/** Italian: the guided tour. */
export const tour = {
  'tour.title': 'Visita guidata',
  'tour.invitation': 'Prima volta qui?',
  'tour.show': 'Fammi vedere',
  'tour.goOn': 'Riprendi la visita',
  'tour.decline': 'Niente visita, grazie',
  'tour.notLoaded':
    'Non è stato possibile caricare la visita. Controlla la connessione e riprova; il tuo addestramento è intatto.',
  'tour.position': '{at} di {of}',
  'tour.next': 'Avanti',
  'tour.back': 'Indietro',
  'tour.finish': 'Fatto',
  'tour.leave': 'Lascia la visita',
  'tour.paused': 'L’addestramento è fermo: premi «{play}» per continuare.',
  'tour.judge': 'Cifre leggibili finora',
  'tour.noise':
    'Rumore. Una rete, il generatore, trasforma numeri casuali in immagini. Non ha mai visto una cifra; le si dice quale disegnare, una per colonna.',
  'tour.strokes':
    'Tratti. Una seconda rete, il discriminatore, vede queste immagini e cifre vere, e impara a distinguerle. Il generatore impara a renderglielo più difficile.',
  'tour.strokes.wait': 'Ora arrivano i tratti. L’immagine cambia mentre le due reti imparano.',
  'tour.curve':
    'Queste curve dicono chi è in vantaggio. Sulle linee punteggiate il discriminatore può solo tirare a indovinare. Una rete la cui curva è sotto la linea del suo colore vince, sopra perde. Nessuna deve scendere: migliorano entrambe.',
  'tour.digits':
    'Cifre. Un giudice, addestrato solo su cifre vere, ne legge la maggior parte. Nessuno ha mai mostrato un’immagine al generatore: sa soltanto che cosa ha ingannato il discriminatore.',
  'tour.digits.wait': 'Ora arrivano le cifre. Su un computer lento ci vogliono uno o due minuti.',
  'tour.slider':
    'Tocca a te: trascina questo cursore, o premi le frecce. Ogni immagine nasce da {count} numeri, un punto dello spazio latente. Cambiane uno e guarda che cosa viene disegnato.',
  'tour.end':
    'Hai camminato nello spazio latente. Scegli un’altra cifra qui sopra, prova gli altri strumenti, o prendi un esercizio dal menu di aiuto.',
} as const
