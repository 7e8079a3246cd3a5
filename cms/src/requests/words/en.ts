import { en as labels } from '../../labels/words/en'
import type { RequestWords } from './words'

const named = (field: string) => {
  const name = labels.bookkeeping[field]
  return name === undefined ? field : `${name} (${field})`
}

export const en: RequestWords = {
  kept: (field) =>
    `“${named(field)}” is kept by the system: nobody can change it. Leave it as it was, or leave it out.`,
  foreignPart: (field) =>
    `“${field}”: this part belongs to another document, so it can’t be saved here. Open the page anew and add the part again.`,
  notInForm: (field) => `“${field}” is not in your form: leave it out, or ask an editor.`,
  unreadable: (field) =>
    `“${field}” can’t be used to sort, search or show: you may not read it. Leave it out.`,
  nothingThere: 'This is not there: it was deleted, or the link to it is wrong.',
  notAnId: (id) =>
    `“${id}” is no identifier of a document: it has 24 lower-case letters and digits.`,
  notAFolder: (field) =>
    `“${field}” is no folder of the media library: give the number of one, or null for none.`,
}
