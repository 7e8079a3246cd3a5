import type { en } from './en'

export const es: typeof en = {
  title: 'Eliminar',
  loading: 'Comprobando si se puede eliminar',
  unknown: 'No se pudo comprobar si se puede eliminar. Comprueba tu conexión y abre esto de nuevo.',
  failed: 'No se pudo eliminar. Nada ha cambiado; vuelve a intentarlo.',
  gone: 'Ya no está: otra persona lo ha eliminado.',
  untitled: 'Sin título todavía',
  cancel: 'Volver',
  close: 'Cerrar',
  confirm: 'Eliminar',
  confirmOthers: (count) => (count === 1 ? 'Eliminar el otro' : `Eliminar los otros ${count}`),
  kept: (title) => `«${title}» no se puede eliminar`,
  unpublishing: {
    title: 'Antes de retirarlo del sitio',
    kept: (title) => `«${title}» todavía no se puede retirar del sitio`,
  },
  more: (count) => `y ${count} más`,
  effect: {
    kept: 'El público deja de verlo enseguida. Durante 400 días lo puedes recuperar tú, y también quien administra el sitio: en «Contenido eliminado», en el menú.',
    gone: 'Desaparece enseguida, también para el público. Esto no se guarda: nadie lo puede recuperar.',
  },
  effectOfTranslation: {
    kept: 'Este idioma deja de verse enseguida; los demás se quedan. Empiézalo de nuevo, y «Historial», al lado del formulario, recupera lo que vio el público, durante 400 días.',
    gone: 'Este idioma deja de verse enseguida; los demás se quedan. No se guarda.',
  },
  deleted: (title) => `Se ha eliminado «${title}».`,
  deletedMany: (count) => `Eliminados: ${count}.`,
  deletedTranslation: (title, language) =>
    `Se ha eliminado «${title}» en este idioma: ${language}. Los demás se quedan.`,
  bringBack: 'Recuperar: Contenido eliminado',
}
