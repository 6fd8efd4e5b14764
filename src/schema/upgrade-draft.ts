/** A draft as an earlier version of the extension has kept it, in the form of now. What is no draft stays what it is. */
export function upgradeDraft(kept: unknown): unknown {
  if (!isObject(kept)) return kept
  const { steps, facts } = kept
  return {
    ...kept,
    ...(Array.isArray(steps) && { steps: steps.map(withWayIds) }),
    ...(isObject(facts) && {
      facts: Object.fromEntries(Object.entries(facts).map(([list, all]) => [list, withIds(all, 'm')])),
    }),
  }
}

function withWayIds(step: unknown): unknown {
  return isObject(step) && 'branches' in step ? { ...step, branches: withIds(step.branches, 'n') } : step
}

/** Entries of the first drafts had no ids: they get one by their place. */
function withIds(all: unknown, letter: string): unknown {
  if (!Array.isArray(all) || all.every((it) => isObject(it) && 'id' in it)) return all
  return all.map((it, at) => (isObject(it) ? { ...it, id: `${letter}${at + 1}` } : it))
}

function isObject(it: unknown): it is Record<string, unknown> {
  return typeof it === 'object' && it !== null && !Array.isArray(it)
}
