/** What is said wherever somebody gives, sets up or resets the second step of a log-in. */
export const en = {
  title: 'Second step',
  /** Once, for whoever has never heard of it. */
  what: 'The second step of the log-in: after your password you type a code from your phone. Whoever finds out the password alone does not get in.',
  loading: 'Loading',
  failed: 'That did not work. Check your connection and try again.',
  retry: 'Try again',
  goOn: 'Go on',
  cancel: 'Go back',
  logInAsOther: 'Log in as somebody else',
  remember: 'Don’t ask again in this browser for 30 days',
  rememberHint: 'Not on a computer that others use as well.',
  digits: 'Code of six digits',
  digitsMissing: 'Type the six digits that the app shows now.',
  recoveryCode: 'Recovery code',
  recoveryCodeMissing: 'Type one of your recovery codes.',
  eitherCode: 'Code from the app, or a recovery code',
  eitherCodeMissing: 'Type a code from the app, or one of your recovery codes.',
  left: (count: number) => {
    if (count === 0) return 'You have no recovery codes left.'
    return count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`
  },
  give: {
    title: 'Confirm that it is you',
    lead: 'Open the app with your codes on your phone, and type the six digits that it shows for this site.',
    withoutPhone: 'I don’t have my phone',
    recoveryLead:
      'You were given ten recovery codes when you set up the second step. Each of them works once.',
    noneAtAll:
      'If you don’t have these either, ask another Administrator to reset your second step.',
    withPhone: 'I have my phone after all',
    used: 'That recovery code is used up',
    fewLeft: 'Make new ones soon: in your profile, under “Log-ins and second step”.',
  },
  setUp: {
    step: (number: number, count: number) => `Step ${number} of ${count}`,
    isRequired:
      'Your account must have it: you administer this site, or can read what people write to the branch.',
    mail: {
      title: 'Show that the account is yours',
      lead: (email: string) =>
        `Nobody else is to set this up for you. So we mail a code to ${email}.`,
      send: 'Mail me a code',
      again: 'Mail another code',
      haveOne: 'I have a code already',
      sent: 'The mail is on its way. If it is not there in a minute, look in the folder for unwanted mail.',
      code: 'Code from the mail',
      missing: 'Type the code from the mail.',
    },
    command: {
      title: 'Show that the account is yours',
      lead: 'Nobody else is to set this up for you. This site can’t send mail, so ask whoever runs its machine for a code. They get it by this command:',
      code: 'Code that the command printed',
      missing: 'Type the code that the command printed.',
    },
    factor: {
      title: 'Show that the account is yours',
      lead: 'First type a code from the app that you have used until now, or a recovery code.',
    },
    app: {
      title: 'Connect an app on your phone',
      which:
        'You need an app that shows such codes. Perhaps you have one: the app for passwords on newer phones can do it, and so can many password managers. Otherwise get one from the store of your phone, for instance Aegis, FreeOTP or Google Authenticator. All of them cost nothing.',
      scan: 'In the app choose to add an account, and point the camera at this square.',
      square: 'Square to be scanned by the app',
      open: 'Open in an app on this phone',
      openHint: 'If nothing opens, copy the key below into the app.',
      key: 'Key, if you can’t scan it',
      copy: 'Copy the key',
      copied: 'Copied.',
      copyByHand: 'Select the key and copy it.',
      done: 'The app shows six digits',
    },
    first: {
      title: 'Type the first code',
      lead: 'The app shows six digits for this site, and others every 30 seconds. Type those that it shows now.',
      turnOn: 'Turn it on',
      back: 'Back to the square',
      restart: 'Begin again',
    },
    codes: {
      title: 'Keep your recovery codes',
      lead: 'If your phone is lost or broken, one of these codes lets you in. Each works once. Print them or write them down, and keep them away from your phone. They are shown only now.',
      list: 'Recovery codes',
      heading: (site: string) => `Recovery codes for ${site}`,
      copy: 'Copy',
      copied: 'Copied.',
      copyByHand: 'Select the codes and copy them.',
      save: 'Save as a file',
      file: 'recovery-codes.txt',
      print: 'Print',
      kept: 'I have kept them',
    },
  },
  own: {
    off: 'It is off.',
    on: (since: string) => `It has been on since ${since}.`,
    few: 'Make new recovery codes, so that a lost phone doesn’t lock you out.',
    setUp: 'Set it up',
    otherPhone: 'Set it up on another phone',
    newCodes: 'New recovery codes',
    newCodesLead: 'You get ten new ones. Those that you have end.',
    turnOff: 'Turn it off',
    turnOffLead: 'From then on your password alone lets somebody in.',
    isRequired:
      'It can’t be turned off: you administer this site, or can read what people write to the branch.',
    isOnNow: 'The second step is on.',
    isOffNow: 'The second step is off.',
  },
  accounts: {
    subtitle: 'Who confirms a log-in with a code from their phone.',
    refused: 'Only administrators see this.',
    list: 'Accounts',
    on: (since: string) => `On since ${since}`,
    off: 'Off',
    offButRequired: 'Not set up yet: it will be asked for at the next log-in',
    isRequired: 'Must have it: administers the site, or can read what people write to the branch.',
    own: 'If you have lost your own phone and recovery codes, ask another Administrator, or whoever runs the machine.',
    reset: 'Reset',
    resetOf: (name: string) => `Reset: ${name}`,
    ask: (name: string) => `Reset the second step of ${name}?`,
    askLead:
      'Do this only if they asked you in person or by phone. They are logged out everywhere and told by mail. At the next log-in they set it up anew, with a code that is mailed to them. The security log notes it.',
    no: 'Keep it',
    yes: 'Reset',
    done: (name: string) => `The second step of ${name} is reset.`,
  },
}

export type SecondStepWords = typeof en
