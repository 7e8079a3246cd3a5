import type { MailWords } from './words'

const orNothing =
  'If it wasn’t you, do nothing: what was sent is deleted after {days} days, and nobody writes to you again.'

export const en: MailWords = {
  confirm: {
    'sign-up': {
      subject: 'Please confirm: you want to hear from {branch}',
      text: `Hello,

you want to {what}. Open this page and press the button, and it counts:

{link}

${orNothing}`,
    },
    attend: {
      subject: 'Please confirm that you’ll be there',
      text: `Hello,

you want to {what}. Open this page and press the button, and we count on you:

{link}

${orNothing}`,
    },
    remind: {
      subject: 'Please confirm that you want to be reminded',
      text: `Hello,

you want to {what}. Open this page and press the button, and it counts:

{link}

${orNothing}`,
    },
    ask: {
      subject: 'Please confirm your message to {branch}',
      text: `Hello,

you want to {what}. Open this page and press the button, and it is on its way to us:

{link}

${orNothing}`,
    },
  },
  welcome: {
    'sign-up': {
      subject: 'Thank you from {branch}',
      text: `Hello {name},

thank you for signing up. Somebody from {branch} reads what you sent and writes to you.

Until then, this is what we do next:

{link}

{letters}`,
    },
    remind: {
      subject: 'We’ll remind you',
      text: `Hello {name},

thank you, it is noted that you want to {what}. We also write to you when a date is cancelled or moved.

{link}

{letters}`,
    },
  },
  texts: {
    attending: {
      subject: 'See you there: {meeting}',
      text: `Hello {name},

good that you’re coming!

{meeting}
{date}
{place}
{access}

{online}

The date for your calendar is attached. Everything about it:

{link}`,
    },
    attendingAll: {
      subject: 'See you at every date: {meeting}',
      text: `Hello {name},

good that you’re coming! You are counted at all coming dates, also at those that are planned later:

{meeting}
{dates}

Before each date comes a mail, which has a link to say that you can’t come that time. The link below ends it for all dates.

{link}`,
    },
    waiting: {
      subject: 'You’re on the waiting list: {meeting}',
      text: `Hello {name},

good that you want to come! Every place is taken, so you are on the waiting list:

{meeting}
{date}
{place}

When a place is free for you, we write to you at once. You need do nothing. Please don’t come without that mail.

If you can’t come any more, tell us by the link below; then the next one moves up.

{link}`,
    },
    movedUp: {
      subject: 'There is a place for you: {meeting}',
      text: `Hello {name},

good news: a place is free, and it is yours. See you there!

{meeting}
{date}
{place}
{access}

{online}

If you can’t come any more, please tell us by the link below: others wait for a place.

The date for your calendar is attached. Everything about it:

{link}`,
    },
    joinLink: {
      subject: 'The link to join: {meeting}',
      text: `Hello {name},

this is where you join online: {meeting}, {date}.

{joinLink}

Please don’t pass the link on. Everything about the date:

{link}`,
    },
    lettersQuestion: {
      subject: 'Would you like letters from {branch}?',
      text: `Hello {name},

you signed up to hear from {branch}. We write letters now: one mail to all who want it, about what is coming up and what we do. Would you like to get them? Open this page and press the button:

{link}

If not, do nothing: you get none, and we don’t ask again.`,
    },
    reminder: {
      subject: 'Soon: {meeting}',
      text: `Hello {name},

this is your reminder.

{meeting}
{date}
{place}
{access}

{link}`,
    },
    dateCancelled: {
      subject: '{meeting} {change}',
      text: `Hello {name},

{meeting} {change}: {date}.

{note}

What comes next:

{link}`,
    },
    dateMoved: {
      subject: 'Changed: {meeting}',
      text: `Hello {name},

something has changed: {meeting}.

Planned until now: {before}
It is now: {date}
Place: {place}

{note}

Everything about it:

{link}`,
    },
    myData: {
      subject: 'What {branch} holds about you',
      text: `Hello,

somebody, we hope it was you, asked what we hold about this address. This page shows it all, and there you can delete it:

{link}

The link works for {days} days. If it wasn’t you, do nothing: only who reads your mail can see that page.`,
    },
    newEntries: {
      subject: 'New on the site: {count}',
      text: `Hello,

this came in through the forms of the site:

{kinds}

Read and answer it in the admin:

{link}`,
    },
    dateQuestion: {
      subject: 'Is it still on? {meeting}, {date}',
      text: `Hello,

is this still on?

{meeting}
{date}
{place}

{attending}

Say yes, cancel it or move it on this page. It takes one click:

{link}

Until somebody answers, the site says that the date is not confirmed yet. The link works until the date begins.`,
    },
  },
  lettersFollow: (link) =>
    `You get our letters, too. Here you choose what they are about and how often they come, and here you end them: ${link}`,
  nothingHeld: {
    subject: 'We hold nothing about you',
    text: `Hello,

somebody, we hope it was you, asked what we hold about this address. It is nothing.`,
  },
  onWaitingList: 'full: you are on the waiting list',
  back: {
    subject: 'It takes place after all: {meeting}',
    text: `Hello {name},

good news: {meeting} takes place after all.

{date}
{place}

{note}

Everything about it:

{link}`,
  },
  together: {
    subject: 'Several dates have changed',
    text: `Hello {name},

something has changed about dates that you wanted to hear of:

{dates}

{note}

What comes next:

{link}`,
  },
  dateTogether: {
    off: '{meeting} {change}: {before}',
    moved: '{meeting}\nPlanned until now: {before}\nIt is now: {date}\nPlace: {place}',
    back: '{meeting} takes place after all: {date}\nPlace: {place}',
  },
  what: {
    signUp: (branch) => `hear from ${branch}`,
    ask: (branch) => `send a message to ${branch}`,
    attend: (meeting, date) => `come to this: ${[meeting, date].filter(Boolean).join(', ')}`,
    attendAll: (meeting) => `come to all coming dates of this: ${meeting}`,
    remind: (meeting, date) =>
      `be reminded of this: ${date ? `${meeting}, ${date}` : `each date of ${meeting}`}`,
  },
  joinLinkFollows: (hours) =>
    hours === 1
      ? 'The link to join online comes by mail, one hour before it begins.'
      : `The link to join online comes by mail, ${hours} hours before it begins.`,
  joinLinkAtOnce: 'The link to join online comes at once, by another mail.',
  change: {
    cancelled: 'is cancelled',
    postponed: 'is postponed',
    gone: 'is no longer planned',
    moved: 'is moved',
    changed: 'has other dates',
    back: 'takes place after all',
  },
  allDates: 'all dates',
  noNextDate: 'no date for now',
  attending: (count) => {
    if (count === 0) return 'Nobody has said yet on the site that they’ll be there.'
    return count === 1
      ? 'One person has said on the site that they’ll be there.'
      : `${count} people have said on the site that they’ll be there.`
  },
  entries: {
    'sign-up': (count) => (count === 1 ? '1 person signed up' : `${count} people signed up`),
    attend: (count) => (count === 1 ? '1 person is coming' : `${count} people are coming`),
    remind: (count) =>
      count === 1 ? '1 person wants to be reminded' : `${count} people want to be reminded`,
    ask: (count) => (count === 1 ? '1 message' : `${count} messages`),
    'my-data': (count) =>
      count === 1 ? '1 person asked for their data' : `${count} people asked for their data`,
  },
  foot: (unsubscribe, myData) =>
    `No more mail about this, and delete what you sent: ${unsubscribe}\n\nEverything that we hold about you: ${myData}`,
  footTogether: (wanted, myData) =>
    `No more mail about one of these, and delete what you sent:\n${wanted}\n\nEverything that we hold about you: ${myData}`,
  wanted: (what, unsubscribe) => `You want to ${what}: ${unsubscribe}`,
  sender: (branch, site) => `${branch}\n${site}`,
  answerTo: {
    'sign-up': (branch) => `Your sign-up with ${branch}`,
    attend: (branch, meeting) => `Your sign-up ${meeting ? `for ${meeting}` : `with ${branch}`}`,
    remind: (branch, meeting) => `Your reminder ${meeting ? `of ${meeting}` : `from ${branch}`}`,
    ask: (branch) => `Your message to ${branch}`,
    'my-data': (branch) => `What ${branch} holds about you`,
  },
  unknownName: (name, known) => `There is no {${name}} to be put in here. There is: ${known}.`,
}
