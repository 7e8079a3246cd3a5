import type { NewsWords } from './en'

export const words: NewsWords = {
  title: 'Noticias',
  lead: 'Lo que decimos, lo que pasó y lo que viene.',
  all: 'Todas las noticias',
  ofYear: (year) => `Noticias de ${year}`,
  years: 'Años',
  none: 'Todavía no hay noticias',
  kinds: { statement: 'Declaración', report: 'Crónica', announcement: 'Aviso' },
  part: (number, all) => `Parte ${number} de ${all}`,
  parts: 'Todas las partes',
  about: 'De qué trata',
  by: 'Escrita por',
  neighbours: 'Más noticias',
  previous: 'Anterior',
  next: 'Siguiente',
}
