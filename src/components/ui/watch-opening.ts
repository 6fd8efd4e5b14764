import { watchOpening } from './not-opened.ts'

// The first script of each page of ours: it is there before anything can fail.
watchOpening(window)
