/** Français : ce qui s’enregistre comme fichier. */
import type { exports as english } from '../en/exports.ts'

export const exports: Record<keyof typeof english, string> = {
  'save.curves': 'Enregistrer les courbes en CSV',
  'save.measures': 'Enregistrer les mesures en CSV',
  'save.picture': 'Enregistrer en PNG : {name}',
  'save.text': 'Enregistrer en fichier texte : {name}',
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
  'film.size': 'Taille du film',
  'film.pixels': '{side} px',
  'film.png': 'Bande PNG',
  'film.gif': 'GIF',
  'film.video': 'Vidéo',
  'film.noVideo': 'Pas de vidéo : ce navigateur ne sait pas en encoder',
  'film.progress': 'Part du fichier déjà faite',
  'film.cancel': 'Annuler',
  'film.saved': '{name} enregistré ({size} ko).',
  'film.failed':
    'Le fichier n’a pas pu être créé. Mettez l’entraînement en pause et réessayez, ou choisissez la plus petite taille ou un autre type de fichier.',
  'replay.save': 'Enregistrer l’entraînement en film',
  'replay.save.what':
    '{view} : {shown} moments sur {count}, de l’étape {from} à l’étape {to}, en {seconds} s. Le dernier reste une seconde.',
  'replay.length': 'Durée',
  'replay.seconds': '{seconds} s',
  'replay.step': 'étape {step}',
  'walk.frame': 'Le moment de la promenade qui est montré',
  'sliders.strips': 'Ce que change chaque dimension',
}
