/** Italiano: i modelli che disegnano pixel per pixel. */
import type { autoregressive as english } from '../en/autoregressive.ts'

export const autoregressive: Record<keyof typeof english, string> = {
  'family.autoregressive': 'Pixel per pixel',
  'family.autoregressive.help':
    'Disegna un’immagine un pixel dopo l’altro, ognuno secondo tutti i precedenti, e dice esattamente quanto è probabile un’immagine. Regolare; per disegnare serve uno sguardo per pixel.',
  'player.predictor': 'Predittore',
  'parameter.blocks.label': 'Blocchi',
  'parameter.blocks.help':
    'Quanti blocchi residui si impilano. Con ognuno un pixel dipende da una riga in più sopra di sé e da un pixel in più a sinistra, e ogni passo diventa più lento.',
  'parameter.pixelOrder.label': 'Ordine dei pixel',
  'parameter.pixelOrder.help':
    'In quale ordine si disegna un’immagine: p(x) = p(x₁) p(x₂ | x₁) p(x₃ | x₁, x₂) … vale in tutti, ma alcuni si imparano peggio (MADE, Germain et al. 2015).',
  'option.pixelOrder.rows': 'Riga per riga',
  'option.pixelOrder.rows.help': 'Come si legge: dall’alto a sinistra al basso a destra.',
  'option.pixelOrder.shuffled': 'Mescolato',
  'option.pixelOrder.shuffled.help':
    'Un solo mescolamento, uguale per tutte le immagini. Altrettanto giusto, ma più difficile: il pixel vicino spesso viene dopo.',
  'parameter.masks.label': 'Maschere',
  'parameter.masks.help':
    'Tagliano ogni collegamento con cui un pixel vedrebbe sé stesso o uno successivo. Senza di esse la rete copia ciò che deve predire: la perdita scende a niente, e i disegni non hanno senso.',
  'chart.surprise': 'Sorpresa davanti ai pixel',
  'term.surprise': '−log p(x), pixel come bit',
  'preset.made.title': 'MADE',
  'preset.made.shows':
    'Cifre disegnate pixel per pixel, e quanto è probabile ognuna, in nat; metà leggibili dopo cinque minuti',
  'preset.pixelcnn.title': 'PixelCNN',
  'preset.pixelcnn.shows':
    'Le migliori verosimiglianze qui: finestre sui pixel vicini imparano più in fretta di MADE',
  'preset.made-no-masks.title': 'Va storta: senza maschere',
  'preset.made-no-masks.shows':
    'La perdita migliore di tutte, e niente da guardare: ogni pixel vede sé stesso',
  'machine.part.bits': 'Bit',
  'machine.part.bits.says':
    '{kind, select, digits {La stessa cifra} other {La stessa immagine}} in bianco e nero: ogni pixel si estrae di nuovo ogni volta, bianco con il suo grigio come probabilità.',
  'machine.part.predictor': 'Predittore',
  'machine.part.predictor.says':
    'Una rete che dice di ogni pixel quanto è probabile il bianco. Le sue maschere tagliano ciò con cui un pixel vedrebbe sé stesso o uno successivo: così si chiedono tutti in una volta.',
  'machine.part.chances': 'Probabilità',
  'machine.part.chances.says':
    'Per ogni pixel la probabilità del bianco, secondo i soli pixel precedenti. Per disegnare si chiede il primo, lo si estrae, si chiede il secondo, e così via.',
  'machine.phase.makeBits':
    '{kind, select, digits {Cifre reali} other {Immagini reali}} diventano bianche e nere a caso.',
  'machine.phase.predict': 'Il predittore dice di ogni pixel quanto è probabile il bianco.',
  'machine.phase.weighChances':
    'Ogni pixel costa −log della probabilità che aveva: meno era atteso, più costa.',
  'machine.phase.predictorLearns':
    'Il predittore impara: l’errore torna ai suoi pesi, che si muovono un poco.',
  'stage.pixels': 'Pixel per pixel',
  'pixels.noRun': 'Non c’è ancora un modello: premi {play}.',
  'pixels.of': 'Da che cosa continua',
  'pixels.of.heldOut': 'Immagini di test',
  'pixels.of.own': 'Il tuo disegno',
  'pixels.others.heldOut': 'Altre immagini',
  'pixels.others.own': 'Altri seguiti',
  'pixels.pad.empty': 'Disegna la parte alta di una cifra',
  'pixels.pad.hint':
    'Il modello prende la parte data e disegna il resto: al 50% la metà superiore, se disegna riga per riga. Disegna con tratti sottili, grandi quanto il foglio. Con la tastiera: le frecce muovono una penna, Spazio la appoggia o la solleva.',
  'pixels.own':
    'Che cosa ne fa il modello: il dato in turchese, il disegnato in bianco. {told, select, class {Gli si dicono le classi una dopo l’altra.} other {Ogni volta con un altro caso.}}',
  'pixels.heldOut': 'Immagini che il modello non ha mai visto',
  'pixels.surprise':
    'Dove lo sorprendono: più un pixel è chiaro, meno quelli prima lo facevano attendere. {nats} nat per immagine.',
  'pixels.completions':
    'Che cosa fa il modello di un inizio: il dato in turchese, il disegnato in bianco. Tre disegni per ognuno.',
  'pixels.given': 'Dato',
  'pixels.drawn': 'Disegnato',
  'pixels.drawnOf': '{there} di {size}',
  'pixels.play': 'Disegna',
  'pixels.pause': 'Ferma',
  'pixels.speed': 'Velocità',
  'pixels.speed.slow': 'Lenta',
  'pixels.speed.medium': 'Media',
  'pixels.speed.fast': 'Rapida',
}
