/** `YYYY-MM-DD`, and `HH:MM` or what was written and is no time; empty: as planned. */
export interface Times {
  newDate: string
  newStartTime: string
  newEndTime: string
}

export const noTimes: Times = { newDate: '', newStartTime: '', newEndTime: '' }
