export const en = {
  changedElsewhere: 'The same in every language: change it in the original.',
  title: (original: string) => `Translate from ${original}`,
  subtitle:
    'Beside each text you see what the original says. What is the same in every language can only be read here: change it in the original.',
  takeOverAll: 'Take over everything from the original',
  onlyMissing: (fields: string) => `Only what is missing here is filled in: ${fields}.`,
  taken: (language: string) =>
    `Taken over. Now write it in ${language}: nothing is kept until you save.`,
  picturesTaken: (language: string) =>
    `Say in ${language} what the pictures show, too: that is written in each language.`,
  dropped: (language: string) => `Not taken over, since there is no ${language} version of it:`,
  changedHere: 'The original has changed since this was saved:',
  noOriginal: 'There is no original: this is not written in the first language of the site yet.',
  isOnlyHere: (language: string) =>
    `This is marked as only in ${language}, and its text is in the form that the list leads to. What is written here can’t be published.`,
  inDialog: 'Open this by itself to see its original.',
  loading: 'Looking for the original …',
  failed: 'The original could not be loaded. Check your connection.',
  takeOver: 'Take over the original’s text',
  takeOverPicture: 'Take over the original’s picture',
  putBack: 'Put back what was here',
  same: 'Still as in the original.',
  changed: 'The original has changed since:',
  alternative: 'What it shows:',
}
