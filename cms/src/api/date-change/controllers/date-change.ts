import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::date-change.date-change')
