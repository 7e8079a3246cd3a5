import type { SeedVenue } from './shape'

export const venues: SeedVenue[] = [
  {
    key: 'university',
    streetAddress: '1825 SW Broadway',
    city: 'Portland',
    latitude: 45.5118,
    longitude: -122.6843,
    access: { stepFree: true },
    text: {
      en: {
        name: 'Smith Memorial Student Union, Portland State University',
        shortName: 'Smith Union, PSU',
        directions:
          'Enter on SW Broadway; that entrance has no steps. MAX trains on the downtown transit mall and the Portland Streetcar stop at the university’s Urban Center, a few minutes’ walk away.',
      },
      es: {
        name: 'Smith Memorial Student Union, Universidad Estatal de Portland',
        shortName: 'Smith Union, PSU',
        directions:
          'Entra por SW Broadway; esa entrada no tiene escalones. Los trenes MAX del centro y el tranvía de Portland paran en el Urban Center de la universidad, a pocos minutos a pie.',
      },
    },
  },
  {
    key: 'cafe',
    streetAddress: '3418 SE Alder Street',
    city: 'Portland',
    latitude: 45.5179,
    longitude: -122.6286,
    access: { stepFree: true },
    text: {
      en: {
        name: 'Corner Table Coffee',
        directions:
          'We meet in the back room. Buses run along SE Belmont Street, a short walk to the south, and there is room for bikes out front.',
      },
      es: {
        name: 'Café Corner Table',
        directions:
          'Nuestra mesa está en el cuarto de atrás. Hay autobuses por SE Belmont Street, a poca distancia hacia el sur, y lugar para bicicletas al frente.',
      },
    },
  },
  {
    key: 'library',
    streetAddress: '801 SW 10th Avenue',
    city: 'Portland',
    latitude: 45.5191,
    longitude: -122.6831,
    access: { stepFree: true },
    text: {
      en: {
        name: 'Central Library, meeting room',
        shortName: 'Central Library',
        directions:
          'Ask at the welcome desk for the meeting room. The Portland Streetcar stops beside the library, and MAX is a short walk to the north.',
      },
    },
  },
]
