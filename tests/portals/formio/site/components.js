/**
 * Short forms of the Form.io components that the form uses. Keys are the field names of the real template, so that
 * Form.io's `name="data[KEY]"` and `.formio-component-KEY` carry them.
 * @typedef {Record<string, unknown> & {type: string, key: string}} Component
 */

const common = { input: true, tableView: false, labelPosition: 'top' }

/** @type {(key: string, label: string, more?: object) => Component} */
export const text = (key, label, more = {}) => ({ ...common, type: 'textfield', key, label, ...more })

/** The block of address boxes behind such a label was not recorded: one box stands for it. */
/** @type {(key: string, label: string, more?: object) => Component} */
export const address = (key, label, more = {}) => ({
  ...common,
  type: 'textarea',
  rows: 2,
  key,
  label,
  description: '(bản luyện tập gộp khối địa chỉ vào một ô)',
  ...more,
})

/** A list drawn by Form.io's own widget (choices.js). */
/** @type {(key: string, label: string, options: string[], more?: object) => Component} */
export const list = (key, label, options, more = {}) => ({
  ...common,
  type: 'select',
  widget: 'choicesjs',
  key,
  label,
  data: { values: options.map((it, at) => ({ label: it, value: String(at + 1) })) },
  ...more,
})

/** Three boxes: Form.io's calendar would fetch flatpickr from a CDN, and nothing here may leave its own origin. */
/** @type {(key: string, label: string, more?: object) => Component} */
export const date = (key, label, more = {}) => ({
  ...common,
  type: 'day',
  key,
  label,
  dayFirst: true,
  fields: {
    day: { type: 'number', placeholder: '', required: false },
    month: { type: 'select', placeholder: '', required: false },
    year: { type: 'number', placeholder: '', required: false },
  },
  ...more,
})

/** @type {(key: string, label: string, options: string[], more?: object) => Component} */
export const radio = (key, label, options, more = {}) => ({
  ...common,
  type: 'radio',
  inline: true,
  key,
  label,
  values: options.map((it, at) => ({ label: it, value: String(at + 1) })),
  ...more,
})

/** @type {(key: string, label: string, more?: object) => Component} */
export const number = (key, label, more = {}) => ({ ...common, type: 'number', key, label, ...more })

/** Kept in the page as base64: there is no server to send it to. */
/** @type {(key: string, label: string, more?: object) => Component} */
export const file = (key, label, more = {}) => ({
  ...common,
  type: 'file',
  storage: 'base64',
  filePattern: '.pdf,.jpg,.jpeg,.png',
  key,
  label,
  ...more,
})

/** @type {(key: string, html: string) => Component} */
export const content = (key, html) => ({ type: 'content', key, html, input: false })

/** @type {(key: string, title: string, components: Component[], more?: object) => Component} */
export const panel = (key, title, components, more = {}) => ({
  type: 'panel',
  key,
  title,
  label: title,
  components,
  input: false,
  ...more,
})

/** @type {(key: string, legend: string, components: Component[]) => Component} */
export const fieldset = (key, legend, components) => ({
  type: 'fieldset',
  key,
  legend,
  label: legend,
  components,
  input: false,
})

export const required = { validate: { required: true } }

/** @type {(key: string, value: string) => object} */
export const onlyWhen = (key, value) => ({
  conditional: { show: true, conjunction: 'all', conditions: [{ component: key, operator: 'isEqual', value }] },
})
