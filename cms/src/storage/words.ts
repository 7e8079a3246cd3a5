import type { Locale } from '../contract'
import type { StorageFailure } from './failures'

/** What whoever wanted to save something reads when nothing was kept. */
export const words: Record<Locale, Record<StorageFailure, string>> = {
  en: {
    full: 'Nothing was saved: the system’s disk is full. Leave this page open, tell whoever runs the system, and save again when there is room.',
    failed:
      'Nothing was saved: the database could not keep it. Leave this page open and save again in a few minutes; if that does not help, tell whoever runs the system.',
  },
  es: {
    full: 'No se guardó nada: el disco del sistema está lleno. Deja esta página abierta, avisa a quien administra el sistema y guarda de nuevo cuando haya espacio.',
    failed:
      'No se guardó nada: la base de datos no pudo conservarlo. Deja esta página abierta y guarda de nuevo en unos minutos; si no sirve, avisa a quien administra el sistema.',
  },
}
