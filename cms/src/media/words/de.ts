import type { MediaWords } from './words'

const allowed =
  'Erlaubt sind Bilder (JPEG, PNG, WebP, AVIF, GIF), PDF, Dateien von Word, Excel, PowerPoint und OpenDocument ohne Makros, reiner Text, MP3, M4A und MP4.'

export const de: MediaWords = {
  kinds: {
    jpeg: 'ein JPEG-Bild',
    png: 'ein PNG-Bild',
    webp: 'ein WebP-Bild',
    avif: 'ein AVIF-Bild',
    gif: 'ein GIF-Bild',
    pdf: 'ein PDF',
    txt: 'reiner Text',
    mp3: 'eine MP3-Aufnahme',
    m4a: 'eine M4A-Aufnahme',
    mp4: 'ein MP4-Video',
    docx: 'ein Word-Dokument',
    xlsx: 'eine Excel-Tabelle',
    pptx: 'eine PowerPoint-Datei',
    odt: 'ein OpenDocument-Text',
    ods: 'eine OpenDocument-Tabelle',
    odp: 'eine OpenDocument-Präsentation',
  },
  refused: (name, why) => `„${name}“ wurde nicht hochgeladen: ${why} ${allowed}`,
  ending: (ending) => `Dateien mit der Endung „${ending}“ sind nicht erlaubt.`,
  noEnding: 'Am Namen ist nicht zu erkennen, was es ist: Er braucht eine Endung wie „.jpg“.',
  markup: (kind) =>
    `Die Datei ist nicht sicher: Dem Namen nach ist sie ${kind}, es steckt aber HTML, SVG oder ein Skript darin.`,
  other: (kind) =>
    `Dem Namen nach ist die Datei ${kind}, ihr Inhalt ist aber etwas anderes. Speichere sie neu als das, was sie sein soll.`,
  damaged: (kind) =>
    `Die Datei ist ${kind}, lässt sich aber nicht lesen: Sie ist beschädigt oder wurde nicht ganz kopiert. Öffne sie dort, wo sie herkommt, speichere sie neu und lade sie dann hoch.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `Das Bild hat ${width} × ${height} Pixel, und ${kind} darf höchstens ${mostPixels / 1e6} Millionen haben. Mach es kleiner und lade es dann hoch.`
      : `Das Bild hat ${frames} Einzelbilder mit ${width} × ${height} Pixeln. Ein Einzelbild darf höchstens ${mostPixels / 1e6} Millionen Pixel haben, alle zusammen höchstens ${mostPixelsOfFrames / 1e6} Millionen. Mach es kleiner oder kürzer und lade es dann hoch.`,
}
