/** Where the page stands, below the settings. */
export const followingPage = 'followed-calendars'
