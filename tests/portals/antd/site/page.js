/** @typedef {(props?: object) => unknown} Component */

const { React, ReactDOM, antd } = /** @type {{React: any, ReactDOM: any, antd: Record<string, any>}} */ (
  /** @type {unknown} */ (globalThis)
)
const { createElement: el, useState } = React
const { Button, DatePicker, Form, Input, Modal, Radio, Result, Select } = antd

/** Enough for Ant Design to draw only those in view, as it does with the real lists. */
const PROVINCES = ['Hà Nội', 'Lào Cai', 'Quảng Ninh', 'Bắc Ninh', 'Đồng Nai', 'Thành phố Hồ Chí Minh']
const NAMES = [...PROVINCES, ...Array.from({ length: 28 }, (_, at) => `Tỉnh Luyện Tập ${at + 1} (tên bịa)`)]
const options = (/** @type {string[]} */ names) => names.map((label, value) => ({ value, label }))

/** @type {(label: string, name: string, control: unknown) => unknown} */
const item = (label, name, control) => el(Form.Item, { key: name, label, name }, control)

function Page() {
  const [isAsking, ask] = useState(false)
  const [isDone, finish] = useState(false)
  if (isDone) return el(Result, { status: 'success', title: el('h2', {}, 'Đã nhận hồ sơ thử') })
  return [
    el('h1', { key: 'tieu-de' }, 'Thông tin hồ sơ'),
    el(Form, { key: 'ho-so', layout: 'vertical', autoComplete: 'off', onFinish: () => ask(true) }, [
      item('Họ, chữ đệm, tên', 'hoTen', el(Input)),
      item('Tỉnh/Thành phố', 'tinh', el(Select, { options: options(NAMES), placeholder: '-- Chọn Tỉnh/Thành phố --' })),
      item('Ngày sinh', 'ngaySinh', el(DatePicker, { format: 'DD/MM/YYYY', placeholder: 'Chọn ngày' })),
      item('Giới tính', 'gioiTinh', el(Radio.Group, { options: options(['Nam', 'Nữ']) })),
      el(Button, { key: 'tiep', type: 'primary', htmlType: 'submit' }, 'Tiếp tục'),
    ]),
    el(
      Modal,
      {
        key: 'hop',
        open: isAsking,
        title: 'Thông tin chung',
        okText: 'Xác nhận',
        cancelText: 'Quay lại',
        onCancel: () => ask(false),
        onOk: () => finish(true),
      },
      el(Form, { layout: 'vertical' }, [
        item(
          'Đối tượng thực hiện',
          'doiTuong',
          el(Select, { options: options(['cho bản thân', 'Làm thủ tục cho người khác']) }),
        ),
      ]),
    ),
  ]
}

ReactDOM.createRoot(document.getElementById('trang')).render(el(Page))
