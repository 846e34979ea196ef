/** Italian: the plane in which points lie, layer by layer. */
import type { plane as english } from '../en/plane.ts'

export const plane: Record<keyof typeof english, string> = {
  'plane.label': 'Il piano dei punti',
  'plane.hint':
    'Indica qualcosa per sapere che cos’è. Da tastiera: le frecce spostano, + e − ingrandiscono, 0 mostra tutto il piano. Ingrandito, si può trascinare.',
  'plane.point': 'Indica o tocca qualcosa per sapere che cos’è.',
  'plane.whole': 'Mostra tutto il piano',
  'plane.layers': 'Strati del piano',
  'plane.class': 'Classe richiesta',
  'plane.layer.real': 'Punti reali',
  'plane.layer.real.pairs': 'Punti di test',
  'plane.layer.generated': 'Punti generati',
  'plane.layer.generated.pairs': 'Le loro ricostruzioni',
  'plane.layer.critic': 'Discriminatore',
  'plane.layer.sheet': 'Griglia latente',
  'plane.layer.arrows': 'Frecce',
  'plane.layer.density': 'Densità',
  'plane.layer.encoder': 'Nuvole del codificatore',
  'plane.layersOf': 'Strati del passo {step}',
  'plane.pointsAlone': 'Solo i punti',
  'plane.held': 'Di questo momento restano solo i punti, non il modello che li ha prodotti.',
  'plane.heldFrom': 'I modelli sono conservati dal passo {step} in poi.',
  'plane.missed':
    '{count, plural, one {un modo} other {# modi}} quasi senza punti, all’ultima misura (passo {step})',
  'plane.critic.generated': 'generato {value}',
  'plane.critic.real': '{value} reale',
  'plane.critic.probability':
    'D(x): la probabilità, secondo il discriminatore, che un punto in questo luogo sia reale. Tratteggiato: dove non sa decidere.',
  'plane.critic.targets':
    'D(x), addestrato verso 1 per i punti reali e verso 0 per quelli generati. Tratteggiato: a metà strada, dove non sa decidere.',
  'plane.critic.free':
    'D(x), il punteggio del critico: non una probabilità, e senza una scala propria. Tratteggiato: dove separa il reale dal generato.',
  'plane.critic.together':
    'Giudica {count} punti alla volta: qui ogni luogo insieme {others, plural, one {allo stesso punto reale} other {agli stessi # punti reali}}.',
  'plane.sheet.front': 'dal diritto',
  'plane.sheet.back': 'rovesciata: una piega',
  'plane.sheet.hole': 'un buco: nessun codice è vicino',
  'plane.sheet.prior': 'Che cosa diventa una griglia regolare di vettori latenti.',
  'plane.sheet.codes':
    'Che cosa diventa una griglia regolare sull’intervallo dei codici dei punti di test: la curva o il foglio su cui stanno tutte le ricostruzioni.',
  'plane.sheet.even':
    'Ognuna delle sue {count} caselle viene estratta altrettanto spesso: più una casella è piccola, più fitti sono i punti.',
  'plane.sheet.plane':
    'Segue le prime due delle {count} dimensioni; le altre restano {middle, select, zero {a 0} other {alla loro media}}.',
  'plane.arrows': 'Che cosa sono le frecce',
  'plane.arrows.critic': '∇D',
  'plane.arrows.loss': '−∇perdita',
  'plane.arrows.step': 'un passo',
  'plane.arrows.critic.words':
    'Il gradiente di D in un punto generato: dove D sale di più. Non è ciò che muove il generatore.',
  'plane.arrows.loss.words':
    'L’opposto del gradiente della perdita del generatore rispetto al punto: dove la perdita lo vorrebbe, se i punti si muovessero da soli.',
  'plane.arrows.step.words':
    'Di quanto si sono mossi davvero, in un passo, i punti degli stessi vettori latenti.',
  'plane.arrows.longest.critic':
    'La più lunga vale {length} per unità, e metà sono più corte di {usual}.',
  'plane.arrows.longest.loss':
    'La più lunga vale {length} per unità, e metà sono più corte di {usual}.',
  'plane.arrows.longest.step':
    'Passo {step}; la più lunga misura {length} unità, e metà sono più corte di {usual}; disegnate ingrandite.',
  'plane.arrows.none': 'Si vede dal prossimo passo in poi.',
  'plane.arrows.start':
    'Partono da dove il generatore in addestramento mette i punti; i punti disegnati sono quelli della sua media mobile.',
  'plane.density': 'Linee di uguale densità dei punti generati, ognuno sfumato di {width}.',
  'plane.encoder':
    'Il codificatore risponde con una nuvola q(z|x). Le ellissi mostrano, per {count} punti di test, quanto si disperde ciò che se ne decodifica, a una deviazione standard; un tratto porta al punto.',
  'plane.under.generated': 'Un punto generato in ({x}; {y}).',
  'plane.under.generated.from': 'Un punto generato in ({x}; {y}), fatto da z = ({z}).',
  'plane.under.generated.pair': 'Una ricostruzione in ({x}; {y}).',
  'plane.under.real': 'Un punto reale in ({x}; {y}).',
  'plane.under.real.pair': 'Un punto di test in ({x}; {y}).',
  'plane.under.place': 'Il luogo ({x}; {y}).',
  'plane.under.cell':
    'Una casella della griglia latente, z₁ da {left} a {right}, z₂ da {bottom} a {top}. Area {area}{side, select, back {, rovesciata} other {}}.{hole, select, yes { Nessun codice di un punto di test è vicino.} other {}}',
  'plane.under.probability':
    'D = {value}: {side, select, real {piuttosto reale} other {piuttosto generato}}, pensa il discriminatore.',
  'plane.under.targets':
    'D = {value}: {side, select, real {più vicino al reale} other {più vicino al generato}}.',
  'plane.under.free':
    'D = {value}, un punteggio: dalla parte del {side, select, real {reale} other {generato}}.',
}
