/** Words for invented forms: what portals ask, in the languages of the pages a tour may run on. */
export interface Words {
  sections: string[]
  fields: string[]
  choices: string[]
  papers: string[]
  rowActions: string[]
  actions: string[]
  links: string[]
  hint: string
  more: string[]
}

const list = (text: string) => text.split('|')

export const WORDS: Words[] = [
  {
    sections: list(
      'Người yêu cầu|Người được khai sinh|Thông tin người mẹ|Thông tin người cha|Thông tin chủ hồ sơ|Địa chỉ thường trú|Nơi nhận kết quả|Thông tin liên hệ',
    ),
    fields: list(
      'Họ, chữ đệm, tên|Ngày sinh|Ngày cấp|Nơi cấp|Số định danh cá nhân|Dân tộc|Quốc tịch|Quê quán|Tỉnh/Thành phố|Phường/Xã|Địa chỉ chi tiết|Số điện thoại|Email|Nơi sinh|Giới tính|Số giấy tờ|Loại giấy tờ|Ghi chú|Số lượng bản sao|Quan hệ với người được khai sinh',
    ),
    choices: list('Bản giấy|Bản điện tử|Qua bưu chính|Nam|Nữ|Tôi cam đoan|Làm thủ tục cho người khác|Cho bản thân'),
    papers: list('Giấy chứng sinh|Tờ khai|Giấy ủy quyền|Giấy chứng nhận kết hôn|Hộ chiếu|Bản cam kết|Văn bản xác nhận'),
    rowActions: list('Chọn tệp đính kèm|Xóa|Xem trước|Ký số|Tải xuống'),
    actions: list('Nộp hồ sơ|Gửi hồ sơ|Lưu nháp|Xem trước|Quay lại|Bước tiếp theo|Hủy bỏ|Xác nhận|Đồng ý|In tờ khai'),
    links: list(
      'Trang chủ|Hồ sơ của tôi|Thông tin và dịch vụ|Thanh toán trực tuyến|Phản ánh kiến nghị|Hỗ trợ|Câu hỏi thường gặp|Đăng nhập|Đăng ký|Liên hệ|Điều khoản sử dụng',
    ),
    hint: 'Nhập đúng như trên giấy tờ',
    more: list('mới|trực tuyến|của bạn|(nếu có)|đầy đủ|hiện nay'),
  },
  {
    sections: list(
      'Your details|Your partner|Contact details|Home address|Delivery address|Payment|Previous address|Employer',
    ),
    fields: list(
      'First name|Last name|Date of birth|Email address|Phone number|Address line 1|Address line 2|Town or city|Postcode|Country|Nationality|National Insurance number|Reference number|Day|Month|Year|Notes|Company name|Sort code|Account number',
    ),
    choices: list('Yes|No|By post|By email|By phone|I agree to the terms|Not sure|Another country'),
    papers: list('Birth certificate|Passport|Proof of address|Driving licence|Bank statement|Marriage certificate'),
    rowActions: list('Change|Remove|Upload file|Edit|Download'),
    actions: list(
      'Continue|Save and continue|Submit application|Cancel|Back|Save as draft|Print|Add another person|Find address',
    ),
    links: list(
      'Home|Help|Contact us|Cookies|Privacy|Terms and conditions|Accessibility statement|Sign in|Sign out|My account|Services',
    ),
    hint: 'As shown on your passport',
    more: list('new|your|online|(optional)|current|full'),
  },
  {
    sections: list('Votre identité|Votre conjoint|Coordonnées|Adresse du domicile|Pièces jointes|Paiement'),
    fields: list(
      'Nom|Prénom|Date de naissance|Adresse électronique|Téléphone|Adresse|Code postal|Commune|Pays|Nationalité|Numéro de sécurité sociale|Profession|Observations|Lieu de naissance',
    ),
    choices: list('Oui|Non|Par courrier|Par courriel|Madame|Monsieur|J’accepte les conditions'),
    papers: list('Acte de naissance|Passeport|Justificatif de domicile|Livret de famille|Relevé bancaire'),
    rowActions: list('Modifier|Supprimer|Ajouter un fichier|Télécharger'),
    actions: list('Continuer|Enregistrer|Envoyer la demande|Annuler|Retour|Imprimer|Ajouter une personne'),
    links: list(
      'Accueil|Aide|Contact|Mentions légales|Données personnelles|Accessibilité|Se connecter|Mon compte|Plan du site',
    ),
    hint: 'Tel qu’il figure sur vos papiers',
    more: list('nouveau|votre|en ligne|(facultatif)|complet'),
  },
]
