import { goWays, prepareJourneys } from './journeys'

// Each way in both languages, with script and without, and each of both with each of both.

prepareJourneys()

const isEven = (place: number) => place % 2 === 0
const isOdd = (place: number) => !isEven(place)

goWays({ locale: 'en', javaScriptEnabled: true }, isEven)
goWays({ locale: 'es', javaScriptEnabled: false }, isEven)
goWays({ locale: 'es', javaScriptEnabled: true }, isOdd)
goWays({ locale: 'en', javaScriptEnabled: false }, isOdd)
