// A wizard that shows and hides its steps and keeps its address, as the real portals' do.
/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll('button[data-to]')
for (const button of buttons)
  button.addEventListener('click', () => {
    for (const section of document.querySelectorAll('section')) section.hidden = section.id !== button.dataset.to
  })
