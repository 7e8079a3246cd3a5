import type { en } from './en'

export const es: typeof en = {
  title: 'Otra persona cambió esto mientras tanto',
  when: 'Cambiado:',
  elsewhere: 'Lo que difiere no se puede mostrar aquí: es una elección dentro de una sección.',
  mine: 'Lo tuyo',
  theirs: 'Lo suyo',
  keepMine: 'Guardar lo mío encima de lo suyo',
  takeTheirs: 'Tomar lo suyo',
  lost: 'Si tomas lo suyo, lo tuyo se pierde: copia de aquí lo que todavía necesites.',
  kept: 'Si tomas lo suyo, lo tuyo queda en este navegador: «Recuperar», junto al formulario, lo muestra de nuevo.',
  fieldsRefused: (count: number) =>
    `Hay que corregir ${count} campos: en cada uno se dice qué falta.`,
}
