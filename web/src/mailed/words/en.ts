import type { FormKind, HeldEntry, LettersEvery, LinkView } from 'cms/contract'

/** The texts of the pages that mailed links open. */
export const words = {
  /** What each entry is, among others. */
  kinds: {
    'sign-up': 'Stay in touch',
    attend: 'I’ll be there',
    remind: 'Reminders',
    ask: 'Message to us',
    'my-data': 'Link to this page',
  } satisfies Record<FormKind, string>,

  entry: {
    asked: 'What was sent',
    email: 'Email',
    name: 'Name',
    interests: 'Interested in',
    meeting: 'Meeting',
    group: 'Group',
    person: 'Person',
    everyDate: 'Every date',
    /** Behind what it is about. */
    off: {
      cancelled: 'cancelled',
      postponed: 'postponed',
      over: 'over',
      gone: 'no longer planned',
    },
    message: 'Message',
    accessNeeds: 'To take part',
    answered: (day: string) => `Our answer of ${day}`,
    nextDates: 'Next dates',
    waitsHere: 'on the waiting list',
    sentAt: 'Sent',
    confirmedAt: 'Confirmed',
    unconfirmed: 'Not yet',
    place: 'Place',
    waits: 'None yet: on the waiting list',
    deletedOn: 'Deleted by itself',
    afterLastDate: 'After the last date',
    consent: 'Agreed to',
    letters: 'Letters',
    lettersOf: 'Letters of groups',
    returned: 'Letters that came back',
    lettersAskedAt: 'Asked for letters',
    lettersConsent: 'Agreed to for letters',
  },

  confirm: {
    title: 'Is this you?',
    asked: {
      'sign-up': (email: string) => `Somebody asked us to write to ${email} about what we do.`,
      attend: (email: string) =>
        `Somebody told us at this address that they will be there: ${email}`,
      remind: (email: string) => `Somebody asked us to send reminders to ${email}`,
      ask: (email: string) => `Somebody wrote to us and wants the answer at ${email}`,
      'my-data': (email: string) => `Somebody asked what we hold about ${email}`,
    } satisfies Record<FormKind, (email: string) => string>,
    act: 'Yes, that’s me: confirm',
    otherwise: (day: string) =>
      `If it was not you, there is nothing to do: it is deleted by itself on ${day}.`,
    done: 'Confirmed. Thank you!',
    before: 'This is confirmed already',
    next: {
      'sign-up': 'We write when there is something to tell. Each email has a link to end it.',
      attend: 'See you there! An email with the date for your calendar is on its way.',
      remind: 'We write before the date, and at once should it be cancelled or moved.',
      ask: 'Your message has reached us. We answer by email.',
      'my-data': 'An email with the link to all that we hold is on its way.',
    } satisfies Record<FormKind, string>,
    /** Instead of what comes next. */
    off: {
      cancelled:
        'It is cancelled by now. Should it take place after all, whoever has confirmed is told by email.',
      postponed:
        'It is postponed by now. Once there is a new time, whoever has confirmed is told by email.',
      over: 'It is over already.',
      gone: 'It is no longer planned.',
    } satisfies Record<NonNullable<HeldEntry['off']>, string>,
    /** Instead of what comes next, of a date that is full. */
    waits:
      'Every place is taken, so you are on the waiting list now. When a place is free for you, we write at once; you need do nothing.',
    comesToAll:
      'We count on you at all coming dates, also at those that are planned later. An email with the next ones is on its way.',
    someWait:
      'Where it is full you are on the waiting list, and we write when there is a place for you.',
    joinLink:
      'The link to join online comes by email, shortly before it begins, or at once if that is soon.',
    letters:
      'You get our letters from now on, too. Each has a link to choose what they are about, and to end them.',
  },

  unsubscribe: {
    title: 'No more of these emails?',
    text: {
      'sign-up': (email: string) =>
        `We then write no more to ${email} about what we do, and delete what was sent for it.`,
      attend: (email: string) =>
        `We then no longer expect ${email}, write no more about it, and delete what was sent for it.`,
      remind: (email: string) =>
        `We then send no more reminders to ${email}, and delete what was sent for them.`,
      ask: (email: string) => `We then delete the message from ${email}.`,
      'my-data': (email: string) => `We then delete the request from ${email}.`,
    } satisfies Record<FormKind, (email: string) => string>,
    act: 'Yes, no more of these emails',
    actOne: 'Yes, I can’t come to this date',
    actAll: 'I don’t come to any date any more',
    ofSeries: 'You come to all dates. You can leave out this one, or end it for all of them.',
    more: 'This link is good for a long time, so it shows nothing of what you sent.',
    seeAll: 'See everything that we hold about you',
    done: 'Done. No more of these emails.',
    doneText: 'What was sent for them is deleted, too.',
  },

  /** What somebody decides about the letters that they get. */
  letters: {
    title: 'Your letters',
    lead: (email: string) =>
      `Here you choose what our letters to ${email} are about and how often they come, or end them.`,
    choose: 'What they are about',
    interests: 'Topics',
    groups: 'Groups',
    allOf: {
      interests: 'Tick none and you get letters about all of them.',
      groups: 'Tick none and you get letters of all of them.',
    },
    language: 'Language',
    often: 'How often',
    every: { each: 'Each letter', month: 'At most one a month' } satisfies Record<
      LettersEvery,
      string
    >,
    save: 'Save',
    saved: 'Saved.',
    problems: 'Nothing was changed yet:',
    end: 'End the letters',
    endText:
      'Only the letters end, as by the button of your mail program: what else you sent stays, and mails about it go on.',
    ended: 'You get no more letters',
    endedText: 'Whatever else you sent is still there, and mails about it go on.',
    all: 'No more of anything that you signed up for',
    allText:
      'Then the letters end, nobody writes to you about what we do, and what you sent to sign up is deleted.',
    allAct: 'End all of it, and delete it',
    question: 'Would you like our letters?',
    questionText: (email: string) =>
      `You signed up with ${email} to hear from us. We write letters now: one mail to all who want it.`,
    agree: 'By pressing the button you agree to the following:',
    yes: 'Yes, send me your letters',
    otherwise: 'If not, there is nothing to do: you get none, and we don’t ask again.',
    begun: 'You get our letters',
    begunText:
      'Each has a link to choose what they are about and how often they come, and to end them.',
  },

  myData: {
    title: 'What we hold about you',
    lead: (email: string) =>
      `This is all that we hold about ${email}, with when it goes by itself.`,
    none: 'We hold nothing about your address.',
    remove: 'Delete all of this',
    removeText:
      'You are then on no list of ours any more, and get no more emails. It cannot be taken back.',
    act: 'Yes, delete all of it now',
    done: 'All of it is deleted',
    doneText: 'We hold nothing about your address any more, and write to it no more.',
  },

  date: {
    title: 'Does this date take place?',
    attending: (count: number) =>
      count === 0
        ? 'Nobody has said yet that they will be there.'
        : count === 1
          ? 'One person has said that they will be there.'
          : `${count} people have said that they will be there.`,
    waiting: (count: number) =>
      count === 1 ? 'One more is on the waiting list.' : `${count} more are on the waiting list.`,
    act: 'Yes, it takes place',
    /** What the site says, whoever had it say so. */
    off: { cancelled: 'This date is cancelled', postponed: 'This date is postponed' },
    answers: {
      confirmed: 'You have confirmed this date',
      cancelled: 'You have cancelled this date',
      moved: 'You have moved this date',
    } satisfies Record<NonNullable<Extract<LinkView, { kind: 'date' }>['answer']>, string>,
    done: {
      confirmed: 'Thank you. The site says nothing of doubt any more.',
      cancelled: 'The site says so now. Whoever wanted to be there is told by email.',
      moved: 'The site has the new time now. Whoever wanted to be there is told by email.',
    },
    cancel: 'It does not take place',
    cancelAct: 'Cancel this date',
    move: 'It is at another time',
    moveAct: 'Move this date',
    note: 'What visitors should know',
    noteHint: 'Stands on the site beside the date, and in the email to those who wanted to come.',
    day: 'Day',
    startTime: 'From',
    endTime: 'To',
    zone: (zone: string) => `Times are ${zone}.`,
    problems: 'Nothing was changed yet:',
  },

  nothing: {
    title: 'This link opens nothing any more',
    text: 'It has been used up or has run out, or is not whole: some email programs break long links in two.',
    ways: 'What you can do',
    again: 'Fill in the form again: a new link comes by email',
    myData: 'Ask for a link to all that we hold about you',
  },

  privacy: 'What we hold, and for how long',
  myDataLink: 'See or delete all that we hold about you',
  toDate: 'To the date',
  toMeetings: 'All meetings',
}

export type MailedWords = typeof words
