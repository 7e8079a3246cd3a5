import type { MediaLibraryWords } from './words'

export const es: MediaLibraryWords = {
  notYours: (file) =>
    `«${file}» lo subió otra persona, y solo puedes cambiar, mover o eliminar tus propios archivos. No se hizo nada. Pide ayuda a alguien que edite.`,
  used: (file, places) =>
    `«${file}» se usa aquí: ${places}. No se eliminó nada. Quítalo antes de allí y publica lo que está publicado; después bórralo.`,
  seen: (file, places) =>
    `«${file}» está a la vista aquí: ${places}. Solo lo cambia o lo elimina quien puede publicar. Pide ayuda a alguien que edite.`,
  wordless: (file, places) =>
    `«${file}» está a la vista aquí: ${places}. Déjale un texto alternativo: una frase que diga qué muestra, para quienes no la ven.`,
  place: (title, field, isSeen) => `«${title}» (${field}, ${isSeen ? 'publicado' : 'borrador'})`,
}
