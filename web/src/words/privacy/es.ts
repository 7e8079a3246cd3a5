import type { PrivacyWords } from './en'

const days = (count: number) => {
  if (count % 365 === 0) return count === 365 ? 'un año' : `${count / 365} años`
  return count === 1 ? 'un día' : `${count} días`
}

export const words: PrivacyWords = {
  title: 'Privacidad',
  lead: 'Qué guardamos de ti, para qué, cuánto tiempo y cómo se borra. Los días que dice esta página son los mismos ajustes con los que borra nuestro servidor.',
  contents: 'En esta página',

  short: {
    title: 'En pocas palabras',
    reading:
      'Puedes leer todo este sitio sin que sepamos quién eres: sin cookies, sin rastreadores.',
    offline:
      'Tu propio dispositivo guarda páginas para cuando no haya conexión. Un botón más abajo las borra.',
    forms: [
      'Para escribirnos basta un correo electrónico. Lo demás es cosa tuya.',
      'Solo miembros a quienes hemos autorizado leen lo que escribes. Se guarda cifrado y se borra solo tras los plazos de abajo.',
    ],
    myData: 'Puedes ver todo lo que guardamos sobre ti y borrarlo al momento, por tu cuenta.',
  },

  reading: {
    title: 'Cuando solo lees',
    texts: [
      'Sin cookies, sin rastreadores, sin publicidad. Todo lo de estas páginas viene de nuestro propio servidor; otros sitios no saben de tu visita hasta que sigues un enlace hacia ellos.',
      'Nuestro servidor anota qué página se pidió y cuándo, pero no quién: ni la dirección de red ni lo que buscas.',
      'Para que nadie nos inunde, cuenta las peticiones con un número que inventa de nuevo cada día y que no lleva hasta ti.',
    ],
  },

  offline: {
    title: 'En tu propio dispositivo',
    texts: (pages, count) => [
      `Para que puedas leer sin conexión, tu dispositivo guarda las páginas que abres aquí, las últimas ${pages}, con las próximas veinte fechas, nuestras posiciones y esta página, en la medida en que quepan. Lo hace cuando has hecho algo en una página, y no si tu navegador ahorra datos.`,
      'Nada de eso se envía a ninguna parte, y no nos enteramos. Quien tenga tu dispositivo desbloqueado puede ver qué páginas guarda. Los formularios, lo que escribes en ellos, tus búsquedas y todo aquello a lo que llevan nuestros correos no se guardan nunca.',
      `Cada página se borra sola ${days(count)} después de guardarse, a más tardar la próxima vez que tu navegador pase por aquí o se use sin conexión. Con este botón se borra todo enseguida, también sin conexión. Sin JavaScript no se guarda nada.`,
    ],
  },

  forms: {
    title: 'Cuando nos escribes',
    none: 'Este sitio no tiene formularios por ahora, así que no guarda nada de lo que escriben las visitas.',
    what: 'Qué guardamos',
    why: 'Para qué',
    of: {
      'sign-up': {
        title: 'Sigues en contacto',
        what: 'Tu correo electrónico y, si los das, tu nombre, tus intereses y tu mensaje.',
        why: 'Para escribirte sobre lo que hacemos.',
      },
      attend: {
        title: 'Dices que vendrás',
        what: 'Tu correo electrónico y, si los das, tu pregunta y lo que necesitas para participar.',
        why: 'Para preparar la reunión y enviarte la fecha, los cambios y el enlace para participar en línea.',
      },
      remind: {
        title: 'Quieres recordatorios',
        what: 'Tu correo electrónico y de qué reunión son.',
        why: 'Para recordártela y avisarte si una fecha se cancela o se mueve.',
      },
      ask: {
        title: 'Envías un mensaje',
        what: 'Tu correo electrónico, tu mensaje, para quién es y, si lo das, tu nombre.',
        why: 'Para responderte.',
      },
      'my-data': {
        title: 'Preguntas qué guardamos',
        what: 'Tu correo electrónico, mientras funciona el enlace a la respuesta.',
        why: 'Para enviarte el enlace a ella.',
      },
    },
    after: {
      'sign-up': (count) =>
        `Hasta que lo dejes, como mucho ${days(count)} después de que confirmaste.`,
      attend: (count) => `Hasta ${days(count)} después de la fecha.`,
      remind: (count) => `Hasta ${days(count)} después de la fecha, o de la última.`,
      ask: (count) => `${days(count)} después de enviarlo.`,
      'my-data': (count) => `${days(count)} después de enviarlo.`,
    },
    letters: {
      title: 'Quieres nuestros boletines',
      what: 'Con tu inscripción: que los quieres, desde cuándo y con qué palabras, los temas, los grupos y el idioma que elegiste, cada cuánto, y cuántos fueron devueltos.',
      why: 'Para enviártelos, y para dejar de hacerlo si tu dirección no recibe correo.',
      until: (count) =>
        `Hasta que los dejes, como mucho ${days(count)} después de que confirmaste.`,
    },
    answers: 'Lo que te respondemos por correo se guarda con lo que enviaste y se borra con ello.',
    unconfirmed: (count) =>
      `Con cada cosa guardamos tu idioma, cuándo la enviaste y las palabras a las que diste tu consentimiento. Lo que nadie confirma con el enlace de nuestro correo se borra después de ${days(count)}.`,
  },

  consent: {
    title: 'A qué das tu consentimiento',
    letters: 'Quien quiere boletines acepta además esto:',
    text: 'Tu consentimiento es la única base por la que lo guardamos. Puedes retirarlo cuando quieras, con un clic en cualquiera de nuestros correos.',
  },

  who: {
    title: 'Quién lo ve',
    texts: [
      'Miembros de nuestro grupo a quienes hemos autorizado, y quien se ocupa de nuestro servidor y de nuestro correo. No se pasa a otros, no se vende y no se usa para nada más que aquello para lo que lo enviaste.',
      'Tu dirección, tu nombre y lo que escribes están cifrados en nuestra base de datos y en nuestras copias de seguridad. Lo que se borra desaparece al momento, y poco después también lo que deja, cifrado, en los archivos de la base de datos. Las copias lo conservan hasta que se borran ellas mismas.',
      'Nuestros correos no llevan imágenes ni enlaces que nos digan si los lees.',
    ],
  },

  rights: {
    title: 'Tus derechos',
    text: 'Ver todo lo que guardamos sobre ti, corregirlo, retirar tu consentimiento y borrarlo: al momento, por tu cuenta y sin dar razones.',
    myData: 'Ver o borrar todo lo que guardamos sobre ti',
    write: 'O escríbenos:',
    complaint: 'También puedes reclamar ante la autoridad de protección de datos de donde vives.',
  },
}
