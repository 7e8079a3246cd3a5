import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::get-involved.get-involved')
