import { useStore } from 'zustand'
import type { GuideState, GuideStore } from './guide-store.ts'

export function useGuide(store: GuideStore): GuideState {
  return useStore(store)
}
