const form = document.querySelector('#to-khai')
if (form instanceof HTMLElement) form.showPopover()
