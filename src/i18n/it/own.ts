/** Italiano: i dati del lettore. */
import type { own as english } from '../en/own.ts'

export const own: Record<keyof typeof english, string> = {
  'own.title': 'I tuoi dati',
  'own.drop': 'Trascina qui dei file o una cartella',
  'own.drop.kinds':
    'Immagini: uno ZIP o una cartella di PNG, JPEG o WebP (le cartelle diventano classi), IDX con o senza etichette, oppure un’immagine che ne contiene molte. Punti: CSV o altro testo con due colonne di numeri. Nomi: un testo con un nome per riga. Oppure incolla.',
  'own.choose': 'Scegli dei file',
  'own.paste': 'Oppure incolla righe: un punto o un nome per riga',
  'own.paste.read': 'Leggi queste righe',
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
    '{kind, select, images {{count, plural, one {# immagine} other {# immagini}}} names {{count, plural, one {# nome} other {# nomi}}} other {{count, plural, one {# punto} other {# punti}}}}',
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
  'own.names.name': 'I miei nomi',
  'own.names.preview': 'I primi di {count} nomi, così come serviranno all’addestramento',
  'own.names.characters':
    '{count, plural, one {# carattere diverso} other {# caratteri diversi}}, maiuscole e minuscole distinte; il nome più lungo ne ha {longest}.',
  'own.names.repeated':
    '{count, plural, one {# riga ne ripete un’altra: il nome è preso una sola volta.} other {# righe ne ripetono altre: ogni nome è preso una sola volta.}}',
  'own.leftOut.names':
    '{count, plural, one {# riga non dà un nome ed è tralasciata:} other {# righe non danno un nome e sono tralasciate:}}',
  'own.leftOut.tooLong': 'Riga {line}: «{cell}…» ha più di {most} caratteri',
  'own.leftOut.control':
    'Riga {line}: «{cell}» contiene una tabulazione o un altro carattere invisibile',
  'own.fault.noNames':
    'Nessuna riga dà un nome: ognuna supera i {longest} caratteri o contiene caratteri invisibili.',
  'own.fault.tooManyCharacters':
    'Ci sono {count} caratteri diversi, e se ne possono distinguere al massimo {most}. I {rare} più rari si trovano in {names} dei nomi: {rarest}. Togli quei nomi, oppure scrivili con caratteri più comuni.',
  'own.plane.name': 'Punti disegnati',
  'own.plane.pad': 'Il piano in cui disegnare dei punti',
  'own.plane.hint':
    'Disegna con il mouse, la penna o il dito. Da tastiera: le frecce guidano il pennello, Spazio lo usa.',
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
  'own.choose.folder': 'Scegli una cartella',
  'own.pictures.name': 'Le mie immagini',
  'own.pictures.grid': '{shown} immagini su {count}, come serviranno all’addestramento',
  'own.framing': 'Come si inquadrano le immagini',
  'own.framing.whole': 'Immagine intera',
  'own.framing.centred': 'Centrata come MNIST',
  'own.framing.whole.what':
    'Ogni immagine diventa 28 × 28 mantenendo le proporzioni: ogni nuovo pixel è la media dell’area che copre.',
  'own.framing.centred.what':
    'Ciò che differisce dallo sfondo conta come inchiostro: bianco su nero, 20 pixel per il lato più lungo, il centro di massa in mezzo ai 28 × 28.',
  'own.invert': 'Inverti bianco e nero',
  'own.invert.white':
    '{count} su {all} hanno lo sfondo bianco. Su sfondo nero quasi tutti i pixel valgono 0, e qui i modelli imparano più in fretta.',
  'own.invert.black': 'Lo sfondo della maggior parte è già nero: {count} su {all} sono bianchi.',
  'own.folders':
    'Le immagini stanno in {count} cartelle, e al massimo {most} possono essere classi: vengono prese senza classi.',
  'own.files.notPicture':
    '{count, plural, one {# file tralasciato: non è PNG, JPEG o WebP} other {# file tralasciati: non sono PNG, JPEG o WebP}}',
  'own.files.damaged':
    '{count, plural, one {# immagine tralasciata: è danneggiata} other {# immagini tralasciate: sono danneggiate}}',
  'own.files.tooLarge':
    '{count, plural, one {# immagine tralasciata: ha troppi pixel} other {# immagini tralasciate: hanno troppi pixel}}',
  'own.files.deep':
    '{count, plural, one {# file tralasciato: troppe cartelle annidate} other {# file tralasciati: troppe cartelle annidate}}',
  'own.sheet.what':
    'Un’immagine di {width} × {height} pixel. Viene tagliata in righe e colonne di immagini:',
  'own.sheet.columns': 'Colonne',
  'own.sheet.rows': 'Righe',
  'own.sheet.cells':
    '{count, plural, one {# immagine} other {# immagini}} di {width} × {height} pixel',
  'own.sheet.cut': 'Taglia',
  'own.fault.bomb': 'Decompresso, supera i {megabytes} MB che vengono letti.',
  'own.fault.idxType':
    'Questo file IDX non contiene byte senza segno. Salvalo con valori da 0 a 255.',
  'own.fault.idxDimensions':
    'Questo file IDX ha {found} dimensioni. Le immagini ne hanno 3 (numero, righe, colonne), le etichette 1.',
  'own.fault.idxSize':
    'Le immagini sono di {width} × {height} pixel. Si leggono lati da 1 a {most}.',
  'own.fault.idxLength': 'Il file contiene {found} valori e ne annuncia {wanted}.',
  'own.fault.labelsCount':
    'Ci sono {labels} etichette per {count} immagini; ne serve una ciascuna.',
  'own.fault.labelsAlone': 'Queste sono etichette senza immagini. Scegli i due file insieme.',
  'own.fault.pictureSize':
    'L’immagine dichiara {width} × {height} pixel, più dei {most} milioni che vengono letti.',
  'own.fault.noPictures': 'Non contiene nessuna immagine PNG, JPEG o WebP leggibile.',
}
