import type { Sureness } from '#schema/picking.ts'

type Words = Record<
  'name' | 'ask' | 'own' | 'secret' | 'nowhere' | 'picked' | 'nameless' | 'alike' | 'none' | 'elsewhere' | 'free',
  string
> &
  Record<'take' | 'again' | 'stop' | 'use' | 'point' | 'move', string> &
  Record<Sureness, string>

/** Words of the bar under which somebody points at a page: apart from all others, as the picker carries nothing else. */
export const PICK_WORDS: Record<'vi' | 'en', Words> = {
  vi: {
    name: 'Dẫn Lối: chỉ vào nút đúng',
    ask: 'Bấm vào đúng chỗ của bước này. Trang không nhận cú bấm đó.',
    own: 'Trang đăng nhập, mật mã: không bài nào được chỉ vào đây.',
    secret: 'Ô mật khẩu hay mã: không bài nào được chỉ vào.',
    nowhere: 'Chỗ này không phải nút hay ô nào.',
    picked: 'Đã chọn {name}.',
    nameless: 'chỗ không có tên',
    alike: 'Trông giống, trên cùng trang: {names}.',
    none: 'Không có chỗ nào giống.',
    elsewhere: 'Trang này không phải trang của bước.',
    free: 'Đang dùng trang: mở danh sách hay thẻ cần thiết, rồi bấm “Chỉ tiếp”.',
    take: 'Dùng chỗ này',
    again: 'Chọn chỗ khác',
    stop: 'Thôi',
    use: 'Dùng trang trước đã',
    point: 'Chỉ tiếp',
    move: 'Chuyển thanh này lên hoặc xuống',
    sure: 'Chắc chắn tìm lại được.',
    likely: 'Có thể phải hỏi người học “có phải chỗ này không?”.',
    unsure: 'Không chắc tìm lại được: nên chọn chỗ có chữ rõ hơn.',
  },
  en: {
    name: 'Dẫn Lối: point at the right place',
    ask: 'Press the right place for this step. The page does not get that press.',
    own: 'A page to log in or type codes: no tour may point at anything here.',
    secret: 'A field for a password or a code: no tour may point at it.',
    nowhere: 'There is no button or field here.',
    picked: 'Chosen: {name}.',
    nameless: 'a place without a name',
    alike: 'Looks alike on this page: {names}.',
    none: 'Nothing looks like it.',
    elsewhere: 'This is not the page of the step.',
    free: 'You are using the page: open the list or tab you need, then press “Point again”.',
    take: 'Use this one',
    again: 'Choose another',
    stop: 'Cancel',
    use: 'Use the page first',
    point: 'Point again',
    move: 'Move this bar up or down',
    sure: 'It will surely be found again.',
    likely: 'The learner may be asked: is this the one?',
    unsure: 'It may not be found again: choose a place with clearer words.',
  },
}
