import type { Retention } from '../../../contract'

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

/** What the forms themselves say. */
export const en = {
  /** What people consent to while no editor has written it. */
  consent: (branch: string, { unconfirmed, attendance, messages, signUps }: Retention) =>
    `I agree that ${branch || 'this branch'} keeps what I write here (my e-mail address, and my name, message, interests and needs where I give them) to answer me and to write to me about what I ask for. What I do not confirm is deleted after ${days(unconfirmed)}, what is about a date ${days(attendance)} after it, messages after ${days(messages)}, and sign-ups after ${days(signUps)}. It is given to nobody else, and a link in every mail lets me see and delete all of it.`,
}
