import type { en } from './en'

const inWords = (minutes: number) => (minutes === 1 ? 'un minuto' : `${minutes} minutos`)

export const es: typeof en = {
  wrong: 'El correo o la contraseña no son correctos, o la cuenta está cerrada.',
  tooManyTries: (minutes) =>
    `Esto se intentó demasiadas veces. Espera ${inWords(minutes)} antes de volver a intentarlo. Si no recuerdas tu contraseña, «¿Olvidaste tu contraseña?», en la página donde inicias sesión, te da otra.`,
  tooManyMails: (minutes) =>
    `Se pidieron varias veces enlaces para una contraseña nueva. Busca el último correo, también entre los no deseados; si no hay ninguno, pídelo de nuevo en ${inWords(minutes)}, con la dirección de tu cuenta.`,
  invitationEnded:
    'Esta invitación ha caducado: servía durante un día. Pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
  invitationUnknown:
    'Esta invitación no se puede usar: ya se usó, o hay una más nueva. Si elegiste una contraseña, inicia sesión con ella. Si no, pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
  resetEnded:
    'Este enlace ha caducado. Pide uno nuevo con «¿Olvidaste tu contraseña?» en la página donde inicias sesión.',
  resetUnknown:
    'Este enlace no se puede usar: ya se usó, o hay uno más nuevo. Pide uno nuevo con «¿Olvidaste tu contraseña?» en la página donde inicias sesión.',
  resetMail: (email, link) => ({
    subject: 'Una contraseña nueva',
    text: `Alguien, probablemente tú, pidió una contraseña nueva para la cuenta ${email}.

Ponla aquí, en el plazo de media hora:

${link}

Si no fuiste tú, no hagas nada: tu contraseña sigue siendo la misma.
`,
  }),
  lastAdministrator:
    'Ya nadie podría entrar como Super Admin: esta es la última cuenta que puede. Invita antes a alguien como Super Admin y espera a que acepte.',
  siteRole:
    'El nombre y los permisos de este rol los fija el propio sitio, de nuevo en cada arranque: un cambio se perdería entonces. Crea un rol propio y asigna ese.',
  passwords: {
    tooShort: (missing) =>
      `Una contraseña tiene al menos doce caracteres; ${missing === 1 ? 'falta uno' : `faltan ${missing}`}. Tres o cuatro palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar.`,
    tooLong:
      'Esta contraseña es demasiado larga: como máximo puede tener 72 caracteres, y menos si algunos llevan tilde o son de otro alfabeto.',
    guessable: (because) =>
      `Esta contraseña se adivinaría pronto: ${because}. Es mejor elegir tres o cuatro palabras que no tengan nada que ver entre sí, con espacios en medio si quieres.`,
    because: {
      own: 'está hecha con tu nombre o tu dirección, o con los de tu grupo',
      common:
        'está hecha con una contraseña que usa mucha gente y que aparece en todas las listas de contraseñas robadas',
      word: 'es poco más que una palabra o un nombre, se escriba como se escriba',
      keyboard: 'sus caracteres están uno al lado del otro en el teclado',
      sequence:
        'es una serie que todo el mundo conoce, como «abcd», «1234» o los días de la semana',
      repetition: 'es lo mismo una y otra vez',
      date: 'está hecha con una fecha o un año',
      easy: 'contiene muy poco',
    },
  },
  browser: ({ browser, system }) =>
    browser === null
      ? system === null
        ? 'un navegador'
        : `un navegador en ${system}`
      : system === null
        ? browser
        : `${browser} en ${system}`,
  told: {
    password: ({ email, when, browser, admin }, by) => ({
      subject: 'Tu contraseña ha cambiado',
      text: `La contraseña de la cuenta ${email} se cambió el ${when}, ${
        {
          own: `en el perfil, con ${browser}`,
          link: `con el enlace de un correo, con ${browser}`,
          administrator: 'por alguien que administra el sitio',
          command: 'con una orden en la máquina del sitio',
        }[by]
      }.

Si fuiste tú, o lo sabías, no tienes que hacer nada.

Si no, elige otra enseguida: abre esta página y pulsa «¿Olvidaste tu contraseña?». Así también se cierran todas las sesiones abiertas de tu cuenta. Después avisa a quien administra el sitio.

${admin}
`,
    }),
    address: ({ email, when, admin }) => ({
      subject: 'La dirección de tu cuenta ha cambiado',
      text: `La cuenta ${email} tiene otra dirección de correo desde el ${when}. Para iniciar sesión hace falta la nueva, y los correos sobre la cuenta se envían allí. Este es el último que llega a la dirección anterior.

Si fuiste tú, o lo sabías, no tienes que hacer nada.

Si no, avisa enseguida a quien administra el sitio: puede cerrar la cuenta y devolverte tu dirección con una contraseña nueva.

${admin}
`,
    }),
    logIn: ({ email, when, browser, admin }, page) => ({
      subject: 'Alguien ha iniciado sesión con un navegador nuevo',
      text: `Alguien inició sesión en la cuenta ${email} el ${when}, con ${browser}, donde nadie lo había hecho antes.

Si fuiste tú, no tienes que hacer nada.

Si no, alguien sabe tu contraseña. Elige otra enseguida: abre esta página y pulsa «¿Olvidaste tu contraseña?». Así también se cierra esa sesión.

${admin}

Aquí ves dónde está abierta tu cuenta:

${page}
`,
    }),
    factor: ({ email, when, browser, admin }, what, page) => ({
      subject: {
        on: 'Tu inicio de sesión tiene ahora un segundo paso',
        exchanged: 'El segundo paso de tu inicio de sesión se configuró de nuevo',
        off: 'El segundo paso de tu inicio de sesión se desactivó',
        reset: 'El segundo paso de tu inicio de sesión se restableció',
        recoveryCodeUsed: 'Se usó uno de tus códigos de recuperación',
        recoveryCodesMade: 'Tienes códigos de recuperación nuevos',
      }[what],
      text: `${
        {
          on: `Desde el ${when} la cuenta ${email} pide un código de una aplicación después de la contraseña. Se configuró con ${browser}.`,
          exchanged: `Desde el ${when} los códigos de la cuenta ${email} vienen de otra aplicación o de otro teléfono. Se configuró con ${browser}; los códigos anteriores ya no sirven.`,
          off: `Desde el ${when} la cuenta ${email} solo pide la contraseña. Se desactivó con ${browser}.`,
          reset: `Alguien que administra el sitio restableció el segundo paso de la cuenta ${email} el ${when}. Se han cerrado todas tus sesiones. Cuando vuelvas a iniciar sesión, recibirás por correo un código para configurarlo de nuevo.`,
          recoveryCodeUsed: `El ${when} alguien usó un código de recuperación de la cuenta ${email} después de la contraseña, con ${browser}. Ese código ya no sirve.`,
          recoveryCodesMade: `El ${when} se crearon códigos de recuperación nuevos para la cuenta ${email}, con ${browser}. Los anteriores ya no sirven.`,
        }[what]
      }

Si fuiste tú, o lo sabías, no tienes que hacer nada.

Si no, alguien sabe tu contraseña o tiene tu teléfono. Elige otra contraseña enseguida: abre esta página y pulsa «¿Olvidaste tu contraseña?». Así también se cierran las sesiones abiertas. Después avisa a quien administra el sitio.

${admin}

El segundo paso, y dónde está abierta tu cuenta, lo ves aquí:

${page}
`,
    }),
  },
}
