import type { StrapiApp } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { leadsToAnnouncements } from './announcement/place'
import { addPanel, type PanelProps } from './strapi/contentManager'
import { showTop } from './strapi/scrolling'

/**
 * A form that is opened begins at its top, however far down the list is that led to it; but for one
 * that is led to at its announcements.
 */
export function beginAtTop(app: StrapiApp): void {
  addPanel(app, useTop)
}

/** Whether the form that is drawn next takes the place of one that was saved for the first time. */
let isSaved = false

function useTop({ documentId }: PanelProps): null {
  useEffect(() => {
    if (!isSaved && !leadsToAnnouncements(location.search)) showTop()
    isSaved = false
    return () => {
      isSaved = documentId === undefined && /-types\/[^/]+\/[^/]+$/.test(location.pathname)
    }
  }, [])
  return null
}
