import type { Core } from '@strapi/strapi'
import { openToAdmin } from '../http/open'
import { handingOver } from './facts'

/** Opens what is told of the whole site to administrators alone, below `/branchline`. */
export function openHandingOver(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline', [
    {
      method: 'GET',
      path: '/handing-over',
      answer: (asked) => {
        asked.administratorOrRefuse()
        const language = asked.language()
        asked.params.refuseOthers()
        return handingOver(asked.strapi, language)
      },
    },
  ])
}
