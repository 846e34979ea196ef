/** Italiano: gli addestramenti come file. */
export const runFiles = {
  'runFile.menu': 'File di addestramento',
  'runFile.save': 'Salva l’addestramento in un file',
  'runFile.saveHelp': 'Reti, curve e misure in un solo file',
  'runFile.open': 'Apri un file di addestramento',
  'runFile.openHelp': 'Oppure trascinalo in un punto qualsiasi della pagina, o incollalo',
  'runFile.saved': '«{name}» è tra i tuoi download.',
  'runFile.drop': 'Rilascia qui il file di addestramento per aprirlo',
  'runFile.noRun': 'Non c’è ancora un addestramento da salvare: premi prima «Avvia».',
  'runFile.notSaved': 'L’addestramento non si è potuto salvare in un file. {reason}',
  'runFile.notOpened': '«{name}» non è stato aperto.',
  'runFile.untouched': 'Ciò che è sulla pagina non è cambiato.',
  'runFile.fault.notArchive':
    'Non è un file di addestramento: quelli finiscono in .ganvas e li salva questa pagina.',
  'runFile.fault.notRun': 'Contiene tensori, ma nessun addestramento di questa pagina.',
  'runFile.fault.truncated':
    'È troncato: manca la fine. Copialo o scaricalo di nuovo, fino in fondo.',
  'runFile.fault.byteOrder':
    'I suoi numeri sono scritti nell’ordine inverso dei byte, cosa che nessun file di addestramento fa. Il programma che l’ha creato deve scrivere in little-endian.',
  'runFile.fault.headerTooLarge':
    'La sua intestazione dichiara di essere molto più grande di quella di un file di addestramento, perciò non viene letto.',
  'runFile.fault.tooDeep':
    'La sua intestazione è annidata molto più a fondo di quella di un file di addestramento.',
  'runFile.fault.repeatedName': 'Due dei suoi tensori hanno lo stesso nome: non si sa quale valga.',
  'runFile.fault.otherPrecision':
    'Contiene numeri di un tipo che i file di addestramento non hanno. Il programma che l’ha creato deve scriverli come float a 32 bit.',
  'runFile.fault.damaged': 'È danneggiato: si contraddice ({detail}). Prendine un’altra copia.',
  'runFile.fault.noExperiment':
    'Non dice che cosa è stato addestrato, perciò l’addestramento non può proseguire.',
  'runFile.fault.newerVersion':
    'Viene da una versione più recente di questa pagina. Ricarica la pagina per averla.',
  'runFile.fault.newerFormat':
    'Viene da una versione più recente di questa pagina. Ricarica la pagina per averla.',
  'runFile.fault.unknownFamily':
    'Contiene un tipo di modello che questa pagina non conosce: «{detail}». Una versione più recente forse sì.',
  'runFile.fault.unknownDataset':
    'È stato addestrato sui dati «{detail}», che qui non ci sono. Aggiungi prima quei dati, poi riapri il file.',
  'runFile.fault.unknownSetting':
    'Ha un’impostazione che questa pagina non conosce: «{detail}». Una versione più recente forse sì.',
  'runFile.fault.badSetting': 'Le sue impostazioni qui non sono possibili ({detail}).',
  'runFile.fault.notFinite':
    'I suoi pesi non sono numeri finiti («{detail}»): la rete non calcola nulla. Apri un salvataggio precedente.',
  'runFile.fault.otherNetworks':
    'I suoi tensori non corrispondono alle reti che le sue impostazioni descrivono ({detail}).',
  'runFile.fault.tooLarge':
    'Supera mezzo gigabyte, cosa che nessun addestramento di questa pagina raggiunge.',
  'runFile.fault.unreadable':
    'Il browser non ha potuto leggerlo. Forse è stato spostato o cancellato.',
  'runFile.fault.dataMissing':
    'I dati su cui è stato addestrato non si sono potuti caricare. Controlla la connessione e riaprilo.',
  'runFile.fault.noCode':
    'La parte della pagina che legge i file non è arrivata. Controlla la connessione e riaprilo.',
}
