import type { PlainWords } from './en'

export const words: PlainWords = {
  unavailable: {
    title: 'Volvemos en un momento',
    text: 'Ahora mismo este sitio no puede cargar su contenido. No es problema tuyo. Inténtalo de nuevo en un minuto.',
    link: 'Intentar de nuevo',
  },
  broken: {
    title: 'Algo salió mal aquí',
    text: 'No se pudo preparar esta página y es culpa nuestra. Ya quedó anotado. Inténtalo de nuevo más tarde.',
    link: 'Ir a la portada',
  },
  unreadable: {
    title: 'Esta dirección no se puede leer',
    text: 'Tiene una errata. Revísala, por favor, o empieza por la portada.',
    link: 'Ir a la portada',
  },
  elsewhere: {
    title: 'Esto no se envió desde nuestro sitio',
    text: 'Por tu seguridad solo aceptamos lo que se envía desde nuestras propias páginas. Abre aquí el formulario, por favor, y llénalo otra vez.',
    link: 'Ir a la portada',
  },
  tooLong: {
    title: 'Eso es demasiado largo',
    text: 'Regresa en tu navegador: lo que escribiste sigue ahí. Acórtalo, por favor, y envíalo otra vez.',
    link: 'Ir a un formulario vacío',
  },
  unreadableForm: {
    title: 'Este formulario no se pudo leer',
    text: 'Regresa en tu navegador: lo que escribiste sigue ahí. Envíalo otra vez, por favor.',
    link: 'Ir a un formulario vacío',
  },
  mailedLinkLater: {
    title: 'Tu enlace sigue valiendo',
    text: 'Ahora mismo no podemos abrirlo. No se ha perdido nada, y no pasa nada por intentarlo dos veces. Inténtalo de nuevo en un minuto.',
    link: 'Intentar de nuevo',
  },
  noPreview: {
    title: 'Esta vista previa ya no se puede ver',
    text: 'El enlace a una vista previa funciona durante un día y debe estar completo. Pide uno nuevo a quien te lo dio.',
    link: 'Ir a la portada',
  },
  notKept: {
    title: 'No tienes conexión',
    text: 'Este dispositivo no pudo mostrar lo que ha guardado. Inténtalo de nuevo cuando tengas conexión.',
    link: 'Intentar de nuevo',
  },
}
