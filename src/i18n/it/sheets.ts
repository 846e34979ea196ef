/** Italian: sheets that were handed in, and what a look at them finds. */
export const sheets = {
  'sheets.title': 'Controllare schede',
  'sheets.intro':
    'Qui si possono guardare le schede salvate dagli studenti, una sola o quelle di un’intera classe. La pagina dice quali obiettivi sono raggiunti secondo le prove, e se qualcosa è stato modificato a mano. I file restano su questo dispositivo.',
  'sheets.drop': 'Trascina qui le schede, oppure',
  'sheets.choose': 'Scegli file…',
  'sheets.found':
    '{count, plural, one {# file} other {# file}}: {unchanged, plural, =0 {nessuno com’è stato scritto} one {# com’è stato scritto} other {# come sono stati scritti}}.',
  'sheets.csv': 'Salva la tabella in CSV',
  'sheets.clear': 'Svuota la tabella',
  'sheets.note':
    'Il codice non è una prova contro chi ne calcola uno nuovo. Per esserne sicuri, addestra di nuovo l’esperimento indicato accanto a un obiettivo sulla scheda: lo stesso seme su WebAssembly dà lo stesso addestramento.',
  'sheets.noName': 'senza nome',
  'sheets.goals': '{reached} di {goals}',
  'sheets.column.file': 'File',
  'sheets.column.name': 'Studente',
  'sheets.column.exercise': 'Esercizio',
  'sheets.column.goals': 'Obiettivi raggiunti',
  'sheets.column.of': 'di',
  'sheets.column.hints': 'Suggerimenti',
  'sheets.column.code': 'Codice',
  'sheets.column.state': 'Stato',
  'sheets.state.unchanged': 'Com’è stata scritta',
  'sheets.state.changed': 'Modificata a mano',
  'sheets.state.notSheet': 'Non è una scheda, o solo una parte',
  'sheets.state.newerSheet': 'Scritta da un Ganvas più recente',
  'sheets.state.damagedSheet': 'Danneggiata: i suoi dati non si leggono',
} as const
