import { useLanguage } from '../words/useWords'

const en = {
  title: 'Link to the draft',
  hint: 'Whoever has the link sees the draft as it is saved, on the site. It works for one day.',
  copy: 'Copy link to the draft',
  copied: 'The link is copied. It works for one day.',
  copyByHand: 'Copy this link. It works for one day.',
  failed: 'The link could not be made. Check your connection and try again.',
  link: 'The link',
  takeBack: 'Take back all links',
  takenBack:
    'All links to this draft and its versions that were made so far open nothing any more, in either language.',
  notTakenBack: 'The links could not be taken back. Check your connection and try again.',
}

const es: typeof en = {
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

/** In the language that the reader has chosen for the admin. */
export function useTexts(): typeof en {
  return useLanguage() === 'es' ? es : en
}
