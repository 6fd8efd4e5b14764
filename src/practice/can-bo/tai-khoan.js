import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { mountQuiz } from '../chung/quiz.js'

mountBanner()
mountQuiz(byId('bai', HTMLDivElement), {
  intro: [
    'Năm tình huống ở cơ quan, về tài khoản và dữ liệu cá nhân. Mọi người và việc ở đây đều bịa.',
    'Sai thì chọn lại, không sao cả.',
  ],
  questions: [
    {
      caption: 'Trang đăng nhập VNeID (hình vẽ bằng chữ)',
      shows: 'Trang đòi chia sẻ thông tin của bạn cho một hệ thống, và có ô để đồng ý.',
      asks: 'Việc đầu tiên là gì?',
      answers: ['Đọc xem chia sẻ gì, cho ai, để làm gì', 'Đồng ý ngay cho kịp việc', 'Nhờ đồng nghiệp bấm giúp'],
      place: 1,
      reason:
        'Ô đồng ý nói rằng bạn đã đọc và hiểu nội dung, mục đích, quyền của mình. Sang hệ thống thứ hai, VNeID hỏi lại: đó không phải là lỗi.',
    },
    {
      caption: 'Trước giờ nghỉ trưa',
      shows: 'Hệ thống văn bản còn mở trên máy dùng chung.',
      asks: 'Bạn làm gì trước khi rời máy?',
      answers: ['Bấm tên mình ở góc phải trên, rồi đăng xuất', 'Tắt màn hình', 'Để đó, lát nữa quay lại'],
      place: 2,
      reason:
        'Tài liệu mẫu iOffice: tên người dùng ở góc phải trên, trong đó có nút đăng xuất. Tắt màn hình không phải là đăng xuất.',
    },
    {
      caption: 'Ở quán nước',
      shows: 'Người quen hỏi: cô ấy khai tình trạng hôn nhân thế nào, anh xem giúp.',
      asks: 'Bạn trả lời thế nào?',
      answers: ['Không xem, không kể', 'Xem rồi kể riêng cho người quen', 'Chỉ kể một phần'],
      place: 0,
      reason: 'Luật Hộ tịch, Điều 74 khoản 6: cán bộ không được tiết lộ bí mật cá nhân biết được khi đăng ký.',
    },
    {
      caption: 'Tin nhắn (tên viết [.] để không bấm nhầm)',
      shows: 'Mời vào dichvucongs[.]top để cập nhật tài khoản.',
      asks: 'Bạn làm gì với tin này?',
      answers: ['Không bấm, so tên miền với tên chính thức', 'Bấm vào xem thử', 'Chuyển cho cả phòng cùng xem'],
      place: 1,
      reason:
        'Tên này thừa một chữ s và không phải tên chính thức. Cảnh sát giao thông Thành phố Hồ Chí Minh đã cảnh báo (7/8/2025, chưa kiểm chứng trên cổng thật).',
    },
    {
      caption: 'Việc gấp',
      shows: 'Cần soạn một văn bản có nội dung bí mật nhà nước, trên máy đang nối mạng.',
      asks: 'Soạn ở đâu?',
      answers: ['Không soạn trên máy nối mạng', 'Soạn trên máy này rồi xóa', 'Soạn trên điện thoại'],
      place: 2,
      reason:
        'Theo tài liệu học cho cán bộ (kho binhdanhocvuso trên GitHub), Luật Bảo vệ bí mật nhà nước 117/2025 không cho soạn nội dung mật trên máy nối mạng (chưa kiểm chứng trên cổng thật).',
    },
  ],
  remember: [
    'Đọc trước khi đồng ý chia sẻ.',
    'Rời máy là đăng xuất.',
    'Chuyện riêng trong hồ sơ không mang ra ngoài.',
    'Tên miền phải giống từng chữ.',
  ],
})
