export const en = {
  changedElsewhere: 'The same in every language: change it in English.',
}
