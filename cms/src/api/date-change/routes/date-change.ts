import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::date-change.date-change')
