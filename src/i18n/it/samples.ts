/** Italiano: i campioni. */
import type { samples as english } from '../en/samples.ts'

export const samples: Record<keyof typeof english, string> = {
  'samples.view': 'Che cosa si vede',
  'samples.view.generated': 'Generati',
  'samples.view.ways': 'In cammino',
  'samples.view.reconstructions': 'Ricostruzioni',
  'samples.redraw': 'Nuovi numeri casuali',
  'samples.redrawExamples': '{kind, select, images {Altre immagini} other {Altri punti}} di test',
  'samples.firstVisit.label': '{count} cifre scritte a mano, disegnate da un modello addestrato',
  'samples.firstVisit.caption':
    'Nessuno ha scritto queste cifre: le ha disegnate un modello predefinito, addestrato in questo stesso programma.',
  'samples.firstVisit.invitation': 'Premi «{play}» per addestrare il tuo.',
  'samples.firstExamples.label':
    '{kind, select, images {Le prime immagini reali} names {I primi nomi reali} other {I primi punti reali}} di «{name}»',
  'samples.firstExamples.caption':
    '{kind, select, images {Queste sono {count} delle immagini reali} names {Questi sono {count} dei nomi reali} other {Questi sono {count} dei punti reali}}.',
  'samples.firstExamples.invitation':
    'Premi «{play}» per addestrare un modello che ne faccia di simili.',
  'samples.caption.images': 'Gli stessi numeri casuali a ogni passo',
  'samples.caption.ways':
    'Campioni in cammino dal rumore; sopra, la percentuale della via percorsa',
  'samples.older.generated':
    'Vengono da numeri precedenti. Quelli nuovi cominciano a un passo successivo.',
  'samples.older.ways':
    'Vengono da numeri precedenti. Quelli nuovi cominciano a un passo successivo.',
  'samples.older.reconstructions':
    '{kind, select, images {Sono le immagini di test mostrate prima. Quelle nuove cominciano} other {Sono i punti di test mostrati prima. Quelli nuovi cominciano}} a un passo successivo.',
  'samples.key.real': 'punti reali',
  'samples.key.generated': 'punti generati',
  'samples.key.original': 'esempio di test',
  'samples.key.reconstruction': 'la sua ricostruzione',
  'samples.label.generated.images': 'Griglia di immagini generate al passo {step}',
  'samples.label.generated.points': 'Punti generati e punti reali nel piano al passo {step}',
  'samples.label.generated.names': 'Nomi generati al passo {step}',
  'samples.label.ways.images':
    'Otto immagini, una per riga, in cammino dal rumore, al passo {step}',
  'samples.label.ways.points': 'Punti in cammino dal rumore, al passo {step}',
  'samples.label.reconstructions.images':
    'Immagini di test, ognuna sopra la sua ricostruzione, al passo {step}',
  'samples.label.reconstructions.points':
    'Punti di test nel piano, ognuno unito alla sua ricostruzione, al passo {step}',
  'samples.replay': 'Rivedi',
  'samples.position': 'passo {step} di {latest}',
  'samples.live': 'Dal vivo',
  'counter.step': 'passo',
  'counter.epoch': 'epoca',
  'counter.imagesPerSecond': '{kind, select, images {immagini} names {nomi} other {punti}} / s',
  'stage.label': 'Che cosa mostra il modello',
  'stage.samples': 'Campioni',
  'stage.latent': 'Spazio latente',
}
