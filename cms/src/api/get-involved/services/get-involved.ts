import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::get-involved.get-involved')
