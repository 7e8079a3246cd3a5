import type { SeedRedirect, SeedSettings } from './shape'

export const settings: SeedSettings = {
  timeZone: 'America/Los_Angeles',
  contactEmail: 'portland@example.org',
  palette: 'red',
  socialLinks: [
    { label: 'Mastodon', url: 'https://social.example.org/@portland' },
    { label: 'Pixelfed', url: 'https://photos.example.org/portland' },
    { label: 'PeerTube', url: 'https://videos.example.org/portland' },
  ],
  donateUrl: 'https://give.example.org/portland',
  joinUrl: 'https://join.example.org/portland',
  sharePicture: 'share',
  homePage: 'home',
  boundPages: { meetings: 'meetings', positions: 'whereWeStand', getInvolved: 'getInvolved' },
  text: {
    en: {
      branchName: 'ISO Portland',
      organizationName: 'International Socialist Organization',
      tagline: 'People before profit',
      footerText:
        'The Portland branch of the International Socialist Organization meets on Thursdays at Portland State University. Everybody is welcome; you need not be a student.',
      announcement: [
        {
          text: 'Public forum on {day}: who pays for the climate?',
          link: { label: 'Time and place', url: '/meetings/who-pays-for-the-climate' },
          on: { weekday: 'saturday', inDays: 19 },
        },
      ],
    },
    es: {
      branchName: 'ISO Portland',
      organizationName: 'Organización Socialista Internacional',
      tagline: 'La gente antes que las ganancias',
      footerText:
        'El grupo de Portland de la Organización Socialista Internacional se reúne los jueves en la Universidad Estatal de Portland. Todas las personas son bienvenidas; no hace falta ser estudiante.',
      announcement: [
        {
          text: 'Foro público el {day}: ¿quién paga por el clima?',
          link: { label: 'Hora y lugar', url: '/es/meetings/who-pays-for-the-climate' },
          on: { weekday: 'saturday', inDays: 19 },
        },
      ],
    },
  },
  navigation: {
    en: {
      header: [
        { label: 'Meetings', builtIn: 'meetings' },
        { label: 'What We Do', page: 'whatWeDo' },
        { label: 'Where We Stand', builtIn: 'positions' },
        { label: 'News', builtIn: 'news' },
        { label: 'Get Involved', builtIn: 'getInvolved' },
      ],
      footer: [
        { label: 'Letters', builtIn: 'letters' },
        { label: 'Groups', builtIn: 'groups' },
        { label: 'People', builtIn: 'people' },
        { label: 'Documents', builtIn: 'documents' },
      ],
    },
    es: {
      header: [
        { label: 'Reuniones', builtIn: 'meetings' },
        { label: 'Qué hacemos', page: 'whatWeDo' },
        { label: 'Nuestra posición', builtIn: 'positions' },
        { label: 'Noticias', builtIn: 'news' },
        { label: 'Participa', builtIn: 'getInvolved' },
      ],
      footer: [
        { label: 'Boletines', builtIn: 'letters' },
        { label: 'Grupos', builtIn: 'groups' },
        { label: 'Personas', builtIn: 'people' },
        { label: 'Documentos', builtIn: 'documents' },
      ],
    },
  },
}

export const redirects: SeedRedirect[] = [
  { from: 'join', toPage: 'getInvolved' },
  { from: 'contact', toPage: 'getInvolved' },
  { from: 'politics', toPage: 'whereWeStand' },
  { from: 'calendar', to: '/meetings' },
  { from: 'es/unete', to: '/es/get-involved' },
]
