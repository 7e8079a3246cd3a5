import type { en } from './en'

export const de: typeof en = {
  see: 'Auf der Website ansehen',
  seeHint:
    'Öffnet die Startseite mit diesen Farben und diesem Logo. Gespeichert wird dabei nichts.',
  chooseFirst: 'Wähle erst eine Farbe, die sich lesen lässt: eine wie „#c8161d“.',
  failed: 'Die Website ließ sich nicht öffnen. Prüf deine Verbindung und versuch es noch einmal.',
  samples: 'Beispiele der Farben',
  samplesFor: (label) => `${label}: Beispiele`,
  pick: (label) => `${label}: wählen`,
  unreadable: 'Das lässt sich nicht als Farbe lesen. Wähle eine, oder schreib sie wie „#c8161d“.',
  kept: {
    light: (ratio, least) =>
      `Bei Tag: bleibt, wie sie ist. Kontrast ${ratio}, mindestens ${least}.`,
    dark: (ratio, least) =>
      `Im dunklen Modus: bleibt, wie sie ist. Kontrast ${ratio}, mindestens ${least}.`,
  },
  changed: {
    light: (shown, chosen, ratio, least) =>
      `Bei Tag: erscheint als ${shown}, weil sich ${chosen} dort kaum lesen ließe. Kontrast ${ratio}, mindestens ${least}.`,
    dark: (shown, chosen, ratio, least) =>
      `Im dunklen Modus: erscheint als ${shown}, weil sich ${chosen} dort kaum lesen ließe. Kontrast ${ratio}, mindestens ${least}.`,
  },
}
