import type { Locale } from '../contract'
import { bookkeepingNames } from '../labels/bookkeeping'

/** What whoever asks is told; fields by the name in the form, and by the one that programs use. */
interface Words {
  kept: (field: string) => string
  foreignPart: (field: string) => string
  notInForm: (field: string) => string
  unreadable: (field: string) => string
  notAnId: (id: string) => string
}

const named = (language: Locale, field: string): string => {
  const name = bookkeepingNames[language][field]
  return name === undefined ? field : `${name} (${field})`
}

export const words: Record<Locale, Words> = {
  en: {
    kept: (field) =>
      `“${named('en', field)}” is kept by the system: nobody can change it. Leave it as it was, or leave it out.`,
    foreignPart: (field) =>
      `“${field}”: this part belongs to another document, so it can’t be saved here. Open the page anew and add the part again.`,
    notInForm: (field) => `“${field}” is not in your form: leave it out, or ask an editor.`,
    unreadable: (field) =>
      `“${field}” can’t be used to sort, search or show: you may not read it. Leave it out.`,
    notAnId: (id) =>
      `“${id}” is no identifier of a document: it has 24 lower-case letters and digits.`,
  },
  es: {
    kept: (field) =>
      `«${named('es', field)}» lo lleva el sistema: nadie lo puede cambiar. Déjalo como estaba o no lo envíes.`,
    foreignPart: (field) =>
      `«${field}»: esta parte es de otro documento y no se puede guardar aquí. Abre la página de nuevo y vuelve a añadir la parte.`,
    notInForm: (field) =>
      `«${field}» no está en tu formulario: no lo envíes o pide ayuda a alguien que edite.`,
    unreadable: (field) =>
      `Por «${field}» no se puede ordenar, buscar ni mostrar: no lo puedes leer. Quítalo.`,
    notAnId: (id) =>
      `«${id}» no es el identificador de un documento: tiene 24 letras minúsculas y cifras.`,
  },
}
