import type { Core } from '@strapi/strapi'
import { tellBranch } from '../outbox/tellBranch'
import type { Entry } from '../entries'
import { enqueue } from '../outbox/mails'
import { wake } from '../outbox/waking'

/**
 * What follows when somebody has confirmed their entry; to be called in the transaction in which its
 * state changes.
 */
export async function afterConfirmation(strapi: Core.Strapi, entry: Entry): Promise<void> {
  const kind = mailAfter(entry)
  if (kind !== null) {
    await enqueue(strapi, {
      key: `${kind}:${entry.code}`,
      kind,
      entry: entry.code,
      to: entry.email,
      language: entry.language,
      about: {},
      dueAt: Date.now(),
    })
  }
  await tellBranch(strapi, entry)
  // What would have been sent by now, such as the link to join, is sent at once.
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => wake(strapi, 'reminding'))
    return Promise.resolve()
  })
}

function mailAfter({ kind, waiting }: Entry): 'attending' | 'waiting' | 'welcome' | null {
  switch (kind) {
    case 'attend':
      return waiting === null ? 'attending' : 'waiting'
    case 'sign-up':
    case 'remind':
      return 'welcome'
    case 'ask':
    case 'my-data':
      return null
  }
}
