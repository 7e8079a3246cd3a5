import type { FormKind } from 'cms/contract'

/** The texts of the forms, which come with them. */
export const words = {
  required: 'required',
  optional: 'optional',
  send: {
    'sign-up': 'Sign up',
    attend: 'I’ll be there',
    remind: 'Remind me',
    ask: 'Send',
    'my-data': 'Send me the link',
  } satisfies Record<FormKind, string>,
  sending: 'Sending …',

  email: {
    label: 'Your email address',
    hint: 'We send you a link to confirm that it is yours.',
    hintOfData: 'The one that you gave us.',
  },
  dates: {
    label: 'Which dates are you coming to?',
    one: 'To this date',
    all: 'Every upcoming date',
    hint: 'We’ll expect you every time, including dates added later. Skip one or stop whenever you like.',
  },
  name: { label: 'Your name', hint: 'Or what you want to be called.' },
  interests: 'What you are interested in',
  message: { 'sign-up': 'A message to us', attend: 'A question', ask: 'Your message' },
  /** Opens the question and what somebody needs to take part. */
  more: 'Ask something, or say what you need',
  accessNeeds: {
    label: 'What you need to take part',
    hint: 'A seat near the door, sign language, somebody for your kids: say it, and we see what we can do.',
  },
  atMost: (count: string) => `At most ${count} characters.`,
  answer: { hint: 'We ask because programs are filling in our forms at the moment.' },
  website: 'Leave this empty',

  privacy: 'Privacy (opens a new tab)',
  bySending: 'By sending this you say:',

  problemsTitle: (count: number) => (count === 1 ? 'One thing to fix' : `${count} things to fix`),
  problems: {
    email: {
      missing: 'Enter your email address.',
      invalid: 'Write the address like this: name@example.org',
      'too-long': 'This address is too long.',
    },
    name: { 'too-long': 'Write a shorter name.' },
    message: { missing: 'Write your message.', 'too-long': 'Shorten your message.' },
    accessNeeds: { 'too-long': 'Shorten what you need.' },
    interests: { unknown: 'Our choices have changed: please choose again.' },
    consent: {
      missing: 'Tick the box: without your consent we may not keep your address.',
      changed: 'What you agree to has changed. Please read it and send the form again.',
    },
    letters: {
      unknown: 'We write no letters any more. Please send the form again without them.',
      changed: 'What you agree to for letters has changed. Please read it and send the form again.',
    },
    answer: { missing: 'Answer the question.', wrong: 'That is not the answer. Please try again.' },
    meeting: { unknown: 'This meeting is not in our programme any more.' },
    group: {
      unknown:
        'This group is not on the site any more. Send the form once more, and what you wrote reaches the branch as a whole.',
    },
    person: {
      unknown:
        'This person is not on the site any more, or can’t be written to by a form. Send the form once more, and what you wrote reaches the branch as a whole.',
    },
    dates: { invalid: 'Choose one date or all.', unknown: 'There is this one date only.' },
    date: { unknown: 'This date is over or does not take place.' },
    token: {
      missing: 'Please look over what you wrote and send it once more.',
      invalid: 'Please look over what you wrote and send it once more.',
      'too-soon': 'That was very fast. Please send it once more.',
      expired: 'This page was open for a long time. Please send the form once more.',
      used: 'This form was sent already. If you want to send it again, press the button once more.',
    },
  },
  otherProblem: 'Something here could not be read. Please check it.',
  trouble: {
    away: 'We cannot take your message right now. Nothing is wrong on your side, and nothing you wrote is lost: please try again in a minute.',
    busy: 'Too much has been sent at the moment. Nothing you wrote is lost: please try again in a few minutes.',
    offline:
      'You are offline, and a form needs a connection. Nothing you wrote is lost: please send it once you have one.',
  },
  orMail: 'Or write to us:',

  notOffered: 'This form is not available at the moment.',
  isOver: 'This date is over.',
  isOff: 'This date does not take place.',
  thisDate: 'All about this date',
  thisMeeting: 'All about this meeting',
  thisGroup: 'All about this group',
  thisPerson: 'All about this person',
  forPerson: 'Your message comes to the branch, and says whom it is for.',
  everyDate: 'Every date of it',
  otherDates: 'The other dates',
  myData: 'See or delete what we hold about you',
}

export type FormWords = typeof words
