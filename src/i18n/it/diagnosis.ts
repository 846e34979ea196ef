/** Words of the diagnosis panels. */
export const diagnosis = {
  'diagnosis.title': 'Diagnosi',
  'diagnosis.noRun': 'Avvia un addestramento per vedere come sta andando.',
  'diagnosis.first': 'Il primo esame dei campioni è in arrivo.',
  'diagnosis.paused': 'Non ancora esaminato: riprendi l’addestramento o misura ora.',
  'diagnosis.evidence': 'Indizi',
  'diagnosis.noEvidence': 'Niente spicca in ciò che è stato misurato.',
  'diagnosis.yes': 'sì',
  'diagnosis.no': 'no',

  'diagnosis.waits.images': 'Un verdetto arriva a {images} esempi di addestramento.',
  'diagnosis.waits.measurement': 'Le prossime misure diranno di più.',
  'diagnosis.healthy.title': 'Tutto bene.',
  'diagnosis.healthy.twoSample':
    'Nessun segno di problemi: un test che guarda il vicino più prossimo distingue i campioni dai dati reali nel {twoSample} dei casi; tirando a caso sarebbe il 50%.',
  'diagnosis.healthy.stacks':
    'Nessun segno di problemi: {covered} combinazioni di cifre su {of} sono tra {count} campioni; tra altrettanti reali, {real}.',
  'diagnosis.healthy.modes':
    'Nessun segno di problemi: i punti stanno su un modo dei dati ({highQuality}) e ci sono {covered} modi su {count}.',
  'diagnosis.healthy.reconstruction':
    'Nessun segno di problemi: il suo errore è {errorOverPca} di quello di un metodo più semplice (PCA) con altrettanti numeri.',
  'diagnosis.healthy.digits':
    'Nessun segno di problemi: compaiono {covered} {kind, select, digits {cifre} other {classi}} su {count} (varietà rispetto ai dati reali: {diversity}).',
  'diagnosis.healthy.spread':
    'Nessun segno di problemi (varietà rispetto ai dati reali: {diversity}).',
  'diagnosis.healthy.plain': 'Nessun segno di problemi.',
  'diagnosis.warming-up.title': 'Sta ancora imparando.',
  'diagnosis.warming-up.unrecognised':
    'Per ora pochi campioni ({recognised}) sono riconosciuti come cifre, dopo {images} esempi di addestramento.',
  'diagnosis.warming-up.confident':
    'Finora pochi campioni ({confident}) mostrano chiaramente una cifra.',
  'diagnosis.warming-up.twoSample':
    'I campioni si distinguono ancora dai dati reali: un test che guarda il vicino più prossimo indovina nel {twoSample} dei casi; tirando a caso sarebbe il 50%.',
  'diagnosis.warming-up.stacks':
    'Finora {covered} combinazioni di cifre su {of} sono tra {count} campioni; tra altrettanti reali, {real}.',
  'diagnosis.warming-up.modes':
    'Finora i punti su un modo dei dati sono il {highQuality}, e i modi raggiunti sono {covered} su {count}.{missing}',
  'diagnosis.warming-up.suspected': 'Finora sembra questo: {verdict} {wait}',
  'diagnosis.warming-up.pictures':
    'Finora i campioni mostrano solo circa {pictures, plural, one {# {kind, select, images {immagine diversa} names {nome diverso} other {punto diverso}}} other {# {kind, select, images {immagini diverse} names {nomi diversi} other {punti diversi}}}} ({low}–{high}). {wait}',
  'diagnosis.warming-up.images': 'È presto per un verdetto, dopo {images} esempi di addestramento.',
  'diagnosis.warming-up.collapse':
    'Finora tutti i campioni si somigliano (varietà rispetto ai dati reali: {diversity}). I modelli con un decoder cominciano spesso così. {wait}',
  'diagnosis.warming-up.little':
    'Finora i campioni differiscono poco (varietà rispetto ai dati reali: {diversity}). I modelli con un decoder cominciano spesso così. {wait}',
  'diagnosis.warming-up.partial':
    'Finora i campioni mostrano solo una parte di ciò che i dati contengono. {wait}',
  'diagnosis.warming-up.blurry':
    'Finora i campioni sono poco nitidi (nitidezza rispetto alle immagini reali: {sharpness}). {wait}',
  'diagnosis.warming-up.alike':
    'Finora i campioni differiscono poco (varietà rispetto ai dati reali: {diversity}).',
  'diagnosis.warming-up.plain': 'Ancora nessun verdetto: i campioni non sono ancora buoni.',
  'diagnosis.partial-collapse.title': 'Collasso parziale.',
  'diagnosis.partial-collapse.stacks':
    'Fa certe combinazioni di cifre e altre no: {covered} su {of} sono tra {count} campioni; tra altrettanti reali, {real}.',
  'diagnosis.partial-collapse.modes':
    'I punti stanno dove devono, ma raggiungono solo {covered} modi su {count}.{missing}',
  'diagnosis.partial-collapse.uneven':
    'I punti stanno al posto giusto, ma sono mal ripartiti: alcuni dei {count} modi non ne hanno quasi.',
  'diagnosis.partial-collapse.density':
    'I campioni stanno tra i dati, ma vicino a una parte di questi non ce n’è quasi nessuno: la divergenza KL delle loro densità supera di {densityKl} nat ciò che danno i dati reali.',
  'diagnosis.partial-collapse.both':
    '{dominantCount, plural, one {La cifra} other {Le cifre}} {dominant}: {share} dei campioni; {missingCount, plural, one {manca} other {mancano}} {missing}.',
  'diagnosis.partial-collapse.missing':
    'Tra i campioni {missingCount, plural, one {manca} other {mancano}} {missing}.',
  'diagnosis.partial-collapse.dominant':
    '{dominantCount, plural, one {La cifra} other {Le cifre}} {dominant}: {share} dei campioni.',
  'diagnosis.partial-collapse.coverage':
    'Pochi esempi reali ({coverage}) hanno un campione vicino.',
  'diagnosis.partial-collapse.plain':
    'I campioni mostrano solo una parte di ciò che i dati contengono.',
  'diagnosis.collapse.title': 'Collasso.',
  'diagnosis.collapse.modes':
    'I punti stanno solo su {covered} dei {count} modi: il generatore fa quasi sempre la stessa cosa (varietà rispetto ai dati reali: {diversity}).{missing}',
  'diagnosis.collapse.pictures':
    'I campioni mostrano solo circa {pictures, plural, one {# {kind, select, images {immagine diversa} names {nome diverso} other {punto diverso}}} other {# {kind, select, images {immagini diverse} names {nomi diversi} other {punti diversi}}}}, sempre di nuovo ({low}–{high} con il 95% di confidenza).',
  'diagnosis.collapse.empty':
    'Il generatore produce immagini vuote: ovunque lo stesso valore, nero, grigio o bianco.',
  'diagnosis.collapse.dominant':
    'Il generatore non disegna quasi altro che {dominant} ({share} dei campioni).',
  'diagnosis.collapse.spread':
    'Il generatore produce quasi sempre la stessa cosa (varietà rispetto ai dati reali: {diversity}).',
  'diagnosis.collapse.plain': 'Il generatore produce quasi sempre la stessa cosa.',
  'diagnosis.slow-mode-dropping.title': 'Perdita lenta di modi.',
  'diagnosis.slow-mode-dropping.loss':
    'I campioni diventano più chiari ma meno vari: la copertura è scesa di {coverageLoss} dal suo massimo.',
  'diagnosis.slow-mode-dropping.plain': 'I campioni diventano più chiari ma meno vari.',
  'diagnosis.critic-too-strong.title': 'Il discriminatore è troppo forte.',
  'diagnosis.critic-too-strong.accuracy':
    'Riconosce quasi tutto (reali {accuracyReal}, generati {accuracyGenerated}): al generatore non resta quasi nulla da imparare.',
  'diagnosis.critic-too-strong.plain':
    'Vince quasi sempre, e al generatore non resta quasi nulla da imparare.',
  'diagnosis.critic-too-weak.title': 'Il discriminatore è troppo debole.',
  'diagnosis.critic-too-weak.accuracy':
    'Distingue male (reali riconosciuti {accuracyReal}, generati {accuracyGenerated}) e ha poco da insegnare al generatore.',
  'diagnosis.critic-too-weak.plain':
    'Distingue a malapena il reale dal generato, e ha poco da insegnare al generatore.',
  'diagnosis.oscillation.title': 'Oscillazione.',
  'diagnosis.oscillation.leader':
    'Il generatore salta da una {kind, select, digits {cifra} other {classe}} all’altra invece di impararle tutte: la più frequente è cambiata {leaderChanges, plural, one {una volta} other {# volte}} di recente.',
  'diagnosis.oscillation.plain':
    'Il generatore salta da un tipo di campione all’altro invece di impararli tutti.',
  'diagnosis.diverged.title': 'Divergenza.',
  'diagnosis.diverged.notFinite': 'Una perdita o un peso non è più un numero finito.',
  'diagnosis.diverged.explosion':
    'Le perdite o i gradienti sono cresciuti di {explosion} ordini di grandezza.',
  'diagnosis.diverged.plain': 'Le perdite crescono senza fine.',
  'diagnosis.posterior-collapse.title': 'Collasso del posteriore.',
  'diagnosis.posterior-collapse.units':
    'Su {dimensions} dimensioni latenti, {active, plural, =0 {nessuna porta} one {solo # porta} other {solo # portano}} informazione {kind, select, images {sull’immagine} other {sul punto}}: il decoder ne fa a meno.',
  'diagnosis.posterior-collapse.alike':
    'I codici non dicono quasi nulla {kind, select, images {dell’immagine} other {del punto}} ({kl} nat), e tutti i campioni si somigliano (varietà rispetto ai dati reali: {diversity}).',
  'diagnosis.posterior-collapse.collapsed':
    'Molte dimensioni latenti ({collapsedShare}) non dicono nulla {kind, select, images {dell’immagine} other {del punto}}: il decoder ne fa a meno.',
  'diagnosis.posterior-collapse.plain':
    'I codici non dicono quasi nulla {kind, select, images {dell’immagine} other {del punto}}: il decoder ne fa a meno.',
  'diagnosis.blurry.title': 'Sfocato.',
  'diagnosis.blurry.sharpness':
    'I campioni sono meno nitidi delle immagini reali (nitidezza rispetto a queste: {sharpness}).',
  'diagnosis.blurry.plain': 'I campioni sono meno nitidi delle immagini reali.',
  'diagnosis.memorising.title': 'Impara a memoria.',
  'diagnosis.memorising.copies':
    'Troppi campioni ({copies}) sono quasi copie di esempi di addestramento; tra dati nuovi sarebbe l’1%.',
  'diagnosis.memorising.ct':
    'I campioni sono più vicini agli esempi di addestramento di quanto lo siano dati nuovi: C_T è {ct}.',
  'diagnosis.memorising.critic':
    'Il discriminatore dà agli esempi di addestramento ({examples}) un voto ben più alto che a esempi nuovi: li conosce a memoria.',
  'diagnosis.memorising.test':
    'Esempi mai visti gli costano {testGap} in più degli esempi di addestramento ({examples}): impara questi a memoria.',
  'diagnosis.memorising.plain':
    'I campioni sono più vicini agli esempi di addestramento di quanto lo siano dati nuovi.',
  'diagnosis.healthy.names':
    'Nessun segno di problemi: {newNames} dei nomi sono nuovi e {distinctNames} sono diversi.',
  'diagnosis.memorising.names':
    'Solo {newNames} dei nomi non sono nella lista di addestramento; dei nomi messi da parte, tutti sono nuovi.',
  'diagnosis.repeating.title': 'Si ripete.',
  'diagnosis.repeating.names':
    'Solo {distinctNames} dei nomi sono diversi, e si somigliano più dei nomi reali.',
  'diagnosis.repeating.plain': 'Crea sempre gli stessi nomi.',
  'diagnosis.underfitting.title': 'Sa troppo poco.',
  'diagnosis.underfitting.nats':
    'Le lettere di nomi mai visti gli costano {natsOverBigram} volte quanto costerebbe contare le coppie di lettere.',
  'diagnosis.underfitting.bleu':
    'Le sue sequenze di lettere sono di rado quelle di nomi reali: il suo BLEU è {bleuRatio} del loro.',
  'diagnosis.underfitting.plain': 'I suoi nomi non sono composti come quelli reali.',
  'diagnosis.unrecognisable.title': 'Irriconoscibile.',
  'diagnosis.unrecognisable.part':
    'Una parte dei campioni ({unrecognised}) non è riconosciuta come cifre: per un classificatore di cifre sono rumore, immagini vuote o scarabocchi.',
  'diagnosis.unrecognisable.recognised':
    'Pochi campioni ({recognised}) sono riconosciuti come cifre; gli altri, per un classificatore di cifre, sono rumore, immagini vuote o scarabocchi.',
  'diagnosis.unrecognisable.precision': 'Pochi campioni ({precision}) si trovano tra i dati reali.',
  'diagnosis.unrecognisable.confident':
    'Un classificatore di cifre è sicuro solo su pochi campioni ({confident}).',
  'diagnosis.unrecognisable.plain': 'I campioni non somigliano ai dati.',
  'diagnosis.unclear.title': 'Nessun verdetto.',
  'diagnosis.unclear.plain':
    'Le immagini non sono né chiaramente buone né cattive in un modo che abbia un nome.',

  'histogram.title': 'Quali {kind, select, digits {cifre} other {classi}} disegna',
  'histogram.samples': 'campioni',
  'histogram.training': 'addestramento',
  'histogram.label':
    'Quota di ogni {kind, select, digits {cifra} other {classe}} tra gli ultimi {count} campioni. {list}.',
  'histogram.labelEmpty':
    'Quota di ogni {kind, select, digits {cifra} other {classe}}: ancora nessun campione. {list}.',
  'histogram.digit': '{digit}: {share}, dati di addestramento {real}',
  'histogram.digitMissing': '{digit}: manca, dati di addestramento {real}',
  'histogram.digitReal': '{digit}: dati di addestramento {real}',
  'histogram.unrecognised': 'non riconosciuti: {share}',
  'histogram.none':
    'Nulla conta le {kind, select, digits {cifre} other {classi}} di questi campioni.',

  'latents.kl': 'KL di ogni dimensione latente',
  'latents.variance': 'Varianza di ogni dimensione latente',
  'latents.active': '{active} attive su {count}',
  'latents.waiting': 'non ancora misurato',
  'latents.labelKl':
    'Divergenza KL delle {count} dimensioni latenti, la più grande per prima: da {most} a {least} nat. {active} di esse sono attive.',
  'latents.labelVariance':
    'Varianza delle {count} dimensioni latenti, la più grande per prima: da {most} a {least}. {active} di esse sono attive.',
  'latents.labelEmpty': 'Dimensioni latenti: non ancora misurato.',
  'latents.unused': 'Solo contorno: sotto {limit}, non in uso.',

  'facts.of': '{value} / {count}',
  'modes.missing': 'Quasi senza punti: {modes}.',
  'modes.place': 'il modo {mode} in ({x}; {y})',
  'modes.others': 'altri {count}',
  'facts.real': 'reali {value}',
  'facts.ideal': 'ideale {value}',
  'facts.range': '{low}–{high}',
  'facts.accuracy.label': 'Il discriminatore ha ragione',
  'facts.accuracy.help':
    'Quante volte il discriminatore distingue bene esempi reali e generati, in numero uguale. Al 50% può solo indovinare: il generatore ha vinto.',
  'facts.players': 'I giocatori',
  'facts.gradient.label': 'Norma del gradiente',
  'facts.gradient.help':
    'Lunghezza del gradiente della perdita di ogni giocatore. Se quasi svanisce, il giocatore non impara più; se continua a crescere, la divergenza è vicina.',
  'facts.lossDistance.label': 'Perdita / partita pari',
  'facts.lossDistance.help':
    'La perdita recente meno il suo valore quando il discriminatore può solo indovinare. 0 è una partita pari.',

  'quality.title': 'Qualità',
  'quality.measure': 'Misura ora',
  'quality.measuring': 'Misura in corso',
  'quality.noRun': 'Avvia un addestramento, poi misura qui i suoi campioni.',
  'quality.none': 'Ancora nessuna misura.',
  'quality.caption':
    '{of, select, samples {{count} campioni misurati} other {{count} ricostruzioni misurate}} al passo {step} in {seconds} s',
  'quality.all': 'Tutte le misure',
  'quality.band':
    'La fascia verde acqua è ciò che ottengono i dati reali con altrettanti campioni.',
  'quality.from': 'prima {value}',
  'quality.counts': '{bits} bit; con i conteggi {value} nat',
  'quality.pca': 'PCA {value}',
  'quality.trainTest': 'addestramento {train}, test {test}',
  'quality.group.fidelity': 'Fedeltà',
  'quality.group.variety': 'Varietà',
  'quality.group.memory': 'Memoria',
  'quality.group.reconstruction': 'Ricostruzione',

  'reason.notDigits': 'Solo per cifre.',
  'reason.unlabelled': 'Servono etichette, che queste immagini non hanno.',
  'reason.fewOfClass': 'Servono almeno {least} immagini di ogni classe.',
  'reason.unreliable': 'Un classificatore di queste classi sbaglia troppo spesso per contarle.',
  'reason.notImages': 'Solo per immagini.',
  'reason.notPoints': 'Solo per punti del piano.',
  'reason.reconstructions': 'Non per ricostruzioni, per natura vicine a ciò che ricostruiscono.',
  'reason.noCritic': 'Questo modello non ha un discriminatore.',
  'reason.noEncoder': 'Questo modello non ha un encoder.',
  'reason.needsMore':
    'Servono almeno {least} {kind, select, images {immagini} names {nomi} other {punti}} di addestramento.',
  'reason.fewHeldOut':
    '{kind, select, images {Troppo poche immagini} names {Troppo pochi nomi} other {Troppo pochi punti}} di test per dire che cosa darebbero esempi nuovi.',
  'reason.unrecognised': 'Nessun campione è riconosciuto come cifra.',
  'reason.alike': 'Non dice nulla di campioni tutti uguali.',
  'reason.notText': 'Solo per il testo.',
  'reason.noDistances': 'Nessuna distanza fra due nomi dice quanto si somigliano.',
  'reason.noModes': 'Nessuno sa dove stanno i modi di questi dati.',
  'reason.notMeasured': 'Questa volta non si è potuto misurare.',
  'diagnosis.figures': 'Su che cosa si basa',
} as const
