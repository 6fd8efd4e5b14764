window.addEventListener('load', () => {
  setTimeout(() => document.querySelector('#bieu-mau')?.removeAttribute('hidden'), 2000)
})
