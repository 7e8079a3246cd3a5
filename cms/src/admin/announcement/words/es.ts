import type { en } from './en'

export const es: typeof en = {
  stays: (language, texts) =>
    `${language}: ${texts.map((text) => `«${text}»`).join(', ')}. Ahí se sigue leyendo esto: cada idioma tiene sus propios anuncios.`,
  none: (language) =>
    `${language}: sin anuncios. Ahí no se ve ninguno: cada idioma tiene los suyos.`,
  change: (language) => `Cambiar los anuncios en ${language}`,
  write: (language) => `Escribir un anuncio en ${language}`,
}
