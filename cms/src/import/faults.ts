import type { Core } from '@strapi/strapi'
import { storageFailure } from '../storage/failures'
import { remark, type Remark } from './words/facts'

/**
 * Does one thing of many: a fault of ours in it is told of that one, and keeps none of the others away.
 *
 * @param step says why it could not be done; null: it is
 * @returns the same, also for a fault
 * @throws where nothing else could be kept either: a disk is full, or the database gives no answer
 */
export async function faultTold(
  strapi: Core.Strapi,
  step: () => Promise<Remark | null>,
): Promise<Remark | null> {
  try {
    return await step()
  } catch (error) {
    if (storageFailure(error) !== null) throw error
    await strapi.db.connection.raw('select 1')
    strapi.log.error('Something that was to be brought in could not be saved', { error })
    return remark('fault')
  }
}
