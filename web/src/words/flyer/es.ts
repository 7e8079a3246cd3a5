import type { FlyerWords } from './en'

export const words: FlyerWords = {
  scan: 'Mira lo último:',
  code: 'Código QR que lleva a',

  page: {
    title: (title) => `Cartel: ${title}`,
    lead: 'Una hoja para imprimir y colgar. El código y la dirección corta que lleva conducen siempre a lo último, aunque después cambie el nombre o la fecha, o se cancele.',
    back: 'Volver a la página',
    choices: 'Cómo se ve',
    design: 'Diseño',
    designs: { loud: 'Letras grandes', quiet: 'Con el texto' },
    paper: 'Papel',
    papers: { a4: 'A4', letter: 'Carta' },
    ink: 'Tinta',
    inks: { colour: 'En color', black: 'Solo negro' },
    strips: 'Tiras para arrancar',
    withStrips: { no: 'Sin tiras', yes: 'Con tiras para recortar' },
    pdf: 'Abrir el PDF',
    printing: 'O imprime esta página con tu navegador: solo sale la hoja.',
    says: 'Lo que dice la hoja',
  },

  lost: {
    meeting: 'Esta reunión ya no está en nuestro sitio',
    meetingText:
      'La dirección impresa es correcta, pero lo que anunciaba se ha retirado. No cuentes con ello.',
    date: (date) => `Ya no hay cita el ${date}`,
    dateText: (title) =>
      `«${title}» se planificó de otra manera desde que se imprimió esto. Ese día no tiene lugar.`,
    about: (title) => `Todo sobre «${title}»`,
  },
}
