import type { en } from './en'

export const es: typeof en = {
  title: 'Enlace al borrador',
  hint: 'Quien tenga el enlace verá en el sitio el borrador tal como está guardado. Funciona durante un día.',
  copy: 'Copiar enlace al borrador',
  copied: 'El enlace está copiado. Funciona durante un día.',
  copyByHand: 'Copia este enlace. Funciona durante un día.',
  failed: 'No se pudo crear el enlace. Comprueba la conexión e inténtalo de nuevo.',
  link: 'El enlace',
  takeBack: 'Anular todos los enlaces',
  takenBack:
    'Ninguno de los enlaces a este borrador y a sus versiones creados hasta ahora abre ya nada, en ningún idioma.',
  notTakenBack: 'No se pudieron anular los enlaces. Comprueba la conexión e inténtalo de nuevo.',
}
