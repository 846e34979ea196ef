/** Les entraînements gardés sur cet appareil. */
export const keeping = {
  'keeping.now': 'Enregistré',
  'keeping.kept': 'Enregistré {ago}',
  'keeping.notKept.full': 'Non enregistré : stockage plein',
  'keeping.notKept.forbidden': 'Non enregistré : ce navigateur interdit le stockage',
  'keeping.notKept.broken': 'Non enregistré : le stockage ne marche pas',

  'notice.notKept.full':
    'Cet entraînement n’est pas enregistré : le stockage de l’appareil est plein. L’entraînement continue. Supprimez de la liste les entraînements dont vous n’avez plus besoin ; l’enregistrement reprendra tout seul.',
  'notice.notKept.forbidden':
    'Cet entraînement n’est pas enregistré : le navigateur interdit à cette page de stocker quoi que ce soit, comme dans une fenêtre privée. L’entraînement continue, mais il se perd avec la page.',
  'notice.notKept.broken':
    'Cet entraînement n’est pas enregistré : ce que cette page a stocké ici est illisible, ou vient d’une version plus récente. L’entraînement continue. Recharger la page peut suffire ; sinon « Tout oublier », dans la liste des entraînements, repart de zéro.',
  'notice.labCrashed':
    'La partie de la page qui entraîne s’est arrêtée sans rien dire, peut-être faute de mémoire. Elle a été relancée et l’entraînement {step, plural, =0 {recommence} other {reprend à l’étape #}}.',
  'notice.memoryRanOut':
    'Il ne restait plus de mémoire pour l’entraînement. Il a été relancé et {step, plural, =0 {recommence} other {reprend à l’étape #}}. Si cela se reproduit, fermez d’autres onglets, ou choisissez un lot plus petit ou un réseau plus étroit.',
  'notice.gone':
    '{steps, plural, =0 {Rien n’est perdu.} one {Une étape d’entraînement est perdue.} other {# étapes d’entraînement sont perdues ({seconds} s).}}',
  'notice.runNotRead':
    'Cet entraînement est devenu illisible : son fichier est abîmé ou a disparu. Ce qui était sur la page n’a pas changé.',

  'offer.title': 'Reprendre là où vous en étiez',
  'offer.gone':
    '{steps, plural, one {Au moins une étape faite ensuite n’a pas été enregistrée et est perdue.} other {Au moins # étapes faites ensuite n’ont pas été enregistrées et sont perdues ({seconds} s d’entraînement).}}',
  'offer.continue': 'Reprendre',
  'offer.decline': 'Pas maintenant',

  'runList.title': 'Entraînements',
  'runList.none':
    'Aucun entraînement pour l’instant. Ce que vous entraînez s’enregistre ici tout seul, sur cet appareil uniquement.',
  'runList.sheet': 'Échantillons de « {title} »',
  'runList.step': 'étape {step}',
  'runList.trained': '{time} d’entraînement',
  'runList.moreChanges': '{count, plural, one {# autre changement} other {# autres changements}}',
  'runList.dataGone': 'données disparues',
  'runList.here': 'Ouvert ici',
  'runList.elsewhere': 'Ouvert dans un autre onglet',
  'runList.open': 'Ouvrir',
  'runList.openCopy': 'Ouvrir une copie',
  'runList.openNamed': 'Ouvrir « {title} »',
  'runList.more': 'Autres actions pour « {title} »',
  'runList.rename': 'Renommer',
  'runList.duplicate': 'Dupliquer',
  'runList.copyOf': '{title}, copie',
  'runList.export': 'Enregistrer dans un fichier',
  'runList.delete': 'Supprimer',
  'runList.deleteOpen': 'Supprimer (fermez-le d’abord)',
  'runList.deleted': '« {title} » est supprimé.',
  'runList.name': 'Nom de l’entraînement',
  'runList.save': 'Enregistrer',
  'runList.cancel': 'Annuler',
  'runList.earlier': '{count, plural, one {# état antérieur} other {# états antérieurs}}',
  'runList.earlierHelp': 'Un nouvel entraînement part de là ; celui-ci reste tel quel.',
  'runList.moment': 'étape {step}, {ago}',
  'runList.fork': 'Repartir d’ici',
  'runList.forkAt': 'Repartir de l’étape {step}',
  'runList.used': '{used} utilisés sur {budget} sur cet appareil',
  'runList.budget':
    'Quand la place manque, les plus anciens entraînements sans nom sont supprimés.',
  'runList.trouble.full': 'Il n’y a plus assez de place sur l’appareil.',
  'runList.trouble.forbidden':
    'Ce navigateur interdit à la page de stocker quoi que ce soit, comme dans une fenêtre privée. Les entraînements se perdent avec la page.',
  'runList.trouble.broken':
    'Ce que cette page a stocké ici est illisible, ou vient d’une version plus récente. Rechargez la page ; si cela ne suffit pas, « Tout oublier » repart de zéro.',

  'forget.button': 'Tout oublier…',
  'forget.title': 'Tout oublier ?',
  'forget.body':
    'Tous les entraînements, tout ce que vous avez apporté et tous les réglages de cette page seront supprimés de cet appareil. C’est définitif.',
  'forget.confirm': 'Tout supprimer',
  'forget.done':
    'Il ne reste rien de cette page sur cet appareil. L’entraînement affiché est toujours là, mais n’est plus enregistré tant que vous n’avez pas rechargé la page.',
  'forget.stays':
    'Quelque chose n’a pas pu être supprimé : un autre onglet le retient peut-être. Fermez les autres onglets de cette page et réessayez.',
} as const
