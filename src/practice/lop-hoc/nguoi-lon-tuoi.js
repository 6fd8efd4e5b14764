import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { mountQuiz } from '../chung/quiz.js'

mountBanner()
mountQuiz(byId('bai', HTMLDivElement), {
  intro: [
    'Bạn ngồi cạnh bác Mẫu (người bịa), 68 tuổi, để bác nộp hồ sơ. Năm tình huống, mỗi tình huống một việc.',
    'Trước khi giúp thật: mở cài đặt của Dẫn Lối, bật ô Tôi đang giúp người khác. Khi ấy máy không ghi gì về bác.',
  ],
  questions: [
    {
      caption: 'Bác đưa điện thoại',
      shows: 'Cháu gõ passcode giúp bác với, bác đọc cho.',
      asks: 'Ai gõ passcode?',
      answers: ['Bác tự gõ, cháu quay mặt đi', 'Cháu gõ cho nhanh', 'Cháu ghi ra giấy để lần sau dùng'],
      place: 1,
      reason: 'Passcode là của riêng bác. Dẫn Lối cũng không bao giờ chỉ vào ô ấy, không gõ hộ.',
    },
    {
      caption: 'VNeID hỏi lần thứ hai',
      shows: 'Lại bắt đồng ý nữa à? Chắc hỏng rồi cháu ơi.',
      asks: 'Bạn nói gì?',
      answers: ['Không hỏng: sang hệ thống khác thì hỏi lại', 'Tắt đi làm lại từ đầu', 'Bấm đại cho qua'],
      place: 0,
      reason:
        'Sang hệ thống của Bộ Tư pháp, VNeID hỏi lần thứ hai. Nhiều người tưởng là lỗi. Hai bác cháu lại đọc rồi mới đồng ý.',
    },
    {
      caption: 'Một ô trống',
      shows: 'Ô này bác không nhớ. Cháu điền đại đi.',
      asks: 'Bạn làm gì?',
      answers: ['Để trống, cùng tìm giấy tờ rồi điền', 'Điền một con số cho đủ', 'Chép của hồ sơ người khác'],
      place: 2,
      reason: 'Luật Hộ tịch, Điều 12: không được khai sai sự thật. Không nhớ thì dừng, tìm giấy tờ, hôm sau làm tiếp.',
    },
    {
      caption: 'Tờ khai hiện ra',
      shows: 'Thấy tờ khai rồi, thế là xong nhỉ?',
      asks: 'Đã xong chưa?',
      answers: ['Chưa: đến khi thấy Gửi hồ sơ thành công', 'Xong rồi, tắt máy', 'Xong, chỉ cần chụp màn hình'],
      place: 1,
      reason: 'Xem trước chưa phải là gửi. Chỉ xong khi trang báo Gửi hồ sơ thành công và có mã hồ sơ.',
    },
    {
      caption: 'Làm xong',
      shows: 'Đội của bạn phải báo cáo số lượt đã giúp.',
      asks: 'Ghi gì vào sổ?',
      answers: ['Một lượt, theo nhóm người, không ghi tên', 'Tên và số điện thoại của bác', 'Ảnh chụp hồ sơ của bác'],
      place: 2,
      reason:
        'Mẫu báo cáo ngày của tuổi trẻ Đắk Lắk đếm số lượt, trước 20 giờ. Dẫn Lối ghi một lượt theo nhóm, không có tên.',
    },
  ],
  remember: [
    'Tay của bác, mắt của bạn: bác bấm, bạn chỉ.',
    'Mỗi lần một việc, nói đúng chữ trên nút.',
    'Passcode, ký, trả tiền, gửi: bác tự làm.',
    'Xong thì ghi một lượt, không ghi tên.',
  ],
})
