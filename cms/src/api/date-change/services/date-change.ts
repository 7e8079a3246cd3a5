import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::date-change.date-change')
