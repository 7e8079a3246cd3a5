import type { en } from './en'

export const es: typeof en = {
  title: 'Sesiones y segundo paso',
  subtitle: 'Si no conoces alguno de estos, cierra allí la sesión y elige otra contraseña.',
  list: 'Navegadores',
  kind: (browser, system) =>
    [browser ?? 'Un navegador', ...(system === null ? [] : [`en ${system}`])].join(' '),
  thisOne: (kind) => `${kind} (este navegador)`,
  began: (when) => `Sesión iniciada: ${when}`,
  renewed: (when) => `Último uso: ${when}`,
  end: 'Cerrar sesión',
  endThere: (kind) => `Cerrar sesión: ${kind}`,
  endOthers: 'Cerrar las demás sesiones',
  nowhereElse: 'No has iniciado sesión en ningún otro sitio.',
  ended: 'Allí la sesión está cerrada.',
}
