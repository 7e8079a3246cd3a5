import type { en } from './en'

export const es: typeof en = {
  stays: (language, text) =>
    `${language}: «${text}». Ahí se sigue leyendo esto: cada idioma tiene su propio anuncio.`,
  none: (language) => `${language}: sin anuncio. Ahí no se ve ninguno: cada idioma tiene el suyo.`,
  change: (language) => `Cambiar el anuncio en ${language}`,
  write: (language) => `Escribir un anuncio en ${language}`,
}
