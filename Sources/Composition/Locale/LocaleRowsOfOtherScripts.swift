/// Languages that are not written in Latin letters.
extension LocaleRow {
  static let otherScripts = [hebrew, arabic, hindi, japanese, chinese, korean, greek, russian]

  static let hebrew = LocaleRow(
    language: "he",
    months: [
      "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר",
      "דצמבר",
    ],
    shortMonths: [
      "ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳",
    ],
    monthsOfDays: [
      "בינואר", "בפברואר", "במרץ", "באפריל", "במאי", "ביוני", "ביולי", "באוגוסט", "בספטמבר", "באוקטובר",
      "בנובמבר",
      "בדצמבר",
    ],
    labels: [
      "summary": "תמצית", "work": "ניסיון תעסוקתי", "volunteer": "התנדבות", "education": "השכלה",
      "projects": "פרויקטים", "skills": "כישורים", "certificates": "הסמכות", "languages": "שפות",
      "publications": "פרסומים", "awards": "פרסים", "interests": "תחומי עניין", "references": "ממליצים",
      "present": "היום", "page": "עמוד", "cv": "קורות חיים", "letter": "מכתב מקדים",
      "portfolio": "תיק עבודות",
      "enclosures": "נספחים", "enclosure": "נספח", "contact": "יצירת קשר",
      "downloadCV": "קורות חיים כקובץ PDF",
      "resumeJSON": "קורות חיים כקובץ JSON", "readMore": "להמשך קריאה",
      "backToPortfolio": "חזרה לתיק העבודות",
      "selectedProjects": "פרויקטים נבחרים", "courses": "קורסים", "link": "אתר", "phone": "טלפון",
      "email": "דוא״ל", "address": "כתובת", "technologies": "כישורים ושיטות", "role": "תפקיד",
      "period": "תקופה", "skipToContent": "דילוג לתוכן", "viewCV": "לצפייה בקורות החיים", "home": "ראשי",
      "notFound": "הדף לא נמצא",
      "score": "ציון", "client": "לקוח",
    ])

  static let arabic = LocaleRow(
    language: "ar",
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
      "ديسمبر",
    ],
    shortMonths: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
      "ديسمبر",
    ],
    labels: [
      "summary": "نبذة", "work": "الخبرة المهنية", "volunteer": "العمل التطوعي", "education": "التعليم",
      "projects": "المشاريع", "skills": "المهارات", "certificates": "الشهادات", "languages": "اللغات",
      "publications": "المنشورات", "awards": "الجوائز", "interests": "الاهتمامات", "references": "المراجع",
      "present": "الآن", "page": "صفحة", "cv": "السيرة الذاتية", "letter": "خطاب التقديم",
      "portfolio": "معرض الأعمال", "enclosures": "المرفقات", "enclosure": "المرفق", "contact": "التواصل",
      "downloadCV": "السيرة الذاتية بصيغة PDF", "resumeJSON": "السيرة الذاتية بصيغة JSON",
      "readMore": "اقرأ المزيد", "backToPortfolio": "العودة إلى معرض الأعمال",
      "selectedProjects": "مشاريع مختارة", "courses": "المقررات", "link": "الموقع", "phone": "الهاتف",
      "email": "البريد الإلكتروني", "address": "العنوان", "technologies": "المهارات والأساليب",
      "role": "الدور", "period": "الفترة", "skipToContent": "انتقل إلى المحتوى",
      "viewCV": "عرض السيرة الذاتية", "home": "الرئيسية", "notFound": "الصفحة غير موجودة", "score": "التقدير",
      "client": "العميل",
    ])

  static let hindi = LocaleRow(
    language: "hi",
    months: [
      "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
    ],
    shortMonths: [
      "जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰",
    ],
    labels: [
      "summary": "परिचय", "work": "कार्य अनुभव", "volunteer": "स्वयंसेवा", "education": "शिक्षा",
      "projects": "परियोजनाएँ", "skills": "कौशल", "certificates": "प्रमाणपत्र", "languages": "भाषाएँ",
      "publications": "प्रकाशन", "awards": "पुरस्कार", "interests": "रुचियाँ", "references": "संदर्भ",
      "present": "वर्तमान", "page": "पृष्ठ", "cv": "जीवन-वृत्त", "letter": "आवेदन पत्र",
      "portfolio": "कार्य संग्रह", "enclosures": "संलग्नक", "enclosure": "संलग्नक", "contact": "संपर्क",
      "downloadCV": "जीवन-वृत्त (PDF)", "resumeJSON": "जीवन-वृत्त (JSON)", "readMore": "आगे पढ़ें",
      "backToPortfolio": "कार्य संग्रह पर लौटें", "selectedProjects": "चुनी हुई परियोजनाएँ",
      "courses": "पाठ्यक्रम", "link": "वेबसाइट", "phone": "फ़ोन", "email": "ईमेल", "address": "पता",
      "technologies": "कौशल और विधियाँ", "role": "भूमिका", "period": "अवधि",
      "skipToContent": "सामग्री पर जाएँ", "viewCV": "जीवन-वृत्त देखें", "home": "मुखपृष्ठ", "notFound": "पृष्ठ नहीं मिला",
      "score": "अंक",
      "client": "ग्राहक",
    ])

  static let japanese = LocaleRow(
    language: "ja", months: (1...12).map { "\($0)月" }, shortMonths: (1...12).map { "\($0)月" },
    labels: [
      "summary": "職務要約", "work": "職務経歴", "volunteer": "ボランティア活動", "education": "学歴",
      "projects": "プロジェクト", "skills": "スキル", "certificates": "資格", "languages": "語学",
      "publications": "著作・論文", "awards": "受賞歴", "interests": "趣味・関心", "references": "推薦者",
      "present": "現在", "page": "ページ", "cv": "職務経歴書", "letter": "カバーレター",
      "portfolio": "ポートフォリオ", "enclosures": "添付書類", "enclosure": "添付書類", "contact": "連絡先",
      "downloadCV": "職務経歴書（PDF）", "resumeJSON": "職務経歴書（JSON）", "readMore": "続きを読む",
      "backToPortfolio": "ポートフォリオに戻る", "selectedProjects": "主なプロジェクト", "courses": "履修科目",
      "link": "ウェブサイト", "phone": "電話", "email": "メール", "address": "住所",
      "technologies": "技術・手法", "role": "役割", "period": "期間", "skipToContent": "本文へ移動",
      "viewCV": "職務経歴書を見る", "home": "ホーム", "notFound": "ページが見つかりません", "score": "成績", "client": "顧客",
      "colon": "：",
    ])

  static let chinese = LocaleRow(
    language: "zh", months: (1...12).map { "\($0)月" }, shortMonths: (1...12).map { "\($0)月" },
    labels: [
      "summary": "个人简介", "work": "工作经历", "volunteer": "志愿服务", "education": "教育背景",
      "projects": "项目经历", "skills": "专业技能", "certificates": "证书", "languages": "语言能力",
      "publications": "发表作品", "awards": "获奖情况", "interests": "兴趣爱好", "references": "推荐人",
      "present": "至今", "page": "页", "cv": "简历", "letter": "求职信", "portfolio": "作品集",
      "enclosures": "附件", "enclosure": "附件", "contact": "联系方式", "downloadCV": "简历（PDF）",
      "resumeJSON": "简历（JSON）",
      "readMore": "阅读更多", "backToPortfolio": "返回作品集", "selectedProjects": "精选项目",
      "courses": "课程", "link": "网站", "phone": "电话", "email": "电子邮箱", "address": "地址",
      "technologies": "技能与方法", "role": "角色", "period": "时间", "skipToContent": "跳到正文",
      "viewCV": "查看简历", "home": "首页", "notFound": "未找到页面", "score": "成绩", "client": "客户", "colon": "：",
    ])

  static let korean = LocaleRow(
    language: "ko", months: (1...12).map { "\($0)월" }, shortMonths: (1...12).map { "\($0)월" },
    labels: [
      "summary": "자기소개", "work": "경력", "volunteer": "봉사 활동", "education": "학력",
      "projects": "프로젝트", "skills": "보유 기술", "certificates": "자격증", "languages": "외국어",
      "publications": "논문 및 저서", "awards": "수상 경력", "interests": "관심 분야", "references": "추천인",
      "present": "현재", "page": "쪽", "cv": "이력서", "letter": "자기소개서", "portfolio": "포트폴리오",
      "enclosures": "첨부 서류", "enclosure": "첨부 서류", "contact": "연락처", "downloadCV": "이력서(PDF)",
      "resumeJSON": "이력서(JSON)", "readMore": "더 읽기", "backToPortfolio": "포트폴리오로 돌아가기",
      "selectedProjects": "주요 프로젝트", "courses": "이수 과목", "link": "웹사이트", "phone": "전화",
      "email": "이메일", "address": "주소", "technologies": "기술과 방법", "role": "역할", "period": "기간",
      "skipToContent": "본문으로 이동", "viewCV": "이력서 보기", "home": "홈", "notFound": "페이지를 찾을 수 없습니다",
      "score": "성적",
      "client": "고객사",
    ])

  static let greek = LocaleRow(
    language: "el",
    months: [
      "Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος", "Ιούλιος", "Αύγουστος",
      "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος",
    ],
    shortMonths: [
      "Ιαν.", "Φεβ.", "Μάρ.", "Απρ.", "Μάι.", "Ιούν.", "Ιούλ.", "Αύγ.", "Σεπ.", "Οκτ.", "Νοέ.", "Δεκ.",
    ],
    monthsOfDays: [
      "Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου",
      "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου",
    ],
    labels: [
      "summary": "Προφίλ", "work": "Επαγγελματική εμπειρία", "volunteer": "Εθελοντισμός",
      "education": "Εκπαίδευση", "projects": "Έργα", "skills": "Δεξιότητες",
      "certificates": "Πιστοποιήσεις", "languages": "Γλώσσες", "publications": "Δημοσιεύσεις",
      "awards": "Διακρίσεις", "interests": "Ενδιαφέροντα", "references": "Συστάσεις",
      "present": "σήμερα", "page": "Σελίδα", "cv": "Βιογραφικό", "letter": "Συνοδευτική επιστολή",
      "portfolio": "Χαρτοφυλάκιο", "enclosures": "Συνημμένα", "enclosure": "Συνημμένο",
      "contact": "Επικοινωνία",
      "downloadCV": "Βιογραφικό σε PDF", "resumeJSON": "Βιογραφικό σε JSON",
      "readMore": "Διαβάστε περισσότερα", "backToPortfolio": "Πίσω στο χαρτοφυλάκιο",
      "selectedProjects": "Επιλεγμένα έργα", "courses": "Μαθήματα", "link": "Ιστότοπος",
      "phone": "Τηλέφωνο", "email": "E-mail", "address": "Διεύθυνση",
      "technologies": "Δεξιότητες και μέθοδοι", "role": "Ρόλος", "period": "Περίοδος",
      "skipToContent": "Μετάβαση στο περιεχόμενο", "viewCV": "Προβολή βιογραφικού", "home": "Αρχική",
      "notFound": "Η σελίδα δεν βρέθηκε",
      "score": "Βαθμός", "client": "Πελάτης",
    ])

  static let russian = LocaleRow(
    language: "ru",
    months: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
      "декабрь",
    ],
    shortMonths: [
      "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек.",
    ],
    monthsOfDays: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
      "ноября", "декабря",
    ],
    labels: [
      "summary": "О себе", "work": "Опыт работы", "volunteer": "Волонтёрство", "education": "Образование",
      "projects": "Проекты", "skills": "Навыки", "certificates": "Сертификаты", "languages": "Языки",
      "publications": "Публикации", "awards": "Награды", "interests": "Интересы",
      "references": "Рекомендации", "present": "настоящее время", "page": "Страница", "cv": "Резюме",
      "letter": "Сопроводительное письмо", "portfolio": "Портфолио", "enclosures": "Приложения",
      "enclosure": "Приложение",
      "contact": "Контакты", "downloadCV": "Резюме в PDF", "resumeJSON": "Резюме в JSON",
      "readMore": "Читать дальше", "backToPortfolio": "Назад к портфолио",
      "selectedProjects": "Избранные проекты", "courses": "Курсы", "link": "Сайт", "phone": "Телефон",
      "email": "E-mail", "address": "Адрес", "technologies": "Навыки и методы", "role": "Роль",
      "period": "Период", "skipToContent": "К содержанию", "viewCV": "Посмотреть резюме",
      "home": "Главная", "notFound": "Страница не найдена", "score": "Оценка", "client": "Заказчик",
    ])
}
