import type { GuideWords } from './en'

export const words: GuideWords = {
  head: [
    'Tarea',
    'Editor, teléfono',
    'Editor, computadora',
    'Contributor, teléfono',
    'Contributor, computadora',
  ],
  signIn: 'Iniciar sesión',
  tasks: {
    'change a page': 'Cambiar el texto de una página',
    'add a meeting': 'Añadir una reunión',
    'cancel a date': 'Cancelar la reunión de mañana',
    'add a position': 'Añadir una posición',
    translate: 'Traducir una página',
    preview: 'Cambiar una página y mirarla',
    undo: 'Recuperar una versión anterior',
    schedule: 'Cambiar una página, para más tarde',
  },
}
