import { contentRouter } from '../../../strapi/contentRouter'

export default contentRouter('api::meeting.meeting')
