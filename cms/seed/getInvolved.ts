import type { SeedGetInvolved, SeedInterest } from './shape'

export const interests: SeedInterest[] = [
  {
    key: 'meetings',
    order: 1,
    text: { en: { name: 'Coming to meetings' }, es: { name: 'Venir a las reuniones' } },
  },
  {
    key: 'reading',
    order: 2,
    text: { en: { name: 'Reading groups' }, es: { name: 'Grupos de lectura' } },
  },
  {
    key: 'work',
    order: 3,
    text: { en: { name: 'Organizing at work' }, es: { name: 'Organizarme en el trabajo' } },
  },
  {
    key: 'campus',
    order: 4,
    text: { en: { name: 'Organizing on campus' }, es: { name: 'Organizarme en la universidad' } },
  },
  {
    key: 'helping',
    order: 5,
    text: {
      en: { name: 'Helping out: setting up, cooking, translating, childcare' },
      es: { name: 'Echar una mano: montar, cocinar, traducir, cuidar niños' },
    },
  },
]

/** How long all of it is kept stands on the site's privacy page, which reads the settings. */
export const getInvolved: SeedGetInvolved = {
  lettersOn: true,
  text: {
    en: {
      consentText:
        'I agree that ISO Portland keeps what I write here, and my email address, to answer me and to write to me about what I ask for. It is given to nobody else and deleted after the time that the privacy page names. A link in every mail lets me see all of it and delete it at once.',
    },
    es: {
      consentText:
        'Acepto que ISO Portland guarde lo que escribo aquí, y mi dirección de correo, para responderme y escribirme sobre lo que pido. No se da a nadie más y se borra pasado el tiempo que indica la página de privacidad. Un enlace en cada correo me permite verlo todo y borrarlo al momento.',
    },
  },
}
