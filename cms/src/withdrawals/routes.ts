import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { typeThatIs } from '../content/types'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import type { Withdrawn } from './contract'
import { isKnown, withdrawConsent } from './withdrawing'

/**
 * Lets people who may publish and delete a person take one out who withdrew the consent to be shown, also
 * one who was deleted and of whom versions are kept.
 */
export function openWithdrawals(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline/withdrawals', [
    { method: 'POST', path: '/:document', answer: withdraw },
  ])
}

async function withdraw(asked: Asked): Promise<Withdrawn> {
  const { strapi } = asked
  const language = asked.language()
  asked.params.refuseOthers()
  const documentId = asked.documentId('document')
  const uid = typeThatIs('consented')
  asked.mayOrRefuse('publish', uid)
  asked.mayOrRefuse('delete', uid)
  if (!(await isKnown(strapi, documentId))) throw new errors.NotFoundError()
  return { left: await withdrawConsent(strapi, documentId, language) }
}
