import { readFileSync, readdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { servePractice } from './scripts/serve-practice.ts'
import { findChromium } from './scripts/find-browser.ts'
const dir='src/tours/dvcqg/parts/'
const steps:any[]=readdirSync(dir).flatMap(f=>JSON.parse(readFileSync(dir+f,'utf8')).steps.map((s:any)=>({...s,of:f})))
const tours=['trich-luc','khai-sinh'].flatMap(t=>JSON.parse(readFileSync(`src/tours/dvcqg/tours/${t}.json`,'utf8')).steps.filter((s:any)=>s.id).map((s:any)=>({...s,of:t})))
const server=await servePractice()
const b=await chromium.launch({executablePath:findChromium(),args:['--no-sandbox']})
const page=await b.newPage({bypassCSP:true} as any)
const code=readFileSync('/tmp/probe/p.js','utf8')
async function probe(label:string, list:any[], frame:any=page){
  await frame.evaluate(code)
  const r=await frame.evaluate((ss:any)=>{const g=(globalThis as any).P; const f=g.gatherFacts(document,ss); return ss.map((s:any)=>{const x=s.target?g.resolveTarget(document,s.target):null; return `${s.of}/${s.id} ${x? (x.element? x.by+' <'+x.element.tagName+' '+(x.element.id||x.element.className)+'>' : 'MISSING '+JSON.stringify(x.tried)):'-'} held=${f[s.id].held}`})},list)
  console.log('##',label); for(const l of r) console.log('  ',l)
}
const all=[...steps,...tours]
const by=(...ids:string[])=>all.filter(s=>ids.includes(s.id))
await page.goto(server.url('dvcqg','/index.html?trang=thu-tuc&ma=1.001193&da-dang-nhap=1')); await page.waitForTimeout(500)
await probe('thu-tuc start',by('chon-tinh','chon-xa','nop-ho-so'))
const pick=async(sel:string)=>{await page.click(sel); await page.waitForTimeout(200); await page.locator('ul[role=listbox] [role=option]').first().dispatchEvent('mousedown'); await page.waitForTimeout(200)}
await pick('#chon-tinh'); await probe('after tinh',by('chon-tinh','chon-xa'))
await pick('#chon-xa'); await probe('after xa',by('chon-tinh','chon-xa'))
await page.click('text=Nộp hồ sơ >> nth=-1'); await page.waitForTimeout(300)
await probe('dich-vu',all.filter(s=>s.id==='chon-the'&&s.of==='khai-sinh'))
for (const [ma,t] of [['1.001193','khai-sinh'],['2.000635','trich-luc']] as const){
  await page.goto(server.url('tu-phap',`/nop-ho-so.html?ma=${ma}&tinh=0&xa=0`)); await page.waitForTimeout(500)
  await probe('chung',by('doi-tuong','xac-nhan-chung'))
  await page.selectOption('#kt_doi-tuong-thuc-hien',{index:1}); await page.click('dialog[open] .primary, [role=dialog] .primary'); await page.waitForTimeout(200)
  await probe('b1',by('buoc-tiep-theo')); await page.click('#kt_buoc-tiep-theo-cho-ban-than'); await page.waitForTimeout(200)
  await probe('luu',by('luu-du-lieu')); await page.click('dialog[open] .primary, [role=dialog] .primary'); await page.waitForTimeout(800)
  const f=page.frames().find(x=>x.url().includes('e-form'))!
  const mine=steps.filter(s=>s.of===`to-khai-${t}.json`)
  await probe('form empty',mine,f)
  const fill=async(n:string,v:string)=>f.fill(`[name="${n}"]`,v)
  const sel=async(n:string)=>{await f.click(`#custom-select-${n} .input-field-select`); await f.click(`#custom-select-${n} .input-field-select-options > div`)}
  await fill('HoVaTenC','Mẫu'); await fill('SoDinhDanhC','000000000000')
  if(t==='khai-sinh'){await fill('HoTenMeKS','Mẹ'); await probe('form text filled',mine,f); await sel('QuocTichKS'); await f.click('#CapBanSao-2')}
  else {await fill('NDK_HoVaTen','A');await fill('HoSo_CoQuanDangKy','B');await fill('SoLuong','1');await f.evaluate(()=>(document.activeElement as any).blur()); await probe('form text filled',mine,f);for(const n of ['LoaiGiayToDinhDanhC','NYC_QuanHe','NDK_LoaiCuTru'])await sel(n); await f.evaluate(()=>(document.activeElement as any).blur());await probe('loai cu tru chosen',mine,f); await f.fill('[name^="NDK_NoiCuTru"]:not([type=radio])','x'); await fill('SoLuong','2')}
  await probe('form done (focus in last)',mine,f)
  await page.click('#xem-truoc-to-khai'); await page.waitForTimeout(500)
  await probe('form after click on Xem truoc',mine,f)
  await probe('xem',by('xem-truoc','xac-nhan-to-khai'))
  await page.locator('dialog[open], [role=dialog]').last().getByRole('button',{name:'Xác nhận'}).click(); await page.waitForTimeout(300)
  await probe('b3',[...by('sang-buoc-4'),...all.filter(s=>s.id==='chon-tep')])
  if(t==='khai-sinh'){await page.click('text=Chọn tệp đính kèm');await page.waitForTimeout(200);await probe('tai-lieu',by('chon-tep-trong-may','them-vao-vi'));await page.setInputFiles('#tep-dinh-kem',{name:'a.pdf',mimeType:'application/pdf',buffer:Buffer.from('x')});await probe('attached',by('chon-tep-trong-may'));await page.click('text=Thêm vào ví & Chọn');await page.waitForTimeout(200)}
  await page.click('text=Sang Bước 4'); await page.waitForTimeout(200)
  await probe('b4',[...by('cach-nhan','gui-ho-so'),...all.filter(s=>s.id==='so-ban')])
}
await b.close(); await server.close()
