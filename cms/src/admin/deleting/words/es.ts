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
  keptInLanguage: (language) =>
    `${language} se queda por ahora en el sitio. Los demás idiomas se pueden retirar.`,
  more: (count) => `y ${count} más`,
  seen: {
    public: 'El público deja de verlo enseguida.',
    some: 'El público deja de ver enseguida lo que está publicado.',
    draft: 'El público no lo ve: no está publicado.',
  },
  seenOf: {
    'date-change':
      'Lo que se cambió de la fecha se deshace enseguida, para el público y en sus calendarios. A quien se le había avisado se le escribe de nuevo.',
    closure:
      'El lugar vuelve a estar abierto esos días, enseguida. A quien se le había avisado de que allí no había reunión se le escribe de nuevo.',
    'special-date': 'De esta fecha el público lee enseguida lo mismo que de cualquier otra.',
    redirect: 'Su antigua dirección ya no lleva a ningún sitio, enseguida.',
    interest: 'Nadie puede elegirlo ya en los formularios, enseguida.',
  },
  seenInLanguage: {
    public: 'Este idioma deja de verse enseguida; los demás se quedan.',
    draft: 'El público no ve este idioma: no está publicado. Los demás se quedan.',
  },
  effect: {
    kept: 'Durante 400 días lo puedes recuperar tú, y también quien administra el sitio: en «Contenido eliminado», en el menú.',
    gone: 'Esto no se guarda: nadie lo puede recuperar.',
  },
  effectOfTranslation: {
    kept: 'Empiézalo de nuevo, y «Historial», al lado del formulario, recupera lo que había en él, durante 400 días.',
    gone: 'No se guarda.',
  },
  deleted: (title) => `Se ha eliminado «${title}».`,
  deletedMany: (count) => `Eliminados: ${count}.`,
  deletedTranslation: (title, language) =>
    `Se ha eliminado «${title}» en este idioma: ${language}. Los demás se quedan.`,
  bringBack: 'Recuperar: Contenido eliminado',
}
