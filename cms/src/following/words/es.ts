import type { FollowingWords } from './words'

export const es: FollowingWords = {
  problems: {
    'no-address':
      'Esto no es la dirección de un calendario. Empieza por https:// o webcal:// y suele acabar en .ics: cópiala de la configuración de ese calendario.',
    credentials:
      'La dirección lleva un nombre y una contraseña delante de la @. Usa una que no los necesite; muchos calendarios tienen una «dirección secreta en formato iCal».',
    private:
      'Esta dirección lleva a una red privada o a un puerto poco común. Solo se siguen direcciones públicas que empiezan por https:// o http://.',
    'unknown-name':
      'No hay ningún servidor con ese nombre. Compara la dirección letra por letra con la del calendario.',
    'too-slow':
      'El servidor de este calendario no contestó a tiempo. Abre la dirección en un navegador: si allí también tarda, inténtalo de nuevo dentro de un rato; si no, pregunta a quien lleva ese calendario.',
    shut: 'Hay un ordenador con ese nombre, pero por ahora no ofrece ningún calendario. Compara la dirección con la del calendario; si es la misma, inténtalo de nuevo dentro de un rato.',
    untrusted:
      'El servidor no puede demostrar que es el que dice ser: su certificado ha caducado o es de otro. Pide a quien lleva ese calendario que lo renueve.',
    unreachable:
      'Se cortó la conexión con el servidor de este calendario. Abre la dirección en un navegador: si allí funciona, inténtalo de nuevo dentro de un rato.',
    password:
      'El servidor pide una contraseña. Haz público el calendario allí o usa su «dirección secreta en formato iCal».',
    'not-there':
      'El servidor ya no tiene ningún calendario en esta dirección. Copia la dirección otra vez de la configuración de ese calendario.',
    refused: 'El servidor contestó con un error suyo. Inténtalo de nuevo dentro de un rato.',
    'too-large':
      'El calendario pesa más de 2 MB. Elige una dirección con menos años o impórtalo una vez como archivo.',
    'too-many':
      'El calendario tiene más de 2000 eventos. Elige una dirección con menos años o impórtalo una vez como archivo.',
    'too-much':
      'Leer este calendario tarda más que con cualquiera que lleven personas. Elige una dirección con menos años; si eso no ayuda, deja de seguirlo.',
    'no-calendar':
      'Lo que hay en esta dirección no es un calendario: quizá sea la página que lo muestra. Busca allí «Suscribirse», «iCal» o «.ics» y copia esa dirección.',
    unreadable:
      'Lo que hay en esta dirección empieza como un calendario, pero no se puede leer como tal. Quien lo mantiene puede comprobarlo con un validador de iCalendar.',
    'lost-key': 'Falta la clave con la que se selló su dirección. Escribe la dirección otra vez.',
    fault:
      'Algo salió mal aquí, y el calendario no tiene la culpa. Se intentará de nuevo; el registro del sitio dice por qué a quien lo lleva.',
  },
  noName: 'Ponle un nombre de 80 caracteres como máximo, por ejemplo «Calendario municipal».',
  noNumber: (most) => `Escribe un número entero del 1 al ${most}.`,
  tooManyCalendars: (most) =>
    `Se siguen ${most} calendarios, que son los que puede haber. Deja de seguir uno antes.`,
  busy: 'Este calendario se está mirando ahora mismo. Inténtalo de nuevo dentro de un minuto.',
  answeredBefore:
    'Esto ya se contestó, o el calendario ha cambiado desde entonces. Vuelve a cargar la página.',
  decidedBefore: 'Alguien ya lo ha decidido. Vuelve a cargar la página.',
  unfinished:
    'En esta reunión hay algo pendiente de publicar. Ábrela y termínala o cancélala allí.',
  parts: {
    title: 'título',
    when: 'fechas y horas',
    dates: 'fechas sueltas',
    ownWords: 'textos de fechas sueltas',
    where: 'lugar',
    status: 'si se celebra',
    text: 'texto',
  },
}
