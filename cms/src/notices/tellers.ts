import type { Core } from '@strapi/strapi'
import type { Reader } from '../http/reader'
import { runSite } from '../strapi/permissions'
import type { Notice } from './contract'

/** Says what there is, to readers who can do something about it; to others nothing. */
export type NoticeTeller = (strapi: Core.Strapi, reader: Reader) => Promise<Notice[]>

/** Says what is wrong with the machine or its mail. */
export type ProblemTeller = (strapi: Core.Strapi) => Promise<Notice[]>

/** For administrators alone: no role of ours has that right beside them. */
export const forAdministrators =
  (tell: ProblemTeller): NoticeTeller =>
  (strapi, reader) =>
    reader.does(runSite) ? tell(strapi) : Promise.resolve([])
