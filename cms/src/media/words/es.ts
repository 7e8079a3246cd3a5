import type { MediaWords } from './words'

const allowed =
  'Se permiten imágenes (JPEG, PNG, WebP, AVIF, GIF), PDF, archivos de Word, Excel, PowerPoint y OpenDocument sin macros, texto simple, MP3, M4A y MP4.'

export const es: MediaWords = {
  kinds: {
    jpeg: 'una imagen JPEG',
    png: 'una imagen PNG',
    webp: 'una imagen WebP',
    avif: 'una imagen AVIF',
    gif: 'una imagen GIF',
    pdf: 'un PDF',
    txt: 'texto simple',
    mp3: 'una grabación MP3',
    m4a: 'una grabación M4A',
    mp4: 'un vídeo MP4',
    docx: 'un documento de Word',
    xlsx: 'una hoja de Excel',
    pptx: 'un archivo de PowerPoint',
    odt: 'un texto OpenDocument',
    ods: 'una hoja OpenDocument',
    odp: 'una presentación OpenDocument',
  },
  refused: (name, why) => `«${name}» no se subió: ${why} ${allowed}`,
  ending: (ending) => `no se permiten archivos que terminan en «${ending}».`,
  noEnding: 'su nombre no dice qué es: necesita una terminación como «.jpg».',
  markup: (kind) =>
    `no es un archivo seguro: contiene HTML, SVG o un script, aunque su nombre dice que es ${kind}.`,
  other: (kind) =>
    `su nombre dice que es ${kind}, pero su contenido es otra cosa. Guárdalo de nuevo como lo que debe ser.`,
  damaged: (kind) =>
    `es ${kind} que no se puede leer: está dañada o no se copió entera. Ábrela donde estaba, guárdala de nuevo y sube esa.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `tiene ${width} × ${height} píxeles, y ${kind} puede tener ${mostPixels / 1e6} millones. Hazla más pequeña y sube esa.`
      : `tiene ${frames} fotogramas de ${width} × ${height} píxeles. Un fotograma puede tener ${mostPixels / 1e6} millones de píxeles, y todos juntos ${mostPixelsOfFrames / 1e6} millones. Hazla más pequeña o más corta y sube esa.`,
}
