import type { en } from './en'

export const es: typeof en = {
  without: (list) => `Se ha pegado sin ${list}: un texto no puede llevar eso aquí.`,
  pictures: 'imágenes',
  tables: 'el diseño de las tablas',
  colours: 'colores',
}
