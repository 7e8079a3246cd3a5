import { explorer } from '../../../strapi/permissions'

interface AskedFor {
  params: { contentType: string }
  state: { userAbility: { can: (action: string, subject: string) => boolean } }
}

/** Links to drafts are for those who may read them in the admin. */
export default ({ params, state }: AskedFor): boolean =>
  state.userAbility.can(`${explorer}.read`, params.contentType)
