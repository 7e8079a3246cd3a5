/** What is said when a page cannot be. */
export const words = {
  unavailable: {
    title: 'We will be back in a moment',
    text: 'This site cannot reach its content right now. Nothing is wrong on your side. Please try again in a minute.',
    link: 'Try again',
  },
  broken: {
    title: 'Something went wrong here',
    text: 'This page could not be made, and that is our fault. It has been noted. Please try again later.',
    link: 'To the front page',
  },
  unreadable: {
    title: 'This address cannot be read',
    text: 'There is a typo in it. Please check it, or begin at the front page.',
    link: 'To the front page',
  },
  elsewhere: {
    title: 'This was not sent from our site',
    text: 'For your safety we only take what is sent from our own pages. Please open the form here and fill it in again.',
    link: 'To the front page',
  },
  tooLong: {
    title: 'That is too long',
    text: 'Go back in your browser: what you wrote is still there. Please shorten it and send it again.',
    link: 'To an empty form',
  },
  unreadableForm: {
    title: 'This form could not be read',
    text: 'Go back in your browser: what you wrote is still there. Please send it again.',
    link: 'To an empty form',
  },
  mailedLinkLater: {
    title: 'Your link still works',
    text: 'We cannot open it right now. Nothing is lost, and to try twice does no harm. Please try again in a minute.',
    link: 'Try again',
  },
  noPreview: {
    title: 'This preview can no longer be seen',
    text: 'A link to a preview works for one day and must be whole. Please ask whoever gave it to you for a new one.',
    link: 'To the front page',
  },
  notKept: {
    title: 'You are offline',
    text: 'This device could not show what it has kept. Please try again when you have a connection.',
    link: 'Try again',
  },
}

export type PlainWords = typeof words
