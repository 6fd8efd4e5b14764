import button from '#components/ui/button.css?inline'
import controls from '#components/ui/controls.css?inline'
import hostLine from '#components/ui/host-line.css?inline'
import layout from './guide.css?inline'

/** Everything the guide draws is dressed by this one sheet, inside its own root. */
export const GUIDE_STYLES = button + controls + hostLine + layout
