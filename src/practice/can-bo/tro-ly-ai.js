import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { mountQuiz } from '../chung/quiz.js'

const MAY_PASTE = 'Đoạn này dán vào trợ lý được không?'
const IS_RIGHT = 'Dùng ngay câu trả lời này được không?'
const ASSISTANT = 'Trợ lý (mô phỏng, lời viết sẵn) trả lời'

mountBanner()
mountQuiz(byId('bai', HTMLDivElement), {
  intro: [
    'Ba đoạn chữ: đoạn nào dán vào trợ lý trí tuệ nhân tạo được? Rồi ba câu trả lời của trợ lý: câu nào dùng được?',
    'Trợ lý ở đây là mô phỏng: lời viết sẵn, không có mạng, không có máy trả lời.',
  ],
  questions: [
    {
      caption: 'Đoạn chữ định dán',
      shows: 'Chị Trần Thị Mẫu, số định danh 000000000000, khai đã ly hôn. Viết giúp thư trả lời. (Người bịa.)',
      asks: MAY_PASTE,
      answers: ['Không: có tên, số định danh, chuyện riêng', 'Được: để viết thư cho nhanh'],
      place: 1,
      reason:
        'Luật Hộ tịch, Điều 74 khoản 6: không được tiết lộ bí mật cá nhân biết được khi đăng ký. Dán vào là đưa ra ngoài.',
    },
    {
      caption: 'Đoạn chữ định dán',
      shows: 'Trích yếu và nội dung của một văn bản có dấu mật. (Văn bản bịa.)',
      asks: MAY_PASTE,
      answers: ['Không: nội dung mật không lên máy nối mạng', 'Được: chỉ dán trích yếu thôi'],
      place: 0,
      reason:
        'Theo tài liệu học cho cán bộ (kho binhdanhocvuso trên GitHub), Luật Bảo vệ bí mật nhà nước 117/2025 không cho soạn nội dung mật trên máy nối mạng (chưa kiểm chứng trên cổng thật).',
    },
    {
      caption: 'Đoạn chữ định dán',
      shows: 'Xin bản sao trích lục hộ tịch ở đâu? Viết lời giải thích ngắn cho người lớn tuổi.',
      asks: MAY_PASTE,
      answers: ['Được: không có ai, không có gì mật', 'Không: không bao giờ được hỏi trợ lý'],
      place: 1,
      reason: 'Câu hỏi chung, không nhắc tới ai. Câu trả lời vẫn phải kiểm tra.',
    },
    {
      caption: ASSISTANT,
      shows: 'Hồ sơ hộ tịch nộp ở Ủy ban nhân dân quận, huyện.',
      asks: IS_RIGHT,
      answers: ['Không: cấp huyện không còn nữa', 'Được: trợ lý trả lời rất chắc chắn'],
      place: 1,
      reason: 'Từ ngày 1/7/2025 không còn cấp huyện. Trợ lý có thể học từ trang cũ: luôn xem ngày.',
    },
    {
      caption: ASSISTANT,
      shows: 'Xin bản sao trích lục ở bất kỳ nơi nào cũng được (Luật Hộ tịch, Điều 63).',
      asks: IS_RIGHT,
      answers: ['Được, sau khi mở Điều 63 ra đối chiếu', 'Được ngay, vì có số điều', 'Không, vì máy viết'],
      place: 1,
      reason: 'Điều 63 nói đúng như vậy. Có số điều chưa đủ: phải mở ra xem.',
    },
    {
      caption: ASSISTANT,
      shows: 'Phiếu lý lịch tư pháp: nộp ở Sở Tư pháp.',
      asks: IS_RIGHT,
      answers: ['Không: nay nộp ở Công an tỉnh', 'Được: nhiều trang cũng nói vậy'],
      place: 1,
      reason: 'Từ năm 2025 việc này ở Công an tỉnh. Nhiều trang vẫn nói Sở Tư pháp: đông người nói chưa chắc là đúng.',
    },
  ],
  remember: [
    'Không dán: tên người, số định danh, chuyện riêng, nội dung mật.',
    'Xem ngày: trước 1/7/2025 thì nghi là cũ.',
    'Mở đúng điều luật, đúng trang chính thức ra đối chiếu.',
    'Nhiều trang nói giống nhau chưa chắc là đúng.',
  ],
})
