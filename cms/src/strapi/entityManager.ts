import type { Core } from '@strapi/strapi'

/** Every way in which Strapi's database layer writes rows of a type. */
export const rowWrites = [
  'create',
  'createMany',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const

/**
 * Does something in one transaction with each write of rows of a type, behind it. What is edited past
 * the document service, as media are, passes these functions alone: they are replaced, since database
 * lifecycles run outside of the transaction that they tell of.
 */
export function withRowWrites(strapi: Core.Strapi, uid: string, act: () => Promise<void>): void {
  const manager = strapi.db.entityManager
  const replaced =
    <Params, Result>(write: (uid: string, params: Params) => Promise<Result>) =>
    async (written: string, params: Params): Promise<Awaited<Result>> => {
      if (written !== uid) return await write(written, params)
      return await strapi.db.transaction(async (): Promise<Awaited<Result>> => {
        const result = await write(written, params)
        await act()
        return result
      })
    }
  Object.assign(manager, {
    create: replaced(manager.create.bind(manager)),
    createMany: replaced(manager.createMany.bind(manager)),
    update: replaced(manager.update.bind(manager)),
    updateMany: replaced(manager.updateMany.bind(manager)),
    delete: replaced(manager.delete.bind(manager)),
    deleteMany: replaced(manager.deleteMany.bind(manager)),
  } satisfies Pick<typeof manager, (typeof rowWrites)[number]>)
}
