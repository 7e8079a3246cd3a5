/** Who set a password: its owner in their profile or by a mailed link, somebody else, or a program. */
export type Setter = 'own' | 'link' | 'administrator' | 'command'

/** What became of somebody's second factor. */
export type FactorChange =
  | 'on'
  | 'exchanged'
  | 'off'
  | 'reset'
  | 'recoveryCodeUsed'
  | 'recoveryCodesMade'

/** The kind of a browser, as its makers call it: “Firefox” on “Android”. */
export interface KindOfBrowser {
  browser: string | null
  system: string | null
}

interface Facts {
  /** By which the account was known when it happened. */
  email: string
  when: string
  browser: string
  /** The address of the admin. */
  admin: string
}

const inWords = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`)

/** What somebody reads who has not signed in. */
export const en = {
  wrong: 'The email address or the password is wrong, or the account is closed.',
  tooManyTries: (minutes: number) =>
    `This was tried too often. Wait ${inWords(minutes)} before you try again. If you don’t remember your password, “Forgot your password?” on the page where you log in gives you another.`,
  tooManyMails: (minutes: number) =>
    `Links for a new password were asked for several times. Look for the last mail, also among the unwanted ones; if there is none, ask again in ${inWords(minutes)}, with the address of your account.`,
  invitationEnded:
    'This invitation has ended: it was good for a day. Ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
  invitationUnknown:
    'This invitation can’t be used: it was used already, or there is a newer one. If you have chosen a password, log in with it. If not, ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
  resetEnded:
    'This link has ended. Ask for a new one with “Forgot your password?” on the page where you log in.',
  resetUnknown:
    'This link can’t be used: it was used already, or there is a newer one. Ask for a new one with “Forgot your password?” on the page where you log in.',
  resetMail: (email: string, link: string) => ({
    subject: 'A new password',
    text: `Somebody, most likely you, asked for a new password for the account ${email}.

Set it here, within half an hour:

${link}

If it was not you, do nothing: your password stays as it is.
`,
  }),
  lastAdministrator:
    'Nobody could log in as an administrator any more: this is the last account that can. Invite somebody as Super Admin first, and wait until they have accepted.',
  /** Of the roles of editors and contributors. */
  siteRole:
    'The site itself sets the name and the rights of this role, anew at each start: a change would be gone then. Make a role of your own, and give people that one.',
  /** Why a password is refused, and what would be better. */
  passwords: {
    tooShort: (missing: number) =>
      `A password has at least twelve characters; ${missing === 1 ? 'one is' : `${missing} are`} missing. Three or four words that have nothing to do with each other are easy to remember and hard to guess.`,
    tooLong:
      'This password is too long: 72 characters are the most, and fewer where some are accented or from another script.',
    guessable: (because: string) =>
      `This password would soon be guessed: ${because}. Better are three or four words that have nothing to do with each other, with spaces between them if you like.`,
    because: {
      own: 'it is made of your name or address, or those of your branch',
      common:
        'it is made of a password that many people have, and that is in every list of stolen ones',
      word: 'it is hardly more than one word or name, however it is written',
      keyboard: 'its characters are next to each other on the keyboard',
      sequence:
        'it is a series that everybody knows, such as “abcd”, “1234” or the days of the week',
      repetition: 'it is the same thing again and again',
      date: 'it is made of a date or a year',
      easy: 'there is too little in it',
    },
  },
  /** A kind of browser within a sentence. */
  browser: ({ browser, system }: KindOfBrowser) =>
    browser === null
      ? system === null
        ? 'a browser'
        : `a browser on ${system}`
      : system === null
        ? browser
        : `${browser} on ${system}`,
  /** What the owner of an account is told by mail, in case it was not them. */
  told: {
    password: ({ email, when, browser, admin }: Facts, by: Setter) => ({
      subject: 'Your password was changed',
      text: `The password of the account ${email} was changed on ${when}, ${
        {
          own: `in the profile, with ${browser}`,
          link: `by the link in a mail, with ${browser}`,
          administrator: 'by an administrator',
          command: 'by a command on the machine of the site',
        }[by]
      }.

If that was you, or you know about it, there is nothing to do.

If not, choose another at once: open this page and press “Forgot your password?”. That also logs out everybody who is logged in to your account. Then tell whoever administers the site.

${admin}
`,
    }),
    address: ({ email, when, admin }: Facts) => ({
      subject: 'The address of your account was changed',
      text: `The account ${email} has had another email address since ${when}. Whoever logs in needs the new one, and mails about the account go there. This is the last to the old address.

If that was you, or you know about it, there is nothing to do.

If not, tell whoever administers the site at once: an administrator can close the account, and give you back your address and a new password.

${admin}
`,
    }),
    logIn: ({ email, when, browser, admin }: Facts, page: string) => ({
      subject: 'Somebody logged in with a new browser',
      text: `Somebody logged in to the account ${email} on ${when}, with ${browser}, a browser in which nobody had done so before.

If that was you, there is nothing to do.

If not, somebody knows your password. Choose another at once: open this page and press “Forgot your password?”. That also logs them out.

${admin}

This page shows where your account is logged in:

${page}
`,
    }),
    factor: ({ email, when, browser, admin }: Facts, what: FactorChange, page: string) => ({
      subject: {
        on: 'Your log-in has a second step now',
        exchanged: 'The second step of your log-in was set up anew',
        off: 'The second step of your log-in was turned off',
        reset: 'The second step of your log-in was reset',
        recoveryCodeUsed: 'A recovery code of yours was used',
        recoveryCodesMade: 'You have new recovery codes',
      }[what],
      text: `${
        {
          on: `Since ${when} the account ${email} asks for a code of an app after the password. It was set up with ${browser}.`,
          exchanged: `Since ${when} the codes for the account ${email} come from another app, or another phone. It was set up with ${browser}; the former codes are good for nothing any more.`,
          off: `Since ${when} the account ${email} asks for the password alone. It was turned off with ${browser}.`,
          reset: `An administrator reset the second step of the account ${email} on ${when}. You are logged out everywhere. When you log in again, a code is mailed to you with which you set it up anew.`,
          recoveryCodeUsed: `On ${when} somebody used a recovery code of the account ${email} after the password, with ${browser}. It is good for nothing any more.`,
          recoveryCodesMade: `On ${when} new recovery codes were made for the account ${email}, with ${browser}. The former ones are good for nothing any more.`,
        }[what]
      }

If that was you, or you know about it, there is nothing to do.

If not, somebody knows your password, or has your phone. Choose another password at once: open this page and press “Forgot your password?”. That also logs them out. Then tell whoever administers the site.

${admin}

This page shows the second step, and where your account is logged in:

${page}
`,
    }),
  },
}
