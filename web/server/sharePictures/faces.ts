import displayLatin from '../../fonts/pictures/archivo-narrow-800-latin.ttf?inline'
import displayLatinExt from '../../fonts/pictures/archivo-narrow-800-latin-ext.ttf?inline'
import textLatin from '../../fonts/pictures/literata-400-latin.ttf?inline'
import textLatinExt from '../../fonts/pictures/literata-400-latin-ext.ttf?inline'

interface Face {
  name: string
  data: Buffer
  weight: 400 | 800
  style: 'normal'
}

/** The faces of the site as they are drawn with: satori reads no WOFF2. */
export const faces: Face[] = [
  face('display', 800, displayLatin),
  face('display-ext', 800, displayLatinExt),
  face('text', 400, textLatin),
  face('text-ext', 400, textLatinExt),
]

function face(name: string, weight: Face['weight'], url: string): Face {
  const data = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  return { name, data, weight, style: 'normal' }
}
