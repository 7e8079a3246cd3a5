const programs = [
  '(?:microsoft |ms )?teams',
  'zoom',
  'google (?:meet|hangouts?)',
  'skype(?: for business)?',
  '(?:cisco )?webex',
  'jitsi(?: meet)?',
  '(?:big ?blue ?button|bbb)',
  'gotomeeting',
  'whereby',
].join('|')

const before = '(?:reunión|videollamada|llamada) (?:de|en|por) '
const after = '[ -]?(?:meeting|call|besprechung|sitzung|konferenz|termin|raum|room|webinar)'
const plain =
  'online|online[ -](?:meeting|treffen|event|only)|en línea|virtual|virtuell|video ?(?:call|conference|konferenz)|videollamada|videoconferencia'

const onlineName = new RegExp(`^(?:(?:${before})?(?:${programs})(?:${after})?|${plain})$`, 'i')

/** What calendar programs, and people, write where a place would stand when a meeting has none. */
export function isOnlineName(name: string): boolean {
  return onlineName.test(name.trim())
}
