/** What `npm run seed -- --reset` runs, with the cms stopped. */
import { createStrapi } from '@strapi/strapi'
import { replaceWithExample } from './example'

async function main(): Promise<void> {
  const app = await createStrapi({ appDir: process.cwd(), distDir: 'dist' }).load()
  await replaceWithExample(app)
  await app.destroy()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  },
)
