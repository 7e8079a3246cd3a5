import { goWays, prepareJourneys } from './journeys'

prepareJourneys()

for (const locale of ['en', 'es'] as const) {
  for (const javaScriptEnabled of [true, false]) goWays({ locale, javaScriptEnabled })
}
