/** The click comes right after the finger is lifted, where there is one (ms). */
const LIFTED = 50

/**
 * Pressing a button takes the focus out of the page, which may call for another place of the card: not under someone's
 * finger. `place` is called once it has been lifted.
 * @returns is one of our buttons being pressed now?
 */
export function holdStill(window: Window, root: ShadowRoot, place: () => void, signal: AbortSignal): () => boolean {
  let held = false
  const release = () => {
    if (!held) return
    held = false
    place()
  }
  const lift = () => void window.setTimeout(release, LIFTED)
  const hold = () => {
    held = true
  }
  root.addEventListener('pointerdown', hold, { signal })
  // It has been pressed: what is drawn instead stands where it belongs at once.
  root.addEventListener('click', release, { signal })
  for (const type of ['pointerup', 'pointercancel']) {
    root.addEventListener(type, lift, { signal })
    window.addEventListener(type, lift, { capture: true, signal })
  }
  return () => held
}
