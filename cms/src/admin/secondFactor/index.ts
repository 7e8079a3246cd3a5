import type { StrapiApp } from '@strapi/strapi/admin'
import { neededHeader } from '../../secondFactor/contract'
import { runSite } from '../../strapi/permissions'
import { wordIn } from '../languages/useWords'
import { aroundRequests } from '../strapi/requests'

/**
 * Lets every request wait that the cms keeps back until a second step, asks for that once, and sends
 * them again: what is open below, an unsaved form too, goes on as if nothing had been. To be called
 * before others stand around requests, since these are to hear the last answer alone.
 */
export function askForSecondStep(): void {
  let asking: Promise<void> | null = null
  aroundRequests(async ({ send }) => {
    const answer = await send()
    if (!answer.headers.has(neededHeader)) return answer
    asking ??= askOnce().finally(() => {
      asking = null
    })
    await asking
    return send()
  })
}

async function askOnce(): Promise<void> {
  const { showSecondStep } = await import('./showing')
  await showSecondStep()
}

/** Shows administrators who has a second step, and lets them reset it; the cms asks for the role itself. */
export function addSecondStepOfAll(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: 'second-step',
    to: 'second-step',
    intlLabel: wordIn('secondStep.title'),
    permissions: [{ action: runSite, subject: null }],
    Component: () =>
      import('./AccountsPage').then(({ AccountsPage }) => ({ default: AccountsPage })),
  })
}
