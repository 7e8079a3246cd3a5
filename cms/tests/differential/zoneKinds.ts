/** Zones that give calendars the same kind of trouble. */
export interface ZoneKind {
  name: string
  timeZones: [string, ...string[]]
  /** The years in which the calendar may be asked for, chosen so that the trouble is in them. */
  years: { min: number; max: number }
  changesClocks: boolean
}

const always = { min: 2015, max: 2034 }

/** The columns of the coverage table. */
export const zoneKinds: ZoneKind[] = [
  {
    name: 'steady',
    timeZones: ['Asia/Kolkata', 'America/Phoenix', 'Asia/Tokyo', 'Asia/Kathmandu', 'UTC'],
    years: always,
    changesClocks: false,
  },
  {
    name: 'north',
    timeZones: ['Europe/Berlin', 'America/Los_Angeles', 'US/Eastern', 'Europe/London'],
    years: always,
    changesClocks: true,
  },
  {
    name: 'south',
    timeZones: ['Australia/Sydney', 'Pacific/Auckland', 'Australia/Adelaide'],
    years: always,
    changesClocks: true,
  },
  {
    name: 'half an hour',
    timeZones: ['Australia/Lord_Howe'],
    years: always,
    changesClocks: true,
  },
  { name: "St. John's", timeZones: ['America/St_Johns'], years: always, changesClocks: true },
  // In the tz database Irish winter time is the exception, so its "daylight saving" is negative.
  { name: 'Dublin', timeZones: ['Europe/Dublin'], years: always, changesClocks: true },
  // Winter time during Ramadan, which wanders through the year; Morocco gave it up in 2026.
  {
    name: 'Ramadan',
    timeZones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
    years: { min: 2019, max: 2025 },
    changesClocks: true,
  },
  // It left out 30 December 2011, and gave up daylight saving in 2021.
  {
    name: 'Apia',
    timeZones: ['Pacific/Apia'],
    years: { min: 2011, max: 2019 },
    changesClocks: true,
  },
  {
    name: 'midnight',
    timeZones: ['America/Havana', 'Asia/Beirut', 'America/Santiago', 'America/Nuuk'],
    years: { min: 2024, max: 2034 },
    changesClocks: true,
  },
  {
    name: 'odd',
    timeZones: ['Pacific/Chatham', 'Antarctica/Troll', 'Pacific/Norfolk'],
    years: { min: 2020, max: 2034 },
    changesClocks: true,
  },
]
