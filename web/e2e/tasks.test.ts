import { newEditorManages } from './volunteerTasks'

newEditorManages('phone')
