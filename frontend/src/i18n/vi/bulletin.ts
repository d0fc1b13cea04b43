export const bulletin = {
  title: 'Bản tin dân số',
  heading: 'Bản tin dân số {area}, năm {year}',
  subtitle: 'Dành cho lãnh đạo: dân số trong độ tuổi lao động, người cao tuổi, trẻ sinh ra sống',
  year: 'Năm',
  print: 'In',
  failed: 'Không lấy được bản tin dân số',
  population: 'Dân số theo nhóm tuổi đến ngày {date}',
  item: 'Nội dung',
  people: 'Số người',
  share: 'Tỷ lệ so với dân số (%)',
  before: 'Cùng thời điểm năm trước',
  unknown: 'Chưa có số liệu',
  forecast:
    'Số người bước vào độ tuổi lao động và số người đủ 60 tuổi tính theo số người nay ở nhóm tuổi kề trước, chưa trừ số chết và chưa tính chuyển đến, chuyển đi.',
  births: 'Trẻ sinh ra sống và tỷ số giới tính khi sinh',
  partly: 'Số liệu của {months}/12 tháng, {received}/{expected} địa bàn.',
} as const;
