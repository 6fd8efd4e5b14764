// The words after “?” say how this page behaves: each is a class of the root, see kieu.css.
const kinds = location.search.slice(1).split('&').filter(Boolean)
document.documentElement.classList.add(...kinds)
if (kinds.includes('rtl')) document.documentElement.dir = 'rtl'
