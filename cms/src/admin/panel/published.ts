import type { StrapiApp } from '@strapi/strapi/admin'
import { withoutErrors } from '../asking'
import { publishedBy } from '../strapi/questions'

/** The store takes thunks, too, of which the type of a middleware knows nothing. */
interface Store {
  dispatch(action: unknown): unknown
}

/**
 * Takes away what stood in the way of a publish as soon as that is done: a document is asked about anew
 * then, and until the answer comes the old one would go on to refuse.
 */
export function forgetWhatIsMended(app: StrapiApp): void {
  app.addMiddlewares([
    () => (store) => (next) => (action: { type: string }) => {
      const done: unknown = next(action)
      const published = publishedBy(action)
      if (published) {
        const taking: Store = store
        for (const change of withoutErrors(published, store.getState())) taking.dispatch(change)
      }
      return done
    },
  ])
}
