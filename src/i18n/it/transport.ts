/** Italiano: Avvia, lo stato di un’esecuzione e la sua fine. */
import type { transport as english } from '../en/transport.ts'

export const transport: Record<keyof typeof english, string> = {
  'transport.label': 'Addestramento',
  'transport.play': 'Avvia',
  'transport.pause': 'Pausa',
  'transport.step': 'Un passo',
  'transport.measuring':
    '{of, select, data {Esame dei dati reali} samples {Misura dei campioni} other {Misura delle ricostruzioni}}:',
  'transport.restart': 'Ricomincia',
  'training.title': 'Addestramento',
  'training.optimiser': 'Ottimizzatore: {name}',
  'training.newSeed': 'Nuovo seme',
  'stop.none': 'Mai',
  'stop.steps': 'Dopo dei passi',
  'stop.epochs': 'Dopo delle epoche',
  'stop.minutes': 'Dopo dei minuti',
  'pending.label': 'Modifiche in attesa',
  'pending.title':
    '{count, plural, one {# modifica richiede di ricominciare} other {# modifiche richiedono di ricominciare}}',
  'pending.change': '{name}: {from} → {to}',
  'run.title': 'Questo addestramento',
  'run.time': 'Durata',
  'run.images': '{kind, select, images {Immagini viste} names {Nomi visti} other {Punti visti}}',
  'run.measure':
    '{kind, select, digits {Misura sulle cifre di prova} images {Misura sulle immagini di prova} names {Misura sui nomi di prova} other {Misura sui punti di prova}}',
  'run.measured':
    '{kind, select, digits {Su cifre mai viste, al passo {step}} images {Su immagini mai viste, al passo {step}} names {Su nomi mai visti, al passo {step}} other {Su punti mai visti, al passo {step}}}',
  'phase.opening': 'Ricerca di un modo per addestrare su questo computer…',
  'phase.noBackend': 'Questo browser non ha trovato modo di addestrare.',
  'phase.idle': 'Pronto ad addestrare su questo computer. Premi Avvia.',
  'phase.starting': 'Costruzione delle reti…',
  'phase.waiting': 'In attesa dei dati…',
  'phase.running': 'Addestramento in corso su questo computer.',
  'phase.paused': 'In pausa. Ogni impostazione si può cambiare; premi Avvia per continuare.',
  'phase.finished': 'Finito: la durata richiesta è raggiunta. Premi Avvia per continuare.',
  'phase.failed': 'Fermo: vedi il messaggio sopra i campioni.',
  'training.details': 'L’addestramento in dettaglio',
  'run.test': 'Su dati mai visti',
}
