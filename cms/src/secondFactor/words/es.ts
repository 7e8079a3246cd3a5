import type { en } from './en'

const inWords = (minutes: number) => (minutes === 1 ? 'un minuto' : `${minutes} minutos`)

export const es: typeof en = {
  needed: {
    code: 'Primero confirma que eres tú, con un código de tu aplicación.',
    setUp: 'Primero configura el segundo paso de tu inicio de sesión.',
  },
  wrongCode:
    'Este código es incorrecto, ha caducado o ya se usó. Usa el que tu aplicación muestra ahora; si nunca es correcto, comprueba que el reloj de tu teléfono esté en hora.',
  wrongFirstCode:
    'Este código no corresponde. Usa el que tu aplicación muestra ahora para este sitio; si nunca es correcto, comprueba que el reloj de tu teléfono esté en hora.',
  wrongProof:
    'Este código es incorrecto, ha caducado (dura media hora) o ya se usó. Solo sirve el último que se envió por correo, o que mostró el comando; si hace falta, pide otro.',
  tooManyTries: (minutes) =>
    `Esto se intentó demasiadas veces. Espera ${inWords(minutes)} antes de volver a intentarlo.`,
  mailFailed:
    'No se pudo enviar el correo con el código. Vuelve a intentarlo en unos minutos; si no funciona, avisa a quien lleva este sitio de que su servidor de correo no acepta nada.',
  noMail:
    'Ahora no se puede enviar por correo ningún código para esta cuenta. Vuelve a cargar la página para ver qué hay que hacer.',
  unreadable:
    'Ya no se puede comprobar ningún código de esta cuenta, porque falta una clave en la máquina de este sitio. Quien lo lleva recupera la clave o restablece el segundo paso: «Keys that are lost» en docs/operating.md.',
  ticketEnded:
    'La configuración tardó más de una hora, o se empezó de nuevo en otro sitio. Empieza otra vez; si tu aplicación ya tiene una entrada de este sitio, bórrala.',
  isRequired:
    'Tu cuenta tiene que tener el segundo paso: administras este sitio o puedes leer lo que la gente escribe al grupo.',
  isOff: 'El segundo paso está desactivado en esta cuenta. Vuelve a cargar la página.',
  changedMeanwhile: 'Entretanto algo ha cambiado. Vuelve a cargar la página.',
  ownReset:
    'Tu propio segundo paso lo restablece otra persona que administre el sitio, o un comando en la máquina.',
  proofMail: (email, code) => ({
    subject: 'Un código para configurar tu inicio de sesión',
    text: `Alguien, probablemente tú, ha iniciado sesión en la cuenta ${email} con su contraseña y está configurando el segundo paso. Escribe allí este código, en el plazo de media hora:

${code}

Si no fuiste tú, alguien sabe tu contraseña: elige otra y no le des este código a nadie.
`,
  }),
}
