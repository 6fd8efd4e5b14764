/** `npm run lrs`: a learning record store on this machine, to try sending with. Its memory is gone when it stops. */
import { installFolder } from './install-folder.ts'
import { startLrs } from './start-lrs.ts'

const PORT = 8081

try {
  console.log('Đang cài và mở kho kết quả học… / Installing and starting the record store…')
  const installed = await installFolder('tests/lrs')
  if (!installed.ok) throw new Error(installed.output)
  const lrs = await startLrs({ port: Number(process.env.LRS_PORT ?? PORT) })
  console.log(`
Địa chỉ / address:  ${lrs.endpoint}
Khóa / key:         ${lrs.key}
Mật khẩu / secret:  ${lrs.secret}

Mở trang “Gửi kết quả học” của Dẫn Lối, điền ba dòng trên. Bản nào tới sẽ hiện ở đây. Ctrl+C để dừng.
Fill these into “Sending learning results” of Dẫn Lối. What arrives is shown here. Ctrl+C stops it.
`)
  const seen = new Set<string>()
  const timer = setInterval(async () => {
    for (const it of await lrs.statements().catch(() => [])) {
      if (seen.has(it.id)) continue
      seen.add(it.id)
      console.log(JSON.stringify(it, null, 2))
    }
  }, 1000)
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped())
  })
  clearInterval(timer)
  await lrs.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
