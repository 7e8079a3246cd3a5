import type { MediaLibraryWords } from './words'

export const en: MediaLibraryWords = {
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
