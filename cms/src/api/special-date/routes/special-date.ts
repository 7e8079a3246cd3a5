import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::special-date.special-date')
