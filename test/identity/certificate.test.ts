import {
  isDenied,
  readCertificate,
  type CertificateReading,
  type NumberedCertificate,
} from '../../src/identity';

type Says = CertificateReading['says'];

/** One cell a line: what it says of any certificate, of the telecom licence, of the filing of a model. */
const CELLS: Readonly<Record<Says, string>> = {
  blank: '|—|-|//|　| - ',
  none:
    '无|没有|暂无|尚无|无许可证|没有备案号|未取得|尚未取得|未获得|未办理|没办理|未备案|还未备案|未通过测评|未入库|未认定|非入库机构|' +
    '不具备|不持有|不适用|否|×|✗|x|N/A|none|No|false|not filed|没有取得该证书|不需要',
  pending:
    '办理中|申请中|申报中|正在办理|正在申请|备案中|待备案|待批|待审批|等待批复|拟备案|拟申请|公示中|审核中|评审中|受理中|' +
    '测评中|在办|已提交申请|已申请|已受理|准备办理|计划2025年12月取得|预计10月底取得证书|即将取得|办理中（预计2025年11月）|' +
    'pending|under review|in progress|application submitted|无，办理中',
  lapsed:
    '已过期|过期|已失效|失效|注销|已注销|被注销|已吊销|被撤销|已撤回|已到期|已退出|已作废|expired|revoked|已过期，续办手续未启动|' +
    '2024年6月30日已注销',
  given:
    '有|是|√|✓|已取得|已获得|持有|具备|已持证|已办理|已备案|已通过|已完成备案|备案完成|有效|在有效期内|未过期|有（有效期内）|yes|Y|true|1|' +
    '2024年5月1日取得|已入库|已认定',
  other: '',
  unclear:
    '待核实|待补|不详|不清楚|换证中|续期办理中|有，申请中|上级公司持有|见合同第三条约定|某某证|沿用旧证|部分|？|TBC|集团统一办理|' +
    '无锡分公司办理|已备案登记|备案登记',
};

describe('a cell for a certificate', () => {
  test.each(
    Object.entries(CELLS).flatMap(([says, cells]) => cells.split('|').map((cell) => [cell, says] as const)),
  )('%s: %s', (cell, says) => {
    if (says !== 'other') expect([cell, readCertificate(cell).says]).toEqual([cell, says]);
  });

  test('is blank when nothing was entered', () => {
    expect(readCertificate(null).says).toBe('blank');
  });

  test('denies it when there is none, not yet or no more', () => {
    expect(['无', '办理中', '已注销', '有', '待核实', null].map((c) => isDenied(readCertificate(c)))).toEqual(
      [true, true, true, false, false, false],
    );
  });

  test.each<[NumberedCertificate, string, Says, CertificateReading['paper']]>([
    ['licence', 'B1-20240001', 'given', null],
    ['licence', 'B1.B2-20170178', 'given', null],
    ['licence', 'A2.B1.B2-20090001', 'given', null],
    ['licence', '合字B1-20040001', 'given', null],
    ['licence', 'Ｂ1－20240001', 'given', null],
    ['licence', '增值电信业务经营许可证 编号：B1-20240001（IDC、ISP）', 'given', null],
    ['licence', 'B1-20240001，有效期内', 'given', null],
    ['licence', '粤B1-20240001', 'other', 'provincial'],
    ['licence', '粤B1.B2-20240001', 'other', 'provincial'],
    ['licence', 'B2-20240001', 'other', 'other-service'],
    ['licence', 'B1-20240001（已过期）', 'lapsed', null],
    ['licence', 'B1-20240001（换证中）', 'unclear', null],
    ['licence', 'B1-20240001 待核实', 'unclear', null],
    ['licence', 'B1-20240001（由上级单位持有）', 'unclear', null],
    ['licence', '20240001', 'unclear', null],
    ['licence', 'XK-2024-77', 'unclear', null],
    ['licence', '有', 'given', null],
    ['licence', '无', 'none', null],
    ['licence', '办理中', 'pending', null],
    ['filing', 'Guangdong-HaiShi-20240501', 'given', null],
    ['filing', 'Guangdong-YunFan-202503120001', 'given', null],
    ['filing', 'Beijing-Wen-Xin-4.0-202308310001', 'given', null],
    ['filing', 'ＧＵＡＮＧＤＯＮＧ－ＨＡＩＳＨＩ－２０２４０５０１', 'given', null],
    ['filing', '备案登记号：Guangdong-HaiShi-20240501', 'given', null],
    ['filing', '已备案', 'given', null],
    ['filing', '已备案登记', 'unclear', null],
    ['filing', '未备案登记', 'none', null],
    ['filing', '备案登记中', 'pending', null],
    ['filing', '粤模型应用上线编号2024-0001', 'other', 'registration'],
    ['filing', '已登记', 'other', 'registration'],
    ['filing', '粤登记 2025-0187', 'other', 'registration'],
    ['filing', '登记中', 'pending', null],
    ['filing', '网信算备440305012345678901234号', 'other', 'foreign'],
    ['filing', '粤ICP备2024000001号', 'other', 'foreign'],
    ['filing', 'Guangdong-HaiShi-20240501；网信算备440305012345678901234号', 'given', null],
    ['filing', 'Guangdong-HaiShi', 'unclear', null],
    ['filing', '2024-88', 'unclear', null],
    ['filing', '粤 2025-0187', 'unclear', null],
    ['filing', 'Guangdong-HaiShi-20240501（公示中）', 'unclear', null],
    ['filing', 'Guangdong-HaiShi-20240501（已注销）', 'lapsed', null],
    ['filing', '申请中', 'pending', null],
  ])('%s %s: %s', (certificate, cell, says, paper) => {
    expect(readCertificate(cell, certificate)).toEqual({ says, paper });
  });
});
