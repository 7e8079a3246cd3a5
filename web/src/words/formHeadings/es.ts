import type { FormHeadings } from './en'

export const words: FormHeadings = {
  forms: {
    'sign-up': 'Sigamos en contacto',
    attend: 'Ahí estaré',
    remind: 'Recuérdame la reunión',
    remindOfEach: 'Recuérdame cada fecha',
    newDate: 'Avísame de la nueva fecha',
    ask: 'Escríbenos',
    'my-data': 'Lo que guardamos sobre ti',
  },
  places: ({ total, left }) => {
    if (left === total) return total === 1 ? 'Hay una plaza.' : `Hay ${total} plazas.`
    if (left > 0) return `${left === 1 ? 'Queda' : 'Quedan'} ${left} de ${total} plazas`
    return total === 1
      ? 'Completo: la única plaza está ocupada. Puedes apuntarte a la lista de espera.'
      : 'Completo: todas las plazas están ocupadas. Puedes apuntarte a la lista de espera.'
  },
  signUp: {
    asked: 'Por favor, apúntate.',
    free: 'No hace falta apuntarse, pero nos ayuda a organizarnos.',
  },
  waitingList: 'Apúntame a la lista de espera',
  open: { 'sign-up': 'Apuntarme', ask: 'Escribir un mensaje' },
  formNotSent: 'Aún sin enviar',
  formSent: 'Revisa tu correo',
  getInvolved: {
    title: 'Participa',
    lead: 'Ven a una reunión, recibe noticias nuestras o pregúntanos algo.',
  },
  intro: {
    'sign-up': 'Deja tu correo y te escribe alguien del grupo. Con eso basta.',
    attend: 'Con tu correo basta. Puedes cambiar de idea sin darle explicaciones a nadie.',
    remind: 'Un correo antes de que empiece, y enseguida si se cancela o se cambia.',
    newDate: 'Un correo en cuanto haya una nueva fecha.',
    ask: 'Lo lee una persona del grupo y te contesta por correo.',
    'my-data':
      'Te mandamos un enlace a tu correo. Abre una página que muestra todo lo que guardamos sobre ti y lo borra si quieres.',
  },
  sent: {
    lead: {
      'sign-up': 'Te mandamos un enlace. Síguelo y quedas en la lista.',
      attend: 'Te mandamos un enlace. Síguelo y sabremos que vienes.',
      remind: 'Te mandamos un enlace. Síguelo y te lo recordamos.',
      ask: 'Te mandamos un enlace. Síguelo y tu mensaje nos llega.',
      'my-data':
        'Te mandamos un correo. Si guardamos algo sobre esa dirección, trae un enlace para verlo.',
    },
    address: {
      date: 'La dirección de esta fecha',
      meeting: 'La dirección de la reunión',
      group: 'La dirección del grupo',
    },
    noMailTitle: '¿No llegó el correo?',
    noMail:
      'Puede tardar unos minutos o estar en la carpeta de spam. Si escribiste mal tu dirección, llena el formulario otra vez.',
    deleted: (days) =>
      `Lo que enviaste cuenta solo cuando sigas el enlace. Si no lo haces, se borra ${days === 1 ? 'al cabo de un día' : `a los ${days} días`}.`,
  },
}
