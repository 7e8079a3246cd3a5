import type { en } from './en'

export const es: typeof en = {
  moved:
    'Esta reunión está publicada: cuándo y dónde tiene lugar lo cambia solo quien puede publicar. Deja este campo como estaba o pide ayuda a alguien que edite.',
  deleted: 'Esto está publicado: solo un editor lo puede eliminar. Pídeselo a un editor.',
  linkedFromThese:
    'Desde otras partes hay enlaces que llevan al público hasta aquí. Abre cada una, quita el enlace y publica o guarda. Después elimina esto.',
  linkedFromTheseWhilePublic:
    'Desde otras partes hay enlaces que llevan al público hasta aquí. Abre cada una, quita el enlace y publica o guarda. Después retira esto del sitio.',
  chosenInThese:
    'El público lee esto en otras partes. Abre cada una, elige otra cosa y publica o guarda. Después elimina esto.',
  chosenInTheseWhilePublic:
    'El público lee esto en otras partes. Abre cada una, elige otra cosa y publica o guarda. Después retira esto del sitio.',
  firstLanguage: (first, others) =>
    `Sin el original en ${first} tampoco se ve en ${others.join(', ')}. Elimínalo en todos los idiomas, o solo en ${others.join(', ')}.`,
}
