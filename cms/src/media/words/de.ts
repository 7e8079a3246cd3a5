import type { MediaWords, SvgProblem } from './words'

const allowed =
  'Erlaubt sind Bilder (JPEG, PNG, WebP, AVIF, GIF, einfaches SVG), PDF, Dateien von Word, Excel, PowerPoint und OpenDocument ohne Makros, reiner Text, MP3, M4A, MP4 und Untertitel (WebVTT).'

const asPicture = 'oder speichere sie als PNG und lade das hoch.'

function drawing(problem: SvgProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `Sie lässt sich nicht als SVG-Zeichnung lesen. Öffne sie in einem Zeichenprogramm und speichere sie neu als „einfaches SVG“, ${asPicture}`
    case 'entities':
      return `Sie legt eigene Texte fest (Entitäten), die nicht angenommen werden. Speichere sie neu als „einfaches SVG“, ${asPicture}`
    case 'acts':
      return `Sie ist nicht nur eine Zeichnung: Darin steht „${problem.part}“, das etwas tun oder sich bewegen würde. Nimm es heraus und speichere sie als „einfaches SVG“, ${asPicture}`
    case 'outside':
      return `Sie führt zu etwas außerhalb: „${problem.part}“. Nimm es heraus und speichere sie als „einfaches SVG“, ${asPicture}`
    case 'picture':
      return 'In der Zeichnung steht ein Bild von anderer Art. Lade dieses Bild selbst hoch, oder speichere die Zeichnung als PNG und lade das hoch.'
    case 'unknown':
      return `Die Zeichnung verwendet „${problem.part}“, das nicht angenommen wird: Ohne das sähe sie anders aus. Wandle alles in einem Zeichenprogramm in einfache Formen (Pfade) um, ${asPicture}`
    case 'sizeless':
      return `Die Zeichnung sagt nicht, wie groß sie ist, oder eine Seite ist mehr als 20-mal so lang wie die andere. Gib ihr Breite, Höhe und „viewBox“, ${asPicture}`
    case 'tooMuch':
      return {
        bytes: `Die Zeichnung hat mehr als 300 kB. Vereinfache sie, ${asPicture}`,
        parts: `Die Zeichnung hat zu viele Teile. Vereinfache sie, ${asPicture}`,
        depth: `In der Zeichnung stecken zu viele Gruppen ineinander. Löse sie auf, ${asPicture}`,
      }[problem.limit]
  }
}

export const de: MediaWords = {
  kinds: {
    jpeg: 'ein JPEG-Bild',
    png: 'ein PNG-Bild',
    webp: 'ein WebP-Bild',
    avif: 'ein AVIF-Bild',
    gif: 'ein GIF-Bild',
    svg: 'eine SVG-Zeichnung',
    pdf: 'ein PDF',
    txt: 'reiner Text',
    vtt: 'WebVTT-Untertitel',
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
  drawing,
  otherSort: (isDrawing) =>
    isDrawing
      ? 'Ersetzt würde eine SVG-Zeichnung, deren Adresse auf „.svg“ endet. Ersetze sie durch ein anderes SVG, oder lade das Bild als neue Datei hoch.'
      : 'Ersetzt würde etwas, das keine SVG-Zeichnung ist, und so lautet seine Adresse. Ersetze es durch ein PNG oder JPEG, oder lade die Zeichnung als neue Datei hoch.',
  otherKind: (ending) =>
    `Was ersetzt würde, behält seine Adresse, und die endet auf „${ending}“. Ersetze es durch eine solche Datei, oder lade diese als neue Datei hoch.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `Das Bild hat ${width} × ${height} Pixel, und ${kind} darf höchstens ${mostPixels / 1e6} Millionen haben. Mach es kleiner und lade es dann hoch.`
      : `Das Bild hat ${frames} Einzelbilder mit ${width} × ${height} Pixeln. Ein Einzelbild darf höchstens ${mostPixels / 1e6} Millionen Pixel haben, alle zusammen höchstens ${mostPixelsOfFrames / 1e6} Millionen. Mach es kleiner oder kürzer und lade es dann hoch.`,
}
