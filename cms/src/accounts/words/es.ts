import type { en } from './en'

const inWords = (minutes: number) => (minutes === 1 ? 'un minuto' : `${minutes} minutos`)

export const es: typeof en = {
  wrong: 'El correo o la contraseña no son correctos, o la cuenta está cerrada.',
  tooManyTries: (minutes) =>
    `Esto se intentó demasiadas veces. Espera ${inWords(minutes)} antes de volver a intentarlo. Si no recuerdas tu contraseña, «¿Olvidó su contraseña?», en la página donde inicias sesión, te da otra.`,
  tooManyMails: (minutes) =>
    `Se pidieron varias veces enlaces para una contraseña nueva. Busca el último correo, también entre los no deseados; si no hay ninguno, pídelo de nuevo en ${inWords(minutes)}, con la dirección de tu cuenta.`,
  invitationEnded:
    'Esta invitación ha caducado: servía durante un día. Pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
  invitationUnknown:
    'Esta invitación no se puede usar: ya se usó, o hay una más nueva. Si elegiste una contraseña, inicia sesión con ella. Si no, pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
  resetEnded:
    'Este enlace ha caducado: servía durante una hora. Pide uno nuevo con «¿Olvidó su contraseña?» en la página donde inicias sesión.',
  resetUnknown:
    'Este enlace no se puede usar: ya se usó, o hay uno más nuevo. Pide uno nuevo con «¿Olvidó su contraseña?» en la página donde inicias sesión.',
  resetMail: (email, link) => ({
    subject: 'Una contraseña nueva',
    text: `Alguien, probablemente tú, pidió una contraseña nueva para la cuenta ${email}.

Ponla aquí, en el plazo de una hora:

${link}

Si no fuiste tú, no hagas nada: tu contraseña sigue siendo la misma.
`,
  }),
}
