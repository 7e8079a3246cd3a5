import type { en } from './en'

export const es: typeof en = {
  changedElsewhere: 'Igual en todos los idiomas: se cambia en el original.',
  title: (original) => `Traducir del ${original.toLowerCase()}`,
  subtitle:
    'Junto a cada texto está lo que dice el original. Lo que es igual en todos los idiomas aquí solo se puede leer: cámbialo en el original.',
  takeOverAll: 'Copiar todo del original',
  onlyMissing: (fields) => `Solo se añade lo que falta aquí: ${fields}.`,
  taken: (language) =>
    `Copiado. Ahora escríbelo en ${language.toLowerCase()}: nada se guarda hasta que lo guardes.`,
  picturesTaken: (language) =>
    `Di también en ${language.toLowerCase()} qué se ve en las imágenes: eso se escribe en cada idioma.`,
  dropped: (language) => `No se copió, porque no tiene versión en ${language.toLowerCase()}:`,
  changedHere: 'El original cambió desde que se guardó esto:',
  noOriginal: 'No hay original: esto aún no está escrito en el primer idioma del sitio.',
  isOnlyHere: (language) =>
    `Esto está marcado como solo en ${language}, y su texto está en el formulario al que lleva la lista. Lo que se escribe aquí no se puede publicar.`,
  inDialog: 'Ábrelo por separado para ver su original.',
  loading: 'Buscando el original …',
  failed: 'No se pudo cargar el original. Revisa tu conexión.',
  takeOver: 'Copiar el texto del original',
  takeOverPicture: 'Copiar la imagen del original',
  putBack: 'Recuperar lo que había',
  same: 'Todavía como en el original.',
  changed: 'El original cambió desde entonces:',
  alternative: 'Qué se ve en ella:',
}
