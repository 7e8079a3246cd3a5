import type { en } from './en'

export const es: typeof en = {
  title: 'Lo que se lee en el sitio',
  explain:
    'Un enlace sin palabras aparece con el título de aquello a lo que lleva, en cada idioma. Lo que escribes aquí vale solo para este idioma.',
  header: 'Arriba',
  footer: 'Abajo',
  empty: 'Sin enlaces',
  nameless: 'Un enlace sin palabras',
  byTitle: 'su título',
  asOriginal: (language) => `como en ${language}`,
  failed: 'Ahora no se puede mostrar.',
}
