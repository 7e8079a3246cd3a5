import type { DocumentsWords } from './en'

export const words: DocumentsWords = {
  title: 'Documentos',
  lead: 'Lo que hemos aprobado, anotado e impreso, con todas sus versiones.',
  all: 'Todos los documentos',
  none: 'Todavía no hay documentos',
  kind: 'Qué es',
  year: 'Año',
  every: 'Todos',
  kinds: {
    bylaws: 'Estatutos',
    minutes: 'Acta',
    leaflet: 'Folleto',
    studyUnit: 'Unidad de estudio',
  },
  group: 'Del grupo',
  meeting: 'Reunión',
  versions: 'Versiones',
  older: (date) => `Esta es la versión del ${date}. Hay una más reciente:`,
  versionOf: (date) => `Versión del ${date}`,
  noVersion: 'Todavía no hay nada de él aquí.',
  linkTo: (heading) => `Enlace a «${heading}»`,
  decisions: 'Acuerdos',
  decision: (number) => `Acuerdo ${number}`,
  acts: {
    proposed: 'propuesta',
    adopted: 'aprobación',
    amended: 'modificación',
    replaced: 'sustitución',
  },
  trail: 'Cómo se decidió',
}
