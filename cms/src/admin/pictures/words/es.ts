import { wrongFile } from '../../../checks/words/files/es'

import type { en } from './en'

export const es: typeof en = {
  take: 'Hacer o elegir una foto',
  choosePicture: 'Elegir una imagen',
  chooseFile: 'Elegir un archivo',
  another: 'Otra',
  fromLibrary: 'De Multimedia',
  remove: 'Quitar',
  dropHere: 'También puedes soltarla aquí.',
  sending: (name) => `Se está subiendo «${name}» …`,
  failed: 'No se ha subido. Mira si tienes conexión e inténtalo de nuevo.',
  wrongFile,
  shows: 'Qué se ve en la imagen',
  showsHint:
    'En una frase, para quien no puede verla. Va con la imagen dondequiera que se muestre; sin ella no se publica nada que lleve la imagen.',
  showsHintIn: (language, original) =>
    `En ${language}, para quien no puede verla. Mientras falte, se lee el texto en ${original}.`,
  takeOver: 'Copiar el texto del original',
  showsNamed: (file) => `Qué se ve en la imagen: ${file}`,
  notDescribed:
    'No se ha guardado qué se ve en la imagen. Mira si tienes conexión e inténtalo de nuevo.',
  isNameOfFile: 'Eso es el nombre de un archivo: di qué se ve.',
}
