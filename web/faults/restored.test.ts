import { restored } from './restored'

restored('SQLite', 'one of each kind')
