import type { en } from './en'

export const es: typeof en = {
  full: 'No se guardó nada: el disco del sistema está lleno. Deja esta página abierta, avisa a quien administra el sistema y guarda de nuevo cuando haya espacio.',
  failed:
    'No se guardó nada: la base de datos no pudo conservarlo. Deja esta página abierta y guarda de nuevo en unos minutos; si no sirve, avisa a quien administra el sistema.',
  files:
    'No se guardó nada: el almacén de archivos no responde. Deja esta página abierta e inténtalo de nuevo en unos minutos; si no sirve, avisa a quien administra el sistema.',
}
