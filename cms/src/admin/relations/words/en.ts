/** What is said where a form chooses another document. */
export const en = {
  notChosen: (name: string) => `“${name}” is not chosen, so it is not kept.`,
  stays: (name: string, chosen: string) =>
    `“${name}” is not chosen, so it is not kept: “${chosen}” stays.`,
  nothing: 'Nothing is chosen yet',
  another: 'Choose another',
  oneMore: 'Choose one more',
  chooseAnother: 'Choose one from the list.',
  chooseOrMake: 'Choose one from the list, or make a new one.',
  make: (name: string) => `Make “${name}”`,
  choose: (name: string) => `Choose “${name}”`,
}
