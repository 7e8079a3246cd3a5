import type { en } from './en'

const days = (count: number) =>
  count % 365 === 0
    ? `${count / 365} ${count === 365 ? 'año' : 'años'}`
    : `${count} ${count === 1 ? 'día' : 'días'}`

export const es: typeof en = {
  consent: (branch, { unconfirmed, attendance, messages, signUps }) =>
    `Acepto que ${branch || 'esta agrupación'} guarde lo que escribo aquí (mi dirección de correo y, si los doy, mi nombre, mensaje, intereses y necesidades) para responderme y escribirme sobre lo que pido. Lo que no confirme se borra a los ${days(unconfirmed)}; lo relativo a una fecha, ${days(attendance)} después de ella; los mensajes, a los ${days(messages)}; y las inscripciones, a los ${days(signUps)}. No se da a nadie más, y un enlace en cada correo me permite verlo y borrarlo todo.`,
  lettersConsent: (branch, { signUps }) =>
    `Quiero recibir por correo los boletines de ${branch || 'esta agrupación'}: lo que viene y lo que hacemos. Acepto que para eso se guarde mi dirección, ${days(signUps)} como máximo. Cada boletín lleva un enlace para dejar de recibirlos.`,
  consentChanged: 'Lo que aceptas cambió. Léelo, por favor, y pulsa el botón otra vez.',
  choiceGone: (name) =>
    `Algo que elegiste en «${name}» ya no está. Mira lo que hay, por favor, y guarda otra vez.`,
  topics: 'Temas',
  groups: 'Grupos',
}
