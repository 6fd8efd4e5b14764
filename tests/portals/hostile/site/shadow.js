const template = document.querySelector('template')
if (template) document.querySelector('to-khai')?.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true))
