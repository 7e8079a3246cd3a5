import { restored } from './restored'

restored('SQLite', 'all')
restored('PostgreSQL', 'all')
