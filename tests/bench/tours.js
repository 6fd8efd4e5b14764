// @ts-nocheck: these packages are only there once the bench has installed them.
import 'driver.js/dist/driver.css'
import 'intro.js/introjs.css'
import 'shepherd.js/dist/css/shepherd.css'
import { TourProvider, useTour } from '@reactour/tour'
import { driver } from 'driver.js'
import introJs from 'intro.js'
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Joyride } from 'react-joyride'
import Shepherd from 'shepherd.js'

/** Into a box of its own, as an application that uses the library would have it on the page already. */
const draw = (element) => createRoot(document.body.appendChild(document.createElement('div'))).render(element)

/** The same three steps in each library, with what it does by itself; only first beacons are left out. */
globalThis.tours = {
  'driver.js': (steps) =>
    driver({ steps: steps.map((it) => ({ element: it.css, popover: { description: it.text } })) }).drive(),
  Shepherd(steps) {
    const tour = new Shepherd.Tour({ useModalOverlay: true })
    for (const it of steps)
      tour.addStep({
        text: it.text,
        attachTo: { element: it.css, on: 'bottom' },
        buttons: [{ text: 'Tiếp', action: tour.next, classes: 'bench-next' }],
      })
    tour.start()
  },
  'Intro.js': (steps) =>
    introJs
      .tour()
      .setOptions({ steps: steps.map((it) => ({ element: it.css, intro: it.text })) })
      .start(),
  Joyride: (steps) =>
    draw(
      createElement(Joyride, {
        run: true,
        continuous: true,
        options: { skipBeacon: true },
        steps: steps.map((it) => ({ target: it.css, content: it.text, skipBeacon: true, disableBeacon: true })),
      }),
    ),
  Reactour(steps) {
    const Start = () => {
      const { setIsOpen } = useTour()
      useEffect(() => setIsOpen(true), [setIsOpen])
      return null
    }
    const its = steps.map((it) => ({ selector: it.css, content: it.text }))
    draw(createElement(TourProvider, { steps: its }, createElement(Start)))
  },
}
