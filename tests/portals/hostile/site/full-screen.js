const box = document.querySelector('#khung-lon')
document.querySelector('#toan-man-hinh')?.addEventListener('click', () => {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void box?.requestFullscreen()
})
