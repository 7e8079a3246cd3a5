import { errors } from '@strapi/utils'

/** A parameter that nothing can be told by. @param remedy what to give instead */
export function invalid(name: string, remedy: string): Error {
  return new errors.ValidationError(`Invalid parameter "${name}": ${remedy}`)
}
