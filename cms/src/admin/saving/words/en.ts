/** What is said where two people changed the same document. */
export const en = {
  title: 'Somebody else changed this meanwhile',
  when: 'Changed:',
  elsewhere: 'What differs can’t be shown here: it is a choice within a section.',
  mine: 'Yours',
  theirs: 'Theirs',
  keepMine: 'Save mine over theirs',
  takeTheirs: 'Take theirs',
  kept: 'If you take theirs, yours stays in this browser: “Bring back” beside the form shows it again.',
}
