/** Words of the recording bar, apart from all others: the recorder carries nothing else. */
export const BAR_WORDS = {
  vi: {
    name: 'Dẫn Lối đang ghi',
    count: 'Đang ghi: {n} bước',
    paused: 'Tạm dừng: {n} bước',
    begin: 'Cứ làm như mọi khi. Không ghi những gì bạn gõ, chọn hay đính kèm.',
    undo: 'Bỏ bước vừa rồi',
    pause: 'Tạm dừng',
    resume: 'Ghi tiếp',
    done: 'Xong',
    shots: 'Chụp hình từng bước',
    denied:
      'Chưa chụp được trang này: bấm biểu tượng Dẫn Lối trên thanh công cụ của trình duyệt một lần, rồi làm tiếp.',
    move: 'Chuyển thanh này lên hoặc xuống',
    allow: 'Mở Xưởng bài để cho phép',
    blocked: 'Phần trang của {hosts} chưa được phép ghi.',
    'full-steps': 'Bài đã dài hết mức. Bấm “Xong”, rồi ghi phần sau thành bài khác. Phần đã ghi vẫn còn.',
    'full-pages':
      'Bài đã qua nhiều trang hết mức (60). Bấm “Xong”, rồi ghi phần sau thành bài khác. Phần đã ghi vẫn còn.',
    'full-hosts':
      'Bài đã qua nhiều cổng hết mức (20). Bấm “Xong”, rồi ghi phần sau thành bài khác. Phần đã ghi vẫn còn.',
    'full-disk': 'Chưa lưu được bài, máy có thể đã đầy. Bản ghi vẫn còn: dọn bớt máy, rồi bấm “Xong” lần nữa.',
    trouble: 'Có một việc vừa rồi không ghi được. Làm lại việc đó, hoặc viết thêm sau.',
  },
  en: {
    name: 'Dẫn Lối is recording',
    count: 'Recording: {n} steps',
    paused: 'Paused: {n} steps',
    begin: 'Work as you always do. What you type, choose or attach is not recorded.',
    undo: 'Take back the last step',
    pause: 'Pause',
    resume: 'Go on',
    done: 'Done',
    shots: 'A picture of each step',
    denied: 'This page cannot be pictured yet: press the Dẫn Lối sign in the browser’s toolbar once, then go on.',
    move: 'Move this bar up or down',
    allow: 'Open the studio to allow it',
    blocked: 'The part of the page from {hosts} may not be recorded yet.',
    'full-steps':
      'The tour is as long as it can be. Press “Done”, then record the rest as another tour. Nothing is lost.',
    'full-pages':
      'The tour has as many pages as it can have (60). Press “Done”, then record the rest as another tour. Nothing is lost.',
    'full-hosts':
      'The tour has as many sites as it can have (20). Press “Done”, then record the rest as another tour. Nothing is lost.',
    'full-disk':
      'The tour could not be saved; the disk may be full. The recording is still there: make room, then press “Done” again.',
    trouble: 'The last thing you did could not be recorded. Do it again, or write it in later.',
  },
}
