/** Italiano: le misure. */
import type { measureNames as english } from '../en/measureNames.ts'

export const measureNames: Record<keyof typeof english, string> = {
  'measure.recognised.label': 'Riconosciuti come cifre',
  'measure.recognised.help':
    'Quota di campioni che un classificatore di cifre prende per cifre. Gli altri per lui sono rumore, immagini vuote o scarabocchi, e in essi non si conta alcuna cifra. Più alto è meglio.',
  'measure.highQuality.label': 'Punti su un modo',
  'measure.highQuality.help':
    'Quota di punti entro tre deviazioni standard da un modo dei dati. Quanto più vicino al 98,9% dei dati reali, tanto meglio: oltre, i modi sono troppo stretti.',
  'measure.modes.label': 'Modi raggiunti',
  'measure.modes.help': 'Modi dei dati che contengono almeno l’1% dei punti. Di più è meglio.',
  'measure.reverseKl.label': 'KL della ripartizione tra i modi (nat)',
  'measure.reverseKl.help':
    'Quanto i punti sono mal ripartiti tra i modi: ciascuno conta per il più vicino, e le quote si confrontano con quelle dei dati, KL(campioni || dati). Più basso è meglio; se manca metà dei modi vale 0,69.',
  'measure.stackModes.label': 'Combinazioni di cifre',
  'measure.stackModes.help':
    'Quante combinazioni di cifre, una per canale, si trovano tra i campioni. Con meno di 25 campioni per combinazione nemmeno i dati reali le mostrano tutte. Di più è meglio.',
  'measure.stackKl.label': 'KL delle combinazioni (nat)',
  'measure.stackKl.help':
    'Quanto le combinazioni di cifre sono mal ripartite: KL(campioni || tutte altrettanto spesso). Più basso è meglio; se ne manca metà vale almeno 0,69.',
  'measure.modeVariation.label': 'Distanza dalla ripartizione tra i modi',
  'measure.modeVariation.help':
    'Quota di punti che dovrebbero stare su un altro modo perché tutti fossero pieni come nei dati (variazione totale); i punti fuori dai modi contano. Più basso è meglio.',
  'measure.densityKl.label': 'KL delle densità (nat)',
  'measure.densityKl.help':
    'KL(dati || campioni): grande dove i dati hanno punti e i campioni no. Si contano 10.000 campioni e 50.000 nuovi punti dei dati su una griglia di 30 × 30 celle, più una per tutto ciò che sta fuori; con punti tuoi, tanti quanti sono i punti di test, su meno celle. Ogni cella conta 0,1 campioni in più di quelli che contiene, perciò nemmeno i dati reali danno 0. Più basso è meglio.',
  'measure.densityJs.label': 'JS delle densità (nat)',
  'measure.densityJs.help':
    'Divergenza di Jensen-Shannon delle stesse due densità: 0 se sono uguali, 0,69 (ln 2) se non hanno alcun luogo in comune. Più basso è meglio.',
  'measure.slicedWasserstein.label': 'Distanza di Wasserstein a fette',
  'measure.slicedWasserstein.help':
    'Di quanto bisognerebbe spostare i punti perché fossero disposti come i dati, visto lungo 32 rette per l’origine, in media; 1 è circa l’estensione dei dati. Non serve alcuna griglia. Più basso è meglio.',
  'measure.covered.label': '{kind, select, digits {Cifre coperte} other {Classi coperte}}',
  'measure.covered.help':
    '{kind, select, digits {Cifre} other {Classi}} dei dati di addestramento che formano almeno l’1% dei campioni. Più sono, meglio è.',
  'measure.totalVariation.label': 'Distanza dalla composizione dei dati',
  'measure.totalVariation.help':
    'Quota di campioni che dovrebbero essere {kind, select, digits {altre cifre} other {di altre classi}} perché la composizione sia giusta (variazione totale). Più basso è meglio.',
  'measure.kl.label': 'KL rispetto alla composizione (nat)',
  'measure.kl.help':
    'Lo stesso confronto come divergenza KL: grande se i campioni contengono {kind, select, digits {cifre} other {classi}} rare nei dati. Più basso è meglio.',
  'measure.frechet.label':
    '{extractor, select, judge {Distanza di Fréchet (caratteristiche di cifre)} channels {Distanza di Fréchet (caratteristiche di cifre di ciascun canale)} classifier {Distanza di Fréchet (caratteristiche delle tue classi)} components {Distanza di Fréchet (componenti principali)} pixels {Distanza di Fréchet (pixel)} other {Distanza di Fréchet (coordinate)}}',
  'measure.frechet.help':
    '{extractor, select, judge {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le caratteristiche di un classificatore di cifre; le FID pubblicate ne usano altre e non si possono confrontare. Più basso è meglio.} channels {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le caratteristiche di un classificatore di cifre che guarda ciascun canale; le FID pubblicate ne usano altre e non si possono confrontare. Più basso è meglio.} classifier {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le caratteristiche di un classificatore delle tue classi; distanze secondo altre caratteristiche non si possono confrontare. Più basso è meglio.} components {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le componenti principali. Più basso è meglio.} pixels {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo i pixel. Più basso è meglio.} other {Quanto i campioni nel loro insieme distano dai dati di addestramento, secondo le coordinate. Più basso è meglio.}}',
  'measure.digitScore.label': 'Punteggio di cifre (su 10)',
  'measure.digitScore.help':
    'Alto quando ogni campione è chiaramente una cifra e tutte le cifre compaiono: 1 è il peggio, 10 il meglio. È la formula dell’Inception Score, con un classificatore di cifre.',
  'measure.confident.label': 'Chiaramente una {kind, select, digits {cifra} other {classe}}',
  'measure.confident.help':
    'Quota di campioni in cui {kind, select, digits {un classificatore di cifre ne vede una} other {il classificatore delle tue classi, che ne vede una anche nel rumore, ne vede una}} con probabilità di almeno il 90%. Più alto è meglio.',
  'measure.twoSample.label': 'Test del vicino più prossimo',
  'measure.twoSample.help':
    'Quante volte il vicino più prossimo di un campione o di un esempio reale è dello stesso tipo. Al 50% non si distinguono; al 100% stanno separati; sotto il 50% i campioni stanno addosso agli esempi di addestramento.',
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
  'measure.diversity.label': 'Diversità / reale',
  'measure.diversity.help':
    'Quanto differiscono in media due campioni, rispetto a due esempi reali. 1: varietà come quella reale; 0: sempre uguali.',
  'measure.featureSpread.label': 'Dispersione delle caratteristiche',
  'measure.featureSpread.help':
    'Quanto variano le caratteristiche dei campioni, rispetto ai dati reali. 1: altrettanto; 0: sempre le stesse.',
  'measure.nearestPair.label': 'Distanza delle coppie più vicine',
  'measure.nearestPair.help':
    'Distanza media delle tre coppie di campioni più vicine, rispetto ad altrettanti esempi reali. 1: come i dati reali; vicino a 0 alcuni campioni sono quasi uguali.',
  'measure.repeats.label': 'Campioni ripetuti',
  'measure.repeats.help':
    'Quota di campioni che mostrano quasi lo stesso di un altro, anche un po’ spostato: il test dei compleanni. Più basso è meglio.',
  'measure.ndb.label': 'Celle riempite diversamente (NDB)',
  'measure.ndb.help':
    'I dati reali sono divisi in 100 celle per somiglianza; questa quota di esse contiene nettamente troppi o troppo pochi campioni. Più basso è meglio.',
  'measure.sharpness.label': 'Nitidezza',
  'measure.sharpness.help':
    'Forza dei dettagli fini, rispetto alle immagini reali: 1 è uguale, meno è sfocato, più è granuloso.',
  'measure.empty.label': 'Immagini vuote',
  'measure.empty.help':
    'Quota di immagini che mostrano ovunque lo stesso valore. Più basso è meglio.',
  'measure.ct.label': 'Test di copia C_T',
  'measure.ct.help':
    'Confronta quanto campioni e dati nuovi sono vicini ai dati di addestramento. Circa 0: come dati nuovi; molto sotto: copie; molto sopra: lontano dai dati.',
  'measure.nearestRatio.label': 'Distanza dall’addestramento',
  'measure.nearestRatio.help':
    'Distanza di un campione dall’esempio di addestramento più vicino, divisa per quella di dati nuovi. Circa 1: come dati nuovi; vicino a 0: copie.',
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
  'measure.bleu.label': 'BLEU (lettere)',
  'measure.bleu.help':
    'Quante delle sequenze da una a quattro lettere dei campioni compaiono anche in nomi reali, ogni campione contro tutti i nomi messi da parte: 1 tutte, 0 nessuna. Non dice nulla della varietà; più è vicino a quello dei nomi reali, meglio è.',
  'measure.lengthVariation.label': 'Distanza dalle lunghezze reali',
  'measure.lengthVariation.help':
    'Quota di campioni che dovrebbero essere più lunghi o più corti perché ogni lunghezza sia frequente come nei dati di addestramento (variazione totale). Più basso è meglio.',
  'measure.newNames.label': 'Nomi nuovi',
  'measure.newNames.help':
    'Quota di campioni che non sono nomi di addestramento. I nomi reali messi da parte sono tutti nuovi; un modello che sa a memoria la sua lista ne crea pochi.',
  'measure.nearCopies.label': 'A una lettera da un nome di addestramento',
  'measure.nearCopies.help':
    'Quota di campioni nuovi che diventano un nome di addestramento aggiungendo, togliendo o cambiando una lettera. Anche i nomi reali si somigliano: più è vicina alla loro quota, meglio è.',
  'measure.distinctNames.label': 'Nomi diversi',
  'measure.distinctNames.help':
    'Quota di campioni che sono nomi diversi. I nomi reali fanno 100%; una temperatura bassa o un modello collassato si ripete.',
  'measure.selfBleu.label': 'Self-BLEU (somiglianza)',
  'measure.selfBleu.help':
    'BLEU medio di ogni campione contro tutti gli altri: 1 è un solo nome ripetuto. Cresce con il numero di campioni; più è vicino a quello di altrettanti nomi reali, meglio è.',
  'measure.natsPerCharacter.label': 'Nat per carattere',
  'measure.natsPerCharacter.help':
    'Quanto costa in media al modello una lettera di un nome messo da parte, contando la sua fine come una: -log p, in nat. Un nat vale 1,44 bit. Accanto c’è quanto costa un conteggio che vede quattro lettere prima di ognuna. Più basso è meglio.',
}
