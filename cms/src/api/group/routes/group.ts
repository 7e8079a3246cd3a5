import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::group.group')
