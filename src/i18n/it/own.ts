/** Italiano: i dati del lettore. */
import type { own as english } from '../en/own.ts'

export const own: Record<keyof typeof english, string> = {
  'own.title': 'I tuoi dati',
  'own.drop': 'Trascina qui un file',
  'own.drop.kinds':
    'Punti: CSV o altro testo con due colonne di numeri e, se vuoi, una colonna di classi.',
  'own.choose': 'Scegli un file',
  'own.paste': 'Oppure incolla dei numeri: un punto per riga',
  'own.paste.read': 'Leggi questi numeri',
  'own.plane': 'Disegna dei punti',
  'own.stays': 'Tutto resta in questo browser; non viene inviato nulla.',
  'own.kept': 'Conservati su questo dispositivo',
  'own.unkept': 'persi alla chiusura di questa pagina: il dispositivo non li ha conservati',
  'own.use.short': 'Usa',
  'own.use.one': 'Usa «{name}»',
  'own.inUse': 'In uso',
  'own.remove': 'Elimina',
  'own.remove.one': 'Elimina «{name}»',
  'own.remove.sure': 'Elimina per sempre',
  'own.remove.keep': 'Conserva',
  'own.name': 'Nome',
  'own.use': 'Usa questi dati',
  'own.back': 'Indietro',
  'own.count':
    '{kind, select, images {{count, plural, one {# immagine} other {# immagini}}} other {{count, plural, one {# punto} other {# punti}}}}',
  'own.noClasses': 'Senza classi',
  'own.points.name': 'I miei punti',
  'own.points.picture': '{count} punti nel piano, come serviranno all’addestramento',
  'own.column': 'Colonna {number}',
  'own.column.x': 'In orizzontale (x)',
  'own.column.y': 'In verticale (y)',
  'own.column.label': 'Classe',
  'own.column.none': 'Nessuna',
  'own.placed':
    'Spostati e portati alla scala del piano: si toglie la media ({x}; {y}) e si dividono entrambe le coordinate per {scale}. Le forme restano uguali.',
  'own.leftOut.lines':
    '{count, plural, one {# riga non dà un punto e viene tralasciata:} other {# righe non danno un punto e vengono tralasciate:}}',
  'own.leftOut.number': 'Riga {line}: «{cell}» non è un numero finito',
  'own.leftOut.cells': 'Riga {line}: manca una colonna',
  'own.leftOut.label': 'Riga {line}: manca la classe',
  'own.leftOut.more': '{count, plural, one {e un’altra} other {e altre #}}',
  'own.plane.name': 'Punti disegnati',
  'own.plane.pad': 'Il piano in cui disegnare dei punti',
  'own.plane.hint':
    'Disegna con il mouse, la penna o il dito. Da tastiera: le frecce guidano il pennello, Spazio lo usa.',
  'own.tool': 'Strumento',
  'own.tool.brush': 'Pennello',
  'own.tool.eraser': 'Gomma',
  'own.brush': 'Larghezza',
  'own.brush.small': 'Piccolo',
  'own.brush.medium': 'Medio',
  'own.brush.large': 'Grande',
  'own.undo': 'Annulla',
  'own.clear': 'Cancella',
  'own.fault.empty': 'È vuoto.',
  'own.fault.tooLarge': 'Supera i {megabytes} MB che vengono letti.',
  'own.fault.notKnown': 'Questo tipo di file non può essere letto qui.',
  'own.fault.unreadable': 'Il file è danneggiato e non può essere letto.',
  'own.fault.truncated':
    'Il file finisce troppo presto: contiene {found} byte dei {wanted} annunciati.',
  'own.fault.noPoints':
    'Nessuna riga dà un punto: due delle sue colonne devono essere numeri finiti.',
  'own.fault.noColumns':
    'Nessuna riga contiene due numeri. Servono due colonne di numeri, separate da virgole, punti e virgola, tabulazioni o spazi.',
  'own.fault.noSpread': 'Tutti i punti stanno nello stesso posto: non c’è nulla da imparare.',
  'own.fault.tooFew': 'Sono troppo pochi: {count}. Ne servono almeno {least}.',
  'own.fault.tooMany': 'Sono troppi: {count}. Se ne possono usare al massimo {most}.',
  'own.fault.tooManyClasses':
    'Ci sono {count} classi, e se ne possono distinguere al massimo {most}. Scegli un’altra colonna, o nessuna.',
}
