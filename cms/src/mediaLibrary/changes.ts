import type { Context } from 'koa'
import { isRecord } from '../records'

/** What a request to the media library would do. */
export interface Changes {
  deleted: number[]
  moved: number[]
  /** Their names, their texts or their content. */
  edited: { id: number; info: Record<string, unknown>; isReplaced: boolean }[]
  /** With everything below them. */
  folders: { deleted: number[]; moved: number[] }
  /** Whether it could touch any file that there is. */
  isOfAll: boolean
}

export const nothing: Changes = {
  deleted: [],
  moved: [],
  edited: [],
  folders: { deleted: [], moved: [] },
  isOfAll: false,
}

/**
 * How each route of Strapi's upload plugin that writes says what it is about. `null`: it makes
 * something new, is about how the library looks, or is for administrators. `shut`: it is taken away.
 */
export const writingRoutes: Record<string, ((ctx: Context) => Changes) | null | 'shut'> = {
  'PUT /settings': null,
  'PUT /configuration': null,
  // It has the server itself ask any address that somebody writes, also one of its own network.
  'POST /actions/upload-from-urls': 'shut',
  'POST /files': null,
  'POST /folders': null,
  'POST /': (ctx) => editing(ctx.query['id'], ctx.request.body, hasFiles(ctx)),
  'PUT /files/:id': (ctx) => editing(part(ctx, 'id'), ctx.request.body, false),
  'POST /files/:id/replace': (ctx) => editing(part(ctx, 'id'), ctx.request.body, true),
  'DELETE /files/:id': (ctx) => ({ ...nothing, deleted: ids([part(ctx, 'id')]) }),
  'PUT /folders/:id': (ctx) => ({
    ...nothing,
    folders: { deleted: [], moved: ids([part(ctx, 'id')]) },
  }),
  'POST /actions/bulk-delete': (ctx) => ({
    ...nothing,
    deleted: ids(field(ctx, 'fileIds')),
    folders: { deleted: ids(field(ctx, 'folderIds')), moved: [] },
  }),
  'POST /actions/bulk-move': (ctx) => ({
    ...nothing,
    moved: ids(field(ctx, 'fileIds')),
    folders: { deleted: [], moved: ids(field(ctx, 'folderIds')) },
  }),
  'POST /actions/bulk-update': (ctx) => ({
    ...nothing,
    edited: list(field(ctx, 'updates')).flatMap((update) =>
      isRecord(update) ? editing(update['id'], update, false).edited : [],
    ),
  }),
  'POST /ai-metadata-jobs': () => ({ ...nothing, isOfAll: true }),
  'POST /actions/generate-ai-metadata': (ctx) => ({
    ...nothing,
    edited: ids(field(ctx, 'fileIds')).map((id) => ({ id, info: {}, isReplaced: false })),
  }),
}

function editing(id: unknown, body: unknown, isReplaced: boolean): Changes {
  const info = isRecord(body) ? parsed(body['fileInfo']) : {}
  return { ...nothing, edited: ids([id]).map((id) => ({ id, info, isReplaced })) }
}

/** A form with a file sends it as text. */
function parsed(info: unknown): Record<string, unknown> {
  if (typeof info !== 'string') return isRecord(info) ? info : {}
  try {
    return parsed(JSON.parse(info))
  } catch {
    return {}
  }
}

function hasFiles(ctx: Context): boolean {
  const { files } = ctx.request
  return isRecord(files) && files['files'] !== undefined
}

function part(ctx: Context, name: string): unknown {
  const params: unknown = ctx['params']
  return isRecord(params) ? params[name] : undefined
}

function field(ctx: Context, name: string): unknown {
  const { body } = ctx.request
  return isRecord(body) ? body[name] : undefined
}

/** What the database takes for a number is one here; what is none is Strapi's to refuse. */
function ids(values: unknown): number[] {
  return list(values)
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .map(Number)
    .filter(Number.isInteger)
}

function list(values: unknown): unknown[] {
  return Array.isArray(values) ? values : []
}
