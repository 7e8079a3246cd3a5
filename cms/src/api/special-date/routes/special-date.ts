import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::special-date.special-date')
