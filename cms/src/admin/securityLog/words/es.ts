import type { en } from './en'

export const es: typeof en = {
  subtitle:
    'Quién inició sesión y quién cambió cuentas, ajustes y entradas. Nadie puede cambiarlo ni eliminarlo; a los 400 días se elimina por sí solo.',
  loading: 'Cargando',
  failed: 'No se pudo cargar. Comprueba tu conexión.',
  refused: 'El registro de seguridad solo lo lee quien administra el sitio.',
  filters: {
    title: 'Qué se muestra',
    about: 'Sobre qué',
    subjects: {
      all: 'Todo',
      grave: 'Lo grave',
      logIns: 'Inicios de sesión',
      accounts: 'Cuentas, papeles y tokens',
      entries: 'Entradas del público',
      machine: 'Ajustes, copias y comandos',
    },
    person: 'Persona',
    everybody: 'Todas',
  },
  none: 'Aquí no hay nada.',
  grave: 'Grave',
  older: 'Mostrar lo anterior',
  newest: 'Volver a lo más reciente',
}
