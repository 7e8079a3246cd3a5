import type { en } from './en'

export const es: typeof en = {
  file: () => import('../../../../../docs/editing.es.md'),
  open: 'Ayuda',
  title: 'Ayuda',
  loading: 'Cargando',
  failed: 'No se pudo cargar la guía. Comprueba tu conexión.',
  close: 'Cerrar la ayuda',
  all: 'Todos los temas',
  back: 'Volver',
  search: 'Buscar en la guía',
  nothing: (asked) =>
    `Nada en la guía trata de «${asked}». Prueba con una palabra sencilla, como «imagen» o «fecha», o mira todos los temas:`,
  first: {
    title: 'Por dónde empezar',
    about:
      'Lo que más se suele buscar. Cada cosa se abre con la guía: al lado, o en el teléfono encima hasta que la cierres.',
    meeting: 'Cómo añadir una reunión',
    date: 'Cómo cambiar una fecha de una serie',
    page: 'Cómo cambiar una página',
    position: 'Cómo añadir una posición',
    away: 'Quitar esto',
    done: (done, all) => `${done} de ${all} hechas`,
    isDone: '(hecho)',
  },
}
