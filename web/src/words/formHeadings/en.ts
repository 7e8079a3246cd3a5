import type { FormKind, Places } from 'cms/contract'

export const words = {
  /** What visitors can tell the branch, by the name of the form. */
  forms: {
    'sign-up': 'Stay in touch',
    attend: 'I’ll be there',
    remind: 'Remind me',
    remindOfEach: 'Remind me of each date',
    /** Of a date that is postponed. */
    newDate: 'Tell me the new date',
    ask: 'Write to us',
    'my-data': 'What we hold about you',
  },
  /** How many can come to a date. */
  places: ({ total, left }: Places) => {
    if (left === total) return total === 1 ? 'There is one place.' : `There are ${total} places.`
    if (left > 0) return `${left} of ${total} places left`
    return total === 1
      ? 'Full: the one place is taken. You can put yourself on the waiting list.'
      : 'Full: every place is taken. You can put yourself on the waiting list.'
  },
  /** Before somebody says that they come: whether they have to. */
  signUp: {
    asked: 'Please sign up.',
    free: 'No need to sign up, but it helps us to plan.',
  },
  waitingList: 'Put me on the waiting list',
  /** What opens a form on a page that has more than that. */
  open: { 'sign-up': 'Sign up', ask: 'Write a message' },
  formNotSent: 'Not sent yet',
  formSent: 'Check your email',
  getInvolved: {
    title: 'Get involved',
    lead: 'Come to a meeting, hear from us, or ask us something.',
  },
  intro: {
    'sign-up': 'Leave your email address, and one of us writes to you. That is enough.',
    attend: 'Your email address is enough. You can change your mind without telling anybody why.',
    remind: 'One email before it begins, and at once if it is cancelled or moved.',
    newDate: 'One email as soon as there is a new date.',
    ask: 'A person from the branch reads this and answers by email.',
    'my-data':
      'We send a link to your email address. It opens a page that shows all that we hold about you, and deletes it if you want.',
  } satisfies Record<FormKind | 'newDate', string>,
  sent: {
    lead: {
      'sign-up': 'We have sent you a link. Follow it, and you are signed up.',
      attend: 'We have sent you a link. Follow it, and we know that you are coming.',
      remind: 'We have sent you a link. Follow it, and we remind you.',
      ask: 'We have sent you a link. Follow it, and your message reaches us.',
      'my-data':
        'We have sent you an email. If we hold anything about that address, it has a link to it.',
    } satisfies Record<FormKind, string>,
    /** Above the address of what it was about. */
    address: {
      date: 'The address of this date',
      meeting: 'The address of the meeting',
      group: 'The address of the group',
    },
    noMailTitle: 'No email there?',
    noMail:
      'It may take some minutes, or be in your spam folder. If you mistyped your address, fill in the form again.',
    deleted: (days: number) =>
      `What you sent counts only once you have followed the link. If you do not, it is deleted after ${days === 1 ? 'one day' : `${days} days`}.`,
  },
}

export type FormHeadings = typeof words
