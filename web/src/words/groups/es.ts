import type { GroupsWords } from './en'

export const words: GroupsWords = {
  title: 'Grupos',
  lead: 'Quién hace qué aquí, y cómo formar parte.',
  all: 'Todos los grupos',
  none: 'Todavía no hay grupos',
  kinds: {
    committee: 'Comité',
    workingGroup: 'Grupo de trabajo',
    local: 'Grupo local',
    caucus: 'Grupo de afinidad',
  },
  joining: 'Cómo unirse',
  write: 'Escribir a este grupo',
  dates: 'Reuniones',
  nextDate: 'Próxima fecha:',
  noDates: 'Por ahora no hay fechas previstas.',
  allDates: 'Todas las fechas de este grupo',
  people: 'Quién lo forma',
  papers: 'Documentos',
  neighbours: 'Más grupos',
  previous: 'Grupo anterior',
  next: 'Grupo siguiente',
}
