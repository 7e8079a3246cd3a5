import type { en } from './en'

export const de: typeof en = {
  full: 'Es wurde nichts gespeichert: Die Festplatte des Systems ist voll. Lass diese Seite offen, sag der Person Bescheid, die das System betreut, und speichere noch einmal, wenn wieder Platz ist.',
  failed:
    'Es wurde nichts gespeichert: Die Datenbank hat es nicht angenommen. Lass diese Seite offen und speichere in ein paar Minuten noch einmal; wenn das nicht hilft, sag der Person Bescheid, die das System betreut.',
  files:
    'Es wurde nichts gespeichert: Der Dateispeicher antwortet nicht. Lass diese Seite offen und versuche es in ein paar Minuten noch einmal; wenn das nicht hilft, sag der Person Bescheid, die das System betreut.',
}
