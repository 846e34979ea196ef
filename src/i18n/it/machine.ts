/** Italiano: il modello come macchina, le sue parti e i momenti di un passo. */
import type { machine as english } from '../en/machine.ts'

export const machine: Readonly<Record<keyof typeof english, string>> = {
  'machine.title': 'Dentro il modello',
  'machine.parts': 'Le parti del modello',
  'machine.hint':
    'Ciò che attraversa il modello in questo momento. Premi una parte per guardarci dentro o per cambiarne gli strati.',
  'machine.slow.label': 'Rallentatore',
  'machine.slow.play': 'Rallentatore',
  'machine.slow.hold': 'Ferma',
  'machine.slow.next': 'Avanti',
  'machine.slow.who': 'Chi impara al rallentatore',
  'machine.slow.all': 'Impara tutto',
  'machine.slow.place': 'Passo {step}, come è appena stato fatto, {number} di {of}:',
  'machine.slow.round': 'volta {number} di {of}',
  'machine.meter': 'preso per vero',
  'machine.meter.real': 'reale',
  'machine.meter.generated': 'generato',
  'machine.weights': '{count, plural, one {{written} peso} other {{written} pesi}}',
  'machine.characters': 'fino a {count} caratteri',
  'machine.numbers': '{count, plural, one {# numero} other {# numeri}}',
  'machine.passes': 'Ciò che ne esce va a: {to}',
  'machine.settings': 'Impostazioni di questa parte',
  'machine.make': 'Di che cosa è fatta la rete',
  'machine.sharedBy': 'Vale per: {names}',
  'machine.planned':
    'Dal prossimo avvio. Fino ad allora il modello continua com’è stato costruito.',
  'machine.next': 'poi: {size}',
  'machine.layer': 'Strato',
  'machine.out': 'In uscita',
  'machine.layerWeights': 'Pesi',
  'machine.total': 'In tutto',
  'machine.layer.input': 'ciò che entra',
  'machine.layer.dense': 'denso',
  'machine.layer.conv': 'convoluzione',
  'machine.layer.convTranspose': 'convoluzione trasposta',
  'machine.layer.residual': 'blocco residuo',
  'machine.layer.skip': 'unito a ciò che lo ha scavalcato',
  'machine.layer.groupNorm': 'normalizzazione per gruppi',
  'machine.layer.film': 'qui si dicono il momento e la classe',
  'machine.layer.reshape': 'messa in forma',
  'machine.layer.dropout': 'dropout',
  'machine.layer.batchNorm': 'normalizzazione per lotti',
  'machine.part.noise': 'Rumore',
  'machine.part.noise.says':
    'Numeri estratti a caso, ogni volta di nuovo. Ogni estrazione diventa {kind, select, digits {un’altra cifra} images {un’altra immagine} other {un altro punto}}: sono il posto nello spazio latente.',
  'machine.part.label': 'Classe',
  'machine.part.label.says':
    'La classe richiesta. Il modello la riceve qui, così poi può produrre quella che vuoi.',
  'machine.part.generator': 'Generatore',
  'machine.part.generator.says':
    'Una rete che trasforma numeri casuali in {kind, select, digits {cifre} images {immagini} other {punti}}. Non vede mai esempi reali: impara solo da ciò che dice il discriminatore.',
  'machine.part.generated': 'Generato',
  'machine.part.generated.says':
    'Ciò che il generatore in addestramento ricava dal rumore. Il foglio dei campioni ne mostra una media mobile, più stabile.',
  'machine.part.real': 'Reale',
  'machine.part.real.says':
    '{kind, select, digits {Una cifra reale} images {Un’immagine reale} other {Punti reali}} tra i dati del passo di addestramento.',
  'machine.part.critic': 'Discrimi\u00ADnatore',
  'machine.part.critic.says':
    'Una rete che distingue il reale dal generato. Le barre dicono quanto prende per vero ciò che ha appena visto: vuole la prima piena e la seconda vuota, il generatore vuole piena la seconda.',
  'machine.part.losses': 'Errori',
  'machine.part.losses.says':
    'Quanto ogni parte ha sbagliato. Da qui l’errore risale nelle reti e dice a ogni peso in che direzione muoversi: sono le perdite delle curve di addestramento.',
  'machine.part.encoder': 'Codifi\u00ADcatore',
  'machine.part.encoder.says':
    'Una rete che riassume {kind, select, digits {una cifra} images {un’immagine} other {un punto}} in pochi numeri, il suo codice.',
  'machine.part.posterior': 'Media, ampiezza',
  'machine.part.posterior.says':
    'Per ogni numero del codice un centro (sopra, μ) e quanto può scostarsene (sotto, σ). Più sono ampi, meno dice il codice.',
  'machine.part.chance': 'Rumore',
  'machine.part.chance.says':
    'Numeri casuali che spostano il codice entro la sua ampiezza, così codici vicini devono dire quasi la stessa cosa.',
  'machine.part.code': 'Codice',
  'machine.part.code.says':
    'I pochi numeri che sono tutto ciò che il decodificatore vede: un posto nello spazio latente, z.',
  'machine.part.decoder': 'Decodifi\u00ADcatore',
  'machine.part.decoder.says':
    'Una rete che da un codice rifà {kind, select, digits {una cifra} images {un’immagine} other {un punto}}. Da sola, con codici estratti a caso, ne produce di nuovi.',
  'machine.part.rebuilt': 'Rifatto',
  'machine.part.rebuilt.says':
    'Ciò che il decodificatore ha ricavato dal codice, la ricostruzione. Più è vicina al reale, più piccolo è l’errore.',
  'machine.part.spoilt': 'Con rumore',
  'machine.part.spoilt.says':
    'Il reale con rumore aggiunto. È ciò che la rete vede; ciò che restituisce si confronta con l’originale pulito.',
  'machine.phase.draw':
    'Il generatore ricava {kind, select, digits {cifre} images {immagini} other {punti}} dal rumore.',
  'machine.phase.judgeReal':
    'Il discriminatore guarda {kind, select, digits {cifre reali} images {immagini reali} other {punti reali}}.',
  'machine.phase.judgeGenerated': 'Nello stesso passaggio guarda quelli generati.',
  'machine.phase.criticErrs': 'Ciò su cui si è sbagliato diventa un solo numero: il suo errore.',
  'machine.phase.criticGradient':
    'L’errore risale attraverso il discriminatore e dice a ogni peso da che parte muoversi.',
  'machine.phase.criticLearns':
    'Il discriminatore impara: i suoi pesi si spostano un po’, quelli del generatore restano.',
  'machine.phase.drawAgain': 'Il generatore riprova, con nuovo rumore.',
  'machine.phase.judgeAgain': 'Il discriminatore dice per che cosa li prende.',
  'machine.phase.generatorErrs':
    'L’errore del generatore: è piccolo dove il discriminatore si è lasciato ingannare.',
  'machine.phase.generatorGradient':
    'L’errore torna attraverso il discriminatore, che resta com’è, fin dentro il generatore.',
  'machine.phase.generatorLearns':
    'Il generatore impara: i suoi pesi si spostano un po’, verso ciò che inganna meglio.',
  'machine.phase.encode':
    'Il codificatore riassume ciò che vede: una media e un’ampiezza per ogni numero.',
  'machine.phase.drawCode': 'Un codice è estratto a caso da quella media e ampiezza.',
  'machine.phase.decode': 'Il decodificatore rifà ciò che è stato visto dal solo codice.',
  'machine.phase.compareBoth': 'Due errori: quanto dista dal reale, e quanto rivelano i codici.',
  'machine.phase.bothLearn': 'Decodificatore e codificatore imparano: l’errore risale in entrambi.',
  'machine.phase.spoil': 'Si aggiunge rumore a ciò che sarà mostrato.',
  'machine.phase.encodeToCode': 'Il codificatore riassume in un codice ciò che vede.',
  'machine.phase.compare': 'Ciò che è stato rifatto si confronta con il reale.',
}
