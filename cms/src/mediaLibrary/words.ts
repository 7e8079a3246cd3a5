import type { Locale } from '../contract'

interface Words {
  notYours: (file: string) => string
  used: (file: string, places: string) => string
  seen: (file: string, places: string) => string
  wordless: (file: string, places: string) => string
  place: (title: string, field: string, isSeen: boolean) => string
}

const en: Words = {
  notYours: (file) =>
    `“${file}” was uploaded by somebody else, and you can change, move or delete only your own files. Nothing was done. Ask an editor.`,
  used: (file, places) =>
    `“${file}” is used here: ${places}. Nothing was deleted. Take it out there first and publish what is published, then delete it.`,
  seen: (file, places) =>
    `Visitors see “${file}” here: ${places}. Only an editor changes or deletes it. Ask an editor.`,
  wordless: (file, places) =>
    `Visitors see “${file}” here: ${places}. Leave it an alternative text: a sentence that says what it shows, for those who can’t see it.`,
  place: (title, field, isSeen) => `“${title}” (${field}, ${isSeen ? 'published' : 'draft'})`,
}

const es: Words = {
  notYours: (file) =>
    `«${file}» lo subió otra persona, y solo puedes cambiar, mover o borrar tus propios archivos. No se hizo nada. Pide ayuda a alguien que edite.`,
  used: (file, places) =>
    `«${file}» se usa aquí: ${places}. No se borró nada. Quítalo antes de allí y publica lo que está publicado; después bórralo.`,
  seen: (file, places) =>
    `«${file}» está a la vista aquí: ${places}. Solo lo cambia o lo borra quien puede publicar. Pide ayuda a alguien que edite.`,
  wordless: (file, places) =>
    `«${file}» está a la vista aquí: ${places}. Déjale un texto alternativo: una frase que diga qué muestra, para quienes no la ven.`,
  place: (title, field, isSeen) => `«${title}» (${field}, ${isSeen ? 'publicado' : 'borrador'})`,
}

/** What the media library says to people who edit. */
export const words: Record<Locale, Words> = { en, es }
