import { restored } from './restored'

restored('SQLite')
restored('PostgreSQL')
