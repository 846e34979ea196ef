/** Français : ce qui s’enregistre comme fichier. */
import type { exports as english } from '../en/exports.ts'

export const exports: Record<keyof typeof english, string> = {
  'save.curves': 'Enregistrer les courbes en CSV',
  'save.measures': 'Enregistrer les mesures en CSV',
  'save.picture': 'Enregistrer en PNG : {name}',
  'report.save': 'Enregistrer un rapport',
  'report.saveHelp':
    'Une page pour l’écran ou le papier : échantillons, courbes, réglages, mesures',
  'report.title': '{name} : rapport d’un entraînement',
  'report.step': 'Étapes',
  'report.link': 'La même expérience :',
  'report.usual': 'à l’origine {value}',
  'report.differs':
    'Au plus près de « {base} ». En violet : ce qui diffère, avec la valeur d’origine.',
  'report.asPreset': 'Comme dans « {base} ».',
  'report.noVerdict': 'Pas encore de diagnostic.',
  'report.noMeasures': 'Pas encore mesuré en entier.',
  'save.model': 'Enregistrer le modèle seul',
  'save.modelHelp': 'Ses réseaux en safetensors, en demi-précision',
}
