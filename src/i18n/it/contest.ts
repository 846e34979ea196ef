/** Italian: the game against the discriminator. */
export const contest = {
  'contest.open': 'Sfida il discriminatore',
  'contest.title': 'Vera o generata?',
  'contest.loading': 'Il discriminatore guarda dieci turni di immagini…',
  'contest.refused':
    'Non è stato possibile fare le immagini. Il tuo addestramento è intatto; riprova.',
  'contest.question':
    'Turno {round} di {of}. {count, plural, one {Questa immagine è vera, o disegnata dal generatore?} other {Queste # immagini sono tutte vere, o tutte disegnate dal generatore?}}',
  'contest.asked':
    '{count, plural, one {Deve mostrare: {class}.} other {Devono mostrare: {class}.}}',
  'contest.picture': 'L’immagine del turno {round}',
  'contest.real': 'Vera',
  'contest.generated': 'Generata',
  'contest.key.real': 'V',
  'contest.key.generated': 'G',
  'contest.isReal': 'vera',
  'contest.isGenerated': 'generata',
  'contest.right': 'giusto',
  'contest.wrong': 'sbagliato',
  'contest.was': 'Turno {round}: {truth}. Tu: {you}. Il discriminatore: {discriminator}.',
  'contest.you': 'Tu',
  'contest.discriminator': 'Discriminatore',
  'contest.won': 'Vinci tu.',
  'contest.lost': 'Vince il discriminatore.',
  'contest.even': 'Pareggio.',
  'contest.score': 'Hai indovinato {you} turni su {of}, il discriminatore {discriminator}.',
  'contest.meaning':
    'È il discriminatore del passo {step}, sulle stesse immagini; quelle vere non le aveva viste in addestramento. Cinque su dieci è come lanciare una moneta, e quanto gli lascerebbe un generatore perfetto.',
  'contest.again': 'Dieci nuovi turni',
} as const
