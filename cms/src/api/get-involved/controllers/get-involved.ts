import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::get-involved.get-involved')
