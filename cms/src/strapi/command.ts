import { createStrapi, type Core } from '@strapi/strapi'

/**
 * The cms for a command, which says itself what it does: nobody is served, and the log has only what
 * somebody should look after.
 */
export async function loadForCommand(): Promise<Core.Strapi> {
  const app = createStrapi({ appDir: process.cwd(), distDir: 'dist' })
  app.log.level = 'warn'
  return app.load()
}
