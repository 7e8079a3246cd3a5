import type { SearchWords } from './en'

export const words: SearchWords = {
  title: 'Buscar',
  lead: 'Busca en todo el sitio, desde reuniones y posiciones hasta noticias, personas y archivos.',
  label: '¿Qué buscas?',
  button: 'Buscar',
  found: (count, words) =>
    `${count === 0 ? 'Ningún resultado' : `${count} ${count === 1 ? 'resultado' : 'resultados'}`} para «${words}»`,
  onlySome: 'Nada contiene todas estas palabras. Esto contiene algunas:',
  noneHint: 'Prueba con menos palabras, con otra o solo con el principio de una palabra.',
  elsewhere: 'O ve directo a',
  topics: 'Reuniones por tema',
  more: 'Más resultados',
  kinds: {
    page: 'Página',
    meeting: 'Reunión',
    date: 'Reunión',
    position: 'Posición',
    article: 'Noticia',
    paper: 'Documento',
    group: 'Grupo',
    person: 'Persona',
    circular: 'Boletín',
  },
  file: 'Archivo',
}
