import type { PeopleWords } from './en'

export const words: PeopleWords = {
  title: 'Personas',
  lead: 'Quién habla por el grupo y quién hace qué.',
  all: 'Todas las personas',
  none: 'Todavía no se muestra a nadie',
  groups: 'Grupos',
  pronouns: 'Pronombres',
  offices: 'Cargos',
  holders: 'Quién tiene un cargo',
  others: 'Otras personas con quienes te puedes encontrar',
  write: (name) => `Escribir a ${name}`,
  talks: 'Próximas charlas',
  since: (date) => `desde el ${date}`,
}
