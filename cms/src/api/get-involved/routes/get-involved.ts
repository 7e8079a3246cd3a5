import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::get-involved.get-involved')
