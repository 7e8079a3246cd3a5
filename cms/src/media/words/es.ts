import type { MediaWords, SvgProblem } from './words'

const allowed =
  'Se permiten imágenes (JPEG, PNG, WebP, AVIF, GIF, SVG simple), PDF, archivos de Word, Excel, PowerPoint y OpenDocument sin macros, texto simple, MP3, M4A, MP4 y subtítulos (WebVTT).'

const asPicture = 'o guárdalo como PNG y sube ese.'

function drawing(problem: SvgProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `no es un dibujo SVG que se pueda leer. Ábrelo en un programa de dibujo y guárdalo de nuevo como «SVG simple», ${asPicture}`
    case 'entities':
      return `define textos propios (entidades), que no se aceptan. Guárdalo de nuevo como «SVG simple», ${asPicture}`
    case 'acts':
      return `no es solo un dibujo: contiene «${problem.part}», que haría algo o se movería. Quítalo y guárdalo como «SVG simple», ${asPicture}`
    case 'outside':
      return `lleva a algo de fuera: «${problem.part}». Quítalo y guárdalo como «SVG simple», ${asPicture}`
    case 'picture':
      return 'el dibujo contiene una imagen de otro tipo. Sube esa imagen, o guarda el dibujo como PNG y sube ese.'
    case 'unknown':
      return `el dibujo usa «${problem.part}», que no se acepta: sin eso se vería de otra manera. Conviértelo todo en formas simples (trazados) en un programa de dibujo, ${asPicture}`
    case 'sizeless':
      return `el dibujo no dice qué tamaño tiene, o un lado mide más de 20 veces lo que el otro. Ponle ancho, alto y «viewBox», ${asPicture}`
    case 'tooMuch':
      return {
        bytes: `el dibujo ocupa más de 300 kB. Hazlo más sencillo, ${asPicture}`,
        parts: `el dibujo tiene demasiadas partes. Hazlo más sencillo, ${asPicture}`,
        depth: `en el dibujo hay demasiados grupos unos dentro de otros. Desagrúpalos, ${asPicture}`,
      }[problem.limit]
  }
}

export const es: MediaWords = {
  kinds: {
    jpeg: 'una imagen JPEG',
    png: 'una imagen PNG',
    webp: 'una imagen WebP',
    avif: 'una imagen AVIF',
    gif: 'una imagen GIF',
    svg: 'un dibujo SVG',
    pdf: 'un PDF',
    txt: 'texto simple',
    vtt: 'subtítulos WebVTT',
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
  drawing,
  otherSort: (isDrawing) =>
    isDrawing
      ? 'lo que reemplazaría es un dibujo SVG, cuya dirección termina en «.svg». Reemplázalo por otro SVG, o sube la imagen como archivo nuevo.'
      : 'lo que reemplazaría no es un dibujo SVG, y así lo dice su dirección. Reemplázalo por un PNG o JPEG, o sube el dibujo como archivo nuevo.',
  otherKind: (ending) =>
    `lo que reemplazaría conserva su dirección, que termina en «${ending}». Reemplázalo por un archivo así, o sube este como archivo nuevo.`,
  tooLarge: ({ width, height, frames, mostPixels, mostPixelsOfFrames }, kind) =>
    frames === 1
      ? `tiene ${width} × ${height} píxeles, y ${kind} puede tener ${mostPixels / 1e6} millones. Hazla más pequeña y sube esa.`
      : `tiene ${frames} fotogramas de ${width} × ${height} píxeles. Un fotograma puede tener ${mostPixels / 1e6} millones de píxeles, y todos juntos ${mostPixelsOfFrames / 1e6} millones. Hazla más pequeña o más corta y sube esa.`,
}
