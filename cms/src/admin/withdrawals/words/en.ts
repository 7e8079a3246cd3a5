/** What is said where a person is taken out who withdrew the consent to be shown. */
export const en = {
  title: 'Consent',
  hint: 'If they no longer want to be shown, this takes them out of the site and of everything that is kept.',
  button: 'Consent withdrawn',
  question: 'Take this person out of everything?',
  effect:
    'Name, pronouns, offices, text and pictures go from the site and from drafts, earlier versions and links to drafts, in all languages. Nobody can bring them back, and an older backup does not either. What others wrote about them in texts stays: look for the name there.',
  goBack: 'Go back',
  yes: 'Take them out',
  done: 'The person is taken out.',
  /** @param places titles of what shows the picture */
  left: (name: string, places: string) =>
    `The picture “${name}” stays in the media library, since it is also used in: ${places}. Take it out there.`,
  failed: 'That could not be done. Check your connection and try again.',
}
