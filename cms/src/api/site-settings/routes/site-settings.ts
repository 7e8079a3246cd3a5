import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::site-settings.site-settings')
