import { wrongFile } from '../../../checks/words/files/en'

/** What is said where a form asks for a picture or a file. */
export const en = {
  take: 'Take or choose a photo',
  choosePicture: 'Choose a picture',
  chooseFile: 'Choose a file',
  another: 'Another one',
  fromLibrary: 'From the media library',
  remove: 'Remove',
  dropHere: 'You can also drop it here.',
  sending: (name: string) => `“${name}” is being uploaded …`,
  failed: 'It was not uploaded. Check your connection and try again.',
  wrongFile,
  shows: 'What the picture shows',
  showsHint:
    'In a sentence, for people who can’t see it. It goes with the picture wherever it is shown; without it nothing with the picture is published.',
  showsHintIn: (language: string, original: string) =>
    `In ${language}, for people who can’t see it. Until it is written, the ${original} text is read out.`,
  takeOver: 'Take over the original’s text',
  showsNamed: (file: string) => `What the picture shows: ${file}`,
  notDescribed: 'What the picture shows was not saved. Check your connection and try again.',
  isNameOfFile: 'That is the name of a file: say what can be seen.',
}
