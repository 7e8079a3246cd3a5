import type { en } from './en'

export const es: typeof en = {
  noResets:
    'Este sitio no envía correo. Pide a quien administra tu sitio una contraseña nueva: puede ponerla en Configuración → Usuarios.',
}
