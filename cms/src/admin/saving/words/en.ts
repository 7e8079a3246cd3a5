/** What is said where two people changed the same document, or a save was refused. */
export const en = {
  title: 'Somebody else changed this meanwhile',
  when: 'Changed:',
  elsewhere: 'What differs can’t be shown here: it is a choice within a section.',
  mine: 'Yours',
  theirs: 'Theirs',
  keepMine: 'Save mine over theirs',
  takeTheirs: 'Take theirs',
  lost: 'If you take theirs, yours is gone: copy from here what you still need of it.',
  kept: 'If you take theirs, yours stays in this browser: “Bring back” beside the form shows it again.',
  fieldsRefused: (count: number) =>
    `${count} fields have to be mended: what is missing stands at each.`,
}
