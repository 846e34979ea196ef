/** Italiano: gli errori e gli avvisi. */
import type { failures as english } from '../en/failures.ts'

export const failures: Record<keyof typeof english, string> = {
  'notice.dismiss': 'Chiudi',
  'notice.backendLost':
    '{lost} ha smesso di funzionare. L’addestramento continua con {now}, dal passo {step}.',
  'notice.backendLostAnew':
    '{lost} ha smesso di funzionare prima di un salvataggio. L’addestramento ricomincia con {now}.',
  'notice.backendLostIdle': '{lost} ha smesso di funzionare. {now} prende il suo posto.',
  'notice.backendChanged': 'L’addestramento continua con {now}, dal passo {step}.',
  'notice.mishap.measurement': 'Non è stato possibile misurare il modello. {reason}',
  'notice.mishap.picture':
    'Non è stato possibile disegnare i campioni; l’addestramento continua. {reason}',
  'notice.mishap.copy':
    'Non è stato possibile conservare una copia di riserva; l’addestramento continua. {reason}',
  'failure.retry': 'Riprova',
  'failure.lowerRates': 'Tassi di apprendimento ÷ 10 e ricomincia',
  'failure.lowerRatesAndGoOn': 'Tassi di apprendimento ÷ 10 e riprendi dal passo {step}',
  'failure.goOn': 'Riprendi dall’ultimo stato salvato',
  'failure.halveBatch':
    '{step, plural, =0 {Batch da {batch} e ricomincia} other {Batch da {batch} e riprendi dal passo #}}',
  'failure.detail': 'Dettaglio tecnico',
  'failure.atStep': 'Si è visto al passo {step}.',
  'failure.keptStep': 'I campioni sono quelli del passo {step}, l’ultimo stato buono.',
  'failure.savedStep':
    '{step, plural, =0 {{lost, plural, =0 {Nulla era ancora salvato.} one {Nulla era ancora salvato; un passo è perso.} other {Nulla era ancora salvato; # passi sono persi.}}} other {L’ultimo stato salvato è quello del passo #{lost, plural, =0 {} one {; un passo fatto dopo è perso} other {; # passi fatti dopo sono persi}}.}}',
  'failure.notFinite.title': 'Le perdite sono diventate infinite.',
  'failure.notFinite.help':
    'Il motivo più comune è un tasso di apprendimento troppo alto: ogni correzione va oltre più della precedente. Abbassalo, poi riprendi dall’ultimo stato buono o ricomincia.',
  'failure.outOfMemory.title': 'Non c’è più memoria per addestrare.',
  'failure.outOfMemory.help':
    'Il browser non ne ha data altra. Batch più piccoli ne richiedono meno; chiudere altre schede e altri programmi ne libera. Anche una rete più stretta ne richiede meno, ma deve ricominciare.',
  'failure.backendLost.title': 'Il dispositivo grafico non è più disponibile.',
  'failure.backendLost.help':
    'Forse lo ha preso un altro programma, o il driver è stato riavviato.',
  'failure.noBackend.title': 'Questo browser qui non può addestrare.',
  'failure.noBackend.help':
    'Né WebGPU, né WebGL, né WebAssembly, né il solo JavaScript hanno dato risultati giusti. Un Chrome, Edge, Firefox o Safari aggiornato dovrebbe riuscirci.',
  'failure.dataMissing.title': 'Non è stato possibile caricare i dati.',
  'failure.dataMissing.help': 'Controlla la connessione e riprova.',
  'failure.ownMissing.title': 'I tuoi dati non sono più su questo dispositivo.',
  'failure.ownMissing.help': 'Riapri il file con «I tuoi dati…» nell’elenco dei dati, poi riprova.',
  'failure.dataDamaged.title': 'I dati sono arrivati danneggiati.',
  'failure.dataDamaged.help':
    'La somma di controllo è sbagliata, perciò non vengono usati. Riprovando si ricaricano.',
  'failure.badExperiment.title': 'Queste impostazioni non vanno insieme.',
  'failure.badExperiment.help':
    'Scegli una configurazione per tornare a impostazioni che funzionano.',
  'failure.noRun.title': 'Non c’è nessun addestramento in corso.',
  'failure.noRun.help': 'Premi Avvia per cominciarne uno.',
  'failure.badCheckpoint.title': 'Lo stato salvato non è adatto a questa rete.',
  'failure.badCheckpoint.help': 'Ricomincia per addestrarla dall’inizio.',
  'failure.internal.title': 'È successo qualcosa di imprevisto.',
  'failure.internal.help': 'Le tue impostazioni sono salve; ricomincia per continuare.',
}
