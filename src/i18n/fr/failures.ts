/** Français : les erreurs et les avis. */
import type { failures as english } from '../en/failures.ts'

export const failures: Record<keyof typeof english, string> = {
  'notice.dismiss': 'Fermer',
  'notice.backendLost':
    '{lost} a cessé de fonctionner. L’entraînement continue avec {now}, à partir de l’étape {step}.',
  'notice.backendLostAnew':
    '{lost} a cessé de fonctionner avant toute sauvegarde. L’entraînement recommence avec {now}.',
  'notice.backendLostIdle': '{lost} a cessé de fonctionner. {now} prend sa place.',
  'notice.backendChanged': 'L’entraînement continue avec {now}, à partir de l’étape {step}.',
  'notice.mishap.measurement': 'Le modèle n’a pas pu être mesuré. {reason}',
  'notice.mishap.picture':
    'Les échantillons n’ont pas pu être dessinés ; l’entraînement continue. {reason}',
  'notice.mishap.copy':
    'Aucune copie du modèle n’a pu être gardée en réserve ; l’entraînement continue. {reason}',
  'failure.retry': 'Réessayer',
  'failure.lowerRates': 'Taux d’apprentissage ÷ 10 et recommencer',
  'failure.lowerRatesAndGoOn': 'Taux d’apprentissage ÷ 10 et reprendre à l’étape {step}',
  'failure.goOn': 'Reprendre au dernier état enregistré',
  'failure.halveBatch':
    '{step, plural, =0 {Lots de {batch} et recommencer} other {Lots de {batch} et reprendre à l’étape #}}',
  'failure.detail': 'Détail technique',
  'failure.atStep': 'Cela s’est vu à l’étape {step}.',
  'failure.keptStep': 'Les échantillons sont ceux de l’étape {step}, le dernier bon état.',
  'failure.savedStep':
    '{step, plural, =0 {{lost, plural, =0 {Rien n’était encore enregistré.} one {Rien n’était encore enregistré ; une étape est perdue.} other {Rien n’était encore enregistré ; # étapes sont perdues.}}} other {Le dernier état enregistré est celui de l’étape #{lost, plural, =0 {} one { ; une étape faite depuis est perdue} other { ; # étapes faites depuis sont perdues}}.}}',
  'failure.notFinite.title': 'Les pertes sont devenues infinies.',
  'failure.notFinite.help':
    'La cause habituelle est un taux d’apprentissage trop élevé : chaque correction dépasse le but plus que la précédente. Baissez-le, puis reprenez au dernier bon état ou recommencez.',
  'failure.outOfMemory.title': 'Il ne reste plus de mémoire pour entraîner.',
  'failure.outOfMemory.help':
    'Le navigateur n’en a plus donné. Des lots plus petits en demandent moins ; fermer d’autres onglets et programmes en libère. Un réseau plus étroit en demande moins aussi, mais doit recommencer.',
  'failure.backendLost.title': 'Le processeur graphique a disparu.',
  'failure.backendLost.help': 'Un autre programme l’a peut-être pris, ou le pilote a redémarré.',
  'failure.noBackend.title': 'Ce navigateur ne peut pas entraîner ici.',
  'failure.noBackend.help':
    'Ni WebGPU, ni WebGL, ni WebAssembly, ni JavaScript seul n’ont donné de résultats justes. Un Chrome, Edge, Firefox ou Safari à jour devrait y arriver.',
  'failure.dataMissing.title': 'Les données n’ont pas pu être chargées.',
  'failure.dataMissing.help': 'Vérifiez la connexion et réessayez.',
  'failure.ownMissing.title': 'Vos données ne sont plus sur cet appareil.',
  'failure.ownMissing.help':
    'Rouvrez le fichier avec « Vos données… » dans la liste des données, puis réessayez.',
  'failure.dataDamaged.title': 'Les données sont arrivées endommagées.',
  'failure.dataDamaged.help':
    'Leur somme de contrôle est fausse, elles ne sont donc pas utilisées. Réessayer les recharge.',
  'failure.badExperiment.title': 'Ces réglages ne vont pas ensemble.',
  'failure.badExperiment.help':
    'Choisissez un préréglage pour retrouver des réglages qui fonctionnent.',
  'failure.noRun.title': 'Il n’y a pas d’entraînement en cours.',
  'failure.noRun.help': 'Appuyez sur Lancer pour en commencer un.',
  'failure.badCheckpoint.title': 'L’état sauvegardé ne convient pas à ce réseau.',
  'failure.badCheckpoint.help': 'Recommencez pour l’entraîner depuis le début.',
  'failure.internal.title': 'Un problème imprévu est survenu.',
  'failure.internal.help': 'Vos réglages sont conservés ; recommencez pour continuer.',
}
