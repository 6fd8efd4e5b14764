import { createAlert } from '../chung/alert.js'
import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { selectField, textField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { card, pressable, screensIn } from '../chung/screens.js'
import { tickGroup } from '../chung/tick-group.js'

const show = screensIn(byId('bai', HTMLDivElement))

const LESSONS = ['Cấp bản sao trích lục hộ tịch', 'Đăng ký kết hôn', 'Đăng ký khai sinh']
const WAYS = ['Xem làm mẫu, luyện tập, rồi kiểm tra', 'Kiểm tra trước, rồi luyện tập', 'Chỉ nghe giảng']
const SAYINGS = ['Bấm nút Tìm kiếm ở cạnh ô.', 'Điền xong thì tìm, chọn, rồi nộp luôn nhé.']

/**
 * @param {() => string} lacking what is still missing, or nothing
 * @param {string} label
 * @param {() => void} next
 */
function onward(lacking, label, next) {
  const { node, say } = createAlert()
  const go = () => (lacking() ? say(lacking()) : next())
  return [node, h('div', { class: 'actions' }, pressable(label, go))]
}

/** @param {HTMLElement} field */
const answerIn = (field) => field.querySelector('select')?.value ?? field.querySelector('input')?.value ?? ''

function prepare() {
  const lesson = selectField('bai-dau', 'Bài đầu tiên', LESSONS, { prompt: 'Chọn bài' })
  const machine = tickGroup('may', 'Máy của lớp', [
    'Đã tăng cỡ chữ trong cài đặt của Dẫn Lối',
    'Đã bật chế độ khách trên máy dùng chung',
    'Đã mở thử trang luyện tập',
  ])
  const saying = selectField('cach-noi', 'Câu nói với lớp', SAYINGS, { prompt: 'Chọn câu dễ làm theo' })
  show(
    'Chuẩn bị lớp',
    card(
      lesson,
      machine.node,
      saying,
      ...onward(
        () => {
          if (!answerIn(lesson)) return 'Chọn bài đầu tiên.'
          if (!machine.all()) return 'Xem từng máy rồi đánh dấu.'
          return answerIn(saying) === SAYINGS[0] ? '' : 'Chọn câu chỉ có một việc.'
        },
        'Vào lớp',
        teach,
      ),
    ),
  )
}

function teach() {
  const way = selectField('thu-tu', 'Thứ tự học', WAYS, { prompt: 'Chọn thứ tự' })
  const pairs = tickGroup('lop', 'Trong lớp', ['Mỗi người tự cầm chuột', 'Hai người một máy, giúp nhau'])
  show(
    'Trong lớp',
    card(
      way,
      pairs.node,
      ...onward(
        () => {
          if (answerIn(way) !== WAYS[0]) return 'Chọn thứ tự bắt đầu bằng xem làm mẫu.'
          return pairs.all() ? '' : 'Đánh dấu hai điều khi đã làm.'
        },
        'Kết thúc buổi học',
        close,
      ),
    ),
  )
}

function close() {
  const count = textField({
    id: 'so-luot',
    label: 'Số lượt được hỗ trợ',
    type: 'number',
    hint: 'Chỉ một con số. Không ghi tên ai.',
    props: { min: 1, inputmode: 'numeric' },
  })
  show(
    'Cuối buổi',
    card(
      count,
      ...onward(
        () => (Number(answerIn(count)) > 0 ? '' : 'Ghi số lượt.'),
        'Xong buổi đầu',
        () =>
          show(
            'Hẹn buổi sau',
            card(
              h('p', {}, 'Buổi sau: cho mỗi người tự làm lại bài hôm nay, không xem gợi ý, rồi mới sang bài mới.'),
              pressable('Làm lại từ đầu', prepare, false),
            ),
          ),
      ),
    ),
  )
}

mountBanner()
prepare()
