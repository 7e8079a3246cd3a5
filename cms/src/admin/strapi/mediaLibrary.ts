import { useRBAC, useStrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import type { FileKind } from '../../fileKinds'
import { isRecord } from '../../records'

/** By which Strapi knows fields for files. */
export const mediaType = 'media'

/** The address that takes new files, and what is said of one that is there. */
export const uploadPath = '/upload'

/** The address that lists files. */
export const listPath = '/upload/files'

/** A file of the media library, as forms hold it; only what is used here. */
export interface MediaFile {
  id: number
  name: string
  url: string
  mime: string
  alternativeText: string | null
  /** What it shows in other languages than the default one, by their codes. */
  alternativeTexts?: unknown
  formats: { thumbnail?: { url: string } } | null
}

export function isMediaFile(value: unknown): value is MediaFile {
  return isRecord(value) && typeof value['id'] === 'number' && typeof value['url'] === 'string'
}

interface DialogProps {
  allowedTypes: readonly FileKind[]
  multiple: false
  onClose: () => void
  onSelectAssets: (files: unknown[]) => void
}

/** Strapi's dialog in which one chooses among the files that are there. */
export function useMediaDialog(): ComponentType<DialogProps> | null {
  const components = useStrapiApp('useMediaDialog', (state) => state.components)
  return (components['media-library'] as ComponentType<DialogProps> | undefined) ?? null
}

const rights = {
  read: [{ action: 'plugin::upload.read', subject: null }],
  create: [{ action: 'plugin::upload.assets.create', subject: null }],
}

/** What somebody may do in the media library; all is false until it is known. */
export function useMediaRights(): { mayRead: boolean; mayUpload: boolean } {
  const { allowedActions } = useRBAC(rights)
  return {
    mayRead: allowedActions['canRead'] === true,
    mayUpload: allowedActions['canCreate'] === true,
  }
}
