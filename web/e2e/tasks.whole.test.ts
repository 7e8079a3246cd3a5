import { newEditorManages } from './volunteerTasks'

newEditorManages('desktop')
