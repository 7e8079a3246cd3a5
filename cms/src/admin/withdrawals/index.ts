import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { WithdrawalPanel } from './WithdrawalPanel'

/** Puts beside the form of a person what takes them out of all that is public. To be called while the admin registers. */
export function addWithdrawals(app: StrapiApp): void {
  addPanel(app, WithdrawalPanel)
}
