import type { FormKind } from 'cms/contract'

/** A time that lasts whole years is told in years. */
const days = (count: number) => {
  if (count % 365 === 0) return count === 365 ? 'one year' : `${count / 365} years`
  return count === 1 ? 'one day' : `${count} days`
}

/** The texts of the privacy page. They travel as its data: no visit brings them as script. */
export const words = {
  title: 'Privacy',
  lead: 'What we keep about you, why and for how long. Our server deletes by the very numbers of days that stand here.',
  contents: 'On this page',

  short: {
    title: 'In short',
    reading: 'You can read all of this site and stay unknown to us: no cookies, no trackers.',
    offline: 'Your own device keeps pages for when you are offline. One button below deletes them.',
    forms: [
      'An email address is enough to write to us. All else is up to you.',
      'Only members whom we have authorized read what you write. It is kept encrypted, and goes by itself after the times below.',
    ],
    myData: 'You can see all that we hold about you, and delete it at once, by yourself.',
  },

  reading: {
    title: 'When you only read',
    texts: [
      'No cookies, no trackers, no advertising. Everything on these pages comes from our own server; other sites learn nothing of your visit until you follow a link to them.',
      'Our server writes down which page was asked for and when, but not who asked: no network address, and nothing that you look for.',
      'So that nobody floods us, it counts requests under a random number that changes daily and does not lead back to you.',
    ],
  },

  offline: {
    title: 'On your own device',
    /** @param pages so many that were opened are kept; @param count for so many days */
    texts: (pages: number, count: number) => [
      `So that you can read without a connection, your device keeps the pages that you open here, the latest ${pages}, with the next twenty dates, our positions and this page, as far as there is room for them. It does so once you have done something on a page, and not where your browser saves data.`,
      'Nothing of that is sent anywhere, and we do not learn of it. Whoever holds your unlocked device can see which pages it keeps. Forms, what you write into them, your searches and whatever our emails lead to are never kept.',
      `Each page is deleted by itself ${days(count)} after it was kept, at the latest the next time that your browser comes by here or is used without a connection. This button deletes everything at once, also without a connection. Without JavaScript nothing is kept.`,
    ],
  },

  forms: {
    title: 'When you write to us',
    none: 'This site has no forms at the moment, so it keeps nothing that visitors write.',
    what: 'What we keep',
    why: 'What for',
    of: {
      'sign-up': {
        title: 'You stay in touch',
        what: 'Your email address and, if you give them, your name, your interests and your message.',
        why: 'To write to you about what we do.',
      },
      attend: {
        title: 'You say that you will be there',
        what: 'Your email address and, if you give them, your question and what you need to take part.',
        why: 'To prepare the meeting, and to send you its date, changes and the link to join online.',
      },
      remind: {
        title: 'You want reminders',
        what: 'Your email address and which meeting they are about.',
        why: 'To remind you, and to tell you when a date is cancelled or moved.',
      },
      ask: {
        title: 'You send a message',
        what: 'Your email address, your message, whom it is for and, if you give it, your name.',
        why: 'To answer you.',
      },
      'my-data': {
        title: 'You ask what we hold',
        what: 'Your email address, for as long as the link to the answer works.',
        why: 'To send you the link to it.',
      },
    } satisfies Record<FormKind, { title: string; what: string; why: string }>,
    /** After how many days it goes. */
    after: {
      'sign-up': (count: number) => `Until you end it, at most ${days(count)} after you confirmed.`,
      attend: (count: number) => `Until ${days(count)} after the date.`,
      remind: (count: number) => `Until ${days(count)} after the date, or after the last one.`,
      ask: (count: number) => `${days(count)} after you sent it.`,
      'my-data': (count: number) => `${days(count)} after you sent it.`,
    } satisfies Record<FormKind, (count: number) => string>,
    letters: {
      title: 'You want our letters',
      what: 'With your sign-up: that you want them, since when and by which words, the topics, groups and language that you chose, how often, and how many of them came back.',
      why: 'To send them to you, and to stop where your address takes no mail.',
      until: (count: number) => `Until you end them, at most ${days(count)} after you confirmed.`,
    },
    answers: 'What we answer by email is kept with what you sent, and deleted with it.',
    unconfirmed: (count: number) =>
      `With all that you send we keep your language, when you sent it and the words you agreed to. What nobody confirms by the link in our email is deleted after ${days(count)}.`,
  },

  consent: {
    title: 'What you agree to',
    letters: 'Whoever wants letters also agrees to this:',
    text: 'Your consent is the only ground on which we keep it. You can take it back at any time, with a click in any of our emails.',
  },

  who: {
    title: 'Who sees it',
    texts: [
      'Members of our branch whom we have authorized, and whoever runs our server and our email for us. It is not passed on, sold, or used for anything but what you sent it for.',
      'Your address, your name and what you write are kept encrypted in our database and in our backups. What is deleted is gone at once, and what it leaves in the files of our database, encrypted, soon after. Backups hold it until they are deleted themselves.',
      'Our emails have no pictures or links that tell us whether you read them.',
    ],
  },

  rights: {
    title: 'Your rights',
    text: 'See all that we hold about you, have it put right, take back your consent, and have it deleted: at once, by yourself, without giving a reason.',
    myData: 'See or delete all that we hold about you',
    write: 'Or write to us:',
    complaint:
      'You can also complain to the public office that watches over privacy where you live.',
  },
}

export type PrivacyWords = typeof words
