/** Gli addestramenti conservati su questo dispositivo. */
export const keeping = {
  'keeping.now': 'Salvato',
  'keeping.kept': 'Salvato {ago}',
  'keeping.notKept.full': 'Non salvato: memoria piena',
  'keeping.notKept.forbidden': 'Non salvato: il browser vieta di memorizzare',
  'keeping.notKept.broken': 'Non salvato: la memoria non funziona',

  'notice.notKept.full':
    'Questo addestramento non viene salvato: la memoria del dispositivo è piena. L’addestramento continua. Elimina dall’elenco gli addestramenti che non ti servono più; il salvataggio riprenderà da solo.',
  'notice.notKept.forbidden':
    'Questo addestramento non viene salvato: il browser vieta a questa pagina di memorizzare qualcosa, come in una finestra privata. L’addestramento continua, ma si perde con la pagina.',
  'notice.notKept.broken':
    'Questo addestramento non viene salvato: ciò che la pagina ha memorizzato qui è illeggibile, o viene da una versione più recente. L’addestramento continua. Può bastare ricaricare la pagina; altrimenti «Dimentica tutto», nell’elenco degli addestramenti, ricomincia da capo.',
  'notice.labCrashed':
    'La parte della pagina che addestra si è fermata senza dire nulla, forse per mancanza di memoria. È stata riavviata e l’addestramento {step, plural, =0 {ricomincia} other {riprende dal passo #}}.',
  'notice.memoryRanOut':
    'Non c’era più memoria per l’addestramento. È stato riavviato e {step, plural, =0 {ricomincia} other {riprende dal passo #}}. Se succede di nuovo, chiudi altre schede, oppure scegli un batch più piccolo o una rete più stretta.',
  'notice.gone':
    '{steps, plural, =0 {Non è andato perso nulla.} one {È andato perso un passo di addestramento.} other {Sono andati persi # passi di addestramento ({seconds} s).}}',
  'notice.runNotRead':
    'Questo addestramento non si può più leggere: il suo file è danneggiato o scomparso. Ciò che era sulla pagina è rimasto com’era.',

  'offer.title': 'Riprendi da dove eri rimasto',
  'offer.gone':
    '{steps, plural, one {Almeno un passo fatto dopo non è stato salvato ed è perso.} other {Almeno # passi fatti dopo non sono stati salvati e sono persi ({seconds} s di addestramento).}}',
  'offer.continue': 'Riprendi',
  'offer.decline': 'Non ora',

  'runList.title': 'Addestramenti',
  'runList.none':
    'Ancora nessun addestramento. Ciò che addestri viene salvato qui da solo, soltanto su questo dispositivo.',
  'runList.sheet': 'Campioni di «{title}»',
  'runList.step': 'passo {step}',
  'runList.trained': '{time} di addestramento',
  'runList.moreChanges': '{count, plural, one {# altra modifica} other {# altre modifiche}}',
  'runList.dataGone': 'dati scomparsi',
  'runList.here': 'Aperto qui',
  'runList.elsewhere': 'Aperto in un’altra scheda',
  'runList.open': 'Apri',
  'runList.openCopy': 'Apri una copia',
  'runList.openNamed': 'Apri «{title}»',
  'runList.more': 'Altre azioni per «{title}»',
  'runList.rename': 'Rinomina',
  'runList.duplicate': 'Duplica',
  'runList.copyOf': '{title}, copia',
  'runList.export': 'Salva in un file',
  'runList.delete': 'Elimina',
  'runList.deleteOpen': 'Elimina (prima chiudilo)',
  'runList.deleted': '«{title}» è stato eliminato.',
  'runList.name': 'Nome dell’addestramento',
  'runList.save': 'Salva',
  'runList.cancel': 'Annulla',
  'runList.earlier': '{count, plural, one {# stato precedente} other {# stati precedenti}}',
  'runList.earlierHelp': 'Da lì parte un nuovo addestramento; questo resta com’è.',
  'runList.moment': 'passo {step}, {ago}',
  'runList.fork': 'Riparti da qui',
  'runList.forkAt': 'Riparti dal passo {step}',
  'runList.used': '{used} di {budget} usati su questo dispositivo',
  'runList.budget':
    'Quando lo spazio finisce, i più vecchi addestramenti senza nome vengono eliminati.',
  'runList.trouble.full': 'Sul dispositivo non c’è più spazio.',
  'runList.trouble.forbidden':
    'Questo browser vieta alla pagina di memorizzare qualcosa, come in una finestra privata. Gli addestramenti si perdono con la pagina.',
  'runList.trouble.broken':
    'Ciò che questa pagina ha memorizzato qui è illeggibile, o viene da una versione più recente. Ricarica la pagina; se non basta, «Dimentica tutto» ricomincia da capo.',

  'forget.button': 'Dimentica tutto…',
  'forget.title': 'Dimenticare tutto?',
  'forget.body':
    'Tutti gli addestramenti, tutto ciò che hai portato e tutte le impostazioni di questa pagina vengono eliminati da questo dispositivo. Non si può annullare.',
  'forget.confirm': 'Elimina tutto',
  'forget.done':
    'Di questa pagina non resta nulla su questo dispositivo. L’addestramento sulla pagina c’è ancora, ma non viene più salvato finché non la ricarichi.',
  'forget.stays':
    'Qualcosa non si è potuto eliminare: forse un’altra scheda lo trattiene. Chiudi le altre schede di questa pagina e riprova.',
} as const
