import type { en } from './en'

export const es: typeof en = {
  moved:
    'Esta reunión está publicada: cuándo y dónde tiene lugar lo cambia solo quien puede publicar. Deja este campo como estaba o pide ayuda a alguien que edite.',
  deleted: 'Esto está publicado: solo un editor lo puede borrar. Pídeselo a un editor.',
}
