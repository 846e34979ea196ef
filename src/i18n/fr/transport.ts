/** Français : Lecture, l’état d’une exécution et sa fin. */
import type { transport as english } from '../en/transport.ts'

export const transport: Record<keyof typeof english, string> = {
  'transport.label': 'Entraînement',
  'transport.play': 'Lancer',
  'transport.pause': 'Pause',
  'transport.step': 'Une étape',
  'transport.measuring':
    '{of, select, data {Examen des données réelles} samples {Mesure des échantillons} other {Mesure des reconstructions}} :',
  'transport.restart': 'Recommencer',
  'training.title': 'Entraînement',
  'training.optimiser': 'Optimiseur : {name}',
  'training.newSeed': 'Nouvelle graine',
  'stop.none': 'Jamais',
  'stop.steps': 'Après des étapes',
  'stop.epochs': 'Après des époques',
  'stop.minutes': 'Après des minutes',
  'pending.label': 'Changements en attente',
  'pending.title':
    '{count, plural, one {# changement demande de recommencer} other {# changements demandent de recommencer}}',
  'pending.change': '{name} : {from} → {to}',
  'run.title': 'Cet entraînement',
  'run.time': 'Durée',
  'run.images': '{kind, select, images {Images vues} names {Noms vus} other {Points vus}}',
  'run.measure':
    '{kind, select, digits {Mesurer sur les chiffres de test} images {Mesurer sur les images de test} names {Mesurer sur les noms de test} other {Mesurer sur les points de test}}',
  'run.measured':
    '{kind, select, digits {Sur des chiffres jamais vus, à l’étape {step}} images {Sur des images jamais vues, à l’étape {step}} names {Sur des noms jamais vus, à l’étape {step}} other {Sur des points jamais vus, à l’étape {step}}}',
  'phase.opening': 'Recherche d’un moyen d’entraîner sur cet ordinateur…',
  'phase.noBackend': 'Ce navigateur n’a trouvé aucun moyen d’entraîner.',
  'phase.idle': 'Prêt à entraîner sur cet ordinateur. Appuyez sur Lancer.',
  'phase.starting': 'Construction des réseaux…',
  'phase.waiting': 'En attente des données…',
  'phase.running': 'Entraînement en cours sur cet ordinateur.',
  'phase.paused':
    'En pause. Tous les réglages peuvent être changés ; appuyez sur Lancer pour continuer.',
  'phase.finished': 'Terminé : la durée demandée est atteinte. Appuyez sur Lancer pour continuer.',
  'phase.failed': 'Arrêté : voyez le message au-dessus des échantillons.',
  'training.details': 'L’entraînement en détail',
  'run.test': 'Sur des données jamais vues',
}
