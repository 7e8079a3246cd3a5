import type { Core } from '@strapi/strapi'
import { StartRefused } from './administrator'

/** Ends the process with one sentence instead of a stack when the cms must not start. */
export async function refuseOrGoOn(strapi: Core.Strapi, boot: () => Promise<void>): Promise<void> {
  try {
    await boot()
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    await strapi.destroy()
    process.exit(1)
  }
}
