import type { SecurityLogWords } from './words'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es-ES')} ${count === 1 ? one : many}`
const entries = (count: number) => plural(count, 'entrada', 'entradas')
const as = (roles: string) => (roles === '' ? '' : ` con el papel ${roles}`)
const full = (isFull: boolean) => (isFull ? ', que tiene acceso completo' : '')

export const es: SecurityLogWords = {
  actors: {
    token: (name) => `Un programa con el token «${name}»`,
    command: 'Un comando en la máquina',
    nobody: 'Alguien',
  },
  browserOn: (browser, system) => `${browser} en ${system}`,

  'log-in': (who) => `${who} inició sesión`,
  'log-in-failed': (name, times) =>
    times === 1
      ? `Alguien intentó iniciar sesión con la cuenta de ${name} y no lo consiguió`
      : `${times.toLocaleString('es-ES')} veces en una hora alguien intentó iniciar sesión con la cuenta de ${name} y no lo consiguió`,
  'log-in-unknown': (times) =>
    times === 1
      ? 'Alguien intentó iniciar sesión con una dirección que aquí no tiene nadie'
      : `${times.toLocaleString('es-ES')} veces en una hora alguien intentó iniciar sesión con una dirección que aquí no tiene nadie`,
  'log-out': (who) => `${who} cerró sesión`,

  'first-account': (who) => `${who} creó la primera cuenta de todas`,
  'account-made': (who, name, roles) => `${who} creó una cuenta para ${name}${as(roles)}`,
  'account-invited': (who, name, roles) => `${who} envió una invitación para ${name}${as(roles)}`,
  'invitation-accepted': (who) => `${who} aceptó la invitación y eligió una contraseña`,
  'account-changed': (who, name, changes) => `${who} cambió la cuenta de ${name}: ${changes}`,
  'account-deleted': (who, name) => `${who} eliminó la cuenta de ${name}`,
  'password-set': (who, name, how) => {
    if (how === 'own') return `${who} cambió su propia contraseña`
    if (how === 'link')
      return `${who} eligió una contraseña nueva con un enlace recibido por correo`
    return `${who} puso una contraseña nueva a ${name}`
  },
  'second-factor-on': (name) => `${name} configuró el segundo paso del inicio de sesión`,
  'second-factor-exchanged': (name) =>
    `${name} configuró de nuevo el segundo paso del inicio de sesión, en lugar del anterior`,
  'second-factor-off': (name) => `${name} desactivó el segundo paso del inicio de sesión`,
  'second-factor-reset': (who, name) => `${who} restableció el segundo paso de ${name}`,
  'second-factor-mailed': (name) =>
    `${name} recibió por correo un código para configurar el segundo paso`,
  'second-factor-let': (who, name) =>
    `${who} dio un código con el que ${name} puede configurar el segundo paso`,
  'second-factor-passed': (name) => `${name} confirmó el inicio de sesión con un código`,
  'second-factor-failed': (name, times) =>
    times === 1
      ? `Alguien que había escrito la contraseña de ${name} dio un código equivocado`
      : `${times.toLocaleString('es-ES')} veces en una hora alguien que había escrito la contraseña de ${name} dio un código equivocado`,
  'recovery-code-used': (name, left) =>
    `${name} usó un código de recuperación; ${left === 1 ? 'queda' : 'quedan'} ${left.toLocaleString('es-ES')}`,
  'recovery-codes-made': (name) => `${name} creó códigos de recuperación nuevos`,
  changes: {
    email: 'otra dirección de correo',
    name: 'otro nombre',
    closed: 'cerrada',
    opened: 'abierta',
  },
  rolesChanged: (from, to) => `papel ${to} en lugar de ${from}`,
  noRole: 'ninguno',

  'role-made': (who, name) => `${who} creó el papel ${name}`,
  'role-changed': (who, name) => `${who} cambió el nombre o la descripción del papel ${name}`,
  'role-deleted': (who, name) => `${who} eliminó el papel ${name}`,
  'role-rights': (who, name, given, taken) =>
    `${who} cambió lo que permite el papel ${name}: ${plural(given, 'permiso añadido', 'permisos añadidos')}, ${plural(taken, 'quitado', 'quitados')}`,

  tokens: {
    api: (name, isFull) => `token de API «${name}»${full(isFull)}`,
    transfer: (name, isFull) => `token de transferencia «${name}»${full(isFull)}`,
    admin: (name, isFull) => `token de administración «${name}»${full(isFull)}`,
  },
  'token-made': (who, token) => `${who} creó el ${token}`,
  'token-renewed': (who, token) => `${who} generó de nuevo el ${token}`,
  'token-changed': (who, token) => `${who} cambió el ${token}`,
  'token-deleted': (who, token) => `${who} eliminó el ${token}`,
  'webhook-made': (who, name, host) =>
    `${who} creó el webhook «${name}», que avisa a ${host} de los cambios`,
  'webhook-changed': (who, name, host) =>
    `${who} cambió el webhook «${name}», que avisa a ${host} de los cambios`,
  'webhook-deleted': (who, name, host) =>
    `${who} eliminó el webhook «${name}», que avisaba a ${host} de los cambios`,

  'settings-changed': (who, of, fields) => `${who} cambió «${of}»: ${fields}`,

  'entries-opened': (who, count, kinds) => `${who} miró ${entries(count)} (${kinds})`,
  'entries-exported': (who, count, kinds) =>
    `${who} exportó ${entries(count)} como archivo (${kinds})`,
  'entries-deleted': (who, count, kinds) => `${who} eliminó ${entries(count)} (${kinds})`,

  'backup-made': (uploads) =>
    `Se hizo una copia de seguridad, con ${plural(uploads, 'archivo subido', 'archivos subidos')}`,
  restored: (of) =>
    `Se restauró una copia de seguridad: todo, también este registro, quedó como estaba el ${of}`,
  'letter-sent': (who, subject) => `${who} mandó enviar el boletín «${subject}»`,
  'calendar-followed': (who, name) => `${who} eligió cómo se sigue el calendario «${name}»`,
  'calendar-unfollowed': (who, name) => `${who} dejó de seguir el calendario «${name}»`,
  imported: (who, format, name) =>
    `${who} trajo ${format === 'calendar' ? 'un archivo de calendario' : 'una exportación de WordPress'}${name === null ? '' : ` (${name})`}`,
  'example-loaded': (who) => `${who} sustituyó todo el contenido por el ejemplo`,
  'example-removed': (who) => `${who} quitó el contenido de ejemplo`,
  'consent-withdrawn': (who) =>
    `${who} quitó a alguien que había retirado su consentimiento para aparecer`,
  'sealed-anew': 'Lo que escribió el público se cifró de nuevo con una clave más reciente',
}
