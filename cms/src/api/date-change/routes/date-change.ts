import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::date-change.date-change')
