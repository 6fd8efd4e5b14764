import type { z } from 'zod'

/** A schema fault in words a pack's author can act on: where it is, and what is wrong. Vietnamese, then English. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? issue.path.map(String).join(' → ') : 'cả tệp (whole file)'
  return `${place}: ${inVietnamese(issue)} (${issue.message})`
}

function inVietnamese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `cần kiểu “${issue.expected}”`
    case 'unrecognized_keys':
      return `có mục lạ: ${issue.keys.join(', ')}`
    case 'invalid_value':
      return `chỉ nhận một trong: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return 'quá ngắn hoặc quá ít'
    case 'too_big':
      return 'quá dài hoặc quá nhiều'
    case 'invalid_format':
      return 'viết sai dạng'
    case 'invalid_union':
      return 'không khớp dạng nào được phép'
    default:
      return 'không hợp lệ'
  }
}
