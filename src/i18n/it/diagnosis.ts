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
  'diagnosis.healthy.modes':
    'Nessun segno di problemi: i punti stanno su un modo dei dati ({highQuality}) e ci sono {covered} modi su {count}.',
  'diagnosis.healthy.reconstruction':
    'Nessun segno di problemi (errore di ricostruzione rispetto alla PCA con altrettante dimensioni: {errorOverPca}).',
  'diagnosis.healthy.digits':
    'Nessun segno di problemi: compaiono {covered} cifre su {count} (varietà rispetto ai dati reali: {diversity}).',
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
  'diagnosis.warming-up.modes':
    'Finora i punti su un modo dei dati sono il {highQuality}, e i modi raggiunti sono {covered} su {count}.',
  'diagnosis.warming-up.suspected': 'Finora sembra questo: {verdict} {wait}',
  'diagnosis.warming-up.pictures':
    'Finora i campioni mostrano solo circa {pictures, plural, one {# {kind, select, images {immagine diversa} other {punto diverso}}} other {# {kind, select, images {immagini diverse} other {punti diversi}}}} ({low}–{high}). {wait}',
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
  'diagnosis.partial-collapse.modes':
    'I punti stanno dove devono, ma raggiungono solo {covered} modi su {count}.',
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
  'diagnosis.collapse.pictures':
    'I campioni mostrano solo circa {pictures, plural, one {# {kind, select, images {immagine diversa} other {punto diverso}}} other {# {kind, select, images {immagini diverse} other {punti diversi}}}}, sempre di nuovo ({low}–{high} con il 95% di confidenza).',
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
    'Il generatore salta da una cifra all’altra invece di impararle tutte: la più frequente è cambiata {leaderChanges, plural, one {una volta} other {# volte}} di recente.',
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
  'diagnosis.memorising.plain':
    'I campioni sono più vicini agli esempi di addestramento di quanto lo siano dati nuovi.',
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

  'histogram.title': 'Quali cifre disegna',
  'histogram.samples': 'campioni',
  'histogram.training': 'addestramento',
  'histogram.label': 'Quota di ogni cifra tra gli ultimi {count} campioni. {list}.',
  'histogram.labelEmpty': 'Quota di ogni cifra: ancora nessun campione. {list}.',
  'histogram.digit': '{digit}: {share}, dati di addestramento {real}',
  'histogram.digitMissing': '{digit}: manca, dati di addestramento {real}',
  'histogram.digitReal': '{digit}: dati di addestramento {real}',
  'histogram.unrecognised': 'non riconosciuti: {share}',
  'histogram.none': 'Nulla conta le cifre di questi campioni.',

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
  'quality.pca': 'PCA {value}',
  'quality.trainTest': 'addestramento {train}, test {test}',
  'quality.group.fidelity': 'Fedeltà',
  'quality.group.variety': 'Varietà',
  'quality.group.memory': 'Memoria',
  'quality.group.reconstruction': 'Ricostruzione',

  'reason.notDigits': 'Solo per cifre.',
  'reason.notImages': 'Solo per immagini.',
  'reason.reconstructions': 'Non per ricostruzioni, per natura vicine a ciò che ricostruiscono.',
  'reason.noCritic': 'Questo modello non ha un discriminatore.',
  'reason.noEncoder': 'Questo modello non ha un encoder.',
  'reason.needsMore':
    'Servono almeno {least} {kind, select, images {immagini} other {punti}} di addestramento.',
  'reason.unrecognised': 'Nessun campione è riconosciuto come cifra.',
  'reason.alike': 'Non dice nulla di campioni tutti uguali.',
  'reason.noModes': 'Nessuno sa dove stanno i modi di questi dati.',
  'reason.notMeasured': 'Questa volta non si è potuto misurare.',

  'measure.highQuality.label': 'Punti su un modo',
  'measure.highQuality.help':
    'Quota di punti entro tre deviazioni standard da un modo dei dati. Più alto è meglio; i dati reali danno il 98,9%.',
  'measure.modes.label': 'Modi raggiunti',
  'measure.modes.help': 'Modi dei dati che contengono almeno l’1% dei punti. Di più è meglio.',
  'measure.covered.label': 'Cifre coperte',
  'measure.covered.help':
    'Cifre dei dati di addestramento che formano almeno l’1% dei campioni. Più sono, meglio è.',
  'measure.diversity.label': 'Diversità / reale',
  'measure.diversity.help':
    'Quanto differiscono in media due campioni, rispetto a due esempi reali. 1: varietà come quella reale; 0: sempre uguali.',
  'measure.frechet.label':
    '{extractor, select, judge {Distanza di Fréchet (caratteristiche di cifre)} pixels {Distanza di Fréchet (pixel)} other {Distanza di Fréchet (coordinate)}}',
  'measure.frechet.help':
    '{extractor, select, judge {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le caratteristiche di un classificatore di cifre; le FID pubblicate ne usano altre e non si possono confrontare. Più basso è meglio.} pixels {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo i pixel. Più basso è meglio.} other {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le coordinate. Più basso è meglio.}}',
  'measure.digitScore.label': 'Punteggio di cifre (su 10)',
  'measure.digitScore.help':
    'Alto quando ogni campione è chiaramente una cifra e tutte le cifre compaiono: 1 è il peggio, 10 il meglio. È la formula dell’Inception Score, con un classificatore di cifre.',
  'measure.recognised.label': 'Riconosciuti come cifre',
  'measure.recognised.help':
    'Quota di campioni che un classificatore di cifre prende per cifre. Gli altri per lui sono rumore, immagini vuote o scarabocchi, e in essi non si conta alcuna cifra. Più alto è meglio.',
  'measure.confident.label': 'Chiaramente una cifra',
  'measure.confident.help':
    'Quota di campioni in cui un classificatore di cifre ne vede una con probabilità di almeno il 90%. Più alto è meglio.',
  'measure.precision.label': 'Precisione',
  'measure.precision.help':
    'Quota di campioni che si trovano tra i dati reali: quanto sono credibili. Più alto è meglio.',
  'measure.recall.label': 'Richiamo',
  'measure.recall.help':
    'Quota di dati reali che si trovano tra i campioni: quanta della loro varietà è raggiunta. Più alto è meglio.',
  'measure.density.label': 'Densità',
  'measure.density.help':
    'Quanti esempi reali circondano un campione, rispetto a quanto è usuale tra esempi reali. Più alto è meglio.',
  'measure.coverage.label': 'Copertura',
  'measure.coverage.help': 'Quota di esempi reali che hanno un campione vicino. Più alto è meglio.',
  'measure.ndb.label': 'Celle riempite diversamente (NDB)',
  'measure.ndb.help':
    'I dati reali sono divisi in 100 celle per somiglianza; questa quota di esse contiene nettamente troppi o troppo pochi campioni. Più basso è meglio.',
  'measure.sharpness.label': 'Nitidezza',
  'measure.sharpness.help':
    'Forza dei dettagli fini, rispetto alle immagini reali: 1 è uguale, meno è sfocato, più è granuloso.',
  'measure.ct.label': 'Test di copia C_T',
  'measure.ct.help':
    'Confronta quanto campioni e dati nuovi sono vicini ai dati di addestramento. Circa 0: come dati nuovi; molto sotto: copie; molto sopra: lontano dai dati.',
  'measure.nearestRatio.label': 'Distanza dall’addestramento',
  'measure.nearestRatio.help':
    'Distanza di un campione dall’esempio di addestramento più vicino, divisa per quella di dati nuovi. Circa 1: come dati nuovi; vicino a 0: copie.',
  'measure.twoSample.label': 'Test del vicino più prossimo',
  'measure.twoSample.help':
    'Quante volte il vicino più prossimo di un campione o di un esempio reale è dello stesso tipo. Al 50% non si distinguono; al 100% stanno separati; sotto il 50% i campioni stanno addosso agli esempi di addestramento.',
  'measure.repeats.label': 'Campioni ripetuti',
  'measure.repeats.help':
    'Quota di campioni che mostrano quasi lo stesso di un altro, anche un po’ spostato: il test dei compleanni. Più basso è meglio.',
  'measure.copies.label': 'Quasi copie',
  'measure.copies.help':
    'Quota di campioni più vicini a un esempio di addestramento del 99% dei dati nuovi. Più basso è meglio; i dati nuovi danno l’1%.',
  'measure.criticGap.label': 'Divario addestramento/test del discriminatore',
  'measure.criticGap.help':
    'A 0 il discriminatore giudica gli esempi nuovi come quelli di addestramento; a 1 conosce questi ultimi a memoria. Più basso è meglio.',
  'measure.error.label': 'Errore di ricostruzione',
  'measure.error.help':
    'Errore quadratico per numero su esempi mai visti, accanto a quello della PCA, il miglior metodo lineare con altrettante dimensioni. Più basso è meglio.',
  'measure.lossGap.label': 'Perdita, test meno addestramento',
  'measure.lossGap.help':
    'Di quanto il modello fa peggio su esempi mai visti. Circa 0 è il meglio; un divario che cresce significa imparare a memoria.',
} as const
