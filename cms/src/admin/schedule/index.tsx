import type { StrapiApp } from '@strapi/strapi/admin'
import { sayBelow } from '../lists/below'
import { addPanel } from '../strapi/contentManager'
import { changeColumns } from '../strapi/hooks'
import { SchedulePanel } from './SchedulePanel'
import { WithPlans } from './WithPlans'
import { isType } from '../../content/types'

/** Puts the schedule beside each form that can be published, and what is planned into its list. */
export function addSchedule(app: StrapiApp): void {
  addPanel(app, SchedulePanel)
  changeColumns(app, (table) =>
    isType('planned', table.layout.options.uid) ? sayBelow(table, WithPlans) : table,
  )
}
