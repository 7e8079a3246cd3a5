import { languageOfPage } from '../language/ofPage'

const en = {
  title: 'Somebody else changed this meanwhile',
  when: 'Changed:',
  elsewhere: 'What differs can’t be shown here: it is a choice within a section.',
  field: 'Field',
  mine: 'Yours',
  theirs: 'Theirs',
  keepMine: 'Save mine over theirs',
  takeTheirs: 'Take theirs',
  kept: 'If you take theirs, yours stays in this browser: “Bring back” beside the form shows it again.',
}

const es: typeof en = {
  title: 'Otra persona cambió esto mientras tanto',
  when: 'Cambiado:',
  elsewhere: 'Lo que difiere no se puede mostrar aquí: es una elección dentro de una sección.',
  field: 'Campo',
  mine: 'Lo tuyo',
  theirs: 'Lo suyo',
  keepMine: 'Guardar lo mío encima de lo suyo',
  takeTheirs: 'Tomar lo suyo',
  kept: 'Si tomas lo suyo, lo tuyo queda en este navegador: «Recuperar», junto al formulario, lo muestra de nuevo.',
}

/** In the language of their reader. */
export function words(): typeof en {
  return languageOfPage() === 'es' ? es : en
}
