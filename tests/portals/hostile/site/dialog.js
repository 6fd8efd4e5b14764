for (const it of document.querySelectorAll('dialog')) it.showModal()
