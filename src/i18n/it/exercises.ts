/** Exercises: the list, the one at hand, and the sheet that is handed in. */
export const exercises = {
  'help.menu': 'Aiuto',
  'exercises.title': 'Esercizi',
  'exercises.intro':
    'Ciascuno richiede una decina di minuti: dici che cosa ti aspetti, lo provi sulla pagina, e la pagina vede da sola quando un obiettivo è raggiunto. Quello che fai resta su questo dispositivo.',
  'exercises.minutes': '{minutes} min',
  'exercises.begun':
    '{reached} {reached, plural, one {obiettivo raggiunto} other {obiettivi raggiunti}} su {goals}',
  'exercises.done': '✓ finito',
  'exercises.open': 'Apri un esercizio da un file…',
  'exercises.notLoaded':
    'Non è stato possibile caricare gli esercizi. Controlla la connessione e riprova; il tuo addestramento è intatto.',
  'exercise.title': 'Esercizio',
  'exercise.close': 'Metti da parte l’esercizio',
  'exercise.more': 'Altro su questo esercizio',
  'exercise.startOver': 'Ricomincia questo esercizio',
  'exercise.predict': 'La tua previsione',
  'exercise.predictFirst': 'Scegli che cosa ti aspetti. Seguono i passi.',
  'exercise.asPredicted': 'Come avevi previsto.',
  'exercise.notAsPredicted': 'È andata diversamente: {option}',
  'exercise.setUp': 'Prepara la pagina',
  'exercise.reached': 'Raggiunto.',
  'exercise.show': 'Mostrami dove',
  'exercise.hint': 'Suggerimento {at} di {of}',
  'exercise.explanation': 'Che cosa è successo',
  'exercise.unkept':
    'Questo browser non conserva nulla per la pagina: salva la scheda prima di lasciarla.',
  'exercise.saveSheet': 'Salva la scheda da consegnare…',
  'exercise.sheet.yourName': 'Il tuo nome',
  'exercise.sheet.yourNameHelp': 'Compare sulla scheda e da nessun’altra parte.',
  'exercise.sheet.save': 'Salva la scheda',
  'exercise.sheet.name': 'Nome',
  'exercise.sheet.begun': 'Iniziato il',
  'exercise.sheet.predicted': 'Previsione',
  'exercise.sheet.answer': 'Com’è andata',
  'exercise.sheet.code': 'Codice',
  'exercise.sheet.reached':
    'Raggiunto al passo {step}, dopo {images} esempi e {time} di addestramento. {hints, plural, =0 {Nessun suggerimento} one {# suggerimento} other {# suggerimenti}}.',
  'exercise.sheet.open': 'Non raggiunto.',
  'exercise.sheet.note':
    'Scritto da Ganvas. Il codice corrisponde a ciò che sta qui: «npm run check-sheet» dice se qualcosa è stato modificato a mano.',
  'exercise.fault.tooLong': 'Il file è troppo lungo: si leggono al massimo {most} caratteri.',
  'exercise.fault.noFrontMatter':
    'Questo non è un esercizio: non comincia con un’intestazione fra due righe «---».',
  'exercise.fault.notYaml': 'L’intestazione non è YAML; vedi la riga {place}.',
  'exercise.fault.notAllowed': 'Nell’intestazione, {place} non va bene: {detail}.',
  'exercise.fault.noExplanation': 'Manca il testo dopo l’intestazione, la spiegazione.',
  'exercise.fault.otherSteps': 'La traduzione ha passi diversi dall’esercizio.',
  'exercise.fault.unreadable': 'Il browser non è riuscito a leggere il file.',
} as const
