const inWords = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`)

/** What is said of the second factor, which people know as the second step of the log-in. */
export const en = {
  /** Why nothing else answers. */
  needed: {
    code: 'Confirm that it is you first, with a code of your app.',
    setUp: 'Set up the second step of your log-in first.',
  },
  wrongCode:
    'This code is wrong, has run out, or was used already. Take the one that your app shows now; if it is always wrong, see whether the clock of your phone is right.',
  wrongFirstCode:
    'This code does not fit. Take the one that your app shows now for this site; if it is always wrong, see whether the clock of your phone is right.',
  wrongProof:
    'This code is wrong, has run out after half an hour, or was used already. Only the last one that was mailed, or printed by the command, is good; if need be, ask for another.',
  tooManyTries: (minutes: number) =>
    `This was tried too often. Wait ${inWords(minutes)} before you try again.`,
  mailFailed:
    'The mail with the code could not be sent. Try again in a few minutes; if that does not help, tell whoever runs this site that its mail server takes nothing.',
  noMail:
    'No code can be mailed for this account now. Load the page again to see what is to be done.',
  unreadable:
    'No code can be checked for this account any more, since a key on the machine of this site is missing. Whoever runs it brings the key back or resets the second step: “Keys that are lost” in docs/operating.md.',
  ticketEnded:
    'Setting up took longer than an hour, or was begun anew elsewhere. Begin again; remove the entry for this site that you may have in your app.',
  isRequired:
    'Your account must have the second step: you administer this site, or can read what people write to the branch.',
  isOff: 'The second step is off for this account. Load the page again.',
  changedMeanwhile: 'Something was changed meanwhile. Load the page again.',
  ownReset:
    'Your own second step is reset by another administrator, or by a command on the machine.',
  proofMail: (email: string, code: string) => ({
    subject: 'A code for setting up your log-in',
    text: `Somebody, most likely you, has logged in to the account ${email} with its password and sets up the second step. Type this code there, within half an hour:

${code}

If it was not you, somebody knows your password: choose another, and give this code to nobody.
`,
  }),
}
