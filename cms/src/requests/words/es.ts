import { es as labels } from '../../labels/words/es'
import type { RequestWords } from './words'

const named = (field: string) => {
  const name = labels.bookkeeping[field]
  return name === undefined ? field : `${name} (${field})`
}

export const es: RequestWords = {
  kept: (field) =>
    `«${named(field)}» lo lleva el sistema: nadie lo puede cambiar. Déjalo como estaba o no lo envíes.`,
  foreignPart: (field) =>
    `«${field}»: esta parte es de otro documento y no se puede guardar aquí. Abre la página de nuevo y vuelve a añadir la parte.`,
  notInForm: (field) =>
    `«${field}» no está en tu formulario: no lo envíes o pide ayuda a alguien que edite.`,
  unreadable: (field) =>
    `Por «${field}» no se puede ordenar, buscar ni mostrar: no lo puedes leer. Quítalo.`,
  nothingThere: 'No está aquí: se eliminó, o el enlace está mal.',
  notAnId: (id) =>
    `«${id}» no es el identificador de un documento: tiene 24 letras minúsculas y cifras.`,
  notAFolder: (field) =>
    `«${field}» no es una carpeta de Multimedia: pon el número de una, o null si no va en ninguna.`,
}
