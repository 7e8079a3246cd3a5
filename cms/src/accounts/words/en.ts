const inWords = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`)

/** What somebody reads who has not signed in. */
export const en = {
  wrong: 'The e-mail address or the password is wrong, or the account is closed.',
  tooManyTries: (minutes: number) =>
    `This was tried too often. Wait ${inWords(minutes)} before you try again. If you don’t remember your password, “Forgot your password?” on the page where you log in gives you another.`,
  tooManyMails: (minutes: number) =>
    `Links for a new password were asked for several times. Look for the last mail, also among the unwanted ones; if there is none, ask again in ${inWords(minutes)}, with the address of your account.`,
  invitationEnded:
    'This invitation has ended: it was good for a day. Ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
  invitationUnknown:
    'This invitation can’t be used: it was used already, or there is a newer one. If you have chosen a password, log in with it. If not, ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
  resetEnded:
    'This link has ended: it was good for an hour. Ask for a new one with “Forgot your password?” on the page where you log in.',
  resetUnknown:
    'This link can’t be used: it was used already, or there is a newer one. Ask for a new one with “Forgot your password?” on the page where you log in.',
  resetMail: (email: string, link: string) => ({
    subject: 'A new password',
    text: `Somebody, most likely you, asked for a new password for the account ${email}.

Set it here, within an hour:

${link}

If it was not you, do nothing: your password stays as it is.
`,
  }),
}
