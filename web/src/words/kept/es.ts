import type { KeptWords } from './en'

export const words: KeptWords = {
  offline: {
    title: 'No tienes conexión',
    lead: 'Este dispositivo no tiene conexión en este momento, o es demasiado débil, y no ha guardado esta página.',
    forms: 'Los formularios y la búsqueda necesitan conexión.',
    kept: 'Lo que este dispositivo ha guardado',
    retry: 'Intentar de nuevo',
    over: {
      title: 'Las fechas que este dispositivo ha guardado aquí terminaron el {day}',
      hint: 'Lo que sigue lo verás cuando vuelvas a tener conexión.',
    },
  },
  forget: {
    forget: 'Borrar lo que guarda este dispositivo',
    forgotten: 'Está borrado. A partir de ahora este dispositivo no guarda nada de este sitio.',
    keepAgain: 'Volver a guardar páginas',
  },
}
