import type { Retention } from '../../../contract'

/** A time that lasts whole years is told in years. */
const days = (count: number) =>
  count % 365 === 0
    ? `${count / 365} ${count === 365 ? 'year' : 'years'}`
    : `${count} ${count === 1 ? 'day' : 'days'}`

/** What the forms themselves say. */
export const en = {
  /** What people consent to while no editor has written it. */
  consent: (branch: string, { unconfirmed, attendance, messages, signUps }: Retention) =>
    `I agree that ${branch || 'this branch'} keeps what I write here (my email address, and my name, message, interests and needs where I give them) to answer me and to write to me about what I ask for. What I do not confirm is deleted after ${days(unconfirmed)}, what is about a date ${days(attendance)} after it, messages after ${days(messages)}, and sign-ups after ${days(signUps)}. It is given to nobody else, and a link in every mail lets me see and delete all of it.`,
  /** What people consent to who want letters, while no editor has written it. */
  lettersConsent: (branch: string, { signUps }: Retention) =>
    `I want to get letters from ${branch || 'this branch'} by email: what is coming up and what we do. I agree that my address is kept for them, at most ${days(signUps)}. A link in each letter ends them.`,
  /** The wording that somebody agreed to has changed meanwhile. */
  consentChanged: 'What you agree to has changed. Please read it and press the button again.',
  choiceGone: (name: string) =>
    `Something that you chose under “${name}” is not there any more. Please look at what there is and save again.`,
  /** What somebody chooses letters by, as the page calls it. */
  topics: 'Topics',
  groups: 'Groups',
}
