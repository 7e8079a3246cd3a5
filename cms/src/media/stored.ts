import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { FileStore } from '../files/store'
import { replaceFileProvider, type StoredFile } from '../strapi/uploads'

type Step = () => Promise<unknown>

/** What is left to be done to the files once the database has, or has not, kept what it is to say of them. */
class Steps {
  readonly kept: Step[] = []
  readonly failed: Step[] = []
}

const steps = new AsyncLocalStorage<Steps>()

/** Strapi writes, replaces and deletes files before the database is asked; when it refuses, they are as before. */
export async function withItsFiles<Result>(
  strapi: Core.Strapi,
  change: () => Promise<Result>,
): Promise<Result> {
  const own = new Steps()
  try {
    const result = await steps.run(own, change)
    await take(strapi, own.kept)
    return result
  } catch (error) {
    await take(strapi, own.failed)
    throw error
  }
}

async function take(strapi: Core.Strapi, taken: Step[]): Promise<void> {
  for (const { reason } of (await Promise.allSettled(taken.map((step) => step()))).filter(
    (settled) => settled.status === 'rejected',
  )) {
    strapi.log.error('A file of the media library is not as the database says', { reason })
  }
}

/** To be called when Strapi has made its provider. */
export function followWithFiles(strapi: Core.Strapi, files: FileStore): void {
  replaceFileProvider(strapi, (strapis) => {
    const write = async (file: StoredFile) => {
      const writing = strapis.uploadStream(file)
      // Also what broke off in the middle, and what goes on since another one broke off.
      steps.getStore()?.failed.push(async () => {
        await Promise.allSettled([writing])
        await strapis.delete(file)
      })
      try {
        await writing
      } catch (error) {
        throw files.told(error)
      }
      // Wherever it lies, it is handed out here.
      file.url = addressOf(file)
    }
    return {
      uploadStream: write,
      replaceStream: async (file, old) => {
        const left = steps.getStore()
        if (!left) {
          await strapis.replaceStream(file, old)
          file.url = addressOf(file)
          return
        }
        // Visitors see the old one until the database knows of the new one.
        const beside = { ...file, hash: `${file.hash}_${randomBytes(4).toString('hex')}` }
        await write(beside)
        file.url = addressOf(file)
        left.kept.push(async () => {
          await files.rename(nameOf(beside), nameOf(file))
          if (nameOf(old) !== nameOf(file)) await strapis.delete(old)
        })
      },
      delete: async (file) => {
        const left = steps.getStore()
        if (!left) return strapis.delete(file)
        left.kept.push(() => strapis.delete(file))
      },
    }
  })
}

function nameOf({ hash, ext }: StoredFile): string {
  return `${hash}${ext}`
}

function addressOf(file: StoredFile): string {
  return `/uploads/${nameOf(file)}`
}
