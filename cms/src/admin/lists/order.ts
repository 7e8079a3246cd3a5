import { isType } from '../../content/types'
import { changeConfigurations } from '../strapi/configurations'
import { withNextDateFirst } from './nextDateFirst'

/** Lets the list of meetings begin with what comes next. To be called when Strapi's content manager is there. */
export function listNextDateFirst(): void {
  changeConfigurations((configuration, uid) =>
    isType('dated', uid) ? withNextDateFirst(configuration) : configuration,
  )
}
