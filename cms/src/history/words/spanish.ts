import { spanishChoices } from '../../setup/labels/spanish'

/** The Spanish of names of types and components, and of choices, which the schemas write in English. */
export const spanish: Record<string, string> = {
  Pages: 'Páginas',
  Meetings: 'Reuniones',
  Positions: 'Posiciones',
  'Date changes': 'Cambios de fecha',
  Venues: 'Lugares',
  'Site settings': 'Ajustes del sitio',
  Navigation: 'Navegación',
  Redirects: 'Redirecciones',

  Topics: 'Temas',
  Interests: 'Intereses',
  'Get involved': 'Participa',
  Text: 'Texto',
  Picture: 'Imagen',
  Link: 'Enlace',
  Question: 'Pregunta',
  Announcement: 'Anuncio',
  Repeats: 'Repetición',
  Access: 'Acceso',
  'Access in words': 'El acceso en palabras',
  Reading: 'Lectura',
  'Change from a date on': 'Cambio desde una fecha',
  'Call to action': 'Llamada a la acción',
  Download: 'Descarga',
  Opening: 'Apertura',
  'Questions and answers': 'Preguntas y respuestas',
  Quote: 'Cita',
  'Upcoming meetings': 'Próximas reuniones',
  'Chosen position': 'Posición elegida',
  'Social link': 'Enlace a redes',
  'Sign-up form': 'Formulario de inscripción',
  'Mail text': 'Texto de un correo',

  ...spanishChoices,
}
